package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Gender;
import org.onrecord.name.Names;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/**
 * Finds the places in a sentence that name a person, with the role they are introduced by: before the name ("NATO
 * Secretary General Jens Stoltenberg"), or set off by commas on either side of it.
 */
public final class PersonFinder {

    private static final int LONGEST_NAME = 5;
    private static final Pattern AT_A_PLACE = Pattern.compile("(?i)\\b(?:in|of|at|near|from|outside)\\s+$");
    private static final Pattern AGE_BEHIND = Pattern.compile(",? (?:\\((?:aged )?\\d{1,3}\\)|(?:aged )?\\d{1,3},)");
    /** Behind a name, what is told of the same person and no next one of a list. */
    private static final Pattern DESCRIBED = Pattern.compile(", (?:an?|the) ");

    private static final Pattern ABBREVIATION = Pattern.compile("\\.?\\s*(?:\\(\\p{Lu}{2,5}\\)\\s*)?");
    private static final Pattern TITLE_GOES_ON = Pattern.compile(" (?:\\p{Lu}[\\p{L}’'-]+ ){1,4}");
    private static final Pattern IN_A_PLACE = Pattern.compile("(?i)\\b(?:in|near|outside)\\s+$");
    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisations;
    private final BodiesOfRoles bodies;
    private final Appositions appositions;
    private final RoleBeginnings beginnings;
    private final Affiliations affiliations;
    private final Set<String> seldomRoles;

    public PersonFinder(Names names, Roles roles, OrganisationNames organisations) {
        this.names = names;
        this.roles = roles;
        this.organisations = organisations;
        bodies = new BodiesOfRoles(names, roles, organisations);
        beginnings = new RoleBeginnings(names, roles);
        appositions = new Appositions(roles, bodies, beginnings);
        affiliations = new Affiliations(names, roles, organisations);
        seldomRoles = WordList.read(PersonFinder.class, "seldom-roles.txt");
    }

