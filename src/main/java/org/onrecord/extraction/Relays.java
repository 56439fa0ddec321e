package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.extraction.claimant.Who;
import org.onrecord.name.Names;

/**
 * Tells through whom the sayings of one article came, in the order of its text. Belongs to the reading of one article.
 *
 * <p>A relay that is named once holds while the same claimant goes on, until somebody else speaks or another occasion
 * opens.
 */
final class Relays {

    /** What leads from a saying to the press that passed it on, in front of the press's name. */
    private static final Pattern TO_PRESS = Pattern.compile(
            "(?i)\\b(?:told|tells|telling|speaking to|spoke to|speaking with|speaking on|interview (?:with|to|on|for|by|broadcast by|published by|published in|aired on)"
                    + "|quoted by|cited by|carried by|published (?:by|in|on)|broadcast (?:by|on)|aired (?:by|on)|reported by|according to|appearing on|appearance on"
                    + "|wrote in|writing in|article in|op-ed in|comments? to|remarks to|statement to|interviewed by|interviewed on|via|through|as told to|live on|to|on)"
                    + "\\s+(?:(?-i:\\p{Lu}[\\p{L}.’'-]+\\s+){1,3}(?:of|from)\\s+|a report (?:by|in|from)\\s+|reports (?:by|in|from)\\s+)?$");

    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?i)(?:\\s*\\b(?:the|a|an|state|state-run|state-owned|official|news|agency|news agency|newspaper|broadcaster|television|tv|radio|channel|network|magazine|website|daily|its|his|her|local|semi-official|public)\\b(?:['’]s)?)*\\s*$");
    private static final Pattern UNNAMED_PRESS = Pattern.compile(
            "(?i)\\b(?:told|quoted by|carried by|interview with|interview on|broadcast (?:by|on)|on)\\s+((?:(?:\\p{Lu}\\p{L}+)['’]?s?\\s+)?(?:state|state-run|state-owned|national|official|local|public)\\s+(?:tv|television|radio|media|news agency|broadcaster|newspaper))\\b");

    /** Names that newspapers and stations have, where the tables do not know them. */
    private static final Pattern UNKNOWN_PRESS = Pattern.compile(
            "\\b(?:told|tells|telling|interview with|interview for|speaking to|spoke to|speaking with|quoted by|quoted in|carried by|as told to)\\s+(?:[Tt]he\\s+)?"
                    + "((?:\\p{Lu}[\\p{L}.&’'-]+\\s+){1,3}(?:Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Telegraph|Guardian|Mirror|Daily|Weekly|Star|Observer|Examiner|Mail|Express|Standard|Echo|Dispatch|Inquirer|Sentinel|Monitor|Globe|Independent|Courier|Radio|TV|Television))\\b(?!\\s+\\p{Lu}\\p{Ll})");

    private static final Pattern TELLS = Pattern.compile("(?i)\\b(?:told|tells|tell|telling)\\s*$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the\\s+)?");
    private static final Pattern QUOTES = Pattern.compile(
            "(?i)\\s+(?:has\\s+|have\\s+|also\\s+|later\\s+)*(?:quoted|quotes|quoting|cited|cites|citing)\\s");

    private static final Pattern BESIDE = Pattern.compile("(?i)(?:\\b(?:while|whereas)\\b|;)");

    /** Where somebody speaks for himself: what he told the press he told on another occasion. */
    private static final Pattern OWN_MEDIUM = Pattern.compile(
            "(?i)\\b(?:in|on|via|through|at) (?:an?|the|his|her|its|their|this|that)(?: [\\w-]+){0,3} (?:filing|statement|letter|memo|memorandum"
                    + "|release|tweet|tweets|post|blog|report|study|paper|email|speech|briefing|news conference|press conference|hearing|rally|debate)\\b");

    private final String text;
    private final Names names;
    private final @Nullable String outlet;
    private int heldAt;
    private Set<String> held = Set.of();
    private List<String> holding = List.of();

    /** @param outlet the article's own, which is no relay: "told this newspaper" */
    Relays(String text, Names names, @Nullable String outlet) {
        this.text = text;
        this.outlet = outlet;
        this.names = names;
    }

    /**
     * Through whom it came, nearest to the reader first; empty when through nobody.
     *
     * @param outer who says that in which this saying stands
     * @param outerRelays through whom the outer saying came
     */
    List<String> find(
            Attribution saying, Who who, @Nullable Who outer, List<String> outerRelays, boolean otherOccasion) {
        var relays = new ArrayList<String>();
        relays.addAll(outerRelays);
        if (outer != null
                && passesOn(outer)
                && !outer.claimant().name().equals(who.claimant().name())) {
            relays.add(outer.claimant().name());
        }
        press(saying)
                .filter(name -> !name.equals(who.claimant().name()) && !relays.contains(name) && !isOwn(name))
                .ifPresent(relays::add);
        boolean goesOn = held.contains(who.claimant().name()) && isSameOccasion(saying, who);
        if (relays.isEmpty() && goesOn && !otherOccasion) {
            return holding;
        }
        boolean throughPress = outer != null && outer.kind() == Who.Kind.PRESS;
        if ((throughPress || !saying.nested()) && who.kind() != Who.Kind.PRESS) {
            hold(relays, Set.of(who.claimant().name()));
            heldAt = saying.excerpt().end();
        }
        return relays;
    }

    /** Bodies speak many times, so what one says in another paragraph it has told somebody else, as in a statement of its own. */
    private boolean isSameOccasion(Attribution saying, Who who) {
        int start = Math.max(heldAt, saying.excerpt().start());
        boolean apart =
                who.kind() != Who.Kind.PERSON && text.substring(heldAt, start).contains("\n");
        return !apart && !OWN_MEDIUM.matcher(outside(saying)).find();
    }

    /** A statement is what its author says, and the article's own outlet is no station on the way. */
    private boolean passesOn(Who outer) {
        return outer.kind() != Who.Kind.PAPER && !isOwn(outer.claimant().name());
    }

    private boolean isOwn(String press) {
        return outlet != null && bare(press).equals(bare(outlet));
    }

    private static String bare(String press) {
        return ARTICLE.matcher(press).replaceFirst("");
    }

    /** Lets a relay hold for others too: who cites a minister's statement relays the minister as well. */
    void holdAlso(String claimant) {
        var more = new HashSet<>(held);
        more.add(claimant);
        held = more;
    }

    private void hold(List<String> relays, Set<String> claimants) {
        held = relays.isEmpty() ? Set.of() : claimants;
        holding = List.copyOf(relays);
    }

    private Optional<String> press(Attribution saying) {
        var words = outside(saying);
        for (var mention : names.mentions(words)) {
            boolean relays = follows(words, mention.span()) || quotes(words, mention.span());
            if (mention.party().isPress() && relays && !isOfOtherSpeaker(mention.span(), saying, words)) {
                return Optional.of(mention.party().name());
            }
        }
        return first(UNNAMED_PRESS, words).or(() -> first(UNKNOWN_PRESS, words)).or(() -> toldInContent(saying));
    }

    /** "Lopez told the Herald it was late, while Porter noted that …": Porter did not tell the Herald. */
    private static boolean isOfOtherSpeaker(Span press, Attribution saying, String words) {
        var source = saying.source();
        int start = source == null ? -1 : source.start() - saying.excerpt().start();
        return start > press.end()
                && start <= words.length()
                && BESIDE.matcher(words.substring(press.end(), start)).find();
    }

    private static Optional<String> first(Pattern press, String words) {
        var found = press.matcher(words);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** "Told The Example Post radio broadcasts were cut": a parse may take the name for the beginning of what was told. */
    private Optional<String> toldInContent(Attribution saying) {
        var cue = saying.cue();
        var content = saying.content().getFirst();
        if (cue == null
                || content.start() < cue.end()
                || !TELLS.matcher(text.substring(cue.start(), content.start())).find()) {
            return Optional.empty();
        }
        return names.mentions(content.in(text)).stream()
                .filter(mention -> mention.party().isPress())
                .filter(mention -> ARTICLE.matcher(
                                content.in(text).substring(0, mention.span().start()))
                        .matches())
                .map(mention -> mention.party().name())
                .findFirst();
    }

    /** "Example News quoted Ada Brandt as saying". */
    private static boolean quotes(String words, Span press) {
        return QUOTES.matcher(words.substring(press.end())).lookingAt();
    }

    private static boolean follows(String words, Span press) {
        var before = BEFORE_NAME.matcher(words.substring(0, press.start())).replaceFirst(" ");
        return TO_PRESS.matcher(before).find();
    }

    /** The excerpt with what is said blanked out, so that places stay the same. */
    private String outside(Attribution saying) {
        var words = new StringBuilder(saying.excerpt().in(text));
        for (var span : saying.content()) {
            for (int i = span.start(); i < span.end(); i++) {
                int at = i - saying.excerpt().start();
                if (at >= 0 && at < words.length()) {
                    words.setCharAt(at, '.');
                }
            }
        }
        return words.toString();
    }
}
