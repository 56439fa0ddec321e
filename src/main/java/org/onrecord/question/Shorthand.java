package org.onrecord.question;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/**
 * Writes out what people leave out when they type: "govt", "whats", the apostrophe of "irans", the capitals of "us".
 * Immutable.
 */
final class Shorthand {

    /** No letter of "U.S." is a word. */
    private static final Pattern WORD =
            Pattern.compile("(?<!\\b\\p{L}\\.)(?!\\p{L}\\.\\p{L})\\p{L}+(?:['’-]\\p{L}+)*+/?");

    private static final Pattern DO =
            Pattern.compile("(?i)\\b(?:what|why|how|when|where)\\s+(?:did|does|do|has|have)\\s+$");
    private static final List<String> OWNED = List.of("'s", "’s");
    private static final Pattern ASKING = Pattern.compile("(?i)(what|why|when|where|how|who)['’]?s");
    /** "What's Israel said", where the apostrophe stands for "has"; not "what's the last thing they said". */
    private static final Pattern DONE =
            Pattern.compile("(?i)\\s+(?:(?!thing|last|latest|first|most|only|news|story|word)\\S+\\s+){0,4}?"
                    + "(?:said|been|got|admitted|denied|promised|claimed|announced|confirmed|revealed|pledged)\\b");

    private static final int SHORTEST_OWNER = 5;
    /** So short a word is somebody's name only where such a name is on record. */
    private static final int SHORTEST_NAMED_OWNER = 4;

    private static final Map<String, String> TABLE = Table.rows("shorthand.tsv").stream()
            .collect(toMap(List::getFirst, row -> row.get(1), (first, second) -> first));

    private final Names names;
    private final PeopleNouns people;
    private final TopicReader topics;
    private final SayingWords sayings;
    private final Strangers strangers;

    Shorthand(Names names, Roles roles, TopicReader topics, SayingWords sayings, Strangers strangers) {
        this.strangers = strangers;
        this.names = names;
        this.people = new PeopleNouns(roles);
        this.topics = topics;
        this.sayings = sayings;
    }

    /** A message in lower case with each word written out that is short for one word. */
    static String words(String message) {
        return WORD.matcher(message)
                .replaceAll(word -> Matcher.quoteReplacement(TABLE.getOrDefault(word.group(), word.group())));
    }

    String writeOut(String question, SpeakerBook book) {
        var text = new StringBuilder();
        var words = WORD.matcher(question);
        int done = 0;
        while (words.find()) {
            text.append(question, done, words.start());
            text.append(written(question, words.start(), words.end(), book));
            done = words.end();
        }
        return text.append(question, done, question.length()).toString();
    }

    private String written(String question, int start, int end, SpeakerBook book) {
        var word = question.substring(start, end);
        var lower = word.toLowerCase(Locale.ROOT);
        var next = firstWord(question, end);
        int stem = OWNED.stream().anyMatch(lower::endsWith) ? lower.length() - 2 : lower.length();
        var asking = ASKING.matcher(word);
        if (asking.matches()) {
            boolean done = DONE.matcher(question).region(end, question.length()).lookingAt();
            return asking.group(1) + (done ? " has" : " is");
        }
        var whole = TABLE.get(lower.substring(0, stem));
        if (whole != null && !isAfterNumber(question, start)) {
            return whole + word.substring(stem);
        }
        if (lower.equals("who") && (isAfterThe(question, start) || isAfterDo(question, start))) {
            return "World Health Organization";
        }
        if (lower.equals("us") && asksForPeople(next) && !isAfterThe(question, start)) {
            return "the " + word;
        }
        return isOwner(lower, next, book) ? word.substring(0, word.length() - 1) + "'s" : word;
    }

    /** "Irans" and "zelenskys" without their apostrophe. */
    private boolean isOwner(String word, String next, SpeakerBook book) {
        if (word.length() < SHORTEST_NAMED_OWNER || !word.endsWith("s") || topics.isKnown(word) || next.isEmpty()) {
            return false;
        }
        var owner = word.substring(0, word.length() - 1);
        if (word.length() < SHORTEST_OWNER) {
            return asksForPeople(next) && !book.names().withLastName(owner).isEmpty();
        }
        boolean called = !book.names().called(word).isEmpty();
        boolean isName = !called && !strangers.isPrinted(word) && strangers.isName(owner);
        if (isName && asksForPeople(next)) {
            return true;
        }
        if (names.findLoosely(word).isPresent() || called) {
            return false;
        }
        return names.findLoosely(owner).isPresent()
                || (asksForPeople(next) && !book.names().withLastName(owner).isEmpty())
                || isName;
    }

    private boolean asksForPeople(String word) {
        return !word.isEmpty() && (sayings.isOwnable(word) || people.isPeople(word) || GrammarWords.CAMP.has(word));
    }

    private static boolean isAfterNumber(String question, int start) {
        var before = question.substring(0, start).stripTrailing();
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    /** "What did who say?" asks for the body; a person would be asked for first. */
    private static boolean isAfterDo(String question, int start) {
        return DO.matcher(question.substring(0, start)).find();
    }

    private static boolean isAfterThe(String question, int start) {
        return question.substring(0, start).toLowerCase(Locale.ROOT).endsWith("the ");
    }

    private static String firstWord(String question, int from) {
        var words = WORD.matcher(question);
        return words.find(from) && question.substring(from, words.start()).isBlank()
                ? words.group().toLowerCase(Locale.ROOT)
                : "";
    }
}