    List<PersonMention> find(String text, Sentence sentence) {
        var mentions = new ArrayList<PersonMention>();
        for (var run : NameRun.in(text, sentence)) {
            mention(text, sentence, run).ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<PersonMention> mention(String text, Sentence sentence, NameRun run) {
        int left = Appositions.left(sentence, run.first(), false);
        int whole = Appositions.left(sentence, run.first(), true);
        var near = introduced(text, sentence, run, left);
        if (whole == left || (near.isPresent() && saysWhose(near.get()))) {
            return near.or(() -> bare(text, sentence, run));
        }
        var far = introduced(text, sentence, run, whole);
        boolean more =
                near.isEmpty() || far.filter(each -> goesOn(each, near.get())).isPresent();
        return (more ? far : near).or(() -> bare(text, sentence, run));
    }

    private static boolean saysWhose(PersonMention mention) {
        return mention.role() != null && mention.role().of() != null;
    }

    /** "Harbour Union trade and industry commissioner" tells more than "industry commissioner". */
    private static boolean goesOn(PersonMention far, PersonMention near) {
        if (!far.name().equals(near.name()) || far.role() == null || near.role() == null) {
            return false;
        }
        var title = near.role().title();
        return far.role().title().endsWith(" of " + title)
                || (saysWhose(far) && far.role().title().endsWith(" " + title));
    }

    private Optional<PersonMention> introduced(String text, Sentence sentence, NameRun run, int left) {
        int start = sentence.tokens().get(left).span().start();
        var phrase = text.substring(start, run.span().end());
        var role = roles.find(phrase);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        int title = phrase.lastIndexOf(role.get().title());
        if (title < 0) {
            return Optional.empty();
        }
        int at = start + title + role.get().title().length();
        return run.from(at)
                .filter(name -> !isCompany(role.get().title(), name.words(text)))
                .flatMap(name -> behindRole(text, at, name))
                .map(this::withoutPlace)
                .flatMap(this::withoutOffice)
                .flatMap(this::withoutTitle)
                .filter(this::looksLikeAPerson)
                .map(NameRun::withoutHonours)
                .map(name -> introduced(
                        text, sentence, name, start, new Span(start + title, endOfTitle(text, at, name)), role.get()));
    }

    /** "Deputy Harbour Minister" where the tables know the deputy alone. */
    private int endOfTitle(String text, int known, NameRun name) {
        var between = text.substring(known, Math.max(known, name.span().start()));
        boolean goesOn = TITLE_GOES_ON.matcher(between).matches()
                && names.mentions(between).isEmpty()
                && roles.isPersonNoun(SourceWords.lastWord(between.strip()));
        return goesOn ? known + between.stripTrailing().length() : known;
    }

    private PersonMention introduced(String text, Sentence sentence, NameRun name, int phrase, Span title, Role role) {
        int begin = beginnings.find(text, sentence, title.start());
        var printed = roles.spelledOut(new Role(
                beginnings.owner(text, sentence, begin) + text.substring(begin, title.end()),
                bodies.ofProvince(role.of(), text.substring(sentence.span().start(), begin))));
        var behind =
                roles.isTitle(role.title()) ? appositions.behind(text, sentence, name.span()) : Optional.<Role>empty();
        var complete = behind.orElseGet(
                () -> bodies.complete(printed, text.substring(sentence.span().start(), begin)));
        boolean told = DESCRIBED.matcher(text.substring(name.span().end())).lookingAt();
        var body = affiliations
                .find(role.title(), text, sentence, name.span())
                .or(() -> appositions
                        .behind(text, sentence, name.span())
                        .filter(more -> told && !roles.isOfOne(role.title()) && !isOfWorks(more.title()))
                        .map(Role::of))
                .orElse(null);
        return new PersonMention(
                name.span(),
                new Span(Math.min(phrase, begin), name.span().end()),
                name.words(text),
                complete,
                body,
                gender(role.title(), name.words(text)),
                true,
                SubjectPlaces.isSubject(text, sentence, name, Math.min(phrase, begin)));
    }

    private boolean isOfWorks(String title) {
        return Stream.of(title.split(" ")).anyMatch(roles::isOfWorks);
    }

    /** "Broadcaster Fallwater", "national Harbour Day": what such words stand before is seldom a person. */
    private boolean isCompany(String title, String name) {
        var noun = SourceWords.lastWord(title).toLowerCase(Locale.ROOT);
        boolean joint = title.toLowerCase(Locale.ROOT).startsWith("co-");
        return !joint
                && (roles.isGroupNoun(noun) || seldomRoles.contains(noun))
                && Spellings.genderOf(SourceWords.firstWord(name)).isEmpty();
    }

    private Optional<PersonMention> bare(String text, Sentence sentence, NameRun run) {
        var name = run.withoutParties(names.mentions(run.words(text)))
                .map(this::withoutPlace)
                .flatMap(this::withoutTitle)
                .map(this::withoutLeadingOffice)
                .map(NameRun::withoutHonours)
                .filter(this::looksLikeAPerson);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var words = name.get().words(text);
        var title = name.get().span().start() == run.span().start()
                ? ""
                : text.substring(run.span().start(), name.get().span().start()).strip();
        var role = appositions.find(text, sentence, name.get());
        boolean titled = !title.isEmpty() && roles.isTitle(SourceWords.lastWord(title));
        boolean givenName = name.get().size() > 1
                && Spellings.genderOf(SourceWords.firstWord(words)).isPresent();
        boolean aged = name.get().size() > 1
                && AGE_BEHIND
                        .matcher(text.substring(
                                name.get().span().end(),
                                Math.min(text.length(), name.get().span().end() + 20)))
                        .lookingAt();
        boolean certain = role.isPresent() || titled || givenName || aged;
        var before = text.substring(sentence.span().start(), name.get().span().start());
        boolean place = (certain ? IN_A_PLACE : AT_A_PLACE).matcher(before).find();
        if (name.get().size() == 1 && !titled && place) {
            return Optional.empty();
        }
        boolean ofSomething = text.startsWith(" of ", name.get().span().end());
        if (!certain && ofSomething && roles.isPersonNoun(SourceWords.lastWord(words))) {
            return Optional.empty(); // "Ohio Secretary of State"
        }
        if (!certain && roles.isRoleModifier(SourceWords.firstWord(words))) {
            return Optional.empty(); // "Presidential Debates"
        }
        var span = name.get().span();
        return Optional.of(new PersonMention(
                span,
                titled ? new Span(run.span().start(), span.end()) : span,
                words,
                role.orElse(null),
                affiliations
                        .find(role.map(Role::title).orElse(null), text, sentence, span)
                        .orElse(null),
                gender(title.isEmpty() ? role.map(Role::title).orElse("") : title, words),
                certain,
                SubjectPlaces.isSubject(
                        text, sentence, name.get(), titled ? run.span().start() : span.start())));
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

    /** "On Saturday Nina Hale", "Senator from Vermont Nina Hale". */
    private NameRun withoutPlace(NameRun run) {
        var rest = run.withoutLeading(organisations::isWeekday);
        var behind = rest.withoutLeading(organisations::isPlace);
        return behind.size() > 1 && Spellings.genderOf(behind.first(0)).isPresent() ? behind : rest;
    }

    /** "Former First Lady Laura Berg". */
    private NameRun withoutLeadingOffice(NameRun run) {
        boolean office = run.size() > 2
                && (roles.isRoleModifier(run.first(0)) || roles.isPersonNoun(run.first(0)))
                && Spellings.genderOf(run.first(0)).isEmpty();
        return office ? withoutOffice(run).filter(name -> name.size() > 1).orElse(run) : run;
    }

    private Optional<NameRun> withoutTitle(NameRun run) {
        var rest = run.withoutLeading(words ->
                words.matches("(?:Former )?First (?:Lady|Gentleman)|Honou?r|\\p{L}+-(?:[Ee]lect|[Dd]esignate)"));
        while (rest.size() > 1 && roles.isTitle(rest.first(0))) {
            rest = rest.without(1);
        }
        return Optional.of(rest);
    }

    private boolean looksLikeAPerson(NameRun run) {
        return run.size() <= LONGEST_NAME
                && !run.isFirstWordOfSentenceOnly()
                && names.find(run.words()).isEmpty()
                && !organisations.isOfCalendar(run.words())
                && !organisations.isPlace(run.words())
                && !namesOffice(run)
                && !organisations.namesOrganisation(run.words());
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

    private @Nullable Gender gender(String title, String name) {
        return roles.genderOf(SourceWords.lastWord(title.replaceFirst(" (?:of|for|to|at|in)\\b.*", "")))
                .or(() -> name.indexOf(' ') < 0 ? Optional.empty() : Spellings.genderOf(SourceWords.firstWord(name)))
                .orElse(null);
    }

    private static boolean isOnlySpace(String text, int from, int to) {
        return from <= to && ABBREVIATION.matcher(text.substring(from, to)).matches();
    }
}
