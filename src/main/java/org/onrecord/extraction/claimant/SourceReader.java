package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.claim.Claimant;
import org.onrecord.name.Gender;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;

/** Tells whom the words of a source mean, as far as these words and the persons of the article tell it. */
public final class SourceReader {

    private static final Pattern INDEFINITE = Pattern.compile(
            "(?i)^(?:an?|any|every|each|no|either|neither|one|two|three|four|five|six|several|some|many|another|other|most|various|senior|former|unnamed)\\s.*");

    /** "Court of Justice". */
    private static final Pattern OF_A_NAME = Pattern.compile("(?:\\p{Lu}\\p{L}+ )+of \\p{Lu}\\p{L}+");

    private static final Pattern NOT_IN_OFFICE = Pattern.compile(
            "(?i)^(?:\\p{L}+ )?(?:former|ex|onetime|one-time|ousted|deposed|exiled|retired)\\b|\\b(?:candidate|contender|hopeful|challenger)\\b|\\bopposition (?:leader|figure|politician|activist)\\b");

    /** "Ann Lee's" in "Ann Lee's lawyer". */
    private static final Pattern SOMEBODYS =
            Pattern.compile("(\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)*?)['’]s? ");

    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?i)(?:the |a |an )?(?:(?!(?:for|to|by|with|from|at|on|about) )[\\p{L}-]+ ){0,4}(?:agency|broadcaster|newspaper|paper|daily|weekly|magazine|network|channel"
                    + "|station|website|site|outlet|publisher|company|firm|group|giant|maker|manufacturer|carrier|airline"
                    + "|retailer|charity|organi[sz]ation|party|movement|alliance|bloc|union|regulator|watchdog|club|university) (?:the )?"
                    + "|(?i)(?:the )?[\\p{L}-]+-(?:led|backed|based|controlled|run|owned|funded|supported) ");

    private static final Pattern SHORT_OUTLET = Pattern.compile("[Tt]he (\\p{Lu}\\p{Ll}+)");

    /** "The Associated Press news agency". */
    private static final Pattern DESCRIBED_BEHIND = Pattern.compile(
            "\\s(?:news agency|news ?wire|newspaper|magazine|website|channel|network|news channel|television|tv|radio|broadcaster|wire service|news service)");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisationNames;
    private final UnnamedSources unnamed;
    private final PersonsInSources persons;
    private final UsOffices usOffices = new UsOffices();

    public SourceReader(Names names, Roles roles, OrganisationNames organisationNames) {
        this.names = names;
        this.roles = roles;
        this.organisationNames = organisationNames;
        unnamed = new UnnamedSources(names, roles, organisationNames);
        persons = new PersonsInSources(roles, organisationNames);
    }

    /** The cast with whom its persons stand for, as far as the article tells it anywhere. */
    public Cast complete(Cast cast, String text, Organisations organisations) {
        var bodies = new BodiesOfPersons(names, roles, organisationNames, organisations);
        var home = homeOf(text);
        var owned = new OwnersOfOffices(names, roles).complete(bodies.complete(cast), text);
        var stated = new StatesOfOffices(names, roles, home).complete(owned, text);
        return ToldGenders.complete(usOffices.complete(stated, text, home.name()), text);
    }

    /** Who is named for certain: a person of the article, a known party, the holder of an office. */
    Optional<Who> known(String text, Span span, Cast cast) {
        return persons.find(text, span, cast)
                .or(() -> namesake(text, span, cast))
                .or(() -> party(SourceWords.trimmed(span.in(text))))
                .or(() -> byLastName(text, span, cast))
                .or(() -> holder(text, span, cast));
    }

    /** The office that a source names without its holder's name: "the NATO chief", but not "a minister". */
    Optional<Role> office(String text, Span span) {
        var words = SourceWords.trimmed(span.in(text));
        if (INDEFINITE.matcher(words).matches() || Pronouns.isRelative(words)) {
            return Optional.empty();
        }
        var phrase = SourceWords.beforeComma(SourceWords.bare(words));
        return roles.find(phrase)
                .filter(role -> phrase.endsWith(role.title())
                        && !OF_A_NAME.matcher(phrase).matches());
    }

    /** Who held an office, or wants one, doesn't speak for the state that it is of. */
    Who forThemselves(Who who) {
        var role = who.claimant().role();
        var state = who.claimant().represents();
        return role != null
                        && state != null
                        && NOT_IN_OFFICE.matcher(role).find()
                        && names.find(state)
                                .filter(party -> party.kind() == Party.Kind.STATE)
                                .isPresent()
                ? who.forNobody()
                : who;
    }

    HomeState homeOf(String article) {
        return new HomeState(article, names);
    }

    boolean namesOrganisation(String name) {
        return organisationNames.namesOrganisation(name);
    }

    boolean isPersonNoun(String noun) {
        return roles.isPersonNoun(noun) && !roles.isGroupNoun(noun);
    }

    /** Whether a noun means one person, who may be a "he" or a "she" as asked. */
    boolean canBe(String noun, Gender asked) {
        return isPersonNoun(noun)
                && roles.genderOf(noun).filter(gender -> gender != asked).isEmpty();
    }

    /** As {@link UnnamedSources#described}. */
    Optional<String> described(String name) {
        return unnamed.described(name);
    }

    boolean canSpeak(String noun) {
        return unnamed.canSpeak(noun);
    }

    /** As {@link SourceNouns#isDocument}. */
    boolean isDocument(String noun) {
        return unnamed.isDocument(noun);
    }

    /** As {@link UnnamedSources#find}. */
    Optional<Who> unknown(String text, Span span, String lemma, Organisations organisations) {
        return unnamed.find(text, span, lemma, organisations);
    }

    /** An organisation by its name, known or not. */
    Who organisation(String name) {
        return names.find(name).map(SourceReader::who).orElseGet(() -> unnamed.organisation(name));
    }

    /** Somebody's family, lawyer or office. */
    Who relative(Who owner, String noun) {
        return unnamed.relative(owner, noun);
    }

    /** Somebody of the article whose last name is a state's or a capital's too: "Jordan" where it tells of "Ann Jordan". */
    private static Optional<Who> namesake(String text, Span span, Cast cast) {
        var name = SourceWords.trimmed(span.in(text));
        return !name.isEmpty() && name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0))
                ? cast.withLastName(name).map(Who::person)
                : Optional.empty();
    }

    /** Whether both places are in the name of one party that the tables know. */
    boolean nameHolds(String text, Span source, int from, int to) {
        return names.mentions(source.in(text)).stream()
                .map(Mention::span)
                .anyMatch(span -> source.start() + span.start() < from && to < source.start() + span.end());
    }

    /** Whether the words as a whole are the name of one party, "and" or comma included. */
    boolean isParty(String text, Span span) {
        return names.find(SourceWords.trimmed(span.in(text))).isPresent();
    }

    /** "The Post" behind "the New York Post": the outlet named last before a place whose name ends with a word. */
    Optional<Who> outlet(String text, Span source) {
        var word = SHORT_OUTLET.matcher(SourceWords.trimmed(source.in(text)));
        if (!word.matches() || names.find(word.group()).isPresent()) {
            return Optional.empty();
        }
        return names.mentions(text.substring(0, source.start())).stream()
                .filter(mention -> mention.party().isPress() && mention.words().endsWith(" " + word.group(1)))
                .reduce((earlier, later) -> later)
                .map(mention -> who(mention.party()));
    }

    /** The states that words name, each once, in their order. */
    List<Who> statesIn(String words) {
        return names.mentions(words).stream()
                .map(Mention::party)
                .filter(party -> party.kind() == Party.Kind.STATE)
                .map(SourceReader::who)
                .distinct()
                .toList();
    }

    /** The party with whose name words end. */
    Optional<Who> partyAtEnd(String words) {
        return names.mentions(words).stream()
                .filter(mention -> mention.span().end() == words.length())
                .map(mention -> who(mention.party()))
                .findFirst();
    }

    Optional<Who> party(String words) {
        var name = SourceWords.beforeComma(words);
        return names.find(words)
                .or(() -> names.find(name))
                .or(() -> describedParty(name))
                .map(SourceReader::who);
    }

    /** "the television broadcaster PBS", "news agency Interfax": a known party behind the nouns that say what it is. */
    private Optional<Party> describedParty(String words) {
        var mentions = names.mentions(words);
        if (mentions.size() == 1
                && DESCRIBED_BEHIND
                        .matcher(words.substring(mentions.getFirst().span().end()))
                        .matches()) {
            var party = mentions.getFirst().party();
            var before = words.substring(0, mentions.getFirst().span().start());
            return party.isPress() && before.matches("(?:[Tt]he )?") ? Optional.of(party) : Optional.empty();
        }
        if (mentions.isEmpty() || mentions.getLast().span().end() != words.length()) {
            return Optional.empty();
        }
        var last = mentions.getLast();
        var before = words.substring(0, last.span().start());
        return last.party().kind() != Party.Kind.STATE
                        && DESCRIPTION.matcher(before).matches()
                ? Optional.of(last.party())
                : Optional.empty();
    }

    static Who who(Party party) {
        var claimant = new Claimant(party.name(), null, party.represents());
        var kind = switch (party.kind()) {
            case STATE -> Who.Kind.STATE;
            case BODY -> Who.Kind.BODY;
            case OUTLET, AGENCY -> Who.Kind.PRESS;
        };
        return Who.of(claimant, kind);
    }

    private Optional<Who> byLastName(String text, Span span, Cast cast) {
        var name = SourceWords.beforeComma(SourceWords.bare(span.in(text)));
        if (!SourceNouns.isProper(name) || organisationNames.namesOrganisation(name)) {
            return Optional.empty();
        }
        return cast.named(withoutTitles(name), span.start()).map(Who::person);
    }

    private String withoutTitles(String name) {
        var rest = name;
        int space = rest.indexOf(' ');
        while (space > 0 && roles.isTitle(rest.substring(0, space))) {
            rest = rest.substring(space + 1);
            space = rest.indexOf(' ');
        }
        return rest;
    }

    /** Whoever holds the office of a source; "Bradley's attorney" is not the attorney of the article. */
    private Optional<Who> holder(String text, Span span, Cast cast) {
        var owner = SOMEBODYS.matcher(span.in(text));
        if (owner.lookingAt()
                && names.find(owner.group(1)).isEmpty()
                && cast.named(owner.group(1), span.start()).isPresent()) {
            return Optional.empty();
        }
        return office(text, span)
                .flatMap(role -> cast.holder(role, span.start()))
                .map(Who::person);
    }
}
