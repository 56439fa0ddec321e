package org.onrecord.extraction.claimant;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The abbreviations that a text introduces in parentheses: "the Harbour Workers' Union (HWU)". */
final class Abbreviations {

    private static final Pattern ABBREVIATION = Pattern.compile("\\s\\((\\p{Lu}[\\p{L}\\d&-]{1,9})\\)");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern BEGINS_WITH_STATE =
            Pattern.compile("^(?:United States|United Kingdom|US|U\\.S\\.|UK|U\\.K\\.|European) ");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\s(?:Corporation|Corp|Incorporated|Inc|Limited|Ltd|LLC|Company|Co|plc|PLC)\\.?$");
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST = 3;

    private Abbreviations() {}

    /** The long forms by their abbreviations. */
    static Map<String, String> in(String text) {
        Map<String, String> found = new HashMap<>();
        var abbreviations = ABBREVIATION.matcher(text);
        while (abbreviations.find()) {
            var before = text.substring(Math.max(0, abbreviations.start() - LONGEST_NAME), abbreviations.start());
            var abbreviation = abbreviations.group(1);
            abbreviated(before.substring(before.lastIndexOf('\n') + 1), abbreviation)
                    .ifPresent(full -> found.put(abbreviation, full));
        }
        return found;
    }

    /** The one name, or the end of one behind the state it begins with, whose words begin with these letters. */
    static Optional<String> byInitials(String abbreviation, List<String> names) {
        var letters = abbreviation.replace("&", "").replace(".", "");
        if (letters.length() < SHORTEST || !letters.equals(letters.toUpperCase(Locale.ROOT)) || letters.contains(" ")) {
            return Optional.empty();
        }
        var fitting = names.stream()
                .filter(name -> capitals(name).equals(letters)
                        || capitals(LEGAL_FORM.matcher(name).replaceFirst("")).equals(letters)
                        || (BEGINS_WITH_STATE.matcher(name).find()
                                && capitals(BEGINS_WITH_STATE.matcher(name).replaceFirst(""))
                                        .equals(letters)))
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The first letters of the capitalised words. */
    private static String capitals(String name) {
        var capitals = new StringBuilder();
        for (var word : name.split("[\\s-]+", -1)) {
            capitals.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        return capitals.toString();
    }

    /** The last words of a name whose first letters give the abbreviation, small words counted or not. */
    private static Optional<String> abbreviated(String name, String abbreviation) {
        var words = WHITE_SPACE.split(name.strip());
        for (int from = words.length - 1; from >= 0; from--) {
            var all = new StringBuilder();
            var capitals = new StringBuilder();
            for (int i = from; i < words.length; i++) {
                char first = words[i].isEmpty() ? ' ' : words[i].charAt(0);
                all.append(Character.toUpperCase(first));
                capitals.append(Character.isUpperCase(first) ? String.valueOf(first) : "");
            }
            var letters = abbreviation.toUpperCase(Locale.ROOT);
            if (!words[from].isEmpty()
                    && Character.isUpperCase(words[from].charAt(0))
                    && (letters.contentEquals(all)
                            || letters.contentEquals(capitals)
                            || isCutFrom(
                                    abbreviation, String.join("", List.of(words).subList(from, words.length)))
                            || isLeftFrom(letters, capitals.toString()))) {
                return Optional.of(String.join(" ", List.of(words).subList(from, words.length)));
            }
        }
        return Optional.empty();
    }

    /** "RivFor" of "River Forestry": letters of the name in their order, with small ones among them. */
    private static boolean isCutFrom(String abbreviation, String name) {
        boolean cut = abbreviation.chars().anyMatch(Character::isLowerCase) && abbreviation.charAt(0) == name.charAt(0);
        int at = 0;
        for (int i = 0; i < name.length() && at < abbreviation.length(); i++) {
            boolean same = Character.toLowerCase(name.charAt(i)) == Character.toLowerCase(abbreviation.charAt(at));
            at += same ? 1 : 0;
        }
        return cut && at == abbreviation.length();
    }

    /** "GT" of "Georgia Institute of Technology": first and last letter are those of the name, none stands elsewhere. */
    private static boolean isLeftFrom(String letters, String initials) {
        if (initials.length() <= letters.length()
                || letters.charAt(0) != initials.charAt(0)
                || letters.charAt(letters.length() - 1) != initials.charAt(initials.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < initials.length() && at < letters.length(); i++) {
            at += initials.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
