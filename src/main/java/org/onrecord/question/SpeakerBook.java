package org.onrecord.question;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.index.Speaker;
import org.onrecord.name.FamilyNames;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/** Who is on record, to look up by name, last name and role. Immutable. */
final class SpeakerBook {

    private static final int SHORTEST_TYPO = 5;
    /** So short a name is one letter from too many words: "loo" is not Lu. */
    private static final int SHORTEST_MENDED = 4;

    private static final int FAR_MORE = 4;
    /** Whoever has an office in so small a part of what its holder says has it by mistake. */
    private static final int SELDOM = 10;

    private static final int MOST_WORDS = 6;
    private static final int MOST_SLIPS = 2;
    private static final Pattern OTHER_RANK =
            Pattern.compile("\\b(former|ex|deputy|vice|late|then|shadow|assistant)\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, List<String>> KINDS = Table.rows("kinds-of-people.tsv").stream()
            .collect(toMap(List::getFirst, row -> List.of(row.get(1).split(" ")), (first, second) -> first));

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What a place has of its own, so that the place alone does not name it: "Toronto" is not the Toronto police. */
    private static final Set<String> OF_A_PLACE = Set.copyOf(Table.words("bodies-of-places.txt"));

    private final List<Speaker> speakers;
    private final Roles roles;
    private final RoleTokens tokens;
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Set<String>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> byLastName = new HashMap<>();
    /** The keys of the last names, by their first letters. */
    private final Map<Character, Set<String>> lastNames = new HashMap<>();

    private final Set<String> persons = new HashSet<>();
    private final Map<String, Set<String>> byFirstName = new HashMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Map<String, Set<Claimant>> byToken = new HashMap<>();

    SpeakerBook(List<Speaker> speakers, Roles roles, RoleTokens tokens) {
        this.speakers = List.copyOf(speakers);
        this.roles = roles;
        this.tokens = tokens;
        speakers.forEach(speaker -> claims.merge(speaker.claimant().name(), speaker.claims(), Integer::sum));
        speakers.forEach(this::add);
    }

    private void add(Speaker each) {
        var speaker = each.claimant();
        addName(speaker, speaker.name());
        each.names().forEach(name -> addName(speaker, name));
        if (isPerson(speaker)) {
            persons.add(speaker.name());
        }
        if (!isPerson(speaker) && Character.isUpperCase(speaker.name().charAt(0)) && isOfSize(speaker.name())) {
            file(bodies, firstWord(speaker.name()), speaker.name());
        }
        for (var token : tokens.printed(inWords(speaker))) {
            byToken.computeIfAbsent(token, none -> new LinkedHashSet<>()).add(speaker);
        }
    }

    /** Files somebody under one of the names that articles give them; they are found by any. */
    private void addName(Claimant speaker, String name) {
        var key = Spellings.key(name);
        file(byKey, key, speaker.name());
        var last = lastWord(key);
        if (!isPerson(speaker) || last.length() < 2) {
            return;
        }
        addLastName(last, speaker.name());
        var first = firstWord(key);
        if (FamilyNames.standFirst(first)) {
            addLastName(first, speaker.name());
        }
        file(byFirstName, firstWord(name), speaker.name());
    }

    private void addLastName(String last, String name) {
        file(byLastName, last, name);
        lastNames.computeIfAbsent(last.charAt(0), none -> new LinkedHashSet<>()).add(last);
    }

    private static void file(Map<String, Set<String>> names, String word, String name) {
        names.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(name);
    }

    private static String inWords(Claimant speaker) {
        return speaker.name()
                + (speaker.role() == null ? "" : " , " + speaker.role())
                + (speaker.represents() == null ? "" : " , " + speaker.represents());
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
        var names = byLastName.getOrDefault(lastWord(Spellings.key(last)), Set.of());
        return people(last.length() < SHORTEST_TYPO ? having(last, names) : names);
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
        if (word.length() < SHORTEST_TYPO) {
            return List.of();
        }
        var key = Spellings.key(word);
        var names = new LinkedHashSet<String>();
        if (!key.isEmpty()) {
            lastNames.getOrDefault(key.charAt(0), Set.of()).stream()
                    .filter(last -> last.length() >= SHORTEST_MENDED
                            && Math.abs(last.length() - key.length()) <= MOST_SLIPS
                            && Spellings.alike(word, last))
                    .forEach(last -> names.addAll(byLastName.getOrDefault(last, Set.of())));
        }
        return people(names);
    }

    /** The persons of this first name, as people call those whose last name is hard: "Tedros". */
    List<Who> withFirstName(String first) {
        return first.length() < SHORTEST_TYPO
                ? List.of()
                : people(byFirstName.getOrDefault(first.toLowerCase(Locale.ROOT), Set.of()));
    }

    /** The one body whose name begins with this word, as people call it: "Amnesty". */
    List<Who> bodyCalled(String word) {
        var found = people(bodies.getOrDefault(word, Set.of()));
        return found.size() == 1 && !isOfAPlace(found.getFirst().name()) ? found : List.of();
    }

    private static boolean isOfAPlace(String body) {
        return WORD.splitAsStream(body.toLowerCase(Locale.ROOT)).skip(1).allMatch(OF_A_PLACE::contains)
                && !body.toLowerCase(Locale.ROOT).endsWith(" international");
    }

    /** Whoever speaks in this role for this state or body; {@code null} for any. */
    List<Who> inRole(String title, @Nullable String of) {
        var inRole = new LinkedHashMap<String, Integer>();
        for (var speaker : speakers) {
            var role = speaker.claimant().role();
            if (role != null && isRole(title, of, role, speaker.claimant().represents())) {
                inRole.merge(speaker.claimant().name(), speaker.claims(), Integer::sum);
            }
        }
        int most = inRole.values().stream().mapToInt(each -> each).max().orElse(0);
        inRole.values().removeIf(claims -> claims * SELDOM <= most);
        return people(inRole.keySet());
    }

    /** Whoever leads a body, by any title. */
    Set<String> leading(String body) {
        return names(speaker -> {
            var role = speaker.role();
            return role != null
                    && body.equals(speaker.represents())
                    && !OTHER_RANK.matcher(role).find()
                    && WORD.splitAsStream(role.toLowerCase(Locale.ROOT)).anyMatch(GrammarWords.LEADER::has);
        });
    }

    /** Whoever speaks in this role for nobody that is on record. */
    Set<String> inRoleForNobody(String title) {
        return names(speaker -> {
            var role = speaker.role();
            return role != null && speaker.represents() == null && isRole(title, null, role, null);
        });
    }

    /** Whoever's name, role and state together have all the words of this: "head of the investigators". */
    Set<String> described(String phrase) {
        var found = new LinkedHashSet<Claimant>();
        boolean first = true;
        for (var token : tokens.typed(phrase)) {
            var having = byToken.getOrDefault(token, Set.of());
            if (first) {
                found.addAll(having);
            }
            first = false;
            found.retainAll(having);
        }
        var names = new LinkedHashSet<String>();
        found.stream()
                .filter(speaker -> isOfSize(speaker.name()) && isSameRank(phrase, inWords(speaker)))
                .forEach(speaker -> names.add(speaker.name()));
        return names;
    }

    /** Whoever is of a kind by what they are called: a biologist is a scientist. */
    Set<String> ofKind(String kind) {
        var found = new LinkedHashSet<>(described(kind));
        KINDS.getOrDefault(kind, List.of()).forEach(word -> found.addAll(described(word)));
        return found;
    }

    /** Whoever's only role is this very word: every "mother" on record. */
    Set<String> withRole(String role) {
        return names(speaker -> role.equalsIgnoreCase(speaker.role()));
    }

    private Set<String> names(Predicate<Claimant> wanted) {
        var names = new LinkedHashSet<String>();
        speakers.stream().map(Speaker::claimant).filter(wanted).forEach(speaker -> names.add(speaker.name()));
        return names;
    }

    /** Names that are whole sentences name nobody. */
    private static boolean isOfSize(String name) {
        return name.split(" ", MOST_WORDS + 1).length <= MOST_WORDS;
    }

    /** Whose minister it is must be known when it is asked; where it is not asked, other words for the office won't do. */
    private boolean isRole(String title, @Nullable String of, String role, @Nullable String represents) {
        return of == null
                ? isSameRank(title, role)
                        && (" " + role.toLowerCase(Locale.ROOT) + " ")
                                .contains(" " + title.toLowerCase(Locale.ROOT) + " ")
                : of.equals(represents) && roles.same(title, of, role, represents);
    }

    /** A former minister is not the minister. */
    private static boolean isSameRank(String asked, String role) {
        return OTHER_RANK.matcher(asked).find() || !OTHER_RANK.matcher(role).find();
    }

    List<Who> people(Set<String> names) {
        var groups = new ArrayList<Set<String>>();
        for (var name : names) {
            var same = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> isSame(other, name)))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(name);
            } else {
                groups.add(new LinkedHashSet<>(List.of(name)));
            }
        }
        return likeliest(groups).stream()
                .map(group -> new Who(fullest(group), group, true))
                .toList();
    }

    /** Whoever spoke far more often than all others of the name is meant. */
    private List<Set<String>> likeliest(List<Set<String>> groups) {
        int all = groups.stream().mapToInt(this::claims).sum();
        var far = groups.stream()
                .filter(group -> claims(group) >= FAR_MORE * (all - claims(group)))
                .findFirst();
        return far.isPresent() ? List.of(far.get()) : groups;
    }

    private int claims(Set<String> names) {
        return names.stream().mapToInt(name -> claims.getOrDefault(name, 0)).sum();
    }

    /** "Zelenskyy" alone can only be the same as "Volodymyr Zelenskyy". */
    private static boolean isSame(String one, String other) {
        var a = Spellings.key(one);
        var b = Spellings.key(other);
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    /** The longest name, without an office in it if possible. */
    private String fullest(Set<String> names) {
        var plain = names.stream()
                .filter(name ->
                        WORD.splitAsStream(name.toLowerCase(Locale.ROOT)).noneMatch(roles::isPersonNoun))
                .toList();
        return (plain.isEmpty() ? names : plain)
                .stream()
                        .reduce((one, other) -> other.length() > one.length() ? other : one)
                        .orElseThrow();
    }

    /** Whether somebody speaks for one of these, or has a role with its name. */
    boolean isOf(String name, List<Who> bodies) {
        return speakers.stream()
                .map(Speaker::claimant)
                .filter(speaker -> speaker.name().equals(name))
                .anyMatch(speaker -> bodies.stream()
                        .anyMatch(body -> (speaker.represents() != null
                                        && body.names().contains(speaker.represents()))
                                || (speaker.role() != null && speaker.role().contains(body.name()))));
    }

    /** Whether somebody on record by this name is a person, not a body or a state. */
    boolean isPerson(String name) {
        return persons.contains(name);
    }

    private boolean isPerson(Claimant speaker) {
        var name = speaker.name();
        var last = lastWord(name);
        boolean named = Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(last.charAt(0));
        if (named && endsWithGivenName(name)) {
            return true;
        }
        boolean body = name.contains(" of ") || name.equals(speaker.represents()) || isCommon(last);
        return named && !body && isOfSize(name) && (speaker.role() != null || name.contains(" "));
    }

    /** Also where an article has the whole office before it: "Former Ambassador to the United Nations Jane Roe". */
    private static boolean endsWithGivenName(String name) {
        var words = name.split(" ", -1);
        return words.length > 2
                && Spellings.genderOf(words[words.length - 2]).isPresent()
                && Character.isUpperCase(words[words.length - 2].charAt(0));
    }

    private boolean isCommon(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return roles.isGroupNoun(lower) || roles.isPersonNoun(lower) || lower.endsWith("ment");
    }

    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? "" : name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
