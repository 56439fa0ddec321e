package org.onrecord.name;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether two roles can be one office. Immutable. */
final class SameOffices {

    private static final String TOP = "top";
    private static final int MOST_KNOWN = 5_000;

    /** Offices that lead a state or body, which "the leader", "the boss" and "the chief" of it can mean. */
    private static final Set<String> LEADING = Set.of(
            TOP,
            "president",
            "prime minister",
            "chancellor",
            "monarch",
            "secretary general",
            "chairman",
            "chief executive",
            "governor",
            "commissioner",
            "administrator",
            "speaker",
            "commander",
            "pope",
            "emir",
            "sultan",
            "mayor");

    /** Words that make another office of the same one. */
    private static final Set<String> DISTINCT = Set.of(
            "vice", "deputy", "assistant", "former", "ex", "acting", "shadow", "then", "late", "under", "interim");

    private static final Set<String> LEFT_OUT = Set.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "new",
            "current",
            "top",
            "senior",
            "incumbent",
            "sitting",
            "serving",
            "outgoing",
            "republican",
            "democratic",
            "longtime",
            "long-time");

    private final Map<String, String> officeByWords = new HashMap<>(256);
    private final Function<String, List<Mention>> mentions;
    /** A question for "the foreign minister" is compared with the role of everybody on record. */
    private final Cache<String, Office> known = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .executor(Runnable::run)
            .build();

    SameOffices(Function<String, List<Mention>> mentions) {
        this.mentions = mentions;
        for (var row : Rows.of("same-offices.tsv", 2)) {
            Rows.parts(row.get(1)).forEach(words -> officeByWords.put(plain(Word.in(words)), row.get(0)));
        }
    }

    boolean same(String a, String b) {
        var first = known.get(a, this::read);
        var second = known.get(b, this::read);
        if (!first.distinct.equals(second.distinct)) {
            return false;
        }
        boolean oneBody = first.bodies.isEmpty() || second.bodies.isEmpty() || first.bodies.equals(second.bodies);
        return oneBody
                && (first.office.equals(second.office)
                        || isTopOf(first, second)
                        || isTopOf(second, first)
                        || stands(first, second)
                        || stands(second, first));
    }

    /** Whether an article may call the holder of an office so: "the chief" is a president, "the president" no chief. */
    boolean calls(String asked, String held) {
        boolean onlyTop = known.get(held, this::read).office.equals(TOP)
                && LEADING.contains(known.get(asked, this::read).office)
                && !known.get(asked, this::read).office.equals(TOP);
        return !onlyTop && same(asked, held);
    }

    private static boolean isTopOf(Office top, Office other) {
        return top.office.equals(TOP) && LEADING.contains(other.office);
    }

    /** "The minister" stands for "Foreign Minister". */
    private static boolean stands(Office bare, Office other) {
        return bare.words.size() == 1
                && other.words.size() > 1
                && other.words.contains(bare.words.getFirst())
                && !other.office.equals("prime minister")
                && !bare.office.equals(TOP);
    }

    private record Office(String office, List<String> words, Set<String> bodies, Set<String> distinct) {}

    private Office read(String role) {
        var parties = mentions.apply(role);
        var bodies = new HashSet<String>();
        parties.stream()
                .map(Mention::party)
                .filter(party -> party.kind() != Party.Kind.STATE)
                .forEach(party -> bodies.add(party.name()));
        var words = new ArrayList<Word>();
        var distinct = new HashSet<String>();
        for (var word : Word.in(role)) {
            if (DISTINCT.contains(word.lower())) {
                distinct.add(word.lower());
            }
            if (parties.stream().noneMatch(party -> party.span().contains(word.start()))) {
                words.add(word);
            }
        }
        var office = officeByWords.getOrDefault(plain(words), officeByWords.getOrDefault(lean(words), lean(words)));
        return new Office(office, List.of(lean(words).split(" ")), Set.copyOf(bodies), Set.copyOf(distinct));
    }

    private static String plain(List<Word> words) {
        return String.join(" ", words.stream().map(Word::lower).toList());
    }

    private static String lean(List<Word> words) {
        var lean = new ArrayList<>(words.stream()
                .map(Word::lower)
                .filter(word -> !LEFT_OUT.contains(word) && !DISTINCT.contains(word))
                .toList());
        while (!lean.isEmpty() && Set.of("of", "for", "to", "at").contains(lean.getLast())) {
            lean.removeLast();
        }
        return String.join(" ", lean);
    }
}
