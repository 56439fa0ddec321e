package org.onrecord.subscription;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;

/**
 * What is followed. What is empty or {@code null} may be anything. Two subscriptions with equal ones are sent the same.
 *
 * @param claimants who may be the one that says it
 * @param wanted the kind of saying
 * @param outlet the outlet or agency that it must be printed in, relayed by or said by
 */
public record Follow(
        List<Who> claimants,
        @Nullable Wanted wanted,
        List<TopicWord> topic,
        @Nullable String outlet) {

    public static final Follow EVERYTHING = new Follow(List.of(), null, List.of(), null);

    /** Of so many words of a topic one may be missing. */
    private static final int ONE_MISSING_OF = 4;

    public Follow {
        claimants = List.copyOf(claimants);
        topic = List.copyOf(topic);
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** The same as what a question asks for. */
    public Slots slots() {
        var slots = Slots.of(Form.STATEMENTS)
                .withClaimants(claimants)
                .withWanted(wanted)
                .withTopic(topic);
        return outlet == null ? slots : slots.withOutlet(outlet);
    }

    /** Whether a claim is followed. What an outlet says in its own voice never is. */
    public boolean fits(Told told) {
        var claim = told.claim();
        return !claim.isReport()
                && isBy(claim)
                && doesWanted(claim)
                && isTold(claim, told.article())
                && isAbout(told.words());
    }

    /** In plain words, for example "admissions and denials by Iran about drones". */
    public String inWords() {
        return FollowWords.of(this);
    }

    private boolean isBy(Claim claim) {
        if (claimants.isEmpty()) {
            return true;
        }
        var wantedNames = new HashSet<String>();
        claimants.forEach(who -> wantedNames.addAll(who.names()));
        return claimants(claim)
                .flatMap(claimant -> Stream.of(claimant.name(), claimant.represents()))
                .filter(Objects::nonNull)
                .anyMatch(wantedNames::contains);
    }

    private boolean doesWanted(Claim claim) {
        if (wanted == null || wanted.isAnything()) {
            return true;
        }
        boolean isKind = wanted.exact().contains(claim.act()) || wanted.kin().contains(claim.act());
        return isKind && claim.negated() == wanted.negated();
    }

    private boolean isTold(Claim claim, Article article) {
        return outlet == null
                || outlet.equals(article.metadata().outlet().value())
                || claim.relayedBy().contains(outlet)
                || claimants(claim).anyMatch(claimant -> claimant.name().equals(outlet));
    }

    /** Every name, and of a long topic nearly every word. */
    private boolean isAbout(Set<String> words) {
        if (topic.isEmpty()) {
            return true;
        }
        var essential = topic.stream().filter(word -> !word.isLoose()).toList();
        if (essential.isEmpty()) {
            return topic.stream().anyMatch(word -> isIn(word, words));
        }
        boolean hasNames = essential.stream()
                .filter(word -> word.weight() == TopicWord.Weight.NAME)
                .allMatch(word -> isIn(word, words));
        long missing = essential.stream().filter(word -> !isIn(word, words)).count();
        return hasNames && missing <= essential.size() / ONE_MISSING_OF;
    }

    private static boolean isIn(TopicWord word, Set<String> words) {
        return word.terms().stream().anyMatch(words::contains);
    }

    static Stream<Claimant> claimants(Claim claim) {
        return Stream.concat(Stream.of(claim.claimant()), claim.coClaimants().stream());
    }

    /** The kinds of saying in their order; empty for any. */
    List<Act> acts() {
        return wanted == null ? List.of() : wanted.exact().stream().sorted().toList();
    }
}
