package org.onrecord.extraction.claimant;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.article.Span;

/** The organisations that one article names, and the abbreviations, shorter names and nouns by which it takes them up. */
public final class Organisations {

    /** A place that names an organisation, with the lower-case words beside it that say what it is. */
    private record Named(String name, Span span, String description) {}

    private static final String CAPITALISED =
            "\\p{Lu}(?:[\\p{L}\\p{M}\\d&.-]|['’](?!s\\b)(?=\\p{L}))*(?<=[\\p{L}\\p{M}\\d])";
    private static final Pattern NAME = Pattern.compile(CAPITALISED + "(?:\\s(?:(?:of|for|on|and|de)\\s(?:the\\s)?)?"
            + OrganisationNames.NO_DAY + CAPITALISED + "){0,20}");
    private static final Pattern DESCRIBED_BEFORE = Pattern.compile("((?:[\\p{Ll}-]+\\s){1,4})$");
    private static final Pattern DESCRIBED_BEHIND =
            Pattern.compile("^(?:\\s\\([^)]*\\))?(?:,\\san?|\\s(?:is|was)\\s(?:a|an|the))\\s([^,.;:“”\"()]{3,90})");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\s(?:Corporation|Corp|Incorporated|Inc|Limited|Ltd|LLC|Company|Co|plc|PLC|AG|GmbH|SA|SpA|NV)\\.?$");
    private static final Pattern OPENS_SENTENCES = Pattern.compile(
            "^(?:On|In|At|With|From|For|By|To|After|Before|During|Since|While|When|If|Although|Of|Under|Over|According|Speaking|(?:Members?|Part) of(?: [Tt]he)?)\\s");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:The|An?|On|In|At|With|From|For|By|To|After|Before|During|Since|While|When|If|Although|Of|Under|Over|According"
                    + "|Speaking|Dr|Mr|Mrs|Ms|Prof|Sir|Lord|Lady|Rev|Gen|Col|Capt|Lt|Sen|Rep|Gov|It|He|She|They|We|This|That|There|\\p{L})|.*-\\p{Ll}+");
    private static final Pattern OPENS_SENTENCE = Pattern.compile(
            "(?:^|[.!?”\"\n]\\s*)(?:(?:Meanwhile|However|Also|But|And|Later|Then|Yesterday|Today),?\\s)?(?:[Tt]he\\s)?$");
    /** Behind "Fallwater Trust" where it is "Fallwater Trust &amp; Safety". */
    private static final Pattern GOES_ON = Pattern.compile(" (?:&|and \\p{Lu})");

    private static final Pattern OPENS_NAMES = Pattern.compile(
            "^(?:Cent(?:er|re)|Ministry|Department|University|Institute|Bureau|Office|Commission|Council|Board|Association"
                    + "|Federation|Society|League|Bank|Union|House|Academy|Committee|Organi[sz]ation|School|College)\\b.*");

    private final String text;
    private final OrganisationNames organisationNames;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, String> fullest = new HashMap<>();
    private final Set<String> spelledOut = new HashSet<>();
    private final Map<String, Boolean> excluded = new HashMap<>();
    private final Map<String, String> byAbbreviation;

    public Organisations(String text, OrganisationNames organisationNames) {
        this.text = text;
        this.organisationNames = organisationNames;
        var names = NAME.matcher(text);
        while (names.find()) {
            read(new Span(names.start(), names.end()));
        }
        byAbbreviation = Abbreviations.in(text);
    }

    /** The fullest form in which the article gives a name: "Salling Group" for "Salling", the long form of an abbreviation. */
    String fullest(String name) {
        var known = fullest.get(name);
        if (known == null) {
            known = findFullest(name);
            fullest.put(name, known);
        }
        return known;
    }

    private String findFullest(String name) {
        var abbreviated = byAbbreviation.get(name);
        if (abbreviated != null) {
            return abbreviated;
        }
        var longer = byAbbreviation.values().stream()
                .filter(full ->
                        Stream.of(", ", " and ", " in ", " for ").anyMatch(next -> full.startsWith(name + next)))
                .findFirst();
        if (longer.isPresent()) {
            return longer.get();
        }
        var initials =
                Abbreviations.byInitials(name, named.stream().map(Named::name).toList());
        if (initials.isPresent()) {
            spelledOut.add(initials.get());
            return initials.get();
        }
        var brand = LEGAL_FORM.matcher(name).replaceFirst("");
        boolean common = text.contains(" " + brand.toLowerCase(Locale.ROOT) + " ");
        if (!brand.equals(name) && !common && isNamed(brand)) {
            return brand;
        }
        for (var each : named) {
            if (each.name().endsWith(" " + name)
                    && !organisationNames.isOfPersons(name)
                    && organisationNames.isKnownBody(each.name())) {
                return each.name();
            }
            boolean opens = name.indexOf(' ') < 0 && (" " + each.name()).contains(" " + name + " of ");
            if (opens && organisationNames.isKnownBody(each.name())) {
                return each.name(); // "the House" is the "House of Commons"
            }
            var rest = each.name().startsWith(name + " ") ? each.name().substring(name.length() + 1) : "";
            if (!rest.isEmpty()
                    && rest.indexOf(' ') < 0
                    && organisationNames.namesOrganisation(rest.toLowerCase(Locale.ROOT))
                    && !GOES_ON.matcher(text)
                            .region(each.span().end(), text.length())
                            .lookingAt()
                    && !LEGAL_FORM.matcher(each.name()).find()) {
                return each.name();
            }
        }
        return name;
    }

    /** Whether words with "and" between them are one name: they stand together again, and neither part stands alone. */
    boolean isOneName(String words) {
        int and = words.indexOf(" and ");
        if (and < 0 || !Character.isUpperCase(words.charAt(0)) || !Character.isUpperCase(words.charAt(and + 5))) {
            return false;
        }
        int together = count(words);
        return !organisationNames.isState(words.substring(0, and))
                && together > 1
                && count(words.substring(0, and)) == together
                && count(words.substring(and)) == count(words.substring(and + 5));
    }

    /** Whether words name an organisation by themselves, so that with "and" before them they are another one. */
    boolean isWholeName(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && (OPENS_NAMES.matcher(words).matches()
                        || (words.contains(" ") && organisationNames.namesOrganisation(words)));
    }

    /**
     * The organisation that "the network", "the commission" means: of those that can be called
     * that, the one that is named most before a place.
     */
    Optional<String> called(String noun, int place) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> fitting = new HashSet<>();
        for (var each : named) {
            if (each.span().start() < place) {
                var name = fullest(each.name());
                times.merge(name, 1, Integer::sum);
                if (canBeCalled(each, noun)) {
                    fitting.add(name);
                }
            }
        }
        return fitting.stream()
                .max(Comparator.<String>comparingInt(times::get).thenComparing(Comparator.naturalOrder()));
    }

    /** Whether an organisation that can be called that is named between two places. */
    boolean isCalledBetween(String noun, int since, int place) {
        return named.stream()
                .anyMatch(each -> each.span().start() > since && each.span().end() < place && canBeCalled(each, noun));
    }

    /** Whether both places are in the name of one organisation. */
    boolean nameHolds(int from, int to) {
        return byAbbreviation.values().stream().anyMatch(full -> isInside(full, from, to))
                || named.stream()
                        .anyMatch(each -> each.span().start() < from
                                && to < each.span().end()
                                && organisationNames.namesOrganisation(each.name()));
    }

    private boolean isInside(String full, int from, int to) {
        int start = text.lastIndexOf(full, from);
        return start >= 0 && start < from && to < start + full.length();
    }

    /** The one organisation whose name of several words has this word; empty where several have. */
    Optional<String> onlyOneNamed(String lower) {
        var fitting = named.stream()
                .map(Named::name)
                .filter(name -> isNamedAfter(name.toLowerCase(Locale.ROOT), lower))
                .map(this::fullest)
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** "River Society", "Society of Rivers", but not "Society President". */
    private static boolean isNamedAfter(String name, String noun) {
        return name.endsWith(" " + noun) || (" " + name).contains(" " + noun + " of ");
    }

    /** The whole name whose beginning a source is, where a parser took the rest for a verb: "Royal Harbour" of "… Mounted Police (RHMP)". */
    Optional<String> goingOn(Span source) {
        var words = SourceWords.bare(source.in(text));
        return byAbbreviation.values().stream()
                .filter(full -> !words.isEmpty()
                        && full.startsWith(words + " ")
                        && text.startsWith(full.substring(words.length()), source.end()))
                .findFirst();
    }

    /** The abbreviation that the article introduces for a name. */
    Optional<String> abbreviationOf(String name) {
        return byAbbreviation.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The lower-case words beside a name that say what it is, in all places together: "retailer" of "the retailer Fallwater". */
    String description(String name) {
        return named.stream()
                .filter(each -> each.name().equals(name))
                .map(Named::description)
                .collect(joining(" "));
    }

    private boolean canBeCalled(Named each, String noun) {
        boolean byName =
                each.name().contains(" ") && BodyNouns.hasWord(each.name().toLowerCase(Locale.ROOT), noun);
        return byName || text.startsWith(" " + noun, each.span().end()) || BodyNouns.fit(each.description(), noun);
    }

    /** The organisation that a sentence between two places begins with; the last one if several do. */
    Optional<Span> subjectBetween(int since, int place) {
        for (int i = named.size() - 1; i >= 0; i--) {
            var each = named.get(i);
            int start = each.span().start();
            if (start > since && each.span().end() < place && organisationNames.namesOrganisation(each.name())) {
                var before = text.substring(Math.max(0, start - 40), start);
                if (OPENS_SENTENCE.matcher(before).find()) {
                    return Optional.of(each.span());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name is the long form of an abbreviation. */
    boolean isAbbreviated(String name) {
        return byAbbreviation.containsValue(name) || spelledOut.contains(name);
    }

    private void read(Span whole) {
        int and = whole.in(text).indexOf(" and ");
        if (and > 0 && isTwo(whole.in(text), and)) {
            read(new Span(whole.start(), whole.start() + and));
            read(new Span(whole.start() + and + 5, whole.end()));
            return;
        }
        var name = OPENS_SENTENCES.matcher(SourceWords.bare(whole.in(text))).replaceFirst("");
        if (name.isEmpty() || NO_NAME.matcher(name).matches() || !whole.in(text).endsWith(name)) {
            return;
        }
        int end = whole.end();
        var span = new Span(end - name.length(), end);
        var before = DESCRIBED_BEFORE.matcher(text.substring(Math.max(0, span.start() - 60), span.start()));
        var behind = DESCRIBED_BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 140)));
        var description = (before.find() ? before.group(1) : "") + " " + (behind.find() ? behind.group(1) : "");
        if (excluded.computeIfAbsent(name, organisationNames::isNoOrganisation)) {
            return;
        }
        named.add(new Named(name, span, description.toLowerCase(Locale.ROOT)));
    }

    private boolean isTwo(String words, int and) {
        boolean goesOn =
                words.substring(0, and).matches(".* (?:of|for|on) .*") && !isWholeName(words.substring(and + 5));
        var first = words.substring(0, and);
        boolean apart = isWholeName(first)
                || !organisationNames.namesOrganisation(words.substring(and + 5))
                || count(first) > count(words);
        return apart && !goesOn && !isOneName(words);
    }

    private boolean isNamed(String name) {
        return named.stream().anyMatch(each -> each.name().equals(name));
    }

    private int count(String words) {
        int found = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            found++;
        }
        return found;
    }
}
