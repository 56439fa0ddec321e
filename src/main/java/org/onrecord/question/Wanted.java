package org.onrecord.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.onrecord.claim.Act;

/**
 * The kind of saying that is asked for.
 *
 * @param word the dictionary form of what was asked with, for example "own up to"
 * @param act what it comes down to, for example {@link Act#ADMIT}
 * @param exact acts that are just this; empty when any act answers ("say")
 * @param kin acts that answer too, but only after the exact ones; empty together with {@code anyKin} when none do
 * @param anyKin whether every other act may answer after the exact ones
 * @param negated whether it is asked for what was <em>not</em> done: "who did not deny it?"
 * @param granted whether the question takes for granted that somebody did so: "why does she criticize it?", not "did she?"
 */
public record Wanted(
        String word, Act act, Set<Act> exact, Set<Act> kin, boolean anyKin, boolean negated, boolean granted) {

    public Wanted {
        exact = Set.copyOf(exact);
        kin = Set.copyOf(kin);
    }

    /** Asked in a way that takes nothing for granted. */
    public Wanted(String word, Act act, Set<Act> exact, Set<Act> kin, boolean anyKin, boolean negated) {
        this(word, act, exact, kin, anyKin, negated, false);
    }

    /** Any saying. */
    public static Wanted anything(String word) {
        return new Wanted(word, Act.SAY, Set.of(), Set.of(), true, false);
    }

    public boolean isAnything() {
        return exact.isEmpty();
    }

    /** Whether it asks for what somebody answered or how they took it, which is always to what was told before. */
    public boolean isReply() {
        return GrammarWords.REPLYING.has(word);
    }

    /** Whether it asks for what something was called, which was said in the words that are asked with. */
    public boolean isCalling() {
        return GrammarWords.CALLING.has(word);
    }

    /** These acts are just this, too. */
    Wanted or(Collection<Act> others) {
        if (isAnything() || exact.containsAll(others)) {
            return this;
        }
        var acts = new HashSet<>(exact);
        acts.addAll(others);
        return new Wanted(word, act, acts, kin, anyKin, negated, granted);
    }

    Wanted not() {
        return new Wanted(word, act, exact, kin, anyKin, true, granted);
    }

    /** What was done is known, and it is asked why: whatever else was said may tell. */
    Wanted orAnyOther() {
        return new Wanted(word, act, exact, kin, true, negated, granted);
    }

    Wanted grantedIf(boolean taken) {
        return new Wanted(word, act, exact, kin, anyKin, negated, taken);
    }
}
