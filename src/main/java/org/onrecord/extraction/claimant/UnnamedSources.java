package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Claimant;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Roles;

/**
 * Tells what sources are called that are nobody known: "three officials familiar with the matter" are "officials", the
 * "Harbour Board" is an organisation.
 *
 * <p>Why a noun keeps only what stands before it: the same officials are told of as "officials in the region", "two
 * officials who asked not to be named", and are to be found under one name. Whom they belong to is kept beside it.
 */
final class UnnamedSources {

    private static final Pattern NOBODY = Pattern.compile(
            "(?i)^(?:no|not|nothing|none|any|every|each|either|neither|whoever|whatever|what|which|whose|who|of|and|or|than|yes"
                    + "|like|so|as|if|me|you|him|myself|there|here|then|thus|i['’]d|i['’]m|we['’]re)\\b.*");
    /** Words in another script are no source: the parser doesn't know them. */
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private static final Pattern FUNCTION_WORD = Pattern.compile(
            "(?i)(?:of|for|to|in|on|at|by|with|and|or|but|as|than|if|there|here|when|while|not|so|too|people|latter|former|rest|same)");
    private static final Pattern PREPOSITION_BEFORE =
            Pattern.compile("(?i).*\\b(?:to|on|against|with|over|near|about|toward|towards|than)\\s+(?:the\\s+)?$");
    /** "chief of staff" is one noun, "residents of the valley" are residents. */
    private static final Pattern BEHIND_NOUN = Pattern.compile(
            "\\s(?:(?:of|for)\\s(?=(?:the|a|an|this|that|these|its|his|her|their|our|both)\\s|\\p{Lu})"
                    + "|(?:to|in|from|at|by|on|with|as|among|across|inside|outside|around|near|within|including|familiar|close"
                    + "|based|representing|involved|speaking|working|investigating|monitoring|dated|published|released|issued|briefed|interviewed|questioned|affected|living"
                    + "|named|known|identified|described|linked|tied|loyal|opposed|using|holding|claiming|studying|behind)\\s).*");

