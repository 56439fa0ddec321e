package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/**
 * Tells what the noun phrases of sources mean that are no names: who can speak at all, whether one, several or a paper,
 * and what of the phrase is kept.
 */
final class SourceNouns {

    /** What a noun phrase goes on with behind its noun. Part of a pattern. */
    private static final String GOES_ON =
            "to|in|from|at|by|on|with|as|among|across|inside|outside|around|near|within|including|familiar|close"
                    + "|based|representing|involved|speaking|working|investigating|monitoring|dated|published|released|issued|briefed|interviewed|questioned|affected|living"
                    + "|named|known|identified|described|linked|tied|loyal|opposed|using|holding|claiming|studying|behind|per";

    private static final Pattern SECOND_PART = Pattern.compile("(?i)\\s(?:of|for|" + GOES_ON + ")\\s.*");

    /** "chief of staff" is one noun, "residents of the valley" are residents. */
    private static final Pattern BEHIND_NOUN = Pattern.compile(
            "\\s(?:(?:of|for)\\s(?=(?:the|a|an|this|that|these|its|his|her|their|our|both)\\s|\\p{Lu})|(?:" + GOES_ON
                    + ")\\s).*");

    /** Nouns that tell little of somebody without saying of what. */
    private static final Pattern OF_ONE = Pattern.compile(
            "members?|mayor|governor|head|chief|leader|president|director|chair(?:man|woman)?|founder|owner|editor|ambassador|bishop"
                    + "|archbishop|secretary|minister|author|account|wife|husband|mother|father|son|daughter"
                    + "|brother|sister|parents|family|relatives|friends?|house|board|ministry|department|office");

    private static final Pattern COMPLEMENT = Pattern.compile(
            "\\s(?:of|for)\\s(?:the\\s|The\\s)?\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*)*");

    /** "of the police's own investigators". */
    private static final Pattern COMMON_COMPLEMENT = Pattern.compile(
            "\\s(?:of|for)\\s(?:the|its|his|her|their)\\s\\p{Ll}[\\p{L}'’-]*(?:\\s(?!(?:who|whose|that|which|and|or|of|for|"
                    + GOES_ON + ")\\b)[\\p{L}'’-]+){0,4}");

    private static final Pattern ONE_OF = Pattern.compile(
            "(?i)(?:one|another|a (?:second|third|fourth|fifth)) of (?:the|its|his|her|their|these|those|my|our)\\s");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisationNames;
    private final Set<String> stateBodies;
    private final Set<String> documents;

    SourceNouns(Names names, Roles roles, OrganisationNames organisationNames) {
        this.names = names;
        this.roles = roles;
        this.organisationNames = organisationNames;
        stateBodies = WordList.read(SourceNouns.class, "state-bodies.txt");
        documents = WordList.read(SourceNouns.class, "documents.txt");
    }

    /** Whether a noun phrase means somebody, or something through which somebody speaks. */
    boolean canSpeak(String name) {
        var head = head(name);
        var singular = Roles.singular(head);
        return roles.isPersonNoun(singular)
                || roles.isGroupNoun(head)
                || roles.isGroupNoun(singular)
                || stateBodies.contains(singular)
                || isDocument(head)
                || organisationNames.namesOrganisation(head);
    }

    /** Whether a noun, singular or plural, means something written or shown that is cited like somebody. */
    boolean isDocument(String noun) {
        return documents.contains(noun) || documents.contains(Roles.singular(noun));
    }

    /** "Officials" at the beginning of a sentence is no name. */
    boolean isCommonNoun(String name) {
        var first = firstPart(name);
        boolean oneWord = first.equals(name);
        return !first.contains(" ")
                && (oneWord || !organisationNames.namesOrganisation(first))
                && !isAllCapitals(first)
                && canSpeak(first)
                && names.mentions(first).isEmpty();
    }

