package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.claim.Act;

/**
 * What a speaker does with words in the first person: "we will not stand by" promises, "I apologize" apologizes.
 *
 * <p>The table is read from top to bottom and the first row that fits wins: words that name their own act ("we deny")
 * come before those that only imply one ("they should").
 */
final class FirstPerson {

    private static final String WE =
            "(?:^|[^\\p{L}])(?<!\\b(?:whether|if|unless)(?: \\[?or\\]? not)? )(?:i|we)(?: (?:also|again|strongly|firmly|categorically|fully|do|can|must|therefore"
                    + "|hereby|deeply|sincerely|openly|now|would like to|want to|have to))* ";

    /** "I have never seen such a storm" denies nothing. */
    private static final String NO_DEED =
            "(?!(?:\\w+ ){0,2}(?:see|saw|seen|hear|heard|feel|felt|find|found|know|knew|known|think"
                    + "|thought|expect|expected|want|wanted|get|got|gotten|have|had|been|be|need|needed|understand|understood"
                    + "|believe|believed|imagine|imagined|forget|forgot|forgotten|realize|realized|like|liked|lose|lost|win|won"
                    + "|experience|experienced|stop|stopped|give up|given up|start|started|finish|finished|yet)\\b)";

    private static final String BEING =
            "(?:i am|i'm|we are|we're|i was|we were|i feel|we feel)(?: (?:\\w+ly|very|so|quite|also))* ";

    /** "We'll see" leaves it open. */
    private static final String NO_PROMISE =
            "(?! (?:all |also |no longer |just |only |simply |soon |never |have to )*(?:see|know|find out|say|tell you|add|admit|note|be honest)\\b)";

    private static final List<Row> TABLE = List.of(
            row(
                    "(?:apologi[sz]e|am (?:truly |deeply |very |so )?sorry|are (?:truly |deeply |very |so )?sorry)",
                    Act.APOLOGIZE),
            row(
                    "(?:deny|reject (?:the|these|those|all|any|such) (?:\\w+ )?(?:allegation|accusation|claim|charge|report)s?)",
                    Act.DENY),
            row("(?:did not|didn't|have not|haven't|have never|never) " + NO_DEED + "(?:\\w+ ){0,2}\\w+", Act.DENY),
            row("(?:reject|oppose|object to|disagree with)", Act.OPPOSE),
            row("(?:admit|concede|confess|acknowledge)", Act.ADMIT),
            row("confirm", Act.CONFIRM),
            row(
                    "(?:call (?:on|upon|for)|urge|appeal to|ask (?:you|them|him|her|all|every)|implore|beg|encourage)",
                    Act.URGE),
            row("(?:demand|insist)", Act.DEMAND),
            anybody(
                    BEING
                            + "(?:outraged|appalled|disgusted|horrified|dismayed|disappointed|disturbed|angry|furious|incensed|displeased|unhappy)(?! to\\b)",
                    Act.CRITICIZE),
            anybody(
                    BEING
                            + "(?:proud of|(?:grateful|thankful) (?:to|for|that)|(?:pleased|delighted|thrilled|happy) (?:with|by|that))",
                    Act.PRAISE),
            row("(?:condemn|deplore|denounce|decry)", Act.CRITICIZE),
            row("(?:accuse)", Act.ACCUSE),
            row("(?:warn|caution)", Act.WARN),
            row("(?:thank|praise|applaud|congratulate|commend|salute|welcome)", Act.PRAISE),
            row("(?:promise|pledge|vow|swear|guarantee|(?:am|are|remain) (?:\\w+ )?committed to)", Act.PROMISE),
            row(
                    "(?:will|won't|shall|are going to|am going to|are not going to|am not going to)" + NO_PROMISE,
                    Act.PROMISE),
            anybody("(?<!\\b(?:if|when|unless|whether|that|think|hope) )(?:i|we|you)'ll" + NO_PROMISE, Act.PROMISE),
            anybody(
                    "(?:please|(?<!\\b(?:he|she|they|it|that|this|who|which|you|to|not|never|would|will|could|can|may|must|'t) )let us(?! down\\b)|let's)(?! (?:just )?(?:say|face it|see|leave it|put it|be (?:honest|clear|frank)))",
                    Act.URGE),
            anybody(
                    "(?:they|you|he|she|it|countries|nations|governments?|leaders|everyone|nobody|(?!(?:i|we) )\\p{L}+) (?:should|must|ought to)(?! (?:not |never )?have\\b)",
                    Act.URGE),
            anybody(
                    "(?:they|you|he|she|countries|nations|governments?|leaders|everyone|nobody) needs? to(?! have)",
                    Act.URGE));

    private static final List<String> TELLING_ITS_MANNER = List.of("joke", "quip", "recall", "read", "sing", "chant");

    /** Others' words in somebody's words. */
    private static final Pattern WITHIN = Pattern.compile("(?<=[,:] )['‘]\\p{Lu}[^\"]*?(?:[.,!?]'|$)");

    private record Row(Pattern words, Act act) {}

    /** Whether the cue leaves it to the words what is done with them. */
    static boolean isSpoken(Saying saying) {
        return !TELLING_ITS_MANNER.contains(saying.cue().lemma());
    }

    /** The act of the words; empty when they don't tell. */
    Optional<Act> find(String words) {
        var own = WITHIN.matcher(words.replace('’', '\'')).replaceAll(" ");
        var plain = own.toLowerCase(Locale.ROOT);
        return TABLE.stream()
                .filter(row -> row.words().matcher(plain).find())
                .map(Row::act)
                .findFirst();
    }

    private static Row row(String words, Act act) {
        return new Row(Pattern.compile(WE + words + "(?!\\p{L})"), act);
    }

    private static Row anybody(String words, Act act) {
        return new Row(Pattern.compile("(?:^|[^\\p{L}])" + words + "(?!\\p{L})"), act);
    }
}
