package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.WordList;

/**
 * Verbs of saying that stand for a deed: the senate confirms a judge, the council denies funding, pictures show a fire,
 * somebody is blamed for not asking, a line is added to a form.
 */
final class OtherSenses {

    private static final Set<String> WITHHELD = WordList.read(OtherSenses.class, "withheld.txt");
    private static final Set<String> PICTURES = WordList.read(OtherSenses.class, "pictures.txt");
    private static final Set<String> APPOINTED = Set.of(
            "appointment",
            "appointee",
            "candidate",
            "judge",
            "justice",
            "nomination",
            "nominee",
            "secretary",
            "successor");
    private static final Set<String> POSTS =
            Set.of("court", "bench", "post", "position", "office", "cabinet", "board", "seat");
    private static final Set<String> TAKEN_OVER = Set.of(
            "chairmanship",
            "charge",
            "command",
            "control",
            "duty",
            "governorship",
            "leadership",
            "nomination",
            "power",
            "premiership",
            "presidency",
            "responsibility",
            "role",
            "throne",
            "title");
    private static final Set<String> PERSONS = Set.of("him", "her", "them", "me", "us", "himself", "herself");
    private static final Set<String> WITH_MEANS = Set.of(
            "financially", "militarily", "logistically", "materially", "economically", "physically", "technically");
    private static final Set<String> SEVERAL = Set.of("they", "we");
    private static final Set<String> RESEARCHERS = Set.of(
            "analysis",
            "author",
            "biologist",
            "chemist",
            "engineer",
            "expert",
            "geologist",
            "paper",
            "physicist",
            "report",
            "research",
            "researcher",
            "scientist",
            "study",
            "team");
    private static final Set<String> SHOWING_OFF = Set.of("highlight", "feature", "showcase", "illustrate", "document");
    private static final Set<String> JUDGED = Set.of("for", "over");
    private static final Set<String> WON = WordList.read(OtherSenses.class, "won.txt");
    private static final Set<String> RECEIVED = WordList.read(OtherSenses.class, "received.txt");
    private static final Set<String> ANSWERING = Set.of("respond", "react", "reply");
    private static final Set<String> SPEAKING_OF = Set.of("speak", "talk", "respond", "comment", "react", "reply");

    private OtherSenses() {}

    static boolean holds(Saying saying, Cues cues) {
        return isAppointment(saying)
                || isWithholding(saying)
                || isPicture(saying)
                || isReasonOfCriticism(saying, cues)
                || isTakingOffice(saying)
                || isProtecting(saying)
                || isPaying(saying)
                || isMethod(saying)
                || isAddingThing(saying)
                || isGain(saying)
                || isWhatIsMeant(saying)
                || isAnswerThatFollows(saying, cues)
                || isLeadIn(saying, cues);
    }

    private static Optional<Word> object(Saying saying) {
        return saying.rule().equals("object") ? Given.objectOf(saying.anchor()) : Optional.empty();
    }

    /** "confirmed the judge", "confirmed Porter to the court". */
    private static boolean isAppointment(Saying saying) {
        return saying.cue().lemma().equals("confirm")
                && object(saying)
                        .filter(whom -> APPOINTED.contains(whom.lemma())
                                || whom.isOneOf(PERSONS)
                                || isForPost(saying.anchor(), whom))
                        .isPresent();
    }

    private static boolean isForPost(Word verb, Word whom) {
        boolean person = whom.tag().startsWith("NNP") || ObjectKinds.isPerson(whom);
        return person
                && Given.preposition(verb, "to").or(() -> Given.preposition(whom, "to")).stream()
                        .flatMap(to -> to.kids("pobj").stream())
                        .anyMatch(post -> POSTS.contains(post.lemma()));
    }

    /** "denied funding for the wall", "denied him entry". */
    private static boolean isWithholding(Saying saying) {
        return saying.cue().lemma().equals("deny")
                && object(saying)
                        .filter(thing -> WITHHELD.contains(thing.lemma())
                                || saying.anchor().hasKid("dative", "iobj"))
                        .isPresent();
    }

    /** "footage showed a man who fell": it was seen, not said. */
    private static boolean isPicture(Saying saying) {
        return (saying.cue().act() == Act.REPORT
                        || SHOWING_OFF.contains(saying.cue().lemma()))
                && saying.rule().equals("object")
                && !saying.anchor().isPassive()
                && saying.source().words().stream()
                        .filter(word -> word.head() == saying.anchor()
                                || word == saying.anchor().head()
                                || word.isLabelled("nsubj"))
                        .anyMatch(word -> PICTURES.contains(word.lemma()));
    }

