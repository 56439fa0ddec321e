package org.onrecord.question;

import java.util.List;
import java.util.function.Predicate;

/**
 * Reads one question, cut into pieces. Immutable.
 *
 * <pre>
 * question := according? ( active | passive | noun | attitude | news | bare | rare | matter )
 * matter   := anything else; names are what it is about
 * </pre>
 *
 * See {@link VerbQuestion}, {@link NounQuestion}, {@link AttitudeQuestion} and {@link BareQuestion} for each of them.
 */
final class Grammar {

    private final SayingWords sayings;
    private final Predicate<Piece> isState;
    private final AnswerForm forms = new AnswerForm();

    /** @param isState whether a piece names a state */
    Grammar(SayingWords sayings, Predicate<Piece> isState) {
        this.isState = isState;
        this.sayings = sayings;
    }

    Reading read(String question, List<Piece> pieces, Strangers strangers) {
        var sentence = new Sentence(question, pieces);
        var nouns = new NounQuestion(sentence, sayings);
        var verbs = new VerbQuestion(sentence, sayings, nouns);
        var bare = new BareQuestion(sentence, sayings);
        if (bare.whoIs(strangers)) {
            return sentence.as(Form.PERSON);
        }
        var form = forms.of(question);
        useMeasure(sentence);
        useExcepted(sentence);
        boolean said = (bare.strangerSays() && strangers.begin(sentence) && bare.strangerSpeaks())
                || bare.according()
                || bare.onRecord()
                || bare.countedBy(form)
                || (leadsWithPerson(sentence) && bare.bare())
                || (!isOnlyMatter(sentence) && (verbs.read() || nouns.read()))
                || new AttitudeQuestion(sentence, sayings).read()
                || bare.news()
                || bare.afterHeading()
                || bare.bare()
                || bare.rareVerb()
                || bare.ofPerson()
                || bare.ofDoer(isState)
                || bare.leads()
                || (strangers.begin(sentence) && bare.stranger());
        if (sentence.hasPronounSubject()) {
            bare.strangerBefore(strangers);
        }
        if (form == Form.POSITION) {
            readPosition(sentence);
        }
        useOnRecord(sentence);
        boolean matter = form == Form.STATEMENTS && !said && !sentence.hasClaimants();
        return sentence.as(matter ? Form.MATTER : form);
    }

    /** "How fast were the winds?" asks for a figure of the winds; "fast" need not stand anywhere. */
    private static void useMeasure(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.is(i, "how") && sentence.is(i + 1, GrammarWords.MEASURE)) {
                sentence.use(i, i + 2);
            }
        }
    }

    /** "Every denial that you have on file" does not ask about files. */
    private static void useOnRecord(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i - 1, "on") && sentence.is(i, "record", "file")) {
                sentence.use(i - 1, i + 1);
            }
        }
    }

    /** "Which weapons besides drones" does not ask about drones. */
    private static void useExcepted(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            boolean except = sentence.is(i, "besides", "except")
                    || (sentence.is(i, "from", "for", "than")
                            && sentence.is(i - 1, "apart", "aside", "except", "other"));
            int thing = sentence.skip(i + 1, GrammarWords.DETERMINER);
            if (except && thing < sentence.size()) {
                sentence.use(i - (sentence.is(i, "besides", "except") ? 0 : 1), thing + 1);
            }
        }
    }

    /** "pierluisi if the senate confirms me": whatever stands behind a person's name and is not his verb is the matter. */
    private boolean leadsWithPerson(Sentence sentence) {
        return sentence.isKnown(0)
                && sentence.pieces().getFirst().kind() == Piece.Kind.NAME
                && sentence.size() > 1
                && sayings.verb(sentence.pieces(), 1).isEmpty()
                && sayings.noun(sentence.pieces(), 1).isEmpty()
                && sayings.adjective(sentence.pieces(), 1).isEmpty()
                && !sentence.is(1, GrammarWords.HOLDING)
                && !isAskedAfter(sentence)
                && !sentence.is(1, GrammarWords.OWNER)
                && !sentence.is(1, GrammarWords.ANYBODY)
                && !sentence.is(1, GrammarWords.ADVERB)
                && !sentence.is(1, GrammarWords.AUXILIARY);
    }

    /** "About the plane they shot down?" asks for no saying, whatever its verbs. */
    private static boolean isOnlyMatter(Sentence sentence) {
        boolean only = sentence.is(0, "about", "regarding", "concerning", "re");
        for (int i = 1; only && i < sentence.size(); i++) {
            only = !sentence.isAfterComma(i)
                    && !sentence.is(i, GrammarWords.DO)
                    && !sentence.is(i, "what", "who", "how", "when", "where", "why", "according", "by", "from");
        }
        return only;
    }

    /** "Brandt, what is he so angry about?" */
    private static boolean isAskedAfter(Sentence sentence) {
        return sentence.is(1, "what", "when", "where", "why", "how") && sentence.is(2, GrammarWords.AUXILIARY);
    }

    /** What changes over time is what one claimant said; the words of the change are not the matter. */
    private void readPosition(Sentence sentence) {
        sentence.wantNothingSpecial();
        for (int i = 0; i < sentence.size() && !sentence.hasClaimants() && !sentence.hasPronounSubject(); i++) {
            if (!sentence.takeSubject(i)
                    && sentence.is(i, GrammarWords.PRONOUN)
                    && sentence.is(i - 1, GrammarWords.AUXILIARY)) {
                sentence.askPronoun(i);
            }
        }
        forms.useWordsOfChange(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i - 1, GrammarWords.OWNER)
                    && sayings.noun(sentence.pieces(), i).isPresent()) {
                sentence.use(i - 1, i + 1);
            }
        }
    }
}
