package org.onrecord.question;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.index.Speaker;
import org.onrecord.name.FamilyNames;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/** Who is on record, to look up by name: whole, last or first, also with a slip. Immutable. */
final class NameBook {

    private static final int SHORTEST_TYPO = 5;
    /** So short a name is one letter from too many words: "loo" is not Lu. */
    private static final int SHORTEST_MENDED = 4;

    /** Two letters are most often another word, or a state. */
    private static final int FEWEST_INITIALS = 3;

    private static final int MOST_WORDS = 6;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What a place has of its own, so that the place alone does not name it: "Toronto" is not the Toronto police. */
    private static final Set<String> OF_A_PLACE = Set.copyOf(Table.words("bodies-of-places.txt"));

    private final Roles roles;
    private final SamePeople people;
    private final Map<String, Set<String>> byKey = new LinkedHashMap<>();
    private final LastNames lastNames = new LastNames();

    private final Set<String> persons = new HashSet<>();
    private final Map<String, Set<String>> byFirstName = new HashMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Map<String, Set<String>> byInitials = new HashMap<>();

    NameBook(List<Speaker> speakers, Roles roles, SamePeople people) {
        this.roles = roles;
        this.people = people;
        speakers.forEach(this::add);
    }

    private void add(Speaker each) {
        var speaker = each.claimant();
        addName(speaker, speaker.name());
        each.names().stream()
                .filter(name -> !isGivenNameAlone(name, speaker.name()))
                .forEach(name -> addName(speaker, name));
        if (isPerson(speaker)) {
            persons.add(speaker.name());
        }
        addBody(speaker.name());
        addInitials(speaker.name());
        if (speaker.represents() != null) {
            file(byKey, Spellings.key(speaker.represents()), speaker.represents());
            addInitials(speaker.represents());
            addBody(speaker.represents());
        }
    }

    /** "William" of William Roe is nobody's whole name, nor a last one. */
    private static boolean isGivenNameAlone(String name, String whole) {
        var rest = name.length() + 1;
        return Spellings.canBeGivenName(name.split(" ", 2)[0])
                && whole.length() > rest
                && whole.startsWith(name + " ")
                && isInitials(name.substring(name.split(" ", 2)[0].length()));
    }

    private static boolean isInitials(String words) {
        return WORD.splitAsStream(words).allMatch(word -> word.length() < 2);
    }

    /** Files a body that speaks, or that somebody speaks for. */
    private void addBody(String name) {
        if (!persons.contains(name) && Character.isUpperCase(name.charAt(0)) && isOfSize(name)) {
            file(bodies, firstWord(name), name);
        }
    }

    /** A "Peruvian Gas Company" is also called PG. */
    private void addInitials(String name) {
        var initials = initials(name);
        file(byInitials, initials, name);
        if (TopicReader.isKindOfBody(lastWord(name)) && initials.length() > FEWEST_INITIALS) {
            file(byInitials, initials.substring(0, initials.length() - 1), name);
        }
    }