    /** "received criticism for not asking more", "criticized her for not denouncing it": the critics say so. */
    private static boolean isReasonOfCriticism(Saying saying, Cues cues) {
        var preposition = saying.anchor().head();
        if (!saying.anchor().label().equals("pcomp") || preposition == null || !preposition.isOneOf(JUDGED)) {
            return false;
        }
        return saying.anchor().isNegated()
                && Optional.ofNullable(preposition.head())
                        .filter(above -> isJudging(above, cues)
                                || above.findKid("dobj")
                                        .filter(noun -> isJudging(noun, cues))
                                        .isPresent())
                        .isPresent();
    }

    private static boolean isJudging(Word word, Cues cues) {
        return cues.of(word.lemma()).stream()
                .anyMatch(row -> word.isVerb()
                        ? row.construction().startsWith("obj+")
                        : row.construction().startsWith("noun+"));
    }

    /** "assumed the nomination": took it over. */
    private static boolean isTakingOffice(Saying saying) {
        return saying.cue().lemma().equals("assume")
                && Phrase.under(saying.anchor()).words().stream()
                        .filter(noun -> noun.isAfter(saying.anchor()) && noun.isNominal())
                        .filter(noun -> noun.isLabelled("dobj", "nsubj"))
                        .findFirst()
                        .filter(noun -> TAKEN_OVER.contains(noun.lemma()) || POSTS.contains(noun.lemma()))
                        .filter(noun -> noun.label().equals("dobj") || noun.hasKid("cc"))
                        .isPresent();
    }

    /** "the researchers compared the skulls to those of cats": how they worked. */
    private static boolean isMethod(Saying saying) {
        return saying.cue().lemma().equals("compare")
                && saying.source().words().stream()
                        .filter(word -> word.head() == null || !saying.source().contains(word.head()))
                        .anyMatch(word -> word.isOneOf(SEVERAL) || RESEARCHERS.contains(word.lemma()));
    }

    /** "supported them financially". */
    private static boolean isPaying(Saying saying) {
        return saying.cue().act() == Act.AGREE
                && saying.rule().equals("object")
                && saying.anchor().kids("advmod").stream().anyMatch(manner -> manner.isOneOf(WITH_MEANS));
    }

    /** "frogs defended themselves from snakes". */
    private static boolean isProtecting(Saying saying) {
        return saying.cue().lemma().equals("defend")
                && Given.preposition(saying.anchor(), "from").isPresent();
    }

    /** "tried to add a line, …, to the form". */
    private static boolean isAddingThing(Saying saying) {
        return saying.cue().lemma().equals("add")
                && saying.rule().equals("quotation")
                && saying.anchor().hasKid("dobj")
                && saying.anchor().kids("dobj").stream()
                        .allMatch(thing -> saying.content().stream().noneMatch(span -> span.contains(thing.span())));
    }

    /** "Speaking about the film, Porter said …": the verb behind tells. */
    private static boolean isLeadIn(Saying saying, Cues cues) {
        var above = saying.anchor().head();
        return saying.rule().equals("preposition")
                && SPEAKING_OF.contains(saying.cue().lemma())
                && saying.anchor().tag().equals("VBG")
                && saying.anchor().label().equals("advcl")
                && above != null
                && !cues.of(above.lemma()).isEmpty();
    }

    /** 'said “they are dry,” referring to caves': what the quotation means. */
    private static boolean isWhatIsMeant(Saying saying) {
        return saying.cue().lemma().equals("refer")
                && saying.anchor().tag().equals("VBG")
                && Given.preposition(saying.anchor(), "as").isEmpty();
    }

    /** "the virus claimed 40 lives", "claimed the title", "the office accepts donations". */
    private static boolean isGain(Saying saying) {
        boolean won = saying.cue().lemma().equals("claim")
                && object(saying).filter(what -> WON.contains(what.lemma())).isPresent();
        return won
                || (saying.cue().lemma().equals("accept")
                        && object(saying)
                                .filter(what -> RECEIVED.contains(what.lemma()))
                                .isPresent());
    }

    /** "responded to the ruling, calling it absurd", "replied to her by saying so": the answer is the second verb's. */
    private static boolean isAnswerThatFollows(Saying saying, Cues cues) {
        var verb = saying.anchor();
        boolean plain = saying.rule().equals("preposition")
                && ANSWERING.contains(saying.cue().lemma());
        return plain
                && !verb.isNegated()
                && (verb.kids("advcl").stream().anyMatch(other -> isAnswer(other, cues))
                        || verb.kids("prep").stream()
                                .filter(by -> by.lower().equals("by"))
                                .flatMap(by -> by.kids("pcomp").stream())
                                .anyMatch(other -> isAnswer(other, cues)));
    }

    private static boolean isAnswer(Word verb, Cues cues) {
        return verb.tag().equals("VBG")
                && cues.of(verb.lemma()).stream()
                        .anyMatch(row -> !row.construction().startsWith("noun"));
    }
}
