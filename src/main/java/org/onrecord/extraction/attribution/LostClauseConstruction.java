package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;

/**
 * A clause that the parser did not see for one: "admits for the first time that it sent ships" (it takes the clause for
 * one about the time), "claims the cease and desist order is void" (it takes "the cease" for the object).
 */
final class LostClauseConstruction implements Construction {

    private static final int FARTHEST_THAT = 14;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");
    private static final Set<Act> WISHING = EnumSet.of(Act.URGE, Act.DEMAND, Act.ASK);
    private static final Set<String> PLURALS = Set.of("are", "have", "do");
    private static final Set<String> PAIRING = Set.of("between", "both");
    private static final Set<String> SPEAKING = Set.of(
            "say",
            "claim",
            "report",
            "state",
            "allege",
            "announce",
            "note",
            "believe",
            "think",
            "argue",
            "insist",
            "suggest",
            "add",
            "assert",
            "estimate",
            "acknowledge",
            "admit",
            "concede",
            "warn",
            "confirm",
            "declare");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        boolean mayTell = verb.isVerb() && !verb.isPassive() && !verb.isLabelled("aux", "auxpass", "relcl", "acl");
        if (!mayTell || verb.hasKid("ccomp")) {
            return Optional.empty();
        }
        var cue = Rows.findFirst(reading.cues(), verb, "clause", "obj+clause");
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        var rest = Segments.around(verb).after(verb).words();
        boolean toDo = verb.hasKid("xcomp");
        int that = toDo ? -1 : that(rest, reading.cues().has(verb.lemma(), "obj+clause"));
        if (that > 0 && reading.cues().has(rest.get(that - 1).lemma(), "noun+that")) {
            return Optional.empty();
        }
        var clause = that >= 0 ? rest.subList(that, rest.size()) : objectThatGoesOn(verb, rest, reading);
        var source = clause.isEmpty() ? Phrase.NONE : Subjects.of(verb, reading);
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(saying(verb, cue.get(), source, withoutRemark(withoutDay(clause), reading), reading));
    }

    private static Saying saying(Word verb, Cue cue, Phrase source, Phrase content, Reading reading) {
        return new Saying(
                verb,
                source.without(content),
                CueWords.around(verb),
                cue,
                reading.spans(content),
                Phrase.NONE,
                "clause");
    }

    /** Where "that" stands: before it only a time, a manner or whom it is told, behind it a verb. */
    private static int that(List<Word> rest, boolean toldToSomebody) {
        for (int i = 0; i < Math.min(rest.size(), FARTHEST_THAT); i++) {
            var word = rest.get(i);
            if (word.lower().equals("that") && !isThatDay(word)) {
                boolean clause = rest.subList(i + 1, rest.size()).stream().anyMatch(LostClauseConstruction::isFinite)
                        && i + 1 < rest.size()
                        && !isFinite(rest.get(i + 1));
                boolean besides = (i == 0 || !rest.get(i - 1).tag().equals("CC"))
                        && (i == 0 || rest.getFirst().isTagged("IN", "RB*", "TO") || toldToSomebody);
                return clause && besides ? i : -1;
            }
            if (isFinite(word) || word.isTagged("``", "''", ":", "W*")) {
                return -1;
            }
        }
        return -1;
    }

    /** "asked about it that same day". */
    private static boolean isThatDay(Word that) {
        var noun = that.head();
        return that.label().equals("det") && noun != null && TimeWords.isTimeNoun(noun);
    }

    /** An object with a verb right behind it is the subject of a clause. */
    private static List<Word> objectThatGoesOn(Word verb, List<Word> rest, Reading reading) {
        var object = verb.findKid("dobj");
        boolean wishes = reading.cues().of(verb.lemma()).stream()
                .anyMatch(row -> row.construction().equals("clause") && WISHING.contains(row.act()));
        boolean plain = SPEAKING.contains(verb.lemma());
        boolean given = object.isPresent() && object.get().isAfter(verb);
        boolean bare = plain && object.isEmpty() && opensClause(verb, rest);
        if (!bare && !((plain || wishes) && given)) {
            return List.of();
        }
        int i = bare ? 1 : 0;
        while (i < rest.size()) {
            var word = rest.get(i);
            int behind = behindRemark(rest, i);
            if (behind > 0) {
                return isFinite(rest.get(behind)) || isToBe(rest, behind) ? rest : List.of();
            }
            boolean ends = word.isTagged(",", ":", "``", "''", "W*")
                    || word.lower().equals("that")
                    || word.label().equals("mark")
                    || isOtherClause(word, rest)
                    || (i > 0 && word.isOneOf(SUBJECTS) && !wishes && !bare);
            if (ends) {
                return List.of();
            }
            if ((wishes && isWished(word)) || (plain && isFinite(word))) {
                return verb.kids("xcomp").stream().anyMatch(Word::isInfinitive) ? List.of() : rest;
            }
            i++;
        }
        return List.of();
    }

    /** "said repairing the dam may take years", with nothing the parser would call an object. */
    private static boolean opensClause(Word verb, List<Word> rest) {
        return verb.hasKid("nsubj")
                && verb.isTagged("VBD", "VBZ", "VBP")
                && !rest.isEmpty()
                && rest.getFirst().isTagged("DT", "NN*", "PRP", "PRP$", "JJ*", "CD", "VBG", "EX");
    }

    /** "proposed wages be raised": no form of a plain statement. */
    private static boolean isWished(Word word) {
        boolean base = word.lower().equals("be")
                || (word.isTagged("VB", "VBP") && word.lower().equals(word.lemma()) && !word.isOneOf(PLURALS));
        return base
                && word.findPrevious()
                        .filter(before ->
                                before.isNominal() || (word.lower().equals("be") && before.isTagged("DT", "RB")))
                        .isPresent();
    }

    /** Where the words go on behind ", who had come early," or "— the first this year —"; 0 where there is no such remark. */
    private static int behindRemark(List<Word> rest, int opening) {
        var mark = rest.get(opening);
        boolean dash = mark.tag().equals(":") && mark.isDash();
        if (opening + 1 >= rest.size() || !(dash || mark.tag().equals(","))) {
            return 0;
        }
        boolean relative = rest.get(opening + 1).tag().startsWith("W");
        for (int i = opening + 2; i < rest.size() - 1; i++) {
            if (rest.get(i).form().equals(mark.form())) {
                boolean goesOn = isFinite(rest.get(i + 1)) || isToBe(rest, i + 1);
                return relative || goesOn ? i + 1 : 0;
            }
            if (!relative && !dash && isFinite(rest.get(i))) {
                return 0;
            }
        }
        return 0;
    }

    /** "declared the quake, which had lasted a minute, to be a small one". */
    private static boolean isToBe(List<Word> rest, int at) {
        return at + 1 < rest.size()
                && rest.get(at).lower().equals("to")
                && rest.get(at + 1).lower().equals("be");
    }

    /** "confirmed its first case and Peru had its first death": Peru's is another matter. */
    private static boolean isOtherClause(Word word, List<Word> rest) {
        var next = word.findNext();
        if (!word.tag().equals("CC") || next.isEmpty()) {
            return false;
        }
        boolean named = next.get().tag().startsWith("NNP") && next.get().label().startsWith("nsubj");
        boolean pair = rest.stream().anyMatch(between -> between.isBefore(word) && between.isOneOf(PAIRING));
        boolean own = named
                && !pair
                && next.flatMap(Word::findNext)
                        .filter(LostClauseConstruction::isFinite)
                        .isPresent();
        return own || isFinite(next.get());
    }

    /** "announced on Friday the second debate has been called off": when it was announced. */
    private static List<Word> withoutDay(List<Word> clause) {
        var first = clause.getFirst();
        boolean day = first.label().equals("prep") && TimeWords.isTime(first);
        int end = day ? clause.indexOf(first.lastUnder()) + 1 : 0;
        boolean named = end > 0
                && end < clause.size()
                && clause.get(end).isTagged("DT", "NN*", "PRP", "PRP$", "JJ")
                && clause.get(end).isSpoken();
        return named ? clause.subList(end, clause.size()) : clause;
    }

    /** Without ", citing two officials" at the end. */
    private static Phrase withoutRemark(List<Word> clause, Reading reading) {
        var kept = new ArrayList<Word>();
        for (var word : clause) {
            boolean remark = word.tag().equals("VBG")
                    && word.findPrevious()
                            .filter(mark -> mark.tag().equals(","))
                            .isPresent()
                    && !reading.cues().of(word.lemma()).isEmpty();
            if (remark) {
                break;
            }
            kept.add(word);
        }
        return OtherSpeakers.without(new Phrase(kept), reading);
    }

    private static boolean isFinite(Word word) {
        return FINITE.contains(word.tag());
    }
}