    /** "eff" of the Electronic Frontier Foundation: small words count for nothing. */
    private static String initials(String name) {
        return WORD.splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Files somebody under one of the names that articles give them; they are found by any. */
    private void addName(Claimant speaker, String name) {
        var key = Spellings.key(name);
        file(byKey, key, speaker.name());
        var last = lastWord(key);
        if (!isPerson(speaker) || last.length() < 2) {
            return;
        }
        lastNames.add(lastWord(name), last, speaker.name());
        var first = firstWord(key);
        if (FamilyNames.standFirst(first)) {
            lastNames.add(firstWord(name), first, speaker.name());
        }
        firstOfTwoFamilyNames(name).ifPresent(family -> lastNames.add(family, Spellings.key(family), speaker.name()));
        file(byFirstName, firstWord(name), speaker.name());
    }

    /** "Brandt" of "Ana Brandt Ruiz": what stands before the last name and is no given name. */
    private static Optional<String> firstOfTwoFamilyNames(String name) {
        var words = name.split(" ", -1);
        var family = words.length < 3 ? "" : words[words.length - 2];
        boolean isName = family.length() >= SHORTEST_MENDED
                && Spellings.canBeGivenName(words[0])
                && Character.isUpperCase(family.charAt(0))
                && !Spellings.canBeGivenName(family);
        return isName ? Optional.of(family) : Optional.empty();
    }

    private static void file(Map<String, Set<String>> names, String word, String name) {
        names.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(name);
    }

    /** Whoever has this whole name in any spelling, person or body: "Ukrainian intelligence". */
    List<Who> named(String name) {
        var key = Spellings.key(name);
        var names = name.length() < SHORTEST_TYPO ? having(name, byKey.getOrDefault(key, Set.of())) : byKey.get(key);
        return names == null || names.isEmpty() || key.isEmpty()
                ? List.of()
                : List.of(new Who(names.iterator().next(), names, true));
    }

    /** The same by a single word, which can be a body's whole name or a person's last name. */
    List<Who> called(String word) {
        var people = withLastName(word);
        return people.isEmpty() ? named(word) : people;
    }

    /** The persons with this last name; spellings of one person's name count as one. */
    List<Who> withLastName(String last) {
        var names = lastNames.of(lastWord(Spellings.key(last)));
        return people.of(last.length() < SHORTEST_TYPO ? having(last, names) : names);
    }

    /** The names of all persons with this last name, however seldom they speak. */
    Set<String> lastNamed(String last) {
        return lastNames.of(Spellings.key(last));
    }

    /** A short word is a name only as it is written: "loo" is not "Lu". */
    private static Set<String> having(String word, Set<String> names) {
        var same = new LinkedHashSet<String>();
        names.stream()
                .filter(name -> WORD.splitAsStream(plain(name)).anyMatch(plain(word)::equals))
                .forEach(same::add);
        return same;
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The persons whose last name this word can be a typo of. */
    List<Who> withNameLike(String word) {
        return word.length() < SHORTEST_TYPO ? List.of() : people.of(lastNames.like(word));
    }

    /** The persons of this first name, as people call those whose last name is hard: "Tedros". */
    List<Who> withFirstName(String first) {
        return first.length() < SHORTEST_TYPO
                ? List.of()
                : people.of(byFirstName.getOrDefault(first.toLowerCase(Locale.ROOT), Set.of()));
    }

    /** The one body whose name begins with this word, or has these initials, as people call it: "Amnesty", "EFF". */
    List<Who> bodyCalled(String word) {
        var letters = word.replace("&", "");
        var initialled = letters.length() < FEWEST_INITIALS
                ? List.<Who>of()
                : people.of(byInitials.getOrDefault(letters, Set.of()));
        if (initialled.size() == 1) {
            return initialled;
        }
        var found = TopicReader.isKindOfBody(word) ? List.<Who>of() : people.of(bodies.getOrDefault(word, Set.of()));
        return found.size() == 1 && !isOfAPlace(found.getFirst().name()) ? found : List.of();
    }

    private static boolean isOfAPlace(String body) {
        return WORD.splitAsStream(body.toLowerCase(Locale.ROOT)).skip(1).allMatch(OF_A_PLACE::contains)
                && !body.toLowerCase(Locale.ROOT).endsWith(" international");
    }

    /** Whether somebody on record by this name is a person, not a body or a state. */
    boolean isPerson(String name) {
        return persons.contains(name);
    }

    private boolean isPerson(Claimant speaker) {
        var name = speaker.name();
        var last = lastWord(name);
        var own = last.substring(last.lastIndexOf('-') + 1);
        boolean named = Character.isUpperCase(name.charAt(0))
                && (Character.isUpperCase(last.charAt(0)) || (!own.isEmpty() && Character.isUpperCase(own.charAt(0))));
        if (named && endsWithGivenName(name)) {
            return true;
        }
        boolean body = name.contains(" of ")
                || name.equals(speaker.represents())
                || (isCommon(last) && !isPersonByRole(speaker.role()))
                || isBodyInside(name);
        return named && !body && isOfSize(name) && (speaker.role() != null || name.contains(" "));
    }

    /** A "rapper" is a person, though the last name is West. */
    private boolean isPersonByRole(@Nullable String role) {
        return role != null && roles.isPersonNoun(lastWord(role).toLowerCase(Locale.ROOT));
    }

    /** "National Institute for Space Research" */
    private boolean isBodyInside(String name) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        return words.size() > 2
                && words.stream().noneMatch(roles::isPersonNoun)
                && words.stream().limit(words.size() - 2L).anyMatch(this::isCommon);
    }

    /**
     * Also where an article has the whole office before it: "Former Ambassador to the United Nations Jane Roe", "Secretary
     * of State Corin Roe".
     */
    private boolean endsWithGivenName(String name) {
        var words = name.split(" ", -1);
        int given = words.length - 2;
        return words.length > 2
                && Character.isUpperCase(words[given].charAt(0))
                && (Spellings.canBeGivenName(words[given]) || isOfficeWithName(words, given));
    }

    /** Whether a noun for a person of an office stands before two words that are none. */
    private boolean isOfficeWithName(String[] words, int given) {
        return given > 1
                && !isCommon(words[given])
                && !isCommon(words[given + 1])
                && Stream.of(words)
                        .limit(given - 1L)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> roles.isPersonNoun(word));
    }

    private boolean isCommon(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return roles.isGroupNoun(lower)
                || roles.isPersonNoun(lower)
                || lower.endsWith("ment")
                || TopicReader.isKindOfBody(lower);
    }

    /** Names that are whole sentences name nobody. */
    static boolean isOfSize(String name) {
        return name.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
    }

    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? "" : name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