    private static final Pattern BELONGS_TO = Pattern.compile(
            "\\s(?:from|of|at|with|for|in|by|representing)\\s(?:the\\s)?(\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*)*)");
    private static final Pattern BELONGS_BEFORE = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}\\p{M}.&’'-]* )*?\\p{Lu}[\\p{L}\\p{M}.&-]*)(?:['’]s?)? (?:[\\p{Ll}-]+ ?)+$");
    private static final Pattern IN_A_PLACE =
            Pattern.compile("^(.+ .+|.{4,}s) (?:in|based in) ((?:the )?\\p{Lu}[^,]*)$");
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:(?!(?:for|to|by|with|from|at|on|about) )[\\p{L}\\p{M}’'-]+ )*?(\\p{Ll}[\\p{Ll}-]+) (\\p{Lu}[\\p{L}\\p{M}\\d&.’'-]*(?: (?:of |for |the )*\\p{Lu}[\\p{L}\\p{M}\\d&.’'-]*)*)");
    private static final Pattern OWNED = Pattern.compile("^(.+?)['’]s? (\\p{Lu}.*)$");

    private static final Set<String> PRESS =
            Set.of("newspaper", "daily", "weekly", "tabloid", "broadcaster", "magazine");
    private static final Set<String> COMPANY = Set.of(
            "company",
            "firm",
            "retailer",
            "chain",
            "supermarket",
            "manufacturer",
            "maker",
            "carrier",
            "airline",
            "bank",
            "publisher",
            "startup",
            "charity",
            "nonprofit",
            "watchdog",
            "union",
            "party",
            "club",
            "university");

    /** Nouns that tell little of somebody without saying of what. */
    private static final Pattern OF_ONE = Pattern.compile(
            "members?|mayor|governor|head|chief|leader|president|director|chair(?:man|woman)?|founder|owner|editor|ambassador|bishop"
                    + "|archbishop|secretary|minister|author|account|wife|husband|mother|father|son|daughter"
                    + "|brother|sister|parents|family|relatives|friends?|house|board|ministry|department|office");

    private static final Pattern COMPLEMENT = Pattern.compile(
            "\\s(?:of|for)\\s(?:the\\s|The\\s)?\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*(?:\\s(?:(?:of|for|the|and)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*)*");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisationNames;
    private final Set<String> stateBodies;
    private final Set<String> speakingVerbs;
    private final Set<String> sayingVerbs;
    private final Set<String> documents;

    UnnamedSources(Names names, Roles roles, OrganisationNames organisationNames) {
        this.names = names;
        this.roles = roles;
        this.organisationNames = organisationNames;
        stateBodies = WordList.read(UnnamedSources.class, "state-bodies.txt");
        speakingVerbs = WordList.read(UnnamedSources.class, "speaking-verbs.txt");
        sayingVerbs = Set.of("say", "tell", "add", "announce", "claim", "declare", "insist", "reply", "tweet", "urge");
        documents = WordList.read(UnnamedSources.class, "documents.txt");
    }

    /**
     * Who is meant: the words themselves as the name, and whom they speak for if they say it. Empty when they name a thing
     * that nobody speaks through.
     *
     * @param lemma of the cue
     */
    Optional<Who> find(String text, Span span, String lemma, Organisations organisations) {
        var words = SourceWords.bare(span.in(text));
        var name = counted(SourceWords.beforeComma(words));
        if (name.length() < 2
                || FUNCTION_WORD.matcher(name).matches()
                || !LATIN.matcher(name).find()
                || organisationNames.isOfCalendar(name.substring(name.lastIndexOf(' ') + 1))
                || NOBODY.matcher(name).matches()) {
            return Optional.empty();
        }
        var described = described(name);
        if (described.isPresent()) {
            return Optional.of(organisation(organisations.fullest(described.get())));
        }
        var verb = lemma.replaceFirst(" .*", "");
        if (SourceReader.isProper(name) && !isCommonNoun(name)) {
            var who = organisations.isAbbreviated(organisations.fullest(name))
                    ? organisation(organisations.fullest(name))
                    : described(organisations.fullest(name), organisations)
                            .orElseGet(() -> properName(organisations.fullest(name), span.in(text)));
            boolean speaks = speakingVerbs.contains(verb) || verb.startsWith("accord");
            return speaks || who.kind() == Who.Kind.PERSON || who.claimant().represents() != null
                    ? Optional.of(who)
                    : Optional.empty();
        }
        if (!canSpeak(name) && !sayingVerbs.contains(verb)) {
            return Optional.empty();
        }
        return Optional.of(Who.of(
                new Claimant(inLowerCase(nounPhrase(name), text), null, belongsTo(name, organisations)), kind(name)));
    }

    /** "Residents of the valley" are residents, but a mayor is that of a place, and a member that of a body. */
    private String nounPhrase(String name) {
        var noun = BEHIND_NOUN.matcher(name).replaceFirst("");
        var behind = name.substring(noun.length());
        var head = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean ofOne = OF_ONE.matcher(head).matches();
        var complement = COMPLEMENT.matcher(behind);
        return ofOne && complement.lookingAt() ? noun + complement.group() : noun;
    }

    /** Without a number; "Two Rivers Council" keeps it. */
    private static String counted(String name) {
        var rest = SourceWords.withoutQuantity(name);
        boolean number = name.isEmpty()
                || Character.isLowerCase(name.charAt(0))
                || Character.isDigit(name.charAt(0))
                || !SourceReader.isProper(rest);
        return number && !rest.isBlank() ? rest : name;
    }

    /** The name of a body behind the noun that says what it is: "the Oslo-based retailer Fallwater". */
    Optional<String> described(String name) {
        var described = DESCRIBED.matcher(name);
        return described.matches()
                        && roles.isGroupNoun(described.group(1))
                        && !described.group(1).endsWith("s")
                ? Optional.of(described.group(2))
                : Optional.empty();
    }

    /** "Ann Lee's family". */
    Who relative(Who owner, String noun) {
        var name = owner.claimant().name();
        return Who.of(new Claimant(name + (name.endsWith("s") ? "' " : "'s ") + noun, null, null), kind(noun));
    }

    /** An organisation that no table knows, with the state it belongs to where its name says so. */
    Who organisation(String name) {
        var represents = represents(name);
        return Who.of(new Claimant(name, null, represents == null ? name : represents), Who.Kind.BODY);
    }

    /** What the article itself calls a retailer or a newspaper is one, though no table knows the name. */
    private Optional<Who> described(String name, Organisations organisations) {
        var words = List.of(organisations.description(name).split("[^\\p{L}-]+"));
        if (words.stream().anyMatch(PRESS::contains)) {
            return Optional.of(Who.of(new Claimant(name, null, null), Who.Kind.PRESS));
        }
        return words.stream().anyMatch(COMPANY::contains) ? Optional.of(organisation(name)) : Optional.empty();
    }

    private Who properName(String name, String printed) {
        var first = SourceReader.SECOND_PART.matcher(name).replaceFirst("");
        if (first.contains(" ")
                && !first.equals(name)
                && !organisationNames.namesOrganisation(first)
                && names.mentions(first).isEmpty()
                && !roles.isPersonNoun(
                        first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                && roles.find(first).isEmpty()) {
            return Who.of(new Claimant(first, null, null), Who.Kind.PERSON); // "Ann Lee of the Harbour Office"
        }
        var owned = owned(name);
        if (owned.isPresent()) {
            return owned.get();
        }
        var place = IN_A_PLACE.matcher(name);
        if (place.matches() && names.find(place.group(2)).isPresent()) {
            return names.find(place.group(1))
                    .map(SourceReader::who)
                    .orElseGet(() -> properName(place.group(1), printed));
        }
        if (organisationNames.namesOrganisation(name)
                || SourceWords.isDefinite(printed.strip())
                || represents(name) != null) {
            return organisation(name);
        }
        return Who.of(new Claimant(name, null, null), name.contains(" ") ? Who.Kind.PERSON : Who.Kind.BODY);
    }

    /** "Norway's Harbour Institute" is the institute, which belongs to Norway; "Mayor's Office" is no such thing. */
    private Optional<Who> owned(String name) {
        var owned = OWNED.matcher(name);
        if (!owned.matches()) {
            return Optional.empty();
        }
        var body = owned.group(2);
        var known = names.find(body)
                .filter(party -> party.kind() != Party.Kind.STATE)
                .map(SourceReader::who);
        return known.isPresent()
                ? known
                : names.find(owned.group(1))
                        .filter(owner -> owner.kind() == Party.Kind.STATE)
                        .map(owner -> Who.of(new Claimant(body, null, owner.represents()), Who.Kind.BODY));
    }

    private Who.Kind kind(String name) {
        var head = SourceReader.head(name);
        if (roles.isPersonNoun(head) || head.endsWith("man") || head.endsWith("woman") || head.endsWith("person")) {
            return Who.Kind.PERSON;
        }
        if (documents.contains(singular(head))) {
            return Who.Kind.PAPER;
        }
        return SourceReader.isPlural(head) || roles.isGroupNoun(head) || head.equals("people")
                ? Who.Kind.GROUP
                : Who.Kind.BODY;
    }

    /** Whether a noun phrase means somebody, or something through which somebody speaks. */
    boolean canSpeak(String name) {
        var head = SourceReader.head(name);
        var singular = singular(head);
        return roles.isPersonNoun(singular)
                || roles.isGroupNoun(head)
                || stateBodies.contains(singular)
                || documents.contains(singular)
                || organisationNames.namesOrganisation(head);
    }

    /** "Officials" at the beginning of a sentence is no name. */
    private boolean isCommonNoun(String name) {
        var first = SourceReader.SECOND_PART.matcher(name).replaceFirst("");
        boolean oneWord = first.equals(name);
        return !first.contains(" ")
                && (oneWord || !organisationNames.namesOrganisation(first))
                && !isAllCapitals(first)
                && canSpeak(first)
                && names.mentions(first).isEmpty();
    }

    private static boolean isAllCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String singular(String noun) {
        return noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.replaceFirst("(?<!s)s$", "");
    }

    /** "Emergency workers" begins a sentence; "Texas workers" would in any place. */
    private String inLowerCase(String name, String text) {
        int space = name.indexOf(' ');
        var first = space < 0 ? name : name.substring(0, space);
        var lower = first.toLowerCase(Locale.ROOT);
        boolean capital = lower.substring(1).equals(first.substring(1)) && !lower.equals(first);
        boolean common = space < 0
                || roles.isPersonNoun(lower)
                || roles.isRoleModifier(lower)
                || text.contains(" " + lower + " ");
        return capital && common && names.mentions(first).isEmpty() ? lower + name.substring(first.length()) : name;
    }

    private @Nullable String belongsTo(String name, Organisations organisations) {
        var official = represents(name);
        if (official != null) {
            return organisations.fullest(official);
        }
        var before = BELONGS_BEFORE.matcher(name);
        if (before.matches()
                && !isCommonNoun(before.group(1))
                && organisationNames.namesOrganisation(before.group(1))
                && names.mentions(name).isEmpty()) {
            return organisations.fullest(before.group(1)); // "Harbour Police spokesman"
        }
        var behind = BELONGS_TO.matcher(name);
        if (!behind.find() || !names.mentions(behind.group(1)).isEmpty()) {
            return null;
        }
        var body = organisations.fullest(behind.group(1));
        return organisationNames.namesOrganisation(body) || !body.equals(behind.group(1)) ? body : null;
    }

    /** The state or body that the words say they speak for. */
    private @Nullable String represents(String name) {
        var role = roles.find(name);
        if (role.isPresent() && role.get().of() != null && isOfficial(name)) {
            return role.get().of();
        }
        for (var mention : names.mentions(name)) {
            var before = name.substring(0, mention.span().start());
            if (!PREPOSITION_BEFORE.matcher(before).matches() && (isOfficial(name) || isBody(mention))) {
                return mention.party().represents();
            }
        }
        return null;
    }

    private static boolean isBody(Mention mention) {
        return mention.party().kind() == Party.Kind.BODY;
    }

    /** "Iranian officials" speak for Iran; "Iranian women" don't. */
    private boolean isOfficial(String name) {
        var first = SourceReader.SECOND_PART.matcher(name).replaceFirst("");
        var rest = first;
        for (var state : names.mentions(first)) {
            rest = state.party().kind() == Party.Kind.STATE ? rest.replace(state.words(), "") : rest;
        }
        for (var word : List.of(rest.toLowerCase(Locale.ROOT).split("[\\s,-]+"))) {
            if (stateBodies.contains(word) || stateBodies.contains(singular(word))) {
                return true;
            }
            if (word.endsWith("spokesman") || word.endsWith("spokeswoman") || word.endsWith("spokesperson")) {
                return true;
            }
        }
        return false;
    }
}
