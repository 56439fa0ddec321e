package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cue;
import org.onrecord.extraction.syntax.WordList;

/** "called the charge absurd", "described it as a lie", "accused them of …", "thanked her for …", "blamed the fire on …". */
final class NamingConstruction implements Construction {

    private static final List<String> PREPOSITIONS =
            List.of("as", "of", "for", "with", "on", "over", "to", "at", "against", "about", "in");
    private static final Set<String> ON_OBJECT = Set.of("of", "as");
    private static final Set<String> LIMITING = Set.of("under", "of", "for", "between", "with", "within", "from", "by");
    private static final Set<String> PLACING = Set.of("place", "put", "peg");
    private static final Set<String> QUANTITIES = WordList.read(NamingConstruction.class, "quantities.txt");
    private static final Set<String> COMPARING = Set.of("compare", "liken", "equate");
    private static final Set<String> NAMING = Set.of("call", "dub", "deem", "brand", "label", "term");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass")) {
            return Optional.empty();
        }
        var object = Given.objectOf(verb);
        var named = naming(verb, object, reading);
        return named.isPresent()
                ? named
                : object.or(() -> Given.antecedentOfAny(verb)).flatMap(given -> withPreposition(verb, given, reading));
    }

    private static Optional<Saying> naming(Word verb, Optional<Word> object, Reading reading) {
        var cue = Rows.find(reading.cues(), verb, "oprd");
        boolean isNamed = verb.hasKid("oprd")
                || (object.isPresent()
                        && NAMING.contains(verb.lemma())
                        && Given.preposition(verb, "for").isEmpty()
                        && Given.preposition(verb, "on").isEmpty());
        var name = Phrase.under(verb.kids("oprd"));
        if (NAMING.contains(verb.lemma())) {
            name = name.and(quotedName(object, reading));
            name = name.and(Phrase.under(verb.kids("npadvmod", "xcomp", "acomp", "attr", "ccomp").stream()
                    .filter(kid -> kid.isAfter(verb) && !TimeWords.isTime(kid))
                    .toList()));
        }
        if (name.isEmpty() && object.isPresent() && NAMING.contains(verb.lemma()) && !verb.isPassive()) {
            var named = LostNames.behind(verb, object.get(), reading);
            if (cue.isPresent() && !named.isEmpty()) {
                return Optional.of(saying(verb, cue.get(), named, reading, "naming"));
            }
        }
        boolean nobody = verb.isPassive() ? Subjects.agentOf(verb).isEmpty() : object.isEmpty() && isParticiple(verb);
        if (cue.isEmpty() || !isNamed || name.isEmpty() || nobody) {
            return Optional.empty();
        }
        var content = object.map(Phrase::under).orElse(Phrase.NONE).and(name);
        return Optional.of(saying(verb, cue.get(), content, reading, "naming"));
    }

    /** "on licence, also called parole". */
    private static boolean isParticiple(Word verb) {
        return verb.tag().equals("VBN") && !verb.hasKid("aux", "nsubj");
    }

    /** 'called the fund "a down payment"': the parser takes the name for one more word for the fund. */
    private static Phrase quotedName(Optional<Word> object, Reading reading) {
        return Phrase.under(object.stream()
                .flatMap(named -> named.subtree().stream()
                        .filter(name -> name.isLabelled("appos", "dep")
                                && Phrase.under(name).contains(named.lastUnder()))
                        .filter(name -> name.isAfter(named) && !reading.isQuoted(named))
                        .filter(name -> reading.isQuoted(name) || isRightBehind(name)))
                .toList());
    }

    /** "called the famine the worst in years": no comma makes it one more word for the famine. */
    private static boolean isRightBehind(Word name) {
        var first = name.firstUnder();
        return first.tag().equals("DT")
                && first.findPrevious()
                        .filter(before -> before.isNominal() && before.isSpoken())
                        .isPresent();
    }

    private static Optional<Saying> withPreposition(Word verb, Word object, Reading reading) {
        for (var form : PREPOSITIONS) {
            var cue = Rows.find(reading.cues(), verb, "obj+" + form)
                    .filter(row -> !PLACING.contains(row.lemma()) || QUANTITIES.contains(object.lemma()));
            var preposition = Given.preposition(verb, form)
                    .or(() -> ON_OBJECT.contains(form) || COMPARING.contains(verb.lemma())
                            ? Given.preposition(object, form)
                            : Optional.empty())
                    .or(() -> form.equals("of") ? Given.prepositionOnTime(verb, form) : Optional.empty());
            boolean infinitive = preposition
                    .filter(kid -> kid.isInfinitive() || TimeWords.isTime(kid))
                    .isPresent();
            if (cue.isPresent() && preposition.isPresent() && !infinitive) {
                var given =
                        object == verb.head() ? Phrase.under(object).without(Phrase.under(verb)) : Phrase.under(object);
                var content = Tails.cut(
                        given.and(Phrase.under(preposition.get()))
                                .and(between(verb, object, preposition.get()))
                                .and(rest(verb, preposition.get())),
                        preposition.get(),
                        reading);
                var whom = given.without(Phrase.under(preposition.get()));
                return Optional.of(saying(verb, cue.get(), content, reading, "object and preposition")
                        .to(whom));
            }
        }
        return Optional.empty();
    }

    /** "regards trade under the treaty as harmful": only under the treaty. */
    private static Phrase between(Word verb, Word object, Word preposition) {
        return Phrase.under(verb.kids("prep").stream()
                .filter(kid -> kid.isAfter(object) && kid.isBefore(preposition) && object.isAfter(verb))
                .filter(kid -> !TimeWords.isTime(kid) && kid.hasKid("pobj"))
                .filter(kid -> kid.isOneOf(LIMITING))
                .toList());
    }

    /** "accused Chile on Monday of cheating with engines": what follows a preposition that was hung on Monday goes with it. */
    private static Phrase rest(Word verb, Word preposition) {
        var above = preposition.head();
        boolean onTime = above != null && TimeWords.isTimeNoun(above);
        var comma = verb.kids("punct").stream()
                .filter(mark -> mark.isAfter(preposition))
                .findFirst();
        return Phrase.under(verb.kids("prep", "advmod").stream()
                .filter(kid -> onTime && kid.isAfter(preposition))
                .filter(kid -> comma.isEmpty() || kid.isBefore(comma.get()))
                .toList());
    }

    private static Saying saying(Word verb, Cue cue, Phrase content, Reading reading, String rule) {
        return new Saying(
                verb,
                Subjects.of(verb, reading),
                CueWords.around(verb),
                cue,
                reading.spans(content),
                Phrase.NONE,
                rule);
    }
}
