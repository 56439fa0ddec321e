package org.onrecord.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onrecord.index.Terms;

/** Numbers in what is said, and what they count. Stateless. */
public final class Figures {

    /** Where the thing that a number counts can no longer come. */
    private static final Pattern BREAK = Pattern.compile("[.;:!?](?=\\s|$)|\\s[–—-]\\s|,(?=\\s)");

    private static final Pattern CLAUSE_END = Pattern.compile(
            "[;:!?](?=\\s|$)|\\.(?=\\s+\\p{Lu}|$)|,?\\s(?:and|but|while|whereas|although|though|of which)(?=\\s)|\\s[–—-]\\s");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    /** What measures the thing that was named before: "waves over 30 feet high". */
    private static final Set<String> UNITS = Set.of(
            "feet",
            "foot",
            "ft",
            "inch",
            "inches",
            "mile",
            "miles",
            "yard",
            "yards",
            "metre",
            "metres",
            "meter",
            "meters",
            "m",
            "cm",
            "mm",
            "km",
            "kilometre",
            "kilometres",
            "kilometer",
            "kilometers",
            "mph",
            "kph",
            "knots",
            "degrees",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "kg",
            "kilogram",
            "kilograms",
            "pounds",
            "lbs",
            "litres",
            "liters",
            "gallons",
            "people",
            "persons",
            "barrels",
            "hectares",
            "acres",
            "square",
            "megawatts",
            "gigawatts",
            "watts",
            "volts");

    private static final Set<String> AUXILIARIES = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "still",
            "also",
            "now",
            "already",
            "reportedly",
            "allegedly",
            "to");

    private static final int WORDS_AFTER = 5;
    /** "Measles related deaths" */
    private static final int WORDS_OF_COMPOUND = 3;

    private static final int WORDS_BEFORE = 4;

    private Figures() {}

    /**
     * The numbers that belong to a thing, in order, with the words that qualify them; days and years are none.
     *
     * @param isThing whether a word stands for the thing
     */
    public static List<String> of(String text, Predicate<String> isThing) {
        return in(text, isThing).stream().map(Figure::words).distinct().toList();
    }

    /** The same with what the words around each tell. */
    public static List<Figure> in(String text, Predicate<String> isThing) {
        var plain = Amounts.withoutOthers(text);
        return Amounts.in(text).stream()
                .filter(amount -> counts(plain, amount, isThing))
                .map(amount -> new Figure(amount.in(text), amount.value(), told(text, amount)))
                .toList();
    }

    /** The sums of money in a text. */
    public static List<Figure> sums(String text) {
        return Amounts.in(text).stream()
                .filter(Amount::isMoney)
                .map(amount -> new Figure(amount.in(text), amount.value(), told(text, amount)))
                .toList();
    }

    private static boolean counts(String plain, Amount amount, Predicate<String> isThing) {
        var after = after(plain, amount.span().end());
        return names(after, isThing)
                || (isOpen(after) && before(plain, amount.span().start(), after.isEmpty(), isThing));
    }

    /** The content terms of the clause: "and Moscow has ordered around 2,000" tells of an order and of nothing used. */
    private static Set<String> told(String text, Amount amount) {
        int start = 0;
        int end = text.length();
        var ends = CLAUSE_END.matcher(text);
        while (ends.find()) {
            if (ends.end() <= amount.span().start()) {
                start = ends.end();
            } else if (ends.start() >= amount.span().end()) {
                end = ends.start();
                break;
            }
        }
        return Set.copyOf(Terms.contentTerms(text.substring(start, amount.span().start()) + " "
                + text.substring(amount.span().end(), end)));
    }

    /** Whether a text has any number that counts something. */
    public static boolean anyIn(String text) {
        return !Amounts.in(text).isEmpty();
    }

    /** "40 of the new pumps": the thing comes after its number, in the same breath. */
    private static List<String> after(String text, int end) {
        var stop = BREAK.matcher(text);
        int last = stop.find(end) ? stop.start() : text.length();
        return words(text, end, Math.max(end, last));
    }

    /**
     * Whether one of the first words is the thing itself, "40 pumps", not "40 pump makers", or is told of whatever is
     * counted: "40 men were hurt".
     */
    private static boolean names(List<String> words, Predicate<String> isThing) {
        for (int i = 0; i < Math.min(WORDS_AFTER, words.size()); i++) {
            boolean isThe = isThing.test(words.get(i));
            if (isThe && !isModifier(words, i)) {
                return true;
            }
            boolean isOther = !isThe
                    && words.get(i).endsWith("s")
                    && !Terms.contentTerms(words.get(i)).isEmpty();
            if (isOther && !(i + 1 < words.size() && words.get(i + 1).equals("of"))) {
                return isTold(words, i + 1, isThing);
            }
        }
        return false;
    }

    private static boolean isTold(List<String> words, int from, Predicate<String> isThing) {
        int verb = from;
        while (verb < words.size() && AUXILIARIES.contains(words.get(verb).toLowerCase(Locale.ROOT))) {
            verb++;
        }
        return verb < words.size()
                && isThing.test(words.get(verb))
                && !words.get(verb).endsWith("s");
    }

    /** Of "pump makers" and "measles deaths" the first word only tells of which kind they are. */
    private static boolean isModifier(List<String> words, int at) {
        int most = words.get(at).endsWith("s") ? WORDS_OF_COMPOUND : WORDS_BEFORE;
        for (int i = at + 1; i < Math.min(at + most, words.size()); i++) {
            var word = words.get(i).toLowerCase(Locale.ROOT);
            if (word.equals("and") || word.equals("or")) {
                if (most == WORDS_OF_COMPOUND) {
                    return false;
                }
                continue;
            }
            if (Terms.contentTerms(word).isEmpty()) {
                return false;
            }
            if (word.endsWith("s")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is not followed by what it counts: "rose to 40 in May", "and ordered 40". */
    private static boolean isOpen(List<String> after) {
        return after.isEmpty()
                || UNITS.contains(after.getFirst().toLowerCase(Locale.ROOT))
                || Terms.contentTerms(after.getFirst()).isEmpty();
    }

    /** "the number of pumps rose to 40": less often it comes before; what a number that stands alone counts was said before. */
    private static boolean before(String text, int start, boolean isAlone, Predicate<String> isThing) {
        var stop = BREAK.matcher(text).region(0, start);
        int from = 0;
        while (!isAlone && stop.find()) {
            from = stop.end();
        }
        var words = words(text, from, start);
        var last = words.subList(Math.max(0, words.size() - WORDS_BEFORE), words.size());
        boolean isOther = last.stream()
                .anyMatch(word -> word.endsWith("s")
                        && !isThing.test(word)
                        && !Terms.contentTerms(word).isEmpty());
        return !isOther && (isAlone ? words : last).stream().anyMatch(isThing);
    }

    private static List<String> words(String text, int from, int to) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(text).region(from, to);
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }
}