    Who.Kind kind(String name) {
        var head = head(name);
        if (roles.isPersonNoun(head) || head.endsWith("man") || head.endsWith("woman") || head.endsWith("person")) {
            return Who.Kind.PERSON;
        }
        if (isDocument(head)) {
            return Who.Kind.PAPER;
        }
        return isPlural(head) || roles.isGroupNoun(head) || head.equals("people") ? Who.Kind.GROUP : Who.Kind.BODY;
    }

    /** "Residents of the valley" are residents, but a mayor is that of a place, and a member that of a body. */
    String nounPhrase(String name) {
        var noun = BEHIND_NOUN.matcher(name).replaceFirst("");
        var behind = name.substring(noun.length());
        var head = SourceWords.lastWord(noun).toLowerCase(Locale.ROOT);
        boolean ofOne = OF_ONE.matcher(head).matches();
        var complement = COMPLEMENT.matcher(behind);
        if (ofOne && complement.lookingAt()) {
            return noun + complement.group();
        }
        var common = COMMON_COMPLEMENT.matcher(behind);
        return ofOne && common.lookingAt() ? noun + common.group() : noun;
    }

    /** Without a number; "Two Rivers Council" keeps it. */
    static String counted(String name) {
        var rest = SourceWords.withoutQuantity(name);
        boolean number = name.isEmpty()
                || Character.isLowerCase(name.charAt(0))
                || Character.isDigit(name.charAt(0))
                || !isProper(rest);
        return number && !rest.isBlank() ? rest : name;
    }

    /** "One of the residents", "another of her clients". */
    static boolean isOneOfSeveral(String words) {
        return ONE_OF.matcher(words).lookingAt();
    }

    /** The noun for one of those whom a noun in the plural means. */
    static String oneOf(String phrase) {
        var first = firstPart(phrase);
        var noun = SourceWords.lastWord(first);
        var one = switch (noun) {
            case "children" -> "child";
            case "people" -> "person";
            case "wives" -> "wife";
            default -> Roles.singular(noun);
        };
        return first.substring(0, first.length() - noun.length()) + one + phrase.substring(first.length());
    }

    /** "Emergency workers" begins a sentence; "Texas workers" would in any place. */
    String inLowerCase(String name, String text) {
        int space = name.indexOf(' ');
        var first = SourceWords.firstWord(name);
        var lower = first.toLowerCase(Locale.ROOT);
        boolean capital = lower.substring(1).equals(first.substring(1)) && !lower.equals(first);
        boolean partOfName =
                space > 0 && (Character.isUpperCase(name.charAt(space + 1)) || isCapitalInside(first, text));
        boolean common = space < 0
                || roles.isPersonNoun(lower)
                || roles.isRoleModifier(lower)
                || text.contains(" " + lower + " ");
        return capital && common && !partOfName && names.mentions(first).isEmpty()
                ? lower + name.substring(first.length())
                : name;
    }

    /** Whether a text has a word with a capital where no sentence begins. */
    private static boolean isCapitalInside(String word, String text) {
        for (int at = text.indexOf(" " + word + " "); at > 0; at = text.indexOf(" " + word + " ", at + 1)) {
            if (Character.isLowerCase(text.charAt(at - 1)) || text.charAt(at - 1) == ',') {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun, with the word for a state before it, speaks for that state: "officials", "ministry". */
    boolean isOfState(String noun) {
        return stateBodies.contains(noun) || stateBodies.contains(Roles.singular(noun));
    }

    /** The phrase up to its noun: "three senior officials" of "three senior officials familiar with the matter". */
    static String firstPart(String name) {
        return SECOND_PART.matcher(name).replaceFirst("");
    }

    static boolean hasSecondPart(String words) {
        return SECOND_PART.matcher(words).find();
    }

    /** The noun that a phrase is about: "officials" of "three senior officials familiar with the matter". */
    static String head(String name) {
        return SourceWords.lastWord(firstPart(name)).toLowerCase(Locale.ROOT);
    }

    static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    static boolean isProper(String name) {
        var head = SourceWords.lastWord(firstPart(name));
        return !head.isEmpty() && Character.isUpperCase(head.charAt(0));
    }

    private static boolean isAllCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
