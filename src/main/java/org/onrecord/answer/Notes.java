package org.onrecord.answer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;
import org.onrecord.position.Figure;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/** What has to be said about the claims shown: that their claimant also said the opposite, that figures differ. */
final class Notes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Such as the thing and to whom it went. */
    private static final int SHARED_WORDS = 2;

    private final Search search;

    Notes(Search search) {
        this.search = search;
    }

    List<String> on(Slots slots, List<Exhibit> exhibits) {
        var notes = new ArrayList<String>();
        if (slots.form() != Form.POSITION) {
            addPosition(slots, exhibits, notes);
        }
        if (slots.form() == Form.FIGURE) {
            addFigures(slots, exhibits, notes);
        }
        return notes;
    }

    private void addPosition(Slots slots, List<Exhibit> exhibits, List<String> notes) {
        var opposites = new HashMap<Opposite, List<Claim>>();
        for (var exhibit : exhibits) {
            var claim = exhibit.claim();
            boolean stands = (claim.act() == Act.ADMIT || claim.act() == Act.DENY) && !claim.negated();
            var party = party(claim);
            if (!stands || party == null) {
                continue;
            }
            var topic = slots.topic().stream()
                    .filter(word -> !word.isLoose() && !word.word().equals(party))
                    .toList();
            var act = claim.act() == Act.ADMIT ? Act.DENY : Act.ADMIT;
            var opposite = new Opposite(party, act, topic.isEmpty() ? others(claim) : topic);
            if (hasOpposite(claim, opposites.computeIfAbsent(opposite, this::find), !topic.isEmpty())) {
                notes.add(party + " has both denied and admitted on this matter; ask “did " + party
                        + " change its position" + about(topic) + "?” for all of it in order of time.");
                return;
            }
        }
    }

    private static String about(List<TopicWord> topic) {
        return topic.isEmpty() ? "" : " on " + Wording.topic(topic);
    }

    /** What a party would have done to have done both. */
    private record Opposite(String party, Act act, List<TopicWord> topic) {}

    private List<Claim> find(Opposite opposite) {
        var slots = Slots.of(Form.POSITION)
                .withClaimants(List.of(new Who(opposite.party(), Set.of(opposite.party()), true)))
                .withTopic(opposite.topic());
        return search.findDone(opposite.act(), slots).stream()
                .map(Ranked::claim)
                .toList();
    }

    /** @param isAsked whether the topic is the question's, so that what fits it is on the same matter */
    private static boolean hasOpposite(Claim claim, List<Claim> opposites, boolean isAsked) {
        var party = party(claim);
        if (isAsked || party == null) {
            return isAsked && !opposites.isEmpty();
        }
        var matter = matter(claim, party);
        return opposites.stream().anyMatch(other -> isOneMatter(matter, matter(other, party)));
    }

    /** What is admitted is what was denied when both are about the same things, not only about the same state. */
    private static boolean isOneMatter(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count() >= SHARED_WORDS;
    }

    private static Set<String> matter(Claim claim, String party) {
        var own = Set.copyOf(Terms.of(party));
        var terms = new HashSet<>(Terms.contentTerms(Ranking.content(claim)));
        claim.about().forEach(name -> terms.addAll(Terms.contentTerms(name)));
        terms.removeIf(own::contains);
        return terms;
    }

    /** The matter of a claim, roughly: whom else it is about. */
    private static List<TopicWord> others(Claim claim) {
        return claim.about().stream()
                .filter(name -> !name.equals(party(claim)))
                .limit(1)
                .map(name -> TopicWords.of(new Who(name, Set.of(name), true)))
                .toList();
    }

    private static @Nullable String party(Claim claim) {
        return claim.claimant().represents();
    }

    /** Figures of one matter that differ, each with who gave it and when; of one claimant's several figures all are told. */
    private void addFigures(Slots slots, List<Exhibit> exhibits, List<String> notes) {
        var given = new LinkedHashMap<Figure, String>();
        for (var exhibit : ofOneStory(slots, exhibits)) {
            if (search.coverage().isRightOn(exhibit.claim(), slots.topic())) {
                var by = exhibit.claim().claimant().name() + day(exhibit);
                Ranking.figures(exhibit.claim(), slots.topic()).forEach(figure -> given.putIfAbsent(figure, by));
            }
        }
        var figures = new LinkedHashMap<String, Figure>();
        ofMatter(slots, List.copyOf(given.keySet())).forEach(figure -> figures.putIfAbsent(figure.value(), figure));
        var givers = figures.values().stream().map(given::get).distinct().count();
        if (figures.size() > 1 && givers > 1) {
            var list = figures.values().stream()
                    .map(figure -> figure.words() + " (" + given.get(figure) + ")")
                    .toList();
            notes.add("Figures on record: " + String.join("; ", list) + ".");
        }
    }

    /** Those arrested in one story are no other figure of those arrested in another: one word is no matter. */
    private static List<Exhibit> ofOneStory(Slots slots, List<Exhibit> exhibits) {
        boolean oneWord = slots.topic().stream().filter(word -> !word.isLoose()).count() <= 1;
        return oneWord
                ? exhibits.stream()
                        .filter(each -> each.article()
                                .id()
                                .equals(exhibits.getFirst().article().id()))
                        .toList()
                : exhibits;
    }

    /** What was used is no other figure of what was ordered: those that tell what was asked, else those that tell the same. */
    private static List<Figure> ofMatter(Slots slots, List<Figure> figures) {
        var words = slots.topic().stream()
                .filter(word -> word.weight() != TopicWord.Weight.NAME)
                .toList();
        var deeds =
                words.stream().skip(1).flatMap(word -> word.terms().stream()).collect(Collectors.toSet());
        var asked = figures.stream()
                .filter(figure -> figure.told().stream().anyMatch(deeds::contains))
                .toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        var known = slots.topic().stream()
                .filter(word -> !deeds.containsAll(word.terms()))
                .flatMap(word -> word.terms().stream())
                .collect(Collectors.toSet());
        return Figure.ofOneMatter(figures, known);
    }

    /** The day of saying where it is known, else that of printing; empty without either. */
    private static String day(Exhibit exhibit) {
        var said = exhibit.claim().saidOn();
        if (said != null && said.isOneDay()) {
            return ", " + DAY.format(said.from());
        }
        var printed = exhibit.article().printedOn();
        return printed == null ? "" : ", printed " + DAY.format(printed);
    }
}
