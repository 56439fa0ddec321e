package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.claim.Claimant;
import org.onrecord.extraction.syntax.WordList;
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

    /** Of those who were asked in a poll: "23 percent". */
    private static final Pattern PERCENT = Pattern.compile(
            "(?i)(?:(?:about|around|nearly|almost|roughly|some|only|just|over|more than|less than|fewer than|at least|another) )*"
                    + "(?:\\d[\\d.]*|[\\p{L}-]+) ?(?:percent|per cent|%)");

    /** "Several people", "more than two million people": who they are is not told, but how many. */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?!(?:some|many|most|few|other|others|certain) ).* people");

    /** "The US-based Harbour Institute", but not "a US-based institute". */
    private static final Pattern SEAT = Pattern.compile("^\\p{Lu}[\\p{L}. -]*-(?:based|headquartered) (?=\\p{Lu})");

    /** "Ministry of Fish, Ports and Ice (MFPI)": its abbreviation stands behind it. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\((\\p{Lu}[\\p{L}\\d&-]+)\\)\\s*$");

    private static final Pattern IN_A_PLACE =
            Pattern.compile("^(.+ .+|.{4,}s) (?:in|based in) ((?:the )?\\p{Lu}[^,]*)$");
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:(?!(?:for|to|by|with|from|at|on|about) )[\\p{L}\\p{M}’'-]+ )*?(\\p{Ll}[\\p{Ll}-]+) (\\p{Lu}[\\p{L}\\p{M}\\d&.’'-]*(?: (?:of |for |the )*\\p{Lu}[\\p{L}\\p{M}\\d&.’'-]*)*)");
    private static final Pattern BEHIND_PLACE = Pattern.compile("\\s(?:in|based in|from)\\s\\p{Lu}.*");
    private static final Pattern OWNED = Pattern.compile("^(.+?)['’]s? (\\p{Lu}.*)$");

    /** Laws are cited by name, and nobody speaks for them. */
    private static final Pattern LEGAL_TEXT = Pattern.compile(
            "(?:.* )?(?:Constitution|Amendment|Act|Bill|Code|Treaty|Convention|Charter|Protocol|Directive|Ordinance|Statute|Decree|Proclamation)"
                    + "(?: (?:of|on|for) .*| No\\. .*| \\d+)?");

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

    /** What stands right before the name of a body and tells of what kind it is. */
    private static final Set<String> SHOWS_A_NAME = Set.of(
            "nonprofit",
            "ngo",
            "ruling",
            "opposition",
            "promotion",
            "startup",
            "retailer",
            "producer",
            "promoter",
            "label",
            "studio",
            "museum",
            "school",
            "hospital",
            "church",
            "brand",
            "conglomerate",
            "subsidiary",
            "contractor",
            "lobby");

    private static final Set<String> SAYING_VERBS =
            Set.of("say", "tell", "add", "announce", "claim", "declare", "insist", "reply", "tweet", "urge");

    private final Names names;
    private final Roles roles;
    private final OrganisationNames organisationNames;
    private final SourceNouns nouns;
    private final Represented represented;
    private final Set<String> speakingVerbs;

    UnnamedSources(Names names, Roles roles, OrganisationNames organisationNames) {
        this.names = names;
        this.roles = roles;
        this.organisationNames = organisationNames;
        nouns = new SourceNouns(names, roles, organisationNames);
        represented = new Represented(names, roles, organisationNames, nouns);
        speakingVerbs = WordList.read(UnnamedSources.class, "speaking-verbs.txt");
    }

    /**
     * Who is meant: the words themselves as the name, and whom they speak for if they say it. Empty when they name a thing
     * that nobody speaks through.
     *
     * @param lemma of the cue
     */
    Optional<Who> find(String text, Span span, String lemma, Organisations organisations) {
        var words = SourceWords.bare(span.in(text));
        var name = SEAT.matcher(SourceNouns.counted(
                        isLongForm(words, span.in(text), organisations) ? words : SourceWords.beforeComma(words)))
                .replaceFirst("");
        if (PERCENT.matcher(words).matches()
                || (name.equals("people") && COUNTED.matcher(words).matches())) {
            var number = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
            return Optional.of(Who.of(new Claimant(number, null, null), Who.Kind.GROUP));
        }
        if (name.length() < 2
                || FUNCTION_WORD.matcher(name).matches()
                || !LATIN.matcher(name).find()
                || (SourceWords.isPointing(span.in(text)) && !nouns.canSpeak(name))
                || organisationNames.isOfCalendar(SourceWords.lastWord(SourceNouns.firstPart(name)))
                || NOBODY.matcher(name).matches()) {
            return Optional.empty();
        }
        var described = described(name);
        if (described.isPresent()) {
            return Optional.of(organisation(organisations.fullest(described.get())));
        }
        var verb = lemma.replaceFirst(" .*", "");
        if (SourceNouns.isProper(name) && !nouns.isCommonNoun(name)) {
            var who = organisations.isAbbreviated(organisations.fullest(name))
                    ? organisation(organisations.fullest(name))
                    : described(organisations.fullest(name), organisations)
                            .orElseGet(() -> properName(organisations.fullest(name), span.in(text)));
            boolean speaks = speakingVerbs.contains(verb) || verb.startsWith("accord");
            return speaks || who.kind() == Who.Kind.PERSON || who.claimant().represents() != null
                    ? Optional.of(who)
                    : Optional.empty();
        }
        if (!nouns.canSpeak(name) && !SAYING_VERBS.contains(verb)) {
            return Optional.empty();
        }
        var phrase = nouns.inLowerCase(nouns.nounPhrase(name), text);
        boolean one = SourceNouns.isOneOfSeveral(words);
        return Optional.of(Who.of(
                new Claimant(
                        one ? SourceNouns.oneOf(phrase) : phrase, null, represented.belongsTo(name, organisations)),
                nouns.kind(one ? SourceNouns.oneOf(name) : name)));
    }

    /** The name of a body behind the noun that says what it is: "the Oslo-based retailer Fallwater". */
    Optional<String> described(String name) {
        var described = DESCRIBED.matcher(BEHIND_PLACE.matcher(name).replaceFirst(""));
        return described.matches()
                        && (roles.isGroupNoun(described.group(1)) || SHOWS_A_NAME.contains(described.group(1)))
                        && !described.group(1).endsWith("s")
                ? Optional.of(described.group(2))
                : Optional.empty();
    }

    /** "Ann Lee's family". */
    Who relative(Who owner, String noun) {
        var name = owner.claimant().name();
        return Who.of(new Claimant(name + (name.endsWith("s") ? "' " : "'s ") + noun, null, null), nouns.kind(noun));
    }

    /** As {@link SourceNouns#canSpeak}. */
    boolean canSpeak(String noun) {
        return nouns.canSpeak(noun);
    }

    /** As {@link SourceNouns#isDocument}. */
    boolean isDocument(String noun) {
        return nouns.isDocument(noun);
    }

    /** An organisation that no table knows, with the state it belongs to where its name says so. */
    Who organisation(String name) {
        if (LEGAL_TEXT.matcher(name).matches()) {
            return Who.of(new Claimant(name, null, null), Who.Kind.PAPER);
        }
        var represents = represented.represents(name);
        return Who.of(new Claimant(name, null, represents == null ? name : represents), Who.Kind.BODY);
    }

    /** Whether a comma stands inside a name that the article gives an abbreviation for. */
    private static boolean isLongForm(String words, String printed, Organisations organisations) {
        var abbreviated = ABBREVIATED.matcher(printed);
        return words.contains(",")
                && abbreviated.find()
                && words.endsWith(organisations.fullest(abbreviated.group(1)))
                && !organisations.fullest(abbreviated.group(1)).equals(abbreviated.group(1));
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
        var first = SourceNouns.firstPart(name);
        if (first.contains(" ")
                && !first.equals(name)
                && !organisationNames.namesOrganisation(first)
                && names.mentions(first).isEmpty()
                && !roles.isPersonNoun(SourceWords.lastWord(first))
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
                || represented.represents(name) != null) {
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
}
