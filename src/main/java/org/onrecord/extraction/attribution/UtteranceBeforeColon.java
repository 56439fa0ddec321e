package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;

/**
 * 'The ministry issued a statement: "…"', 'The mayor took to Twitter: "…"', 'Her message was clear: "…"': a noun for what
 * is uttered, or for where, before a colon and a quotation, and no verb of saying.
 */
final class UtteranceBeforeColon implements Construction {

    private static final int FARTHEST = 12;
    private static final Set<String> OBJECTS = Set.of("dobj", "attr", "pobj");
    private static final Set<String> TALKING = Set.of("speak", "talk", "address", "testify", "appear", "react");
    private static final Set<String> HOLDING = Set.of("include", "contain", "feature", "carry");
    private static final Cue SAYING = new Cue("say", Act.SAY, "quotation");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        boolean finite =
                verb.isTagged("VBD", "VBZ", "VBP", "VBN") && verb.isLabelled("root", "ccomp", "conj", "advcl", "csubj");
        if (!finite || verb.isPassive() || reading.isQuoted(verb) || verb.hasKid("mark")) {
            return Optional.empty();
        }
        var colon = colonBehind(verb).or(() -> farColonBehind(verb, reading)).or(() -> commaBehind(verb, reading));
        var quotation = colon.flatMap(mark -> quotationBehind(mark, reading));
        if (colon.isEmpty() || quotation.isEmpty()) {
            return Optional.empty();
        }
        var between = verb.tree().words().subList(verb.index() + 1, colon.get().index());
        return speaker(verb, between, reading)
                .filter(source -> !source.isEmpty())
                .map(source -> new Saying(
                        verb,
                        source,
                        cueWords(verb, between, reading),
                        SAYING,
                        List.of(quotation.get()),
                        Phrase.NONE,
                        "quotation"));
    }

    /** 'made the announcement: "…"': the quotation is told, whatever the parser hangs on the noun. */
    static boolean leadsOn(Word noun, Reading reading) {
        return noun.label().equals("dobj")
                && isUttered(noun, reading)
                && noun.kids("poss").stream().noneMatch(owner -> owner.tag().startsWith("N"))
                && noun.findNext()
                        .filter(mark -> mark.form().equals(":"))
                        .or(() -> noun.hasKid("acl", "ccomp", "relcl")
                                ? Optional.empty()
                                : Optional.ofNullable(noun.head()).flatMap(verb -> farColonBehind(verb, reading)))
                        .flatMap(colon -> quotationBehind(colon, reading))
                        .isPresent();
    }

    /** With no other verb that tells something in between. */
    private static Optional<Word> colonBehind(Word verb) {
        var words = verb.tree().words();
        for (int i = verb.index() + 1; i < Math.min(words.size(), verb.index() + FARTHEST); i++) {
            var word = words.get(i);
            if (word.form().equals(":")) {
                return Optional.of(word);
            }
            if (word.isTagged("VBD", "VBZ", "VBP", "MD", ",", "``", "''")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "justified the strike, which was short, as lawful: “…”": whatever is told in between, but by nobody's words. */
    private static Optional<Word> farColonBehind(Word verb, Reading reading) {
        var words = verb.tree().words();
        return words.subList(verb.index() + 1, words.size()).stream()
                .filter(mark -> mark.form().equals(":") && !reading.isQuoted(mark))
                .findFirst()
                .filter(colon -> isMain(verb, reading))
                .filter(colon -> words.subList(verb.index() + 1, colon.index()).stream()
                        .noneMatch(word -> word.isVerb()
                                && !TALKING.contains(word.lemma())
                                && reading.cues().has(word.lemma(), "quotation")));
    }

    /** 'spoke on the radio, "…"', 'included the line, "…"'. */
    private static Optional<Word> commaBehind(Word verb, Reading reading) {
        var words = verb.tree().words();
        return words.subList(verb.index() + 1, words.size()).stream()
                .filter(mark -> mark.tag().equals(","))
                .findFirst()
                .filter(comma -> TALKING.contains(verb.lemma())
                        || (HOLDING.contains(verb.lemma())
                                && comma.findPrevious()
                                        .filter(noun -> isUttered(noun, reading))
                                        .isPresent()))
                .filter(comma -> quotationBehind(comma, reading).isPresent());
    }

    /** Nothing else governs it, unless what is quoted. */
    private static boolean isMain(Word verb, Reading reading) {
        var above = verb.head();
        return above == null || (above.isAfter(verb) && reading.isQuoted(above));
    }

    private static Optional<Span> quotationBehind(Word colon, Reading reading) {
        return reading.quotations().all().stream()
                .map(Quotations.Quotation::span)
                .filter(span -> span.start() >= colon.end()
                        && reading.text().substring(colon.end(), span.start()).isBlank())
                .findFirst()
                .flatMap(span -> Marks.trim(reading.text(), span));
    }

    private static Optional<Phrase> speaker(Word verb, List<Word> between, Reading reading) {
        var subject = verb.findKid("nsubj").filter(noun -> noun.isBefore(verb));
        var owner = subject.filter(noun -> isUttered(noun, reading)).flatMap(noun -> noun.findKid("poss"));
        if (owner.isPresent()) {
            return owner.map(Phrase::under);
        }
        boolean hadThisToSay = verb.lemma().equals("have")
                && between.stream().anyMatch(word -> word.lower().equals("this"))
                && between.stream().anyMatch(word -> word.lower().equals("say"));
        boolean utters = between.stream()
                .anyMatch(noun -> OBJECTS.contains(noun.label()) && noun.isNominal() && isUttered(noun, reading));
        boolean speaks = TALKING.contains(verb.lemma())
                || !reading.cues().of(verb.lemma()).isEmpty();
        return hadThisToSay || utters || speaks ? Optional.of(Subjects.of(verb, reading)) : Optional.empty();
    }

    /** To the noun: "issued a statement". */
    private static Phrase cueWords(Word verb, List<Word> between, Reading reading) {
        var noun = between.stream()
                .filter(word -> word.isNominal() && isUttered(word, reading))
                .findFirst();
        return CueWords.around(verb)
                .and(noun.map(last -> new Phrase(between).before(last).and(Phrase.of(last)))
                        .orElse(Phrase.NONE));
    }

    private static boolean isUttered(Word noun, Reading reading) {
        return Tails.isMedium(noun) || ObjectKinds.isFormOfSaying(noun) || ObjectKinds.isUttered(noun, reading.cues());
    }
}
