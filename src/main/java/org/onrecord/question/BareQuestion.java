package org.onrecord.question;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a question that names who is asked, but has no word for saying.
 *
 * <pre>
 * according := ( "according to" | "going by" | "judging by" | "per" ) subject
 * counted   := figure-or-time words ( "by" | "from" ) subject              "death toll by Brandt"
 * news      := ( "anything" | "latest" | … ) ( "from" | "by" ) subject rest
 * bare      := subject [ ( "on" | "about" ) rest | few-words ]             "Brandt on pumps", "Brandt pumps"
 * rare      := wh AUX subject CUE rest                                     "what did Iran fret about"
 * </pre>
 */
final class BareQuestion {

    private static final int MOST_TELEGRAM_WORDS = 2;
    private static final int LONGEST_NAME = 3;
    private static final Set<String> LOOSE = Set.copyOf(Table.words("loose-words.txt"));

    private final Sentence sentence;
    private final SayingWords sayings;

    BareQuestion(Sentence sentence, SayingWords sayings) {
        this.sentence = sentence;
        this.sayings = sayings;
    }

    boolean according() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean to = (sentence.is(i, "according") && sentence.is(i + 1, "to"))
                    || (sentence.is(i, "going", "judging") && sentence.is(i + 1, "by"));
            boolean per = sentence.is(i, "per") && !sentence.is(i + 1, GrammarWords.UNIT);
            int at = sentence.skip(sentence.skip(i + (to ? 2 : 1), GrammarWords.DETERMINER), GrammarWords.OWNER);
            if ((to || per) && sentence.takeSubject(at)) {
                sentence.use(i, at);
                return true;
            }
            if (to && sentence.is(at, GrammarWords.ANYBODY) && at + 1 == sentence.size()) {
                sentence.use(i, at + 1);
                sentence.askAnybody(true);
                return true;
            }
        }
        return false;
    }

    /** "death toll by Brandt?", "how many, by Brandt's count": who gives the figure. */
    boolean countedBy(Form form) {
        boolean counts = form == Form.FIGURE || form == Form.TIME;
        for (int i = 1; counts && i + 1 < sentence.size(); i++) {
            if (isSaidBefore(i)) {
                return false;
            }
            int who = sentence.skip(i + 1, GrammarWords.DETERMINER);
            int end = sentence.is(who + 1, "'s", "'") ? who + 3 : who + 1;
            if (sentence.is(i, "by", "from") && end >= sentence.size() && sentence.takeSubject(who)) {
                sentence.use(i, Math.min(end, sentence.size()));
                return true;
            }
        }
        return false;
    }

    /** "When did Brandt say that it was done by Peru?" */
    private boolean isSaidBefore(int at) {
        return sentence.isWho(at - 1)
                && sentence.is(at - 2, GrammarWords.AUXILIARY)
                && sayings.verb(sentence.pieces(), at)
                        .filter(verb -> verb.wanted().isAnything())
                        .isPresent();
    }

    boolean news() {
        boolean news = false;
        boolean named = false;
        for (int i = 0; i + 1 < sentence.size(); i++) {
            news |= sentence.is(i, GrammarWords.NEWS);
            named |= sentence.isWho(i) && sentence.is(i - 1, GrammarWords.AUXILIARY);
            int who = sentence.skip(i + 1, GrammarWords.DETERMINER);
            boolean outOf = sentence.is(i, "of") && sentence.is(i - 1, "out");
            if (news && !named && (outOf || sentence.is(i, "from", "by")) && sentence.takeSubject(who)) {
                sentence.use(i, who);
                return true;
            }
        }
        return false;
    }

    /** "is Brandt on record?" */
    boolean onRecord() {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            int record = sentence.skip(i + 1, GrammarWords.DETERMINER);
            boolean on = sentence.is(i, "on") && sentence.is(record, "record", "file");
            if (on && sentence.isYesNo()) {
                int who = sentence.skip(1, GrammarWords.DETERMINER);
                if (!sentence.takeSubject(who) && !sentence.takeSubject(i - 1)) {
                    sentence.takeUnknown(who, i);
                }
                sentence.use(i, record + 1);
                return true;
            }
        }
        return false;
    }

    /** "what strings does Brandt attach", "what won't she accept": what somebody does is told by what they say, but for states. */
    boolean ofPerson() {
        if (!sentence.is(0, "what", "which", "how", "why")) {
            return false;
        }
        for (int i = 2; i < sentence.size(); i++) {
            int before = i - 1;
            while (before > 0 && describes(before, i)) {
                before--;
            }
            boolean person = sentence.isWho(i) && (sentence.pieces().get(i).kind() == Piece.Kind.NAME || isRole(i));
            boolean refuses = sentence.is(before, "not") && sentence.is(before - 1, GrammarWords.AUXILIARY);
            boolean acts = person && (refuses || sentence.is(before, GrammarWords.DO));
            if (acts && (isCounting() ? sentence.takeDoer(i) : sentence.takeSubject(i))) {
                return true;
            }
            if (refuses && sentence.is(i, "he", "she") && i + 1 < sentence.size()) {
                sentence.askPronoun(i);
                return true;
            }
        }
        return false;
    }

    /** How many pumps somebody sold, anybody may have counted. */
    private boolean isCounting() {
        return sentence.is(0, "how") && sentence.is(1, "many", "much");
    }

    /** "Is Brandt selling the pumps?": a person or body, not a state, tells best what he does himself. */
    boolean ofDoer(Predicate<Piece> isState) {
        int who = sentence.skip(1, GrammarWords.DETERMINER);
        boolean asked = sentence.isYesNo() && sentence.isKnown(who) && who + 1 < sentence.size();
        return asked
                && !sentence.pieces().get(who).isAdjective()
                && !isState.test(sentence.pieces().get(who))
                && !sentence.is(who + 1, GrammarWords.HOLDING)
                && sentence.takeDoer(who);
    }

    /** "who is Brandt?" */
    boolean whoIs(Strangers strangers) {
        int who = sentence.skip(2, GrammarWords.DETERMINER);
        boolean asks = sentence.is(0, "who") && sentence.is(1, "is", "was", "are", "'s");
        if (!asks || who >= sentence.size()) {
            return false;
        }
        int end =
                sentence.is(sentence.size() - 1, "again", "anyway", "exactly") ? sentence.size() - 1 : sentence.size();
        if (sentence.isWho(who)) {
            return who + 1 == end && sentence.takeSubject(who);
        }
        boolean name =
                end - who <= LONGEST_NAME && strangers.areName(sentence.pieces().subList(who, end));
        if (name) {
            sentence.takeUnknown(who, end);
        }
        return name;
    }

    /** "Harry Dunn himself, what did he say?", where nobody on record is called so. */
    void strangerBefore(Strangers strangers) {
        int end = 1;
        while (end < sentence.size() && !sentence.isAfterComma(end)) {
            end++;
        }
        int name = end > 1 && sentence.is(end - 1, "himself", "herself", "itself", "themselves") ? end - 1 : end;
        boolean before = end < sentence.size()
                && name <= LONGEST_NAME
                && strangers.areName(sentence.pieces().subList(0, name));
        if (before) {
            sentence.takeUnknown(0, name);
            sentence.forgetPronoun();
        }
    }

    boolean bare() {
        int word = sentence.skip(0, GrammarWords.DETERMINER);
        // "The new Umbra mayor", of a place called so or of the office.
        int begin = sentence.is(word, GrammarWords.BEFORE_PLACE) && sentence.isKnown(word + 1) ? word + 1 : word;
        sentence.use(word, begin);
        boolean adjective =
                sentence.isWho(begin) && sentence.pieces().get(begin).isAdjective();
        int first = adjective && isRole(begin + 1) ? begin + 1 : begin;
        boolean people = adjective && begin > 0 && begin + 1 == sentence.size();
        if (people) {
            return sentence.takeSubject(begin);
        }
        if (!sentence.isKnown(first) || sentence.pieces().get(first).isAdjective()) {
            return false;
        }
        if (sentence.is(first + 1, "'s", "'") && isRole(first + 2) && first + 3 == sentence.size()) {
            return sentence.takeSubject(first + 2);
        }
        int end = endOfSubject(first);
        boolean placed =
                sentence.is(end, "in", "of", "from", "at") && sentence.isWho(end + 1) && end + 2 == sentence.size();
        if (placed && sentence.takeSubject(first)) {
            return true;
        }
        boolean about = sentence.is(end, GrammarWords.ABOUT);
        return (about || end == sentence.size() || isTelegram(first, end)) && sentence.takeSubject(first);
    }

    /** "Tariffs: Brandt?", "tariffs - Brandt": whom a heading stands before is asked about it. */
    boolean afterHeading() {
        int who = sentence.skip(sentence.heading(), GrammarWords.DETERMINER);
        return sentence.heading() > 0 && who + 1 == sentence.size() && sentence.takeSubject(who);
    }

    /** "Brandt to Peru on pumps": whoever's name stands first is asked about, but for what he owns. */
    boolean leads() {
        return sentence.isKnown(0)
                && sentence.pieces().getFirst().kind() == Piece.Kind.NAME
                && !sentence.is(1, "'s", "'", "and", "or")
                && !sentence.is(1, GrammarWords.AUXILIARY)
                && sentence.takeSubject(0);
    }

    private boolean isRole(int at) {
        return sentence.isWho(at) && sentence.pieces().get(at).kind() == Piece.Kind.ROLE;
    }

    private int endOfSubject(int first) {
        int end = first + 1;
        while (sentence.is(end, "and", "or") && sentence.isWho(end + 1)) {
            end += 2;
        }
        return end;
    }

    /**
     * A name and what it is about, nothing else. Nobody writes a person's name first who is not asked about; states and
     * bodies stand first in any matter.
     */
    boolean isTelegram(int first, int from) {
        boolean person = sentence.pieces().get(first).kind() == Piece.Kind.NAME;
        for (int i = from; i < sentence.size(); i++) {
            boolean holding = i == from && sentence.is(i, GrammarWords.HOLDING);
            boolean verb = sentence.is(i, GrammarWords.AUXILIARY) || sentence.is(i, GrammarWords.ADVERB);
            boolean otherName = sentence.isWho(i) || sentence.is(i, GrammarWords.HOLDING);
            if (holding || (verb && i <= from + 1) || (otherName && !person)) {
                return false;
            }
        }
        return person || sentence.size() - from <= MOST_TELEGRAM_WORDS;
    }

    /** "kristersson on nato": a name that nobody on record has. */
    boolean stranger() {
        int end = 0;
        while (end < sentence.size() && !sentence.isWho(end) && !sentence.is(end, GrammarWords.ABOUT)) {
            if (sentence.is(end, "what")) {
                return false;
            }
            end++;
        }
        boolean name =
                end > 0 && end <= LONGEST_NAME && sentence.is(end, GrammarWords.ABOUT) && end + 1 < sentence.size();
        if (name) {
            sentence.takeUnknown(0, end);
        }
        return name;
    }

    /** Whether it may be "kristersson said what" or "putin's words": a name, and what is said by whoever has it. */
    boolean strangerSays() {
        int end = endOfStranger();
        boolean noun = end < sentence.size()
                && sentence.is(end, "'s", "'")
                && end + 1 < sentence.size()
                && sayings.noun(sentence.pieces(), end + 1).isPresent();
        boolean verb = end + 1 < sentence.size()
                && sayings.verb(sentence.pieces(), end).isPresent()
                && (sentence.is(sentence.size() - 1, "what") || sentence.is(end + 1, "what"));
        return end > 0 && end <= LONGEST_NAME && (noun || verb);
    }

    private int endOfStranger() {
        int end = 0;
        while (end < sentence.size()
                && !sentence.isWho(end)
                && !sentence.is(end, "'s", "'")
                && sayings.verb(sentence.pieces(), end).isEmpty()) {
            end++;
        }
        return end;
    }

    /** Takes the name, and what it says, of somebody whom nobody on record is. */
    boolean strangerSpeaks() {
        int end = endOfStranger();
        boolean owner = sentence.is(end, "'s", "'");
        int word = owner ? end + 1 : end;
        var saying = owner ? sayings.noun(sentence.pieces(), word) : sayings.verb(sentence.pieces(), word);
        saying.ifPresent(found -> sentence.want(found.wanted(), false));
        sentence.takeUnknown(0, end);
        sentence.use(end, word + saying.map(SayingWords.Found::length).orElse(1));
        return true;
    }

    /** Whether a word before somebody only tells who that is: "the", or "Peruvian" before "miners". */
    private boolean describes(int at, int who) {
        return sentence.is(at, GrammarWords.DETERMINER)
                || (isRole(who)
                        && sentence.isWho(at)
                        && sentence.pieces().get(at).isAdjective());
    }

    boolean rareVerb() {
        for (int i = 1; i + 1 < sentence.size() && !sentence.isYesNo(); i++) {
            int before = i - 1;
            while (before > 0 && describes(before, i)) {
                before--;
            }
            int verb = sentence.skip(i + 1, GrammarWords.ADVERB);
            boolean asked = sentence.isWho(i) && sentence.is(before, GrammarWords.AUXILIARY);
            if (asked && verb < sentence.size() && !sentence.isWho(verb) && !isLoose(sentence.lower(verb))) {
                var cue = sayings.cue(sentence.lower(verb));
                if (cue.isPresent() && sentence.takeSubject(i)) {
                    sentence.want(cue.get(), false);
                    sentence.use(verb, verb + 1);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLoose(String word) {
        return Inflections.lemmas(word).stream().anyMatch(LOOSE::contains);
    }
}
