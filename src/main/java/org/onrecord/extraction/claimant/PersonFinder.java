package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Gender;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/**
 * Finds the places in a sentence that name a person, with the role they are introduced by: before the name ("NATO
 * Secretary General Jens Stoltenberg"), or set off by commas on either side of it.
 */
public final class PersonFinder {

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_ROLE = 10;
    private static final Set<String> BEFORE_A_NAME =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "POS", "DT", "VBG", "VBN", "CD", "HYPH");
    private static final Set<String> IN_A_ROLE = Set.of("of", "to", "for", "and", "at", "on");
    private static final Pattern BEHIND_NAME = Pattern.compile(", (?:\\d{1,3}, )?([^,.;:“”\"()]{3,90})(?=[,.;:]|$)");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s-]+");
    private static final Pattern AT_A_PLACE = Pattern.compile("(?i)\\b(?:in|of|at|near|from|outside)\\s+$");
    private static final Pattern IN_A_PLACE = Pattern.compile("(?i)\\b(?:in|near|outside)\\s+$");
    private static final Pattern BODY_BEFORE = Pattern.compile(
            "(?:^|\\s)(\\p{Lu}[\\p{L}\\p{M}.&’'-]*(?:\\s(?:(?:of|for|and)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}\\p{M}.&’'-]*)*)\\s$");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Christmas|Easter|Ramadan)(?: \\d.*)?");
    private static final int LONGEST_APPOSITION = 100;

    private final Names names;
    private final Roles roles;
    private final Set<String> organisationWords;

    public PersonFinder(Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
        organisationWords = WordList.read(PersonFinder.class, "organisation-words.txt");
    }

    List<PersonMention> find(String text, Sentence sentence) {
        var mentions = new ArrayList<PersonMention>();
        for (var run : NameRun.in(text, sentence)) {
            mention(text, sentence, run).ifPresent(mentions::add);
        }
        return mentions;
    }

    /** Whether the words of a capitalised name are an organisation's. */
    boolean namesOrganisation(String name) {
        for (var word : WORD_ENDS.split(name, -1)) {
            var lower = word.toLowerCase(Locale.ROOT).replaceAll("[’'.,]s?$", "");
            if (organisationWords.contains(lower)) {
                return true;
            }
        }
        return name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && name.length() > 1
                && name.length() <= 6;
    }

    /** "US Supreme Court". */
    boolean isKnownBody(String name) {
        return names.find(name).filter(party -> party.kind() == Party.Kind.BODY).isPresent();
    }

    /** Whether a capitalised name is a state's, a person's or one of the calendar. */
    boolean isNoOrganisation(String name) {
        return CALENDAR.matcher(name).matches()
                || names.find(name)
                        .filter(party -> party.kind() == Party.Kind.STATE)
                        .isPresent()
                || (Spellings.genderOf(firstWord(name)).isPresent() && !namesOrganisation(name));
    }

    private Optional<PersonMention> mention(String text, Sentence sentence, NameRun run) {
        for (boolean overPrepositions : new boolean[] {false, true}) {
            int left = left(sentence, run.first(), overPrepositions);
            var introduced = introduced(text, sentence, run, left);
            if (introduced.isPresent()) {
                return introduced;
            }
        }
        return bare(text, sentence, run);
    }

    /** Where the noun phrase that ends in a name begins, at most some words before it. */
    private static int left(Sentence sentence, int first, boolean overPrepositions) {
        int left = first;
        while (left > 0 && first - left < LONGEST_ROLE) {
            var before = sentence.tokens().get(left - 1);
            boolean preposition =
                    overPrepositions && IN_A_ROLE.contains(before.form().toLowerCase(Locale.ROOT));
            if (!preposition && !BEFORE_A_NAME.contains(before.tag())) {
                break;
            }
            left--;
        }
        return left;
    }

    private Optional<PersonMention> introduced(String text, Sentence sentence, NameRun run, int left) {
        int start = sentence.tokens().get(left).span().start();
        var phrase = text.substring(start, run.span().end());
        var role = roles.find(phrase);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        int title = phrase.lastIndexOf(role.get().title());
        boolean company = roles.isGroupNoun(lastWord(role.get().title()))
                && Spellings.genderOf(firstWord(run.words(text))).isEmpty();
        if (title < 0 || company) {
            return Optional.empty();
        }
        int at = start + title + role.get().title().length();
        return run.from(at)
                .flatMap(name -> behindRole(text, at, name))
                .flatMap(this::withoutOffice)
                .flatMap(this::withoutTitle)
                .filter(this::looksLikeAPerson)
                .map(name -> new PersonMention(
                        name.span(),
                        new Span(start, name.span().end()),
                        name.words(text),
                        withBody(role.get(), text.substring(sentence.span().start(), start + title)),
                        gender(role.get().title(), name.words(text)),
                        true,
                        isSubject(sentence, name)));
    }

    private Optional<PersonMention> bare(String text, Sentence sentence, NameRun run) {
        var name = run.withoutParties(names.mentions(run.words(text)))
                .flatMap(this::withoutTitle)
                .filter(this::looksLikeAPerson);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var words = name.get().words(text);
        var title = name.get().span().start() == run.span().start()
                ? ""
                : text.substring(run.span().start(), name.get().span().start()).strip();
        var role = apposition(text, sentence, name.get());
        boolean titled = !title.isEmpty() && roles.isTitle(lastWord(title));
        boolean givenName =
                name.get().size() > 1 && Spellings.genderOf(firstWord(words)).isPresent();
        boolean certain = role.isPresent() || titled || givenName;
        var before = text.substring(sentence.span().start(), name.get().span().start());
        boolean place = (certain ? IN_A_PLACE : AT_A_PLACE).matcher(before).find();
        if (name.get().size() == 1 && !titled && place) {
            return Optional.empty();
        }
        if (!certain && roles.isRoleModifier(firstWord(words))) {
            return Optional.empty(); // "Presidential Debates"
        }
        var span = name.get().span();
        return Optional.of(new PersonMention(
                span,
                titled ? new Span(run.span().start(), span.end()) : span,
                words,
                role.orElse(null),
                gender(lastWord(title), words),
                certain,
                isSubject(sentence, name.get())));
    }

    /** "League of Rivers president Ann Lee" speaks for the league. */
    private Role withBody(Role role, String before) {
        var body = role.of() == null ? BODY_BEFORE.matcher(before) : null;
        return body != null
                        && body.find()
                        && names.mentions(body.group(1)).isEmpty()
                        && namesOrganisation(body.group(1))
                ? new Role(role.title(), body.group(1))
                : role;
    }

    /** The name right behind a role, or behind the state that the role leaves out: "President of France Odile Garnier". */
    private Optional<NameRun> behindRole(String text, int role, NameRun run) {
        if (isOnlySpace(text, role, run.span().start())) {
            return Optional.of(run);
        }
        boolean of = text.substring(role, Math.max(role, run.span().start())).matches("\\s(?:of|for)\\s(?:the\\s)?");
        return of
                ? run.withoutParties(names.mentions(run.words(text))).filter(name -> name.size() < run.size())
                : Optional.empty();
    }

    /** "Deputy Harbour Minister Ann Lee": what stands before the last word for an office is no name. */
    private Optional<NameRun> withoutOffice(NameRun run) {
        // "John Tory" is no tory.
        int last = run.size() - (Spellings.genderOf(run.first(0)).isPresent() ? 2 : 1);
        for (int i = last; i >= 0; i--) {
            if (roles.isPersonNoun(run.first(i).toLowerCase(Locale.ROOT))) {
                return i + 1 < run.size() ? Optional.of(run.without(i + 1)) : Optional.empty();
            }
        }
        return Optional.of(run);
    }

    private Optional<NameRun> withoutTitle(NameRun run) {
        var rest = run;
        while (rest.size() > 1 && roles.isTitle(rest.first(0))) {
            rest = rest.without(1);
        }
        return Optional.of(rest);
    }

    private boolean looksLikeAPerson(NameRun run) {
        return run.size() <= LONGEST_NAME
                && !run.isFirstWordOfSentenceOnly()
                && names.find(run.words()).isEmpty()
                && !CALENDAR.matcher(run.words()).matches()
                && !namesOffice(run)
                && !namesOrganisation(run.words());
    }

    /** "Prime Minister". */
    private boolean namesOffice(NameRun run) {
        for (int i = 0; i < run.size(); i++) {
            if (!roles.isPersonNoun(run.first(i)) && !roles.isRoleModifier(run.first(i))) {
                return false;
            }
        }
        return run.size() > 1;
    }

    private Optional<Role> apposition(String text, Sentence sentence, NameRun name) {
        int behind = Math.min(sentence.span().end(), name.span().end() + LONGEST_APPOSITION);
        var after = BEHIND_NAME.matcher(text.substring(name.span().end(), behind));
        if (after.lookingAt() && startsLikeARole(after.group(1))) {
            var role = roles.find(after.group(1));
            if (role.isPresent()) {
                return role;
            }
        }
        int comma = name.first() - 1;
        if (comma > 0 && sentence.tokens().get(comma).form().equals(",")) {
            int left = left(sentence, comma, true);
            if (left < comma) {
                var phrase = text.substring(
                        sentence.tokens().get(left).span().start(),
                        sentence.tokens().get(comma - 1).span().end());
                return roles.find(phrase).filter(role -> isAll(phrase, role.title()));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase ends in a role, or in the state or body that the role leaves out: "member of the French parliament". */
    private static boolean isAll(String phrase, String title) {
        int at = phrase.lastIndexOf(title);
        var rest = at < 0 ? "" : phrase.substring(at + title.length());
        return at >= 0 && (rest.isEmpty() || rest.matches(" (?:of|for|at|in|from|with) (?:the )?\\p{Lu}.*"));
    }

    /** "the head of", "Iran's envoy", "spokesman for", but not "who is", "and", "was". */
    private static boolean startsLikeARole(String phrase) {
        return !phrase.matches(
                "(?i)(?:who|which|that|whose|and|but|or|as|while|when|where|after|before|is|was|has|had|said|says|in|on|at|with|told)\\b.*");
    }

    private @Nullable Gender gender(String title, String name) {
        return roles.genderOf(lastWord(title))
                .or(() -> name.indexOf(' ') < 0 ? Optional.empty() : Spellings.genderOf(firstWord(name)))
                .orElse(null);
    }

    private static boolean isSubject(Sentence sentence, NameRun name) {
        for (int i = name.first(); i <= name.last(); i++) {
            var token = sentence.tokens().get(i);
            boolean beside = Set.of("appos", "conj").contains(token.label()) && token.head() >= 0;
            var subject = beside ? sentence.tokens().get(token.head()) : token;
            if (subject.label().startsWith("nsubj") && subject.head() >= 0) {
                var verb = sentence.tokens().get(subject.head());
                return verb.head() < 0 || verb.label().equals("conj");
            }
        }
        return false;
    }

    private static boolean isOnlySpace(String text, int from, int to) {
        return from <= to && text.substring(from, to).isBlank();
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
