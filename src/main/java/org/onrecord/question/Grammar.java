package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one question, cut into pieces, after the grammar below. For use by one thread, once.
 *
 * <pre>
 * question  := according? ( active | passive | noun | news | bare | matter )
 * active    := wh? AUX? subject adverb* SAYING rest           "what did Iran admit about drones"
 * passive   := wh? ( AUX-be | "been" ) SAYING rest [ "by" subject ]     "what was Iran accused of"
 * noun      := subject "'s"? SAYING-NOUN rest | SAYING-NOUN ( "by" | "from" | "of" ) subject rest
 * news      := ( "anything" | "latest" | … ) ( "from" | "by" ) subject rest
 * bare      := subject [ ( "on" | "about" ) rest ]
 * matter    := anything else; names are what it is about
 * according := ( "according to" | "per" ) subject
 * subject   := WHO ( ( "and" | "or" | "," ) WHO )* | pronoun | "who" | "which" noun | "anyone" | unknown-words
 * </pre>
 */
final class Grammar {

    private static final Set<String> AUXILIARIES = Set.of(
            "did", "does", "do", "has", "have", "had", "is", "are", "was", "were", "will", "would", "can", "could",
            "should", "may", "might", "must");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "got", "get");
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "ever",
            "never",
            "always",
            "really",
            "actually",
            "publicly",
            "officially",
            "already",
            "just",
            "still",
            "even",
            "finally",
            "now",
            "later",
            "first",
            "last",
            "recently",
            "repeatedly",
            "previously",
            "once",
            "again",
            "then",
            "so",
            "only",
            "openly",
            "explicitly",
            "directly",
            "not",
            "to",
            "have",
            "had",
            "has",
            "been",
            "be",
            "being",
            "going",
            "trying",
            "specifically",
            "exactly",
            "ultimately",
            "initially",
            "currently",
            "all",
            "both",
            "themselves",
            "itself",
            "himself",
            "herself",
            "yet",
            "since",
            "allegedly",
            "reportedly",
            "apparently");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final Set<String> ANYBODY = Set.of(
            "who",
            "whom",
            "which",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "nobody",
            "people",
            "countries",
            "country",
            "states",
            "state",
            "nations",
            "nation",
            "governments",
            "government",
            "officials",
            "official",
            "leaders",
            "leader",
            "sides",
            "side",
            "parties",
            "party",
            "politicians",
            "politician",
            "person",
            "outlets",
            "outlet",
            "newspapers",
            "newspaper",
            "media",
            "body",
            "bodies",
            "organisations",
            "organizations",
            "one",
            "ministers",
            "minister",
            "experts",
            "expert",
            "else",
            "others",
            "you",
            "we",
            "i",
            "that",
            "else's");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "any", "some", "this", "that", "these", "those");
    private static final Set<String> LIGHT_VERBS =
            Set.of("make", "give", "issue", "have", "offer", "express", "voice", "take");
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(chang|switch|revers|shift|alter|flip|soften|evol|adjust|harden|modif|revis)\\w*\\b.{0,30}\\b(position|stance|mind|tune|story|line|view|views|tone|version|course|account|policy|statement|statements|answer)\\b"
                    + "|\\b(position|stance|story|line|version|account|statements?)\\b.{0,20}\\b(chang|shift|evolv|differ|revers|flip)\\w*"
                    + "|\\b(always|consistently|repeatedly|still|keep|keeps|kept|continue\\w*( to)?)\\s+(been )?(den|reject|admit|insist|maintain|claim|disput)\\w*"
                    + "|\\b(contradict\\w* (itself|himself|herself|themselves|their own|its own)|u-turn|backtrack\\w*|back(ed)? down|walk\\w* back|flip-?flop\\w*|backpedal\\w*|about-face|(go|went|gone) back on|over time|timeline|been consistent|stay\\w* consistent)\\b");

    private static final int MOST_TELEGRAM_WORDS = 2;

    private final String question;
    private final List<Piece> pieces;
    private final SayingWords sayings;
    private final Set<Integer> used = new HashSet<>();
    private final List<Who> claimants = new ArrayList<>();
    private List<Who> candidates = List.of();
    private @Nullable Wanted wanted;
    private boolean pronounSubject;
    private boolean anybody;
    private boolean pronounObject;
    private int after;

    Grammar(String question, List<Piece> pieces, SayingWords sayings) {
        this.question = question;
        this.pieces = pieces;
        this.sayings = sayings;
    }

    /** What was read. */
    record Reading(
            List<Who> claimants,
            List<Who> candidates,
            @Nullable Wanted wanted,
            Form form,
            List<Piece> rest,
            boolean pronounSubject,
            boolean pronounObject,
            boolean anybody) {}

    Reading read() {
        var form = form();
        boolean said = according() || active() || noun() || news() || bare() || fallback();
        if (form == Form.STATEMENTS && !said && claimants.isEmpty()) {
            form = Form.MATTER;
        }
        if (form == Form.POSITION) {
            readPosition();
        }
        return new Reading(claimants, candidates, wanted, form, rest(), pronounSubject, pronounObject, anybody);
    }

    private Form form() {
        var lower = MessagePatterns.plain(question);
        if (CHANGE.matcher(lower).find()) {
            return Form.POSITION;
        }
        if (lower.matches(
                "(.* )?(how (many|much|large|big|high|few)|(what|which) (number|amount|quantity|share|percentage)|number of)\\b.*")) {
            return Form.FIGURE;
        }
        if (lower.matches(
                "what(('s| has| had| was| is)( been)?)? (happen\\w*|took place|occurr\\w*|went on|going on|the events?)\\b.*|.*\\bevents of\\b.*")) {
            return Form.EVENT;
        }
        if (lower.matches("(since )?(when|(on )?(what|which) (day|date))\\b.*")) {
            return Form.TIME;
        }
        if (lower.matches(
                "(.* )?(the latest|newest|most recent(ly)?|anything new|something new|what's new|what is new|last (say|said|tell|claim|promise|warn|statement|word|message|comment)\\w*)\\b.*")) {
            return Form.LATEST;
        }
        return Form.STATEMENTS;
    }

    // according := ( "according to" | "per" ) subject
    private boolean according() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            boolean to = pieces.get(i).is("according") && pieces.get(i + 1).is("to");
            if (to || pieces.get(i).is("per")) {
                int at = skip(i + (to ? 2 : 1), DETERMINERS);
                if (takeSubject(at)) {
                    use(i, at);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean active() {
        for (int i = 0; i < pieces.size(); i++) {
            var verb = sayings.verb(pieces, i);
            if (verb.isPresent() && !isNoun(i) && reads(i, verb.get())) {
                after = i + verb.get().length();
                use(i, after);
                readSecond(after);
                return true;
            }
        }
        return false;
    }

    private boolean reads(int at, SayingWords.Found verb) {
        int left = at - 1;
        boolean negated = false;
        boolean be = false;
        while (left >= 0 && (pieces.get(left).isWho() ? false : ADVERBS.contains(lower(left)))) {
            negated |= pieces.get(left).is("not", "never");
            be |= pieces.get(left).is("been", "be", "being");
            left--;
        }
        boolean participle = Inflections.isParticiple(lower(at));
        if (left >= 0 && participle && (be || BE.contains(lower(left)))) {
            return passive(at, verb);
        }
        if (left >= 0 && !pieces.get(left).isWho() && AUXILIARIES.contains(lower(left))) {
            return byQuestionWord(left - 1, verb, negated);
        }
        if (left < 0) {
            return imperative(at, verb);
        }
        return bySubject(left, at, verb, negated, participle);
    }

    /** "who has denied", "which countries have accused" */
    private boolean byQuestionWord(int at, SayingWords.Found verb, boolean negated) {
        if (at < 0) {
            return false;
        }
        if (pieces.get(at).isWho()) {
            takeSubjectBackwards(at);
        }
        if (!pieces.get(at).isWho()) {
            anybody = true;
        }
        want(verb.wanted(), negated);
        return true;
    }

    private boolean bySubject(int left, int at, SayingWords.Found verb, boolean negated, boolean participle) {
        var subject = pieces.get(left);
        boolean auxiliaryBe = left > 0 && !pieces.get(left - 1).isWho() && BE.contains(lower(left - 1));
        if (participle && auxiliaryBe && !lower(at).endsWith("ing")) {
            return passive(at, verb);
        }
        if (subject.isWho()) {
            takeSubjectBackwards(left);
            want(verb.wanted(), negated && !isYesNo());
            return true;
        }
        if (PRONOUNS.contains(lower(left))) {
            pronounSubject = true;
        } else if (ANYBODY.contains(lower(left))) {
            anybody = true;
        } else if (participle && isFollowedBy(at + verb.length(), "by")) {
            return passive(at, verb);
        } else if (!unknownSubject(left)) {
            return false;
        }
        want(verb.wanted(), negated && !isYesNo());
        return true;
    }

    /** Words between an auxiliary and the verb are a subject, whoever that is: "what did the mayor of Springfield say". */
    private boolean unknownSubject(int left) {
        int from = left;
        while (from >= 0 && !AUXILIARIES.contains(lower(from))) {
            from--;
        }
        int start = skip(from + 1, DETERMINERS);
        if (from < 0 || start > left) {
            return false;
        }
        unknown(start, left + 1);
        return true;
    }

    /** Of "Jane Doe and Iran" both are asked about, though only one is known. */
    private void unknown(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || pieces.get(i).isWho() || pieces.get(i).is("and", "or");
            if (ends && i > begin) {
                claimants.add(Who.unknown(question.substring(
                        pieces.get(begin).start(), pieces.get(i - 1).end())));
            }
            if (ends && i < to && pieces.get(i).isWho()) {
                take(i);
            }
            begin = ends ? i + 1 : begin;
        }
        use(from, to);
    }

    private boolean passive(int at, SayingWords.Found verb) {
        want(verb.wanted(), false);
        anybody = true;
        for (int i = at; i + 1 < pieces.size(); i++) {
            int who = skip(i + 1, DETERMINERS);
            if (pieces.get(i).is("by") && takeSubject(who)) {
                use(i, who);
                anybody = false;
            }
        }
        return true;
    }

    /** "admitted by Iran", "said by whom", "deny drones": a verb that begins the question. */
    private boolean imperative(int at, SayingWords.Found verb) {
        if (isFollowedBy(at + verb.length(), "by")) {
            return passive(at, verb);
        }
        anybody = true;
        want(verb.wanted(), false);
        return true;
    }

    /** A second verb of saying after "or": "did Iran confirm or deny it". */
    private void readSecond(int at) {
        if (at + 1 < pieces.size() && pieces.get(at).is("or", "and") && wanted != null && !wanted.isAnything()) {
            sayings.verb(pieces, at + 1).ifPresent(second -> {
                if (!second.wanted().isAnything() && wanted != null) {
                    wanted = join(wanted, second.wanted());
                    use(at, at + 1 + second.length());
                }
            });
        }
    }

    private static Wanted join(Wanted one, Wanted other) {
        var exact = new HashSet<>(one.exact());
        exact.addAll(other.exact());
        return new Wanted(one.word() + " or " + other.word(), one.act(), exact, Set.of(), false, one.negated());
    }

    // noun := subject "'s"? SAYING-NOUN rest | SAYING-NOUN ( "by" | "from" | "of" ) subject rest
    private boolean noun() {
        for (int i = 0; i < pieces.size(); i++) {
            var noun = sayings.noun(pieces, i);
            if (noun.isEmpty()) {
                continue;
            }
            int end = i + noun.get().length();
            if (ownerBefore(i) || ownerAfter(end) || maker(i, end)) {
                want(noun.get().wanted(), false);
                use(i, end);
                return true;
            }
            if (isNoun(i) && (i == 0 || !noun.get().wanted().isAnything())) {
                anybody = true;
                want(noun.get().wanted(), false);
                use(i, end);
                return true;
            }
        }
        return false;
    }

    private boolean ownerBefore(int at) {
        int left = at - 1;
        while (left >= 0
                && !pieces.get(left).isWho()
                && left > at - 4
                && !pieces.get(left).is("'s", "'", "of", "on", "about", "to", "against")
                && !AUXILIARIES.contains(lower(left))) {
            if (pieces.get(left).is("his", "her", "their", "its")) {
                pronounSubject = true;
                return true;
            }
            left--;
        }
        left -= left >= 0 && pieces.get(left).is("'s", "'") ? 1 : 0;
        return left >= 0 && pieces.get(left).isWho() && takeSubjectBackwards(left);
    }

    private boolean ownerAfter(int end) {
        for (int i = end; i < pieces.size(); i++) {
            int who = skip(i + 1, DETERMINERS);
            if (pieces.get(i).is("by", "from") || (i == end && pieces.get(i).is("of"))) {
                if (takeSubject(who)) {
                    use(i, who);
                    return true;
                }
            }
        }
        return false;
    }

    /** "what promises did Iran make" */
    private boolean maker(int at, int end) {
        for (int i = end; i + 1 < pieces.size(); i++) {
            int who = skip(i + 1, DETERMINERS);
            boolean auxiliary = !pieces.get(i).isWho() && AUXILIARIES.contains(lower(i));
            if (auxiliary
                    && who + 1 <= pieces.size()
                    && who < pieces.size()
                    && pieces.get(who).isWho()) {
                int verb = skip(who + 1, ADVERBS);
                boolean light = verb < pieces.size()
                        && Inflections.lemmas(lower(verb)).stream().anyMatch(LIGHT_VERBS::contains);
                if (light && takeSubject(who)) {
                    use(verb, verb + 1);
                    return true;
                }
            }
        }
        return at < 0;
    }

    // news := ( "anything" | "latest" | … ) ( "from" | "by" ) subject rest
    private boolean news() {
        boolean news = false;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            news |= pieces.get(i)
                    .is(
                            "anything",
                            "latest",
                            "new",
                            "news",
                            "something",
                            "more",
                            "what",
                            "everything",
                            "all",
                            "heard",
                            "hear",
                            "quotes",
                            "update",
                            "updates");
            int who = skip(i + 1, DETERMINERS);
            if (news && pieces.get(i).is("from", "by") && takeSubject(who)) {
                use(i, who);
                return true;
            }
        }
        return false;
    }

    // bare := subject [ ( "on" | "about" ) rest ]
    private boolean bare() {
        int first = skip(0, DETERMINERS);
        if (first >= pieces.size()
                || !pieces.get(first).isWho()
                || pieces.get(first).adjective()) {
            return false;
        }
        int end = first;
        while (end < pieces.size()
                && (pieces.get(end).isWho() || pieces.get(end).is("and", "or"))) {
            end++;
        }
        boolean about = end < pieces.size() && pieces.get(end).is("on", "about", "regarding", "re", "concerning");
        return (about || end == pieces.size() || isTelegram(end)) && takeSubject(first);
    }

    /** "Brandt pumps": a name and what it is about, nothing else. */
    private boolean isTelegram(int from) {
        for (int i = from; i < pieces.size(); i++) {
            boolean holding = AUXILIARIES.contains(lower(i))
                    || ADVERBS.contains(lower(i))
                    || pieces.get(i)
                            .is("'s", "'", "and", "or", "in", "of", "to", "for", "with", "from", "by", "at", "against");
            if (pieces.get(i).isWho() || holding) {
                return false;
            }
        }
        return pieces.size() - from <= MOST_TELEGRAM_WORDS;
    }

    /** "what did Iran fret about": a verb that only articles use, right after the subject. */
    private boolean fallback() {
        for (int i = 1; i + 1 < pieces.size(); i++) {
            boolean subject = pieces.get(i).isWho() && !pieces.get(i - 1).isWho() && AUXILIARIES.contains(lower(i - 1));
            int verb = skip(i + 1, ADVERBS);
            if (subject
                    && !isYesNo()
                    && verb < pieces.size()
                    && !pieces.get(verb).isWho()) {
                var cue = sayings.cue(lower(verb));
                if (cue.isPresent() && !isLooseVerb(lower(verb)) && takeSubject(i)) {
                    want(cue.get(), false);
                    use(verb, verb + 1);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLooseVerb(String word) {
        var loose = Set.copyOf(Table.words("loose-words.txt"));
        return Inflections.lemmas(word).stream().anyMatch(loose::contains);
    }

    /** What changes over time is what one claimant said; the words of the change are not the matter. */
    private void readPosition() {
        wanted = null;
        if (claimants.isEmpty() && !pronounSubject) {
            for (int i = 0; i < pieces.size() && claimants.isEmpty(); i++) {
                takeSubject(i);
            }
        }
        var found = CHANGE.matcher(question.toLowerCase(java.util.Locale.ROOT));
        while (found.find()) {
            for (int i = 0; i < pieces.size(); i++) {
                if (!pieces.get(i).isWho()
                        && pieces.get(i).start() >= found.start()
                        && pieces.get(i).end() <= found.end()) {
                    used.add(i);
                }
            }
        }
    }

    private List<Piece> rest() {
        var rest = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!used.contains(i)) {
                rest.add(pieces.get(i));
                boolean subject = i > 0 && AUXILIARIES.contains(lower(i - 1));
                pronounObject |= pieces.get(i).is("it", "that", "them", "this", "those", "these")
                        && i >= after
                        && !subject
                        && isLast(i);
            }
        }
        return rest;
    }

    private boolean isLast(int at) {
        return at == pieces.size() - 1
                || pieces.get(at + 1)
                        .is(
                                "too", "as", "also", "again", "yet", "ever", "then", "or", "and", "before", "after",
                                "when", "on", "in");
    }

    private boolean isYesNo() {
        return !pieces.isEmpty() && !pieces.getFirst().isWho() && AUXILIARIES.contains(lower(0));
    }

    /** A word that can be both is a noun after an article word or an owner, and before "by", "from" or an auxiliary. */
    private boolean isNoun(int at) {
        var noun = sayings.noun(pieces, at);
        if (noun.isEmpty()) {
            return false;
        }
        int next = at + noun.get().length();
        boolean before = at > 0
                && pieces.get(at - 1)
                        .is(
                                "the", "a", "an", "any", "what", "which", "'s", "'", "his", "her", "their", "its",
                                "these", "those", "this", "all", "new", "of", "many", "some", "other");
        boolean ahead = next < pieces.size()
                && !pieces.get(next).isWho()
                && (pieces.get(next).is("by", "from", "of") || AUXILIARIES.contains(lower(next)));
        boolean onlyNoun = sayings.verb(pieces, at).isEmpty();
        return onlyNoun || before || (ahead && !isPrecededBySubject(at));
    }

    private boolean isPrecededBySubject(int at) {
        return at > 0
                && (pieces.get(at - 1).isWho() || PRONOUNS.contains(lower(at - 1)) || ANYBODY.contains(lower(at - 1)));
    }

    private boolean takeSubject(int at) {
        if (at >= pieces.size() || !pieces.get(at).isWho()) {
            return false;
        }
        int i = at;
        while (i < pieces.size() && pieces.get(i).isWho()) {
            take(i++);
            boolean joined = i + 1 < pieces.size()
                    && pieces.get(i).is("and", "or")
                    && pieces.get(skip(i + 1, DETERMINERS, pieces.size() - 1)).isWho();
            if (joined) {
                i = skip(i + 1, DETERMINERS);
            } else {
                break;
            }
        }
        return true;
    }

    private boolean takeSubjectBackwards(int at) {
        int left = at - 1;
        while (left > 0 && DETERMINERS.contains(lower(left))) {
            left--;
        }
        if (left > 0 && pieces.get(left).is("and", "or") && pieces.get(left - 1).isWho()) {
            takeSubjectBackwards(left - 1);
        }
        take(at);
        return true;
    }

    private void take(int at) {
        if (!used.add(at)) {
            return;
        }
        var whos = pieces.get(at).whos();
        if (whos.size() > 1) {
            candidates = whos;
        }
        claimants.addAll(whos);
    }

    private void want(Wanted asked, boolean negated) {
        wanted = negated ? asked.not() : asked;
    }

    private boolean isFollowedBy(int at, String word) {
        return at < pieces.size() && pieces.get(at).is(word);
    }

    private int skip(int at, Set<String> words) {
        int i = at;
        while (i < pieces.size() && !pieces.get(i).isWho() && words.contains(lower(i))) {
            i++;
        }
        return i;
    }

    private int skip(int at, Set<String> words, int limit) {
        return Math.min(skip(at, words), limit);
    }

    private void use(int from, int to) {
        for (int i = from; i < to; i++) {
            used.add(i);
        }
    }

    private String lower(int at) {
        return pieces.get(at).lower();
    }
}
