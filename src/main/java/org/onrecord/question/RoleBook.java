package org.onrecord.question;

import java.util.HashMap;
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
import org.onrecord.name.Roles;

/** Who is on record, to look up by what they are: by role, kind and whom they stand for. Immutable. */
final class RoleBook {

    /** Whoever has an office in so small a part of what its holder says has it by mistake. */
    private static final int SELDOM = 10;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern OTHER_RANK = Pattern.compile(
            "\\b(former|ex|deputy|vice|late|then|shadow|assistant|candidate|nominee|contender|hopeful)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Speaker> speakers;
    private final Roles roles;
    private final RoleTokens tokens;
    private final SamePeople people;
    private final Map<String, Set<Claimant>> byToken = new HashMap<>();

    RoleBook(List<Speaker> speakers, Roles roles, RoleTokens tokens, SamePeople people) {
        this.speakers = List.copyOf(speakers);
        this.roles = roles;
        this.tokens = tokens;
        this.people = people;
        speakers.stream().map(Speaker::claimant).forEach(this::add);
    }

    private void add(Claimant speaker) {
        for (var token : tokens.printed(inWords(speaker))) {
            byToken.computeIfAbsent(token, none -> new LinkedHashSet<>()).add(speaker);
        }
    }

    private static String inWords(Claimant speaker) {
        var state = speaker.represents() == null ? "" : " , " + speaker.represents();
        return speaker.name()
                + state
                + (speaker.role() == null ? "" : (state.isEmpty() ? " , " : " ") + speaker.role());
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
        return people.of(inRole.keySet());
    }

    /** Everybody in this role for any state or body, however seldom they speak. */
    Set<String> holders(String title) {
        return names(speaker -> {
            var role = speaker.role();
            return role != null && isRole(title, null, role, speaker.represents());
        });
    }

    /** Whoever leads a body, by any title. */
    Set<String> leading(String body) {
        return names(speaker -> {
            var role = speaker.role();
            return role != null
                    && (body.equals(speaker.represents()) || (" " + role + " ").contains(" " + body + " "))
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
                .filter(speaker -> NameBook.isOfSize(speaker.name()) && isSameRank(phrase, inWords(speaker)))
                .forEach(speaker -> names.add(speaker.name()));
        return names;
    }

    /** Whoever's name, or role and state together, name a body: "foreign ministry spokesman" of Iran its foreign ministry. */
    Set<String> ofBody(String body) {
        var names = new LinkedHashSet<String>();
        byToken.getOrDefault(body, Set.of()).stream()
                .filter(speaker -> NameBook.isOfSize(speaker.name()) && isSameRank(body, inWords(speaker)))
                .forEach(speaker -> names.add(speaker.name()));
        return names;
    }

    /** Whoever is of a kind by what they are called: a biologist is a scientist. */
    Set<String> ofKind(String kind) {
        var found = new LinkedHashSet<>(described(kind));
        KindsOfPeople.of(kind).forEach(word -> found.addAll(described(word)));
        return found;
    }

    /** Whoever's only role is this very word: every "mother" on record. */
    Set<String> withRole(String role) {
        return names(speaker -> role.equalsIgnoreCase(speaker.role()));
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

    private Set<String> names(Predicate<Claimant> wanted) {
        var names = new LinkedHashSet<String>();
        speakers.stream().map(Speaker::claimant).filter(wanted).forEach(speaker -> names.add(speaker.name()));
        return names;
    }

    /** Whose minister it is must be known when it is asked; where it is not asked, other words for the office won't do. */
    private boolean isRole(String title, @Nullable String of, String role, @Nullable String represents) {
        return of == null
                ? (" " + role.toLowerCase(Locale.ROOT) + " ").contains(" " + title.toLowerCase(Locale.ROOT) + " ")
                        && isSameRank(title, role)
                : of.equals(represents) && roles.same(title, of, role, represents);
    }

    /** A former minister, or one who wants to be, is not the minister. */
    private static boolean isSameRank(String asked, String role) {
        return OTHER_RANK.matcher(asked).find() || !OTHER_RANK.matcher(role).find();
    }
}
