package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a message into the questions it asks: "What did Peru admit, and when?" asks two. What people say around their
 * question is left out: "Good morning. I am checking a story." A message that asks nothing stays whole. Immutable.
 */
public final class Parts {

    private static final int MOST = 3;
    private static final int LEAST_WORDS = 3;
    private static final String START =
            "(?:what|whats|what's|who|whos|who's|whom|whose|which|how|when|where|why|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\\b";
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[?!.])(?<!\\b\\p{L}\\.)(?<!\\b(?:[Aa]cc|[Nn]o|[Mm]rs?|[Mm]s|[Dd]r|[Vv]s|[Ss]t|[Gg]en|[Ss]en|[Gg]ov|[Rr]ep|[Pp]rof|[Gg]ovt|[Mm]in|[Ee]tc|[Aa]pprox|[Rr]e)\\.)\\s+(?=\\S)|\\R+");
    private static final Pattern ASKING =
            Pattern.compile("(?i)^(?:(?:and|but|so|ok|okay|also|then|well|please)[, ]+)*" + START);
    /** What politeness puts before a question that is not asked directly. */
    private static final Pattern INDIRECT = Pattern.compile(
            "(?i)^(?:(?:could|can|would|will|might|may) (?:you|i|we|anyone|somebody|someone)\\b|i\\b|i'd\\b|we\\b|please\\b|kindly\\b|be so kind\\b|it would\\b).{0,160}?\\b(?:tell|show|inform|remind|enlighten|let|find out for) (?:me|us)(?: know)?,? (?=(?:what|who|which|how|when|where|why|whether|if)\\b)");

    /** What only tells more of the question before: "did he resign or was he fired? his version". */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:his|her|their|its) (?:\\w+ ){0,2}\\w+[.?]*$|^[^,;]{1,60}\\bi (?:mean|meant)\\b[.?]*$|^i (?:mean|meant)\\b");

    /** Who is asked what they think of the matter that the question before tells: "is it safe? what does Brandt say?" */
    private static final Pattern ASKS_OPINION = Pattern.compile(
            "(?i)^(?:and |but )?(?:what|how) (?:does|do|did|would|has|have|is|was) .{2,40}? (?:think|thinking|say|saying|said|believe|see it|make of (?:it|this|that)|view on (?:it|this|that)|(?:view|opinion|take|position|stance|verdict))(?: (?:about|on|to|of) (?:it|this|that|the matter))?[?.! ]*$");

    private static final Pattern TELLS_MATTER = Pattern.compile(
            "(?i)^(?:so |and |but )?(?:is|are|was|were|can|could|will|would|should|must) (?!(?:he|she|it|they|this|that|these|those)\\b).{8,}");

    /** What goes before a question to tell what it is about: "I am working on a piece about the flood." */
    private static final Pattern BUSY = Pattern.compile(
            "(?i)\\b(?:i|we|i'm|we're|i am|we are)\\b.{0,60}?\\b(?:about|on|regarding|concerning|covering|into|of) (?!it\\b|a (?:piece|story|article|report|text)\\b|deadline\\b|my\\b)(.{3,80}?)[.!…]*$");

    private static final Pattern POINTING_BACK =
            Pattern.compile("(?i)\\b(?:it|they|them|he|him|she)\\b(?! true\\b| correct\\b| the case\\b| possible\\b)");

    /** What asks on after a question in the same message. */
    private static final Pattern FOLLOWS =
            Pattern.compile("(?i)(?:says who|according to whom?|by whom|sources?|links?|dates?|since when)[.!?]*");

    private static final Pattern WHETHER = Pattern.compile("(?i)^(?:whether|if) ");
    /** A second question after "and"; a question word alone asks about what the first one finds. */
    private static final Pattern SECOND = Pattern.compile("(?i),?\\s+(?:and|but)\\s+(?:also\\s+)?(?="
            + "(?:when|where|why|by whom|to whom)\\s*\\?*$"
            + "|(?:(?:what|how|when|where|why|whom|which \\w+|what \\w+|how (?:many|much)(?: \\w+){0,3})"
            + " (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could)\\b"
            + "|who (?!else\\b)\\w+|(?:did|does|has|have|was|were|is|are) \\w+))");

    /** A second question that stands by itself, so that what is before it need not be asked with a question word. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)(?:what|which|how|why|when|where)\\b(?: \\w+){0,2} (?:is|are|was|were|did|does|do|has|have|had) \\w+ ");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern QUOTE = Pattern.compile("[\"“”«»„]|(?<![\\p{L}\\p{N}])['‘]");

    private Parts() {}

    /** The questions in order, at least one; a question that leaves something out goes on from the one before. */
    public static List<String> of(String message) {
        if (message.length() > QuestionReader.LONGEST || QUOTE.matcher(message).find()) {
            return List.of(message);
        }
        var questions = new ArrayList<String>();
        String matter = null;
        for (var sentence : SENTENCE.splitAsStream(message.strip()).toList()) {
            var direct = INDIRECT.matcher(sentence).replaceFirst("");
            boolean indirect = !direct.equals(sentence);
            if (!questions.isEmpty()
                    && (GOES_ON.matcher(sentence).find() || isOpinionOn(questions.getLast(), sentence))) {
                questions.add(questions.removeLast() + " - " + sentence);
            } else if (indirect
                    || sentence.endsWith("?")
                    || ASKING.matcher(sentence).find()) {
                var whole = matter == null ? direct : about(matter, direct);
                addEach(WHETHER.matcher(whole).replaceFirst("is it true that "), questions);
                matter = null;
            } else if (!questions.isEmpty() && FOLLOWS.matcher(sentence).matches()) {
                questions.add(sentence);
            } else {
                matter = questions.isEmpty() ? matter(sentence) : null;
            }
        }
        return questions.isEmpty()
                ? List.of(message)
                : List.copyOf(questions.subList(0, Math.min(MOST, questions.size())));
    }

    private static boolean isOpinionOn(String matter, String sentence) {
        return TELLS_MATTER.matcher(matter).find()
                && ASKS_OPINION.matcher(sentence).matches();
    }

    /** What somebody says that they are busy with; {@code null} when they don't. */
    private static @Nullable String matter(String sentence) {
        var busy = BUSY.matcher(sentence);
        return busy.find() ? busy.group(1) : null;
    }

    /** "I am writing about Brandt. What did he say?" asks what Brandt said. */
    private static String about(String matter, String question) {
        return POINTING_BACK.matcher(question).replaceFirst(Matcher.quoteReplacement(matter));
    }

    private static void addEach(String question, List<String> questions) {
        var second = SECOND.matcher(question);
        int from = 0;
        while (second.find()) {
            var first = question.substring(from, second.start());
            boolean asks = ASKING.matcher(first).find()
                    || CLAUSE.matcher(question.substring(second.end())).lookingAt();
            if (asks && SPACE.splitAsStream(first.strip()).count() >= LEAST_WORDS) {
                questions.add(first);
                from = second.end();
            }
        }
        questions.add(question.substring(from));
    }
}
