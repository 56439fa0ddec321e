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
                    + "|wrote in|writing in|article in|op-ed in|comments? to|remarks to|statement to|interviewed by|interviewed on|to|on)"
                    + "\\s+(?:(?-i:\\p{Lu}[\\p{L}.’'-]+\\s+){1,3}(?:of|from)\\s+|a report (?:by|in|from)\\s+|reports (?:by|in|from)\\s+)?$");

    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?i)(?:\\s*\\b(?:the|a|an|state|state-run|state-owned|official|news|agency|news agency|newspaper|broadcaster|television|tv|radio|channel|network|magazine|website|daily|its|his|her|local|semi-official|public)\\b(?:['’]s)?)*\\s*$");
    private static final Pattern UNNAMED_PRESS = Pattern.compile(
            "(?i)\\b(?:told|quoted by|carried by|interview with|interview on|broadcast (?:by|on)|on)\\s+((?:(?:\\p{Lu}\\p{L}+)['’]?s?\\s+)?(?:state|state-run|state-owned|national|official|local|public)\\s+(?:tv|television|radio|media|news agency|broadcaster|newspaper))\\b");

    private final String text;
    private final Names names;
    private final @Nullable String outlet;
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
        if (outer != null && !outer.claimant().name().equals(who.claimant().name())) {
            relays.add(outer.claimant().name());
        }
        press(saying)
                .filter(name -> !name.equals(who.claimant().name()) && !relays.contains(name) && !name.equals(outlet))
                .ifPresent(relays::add);
        boolean goesOn = held.contains(who.claimant().name());
        if (relays.isEmpty() && goesOn && !otherOccasion) {
            return holding;
        }
        boolean throughPress = outer != null && outer.kind() == Who.Kind.PRESS;
        if ((throughPress || !saying.nested()) && who.kind() != Who.Kind.PRESS) {
            hold(relays, Set.of(who.claimant().name()));
        }
        return relays;
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
        var excerpt = saying.excerpt();
        var words = outside(saying);
        for (var mention : names.mentions(words)) {
            if (mention.party().isPress() && follows(words, mention.span())) {
                return Optional.of(mention.party().name());
            }
        }
        var unnamed = UNNAMED_PRESS.matcher(words);
        return unnamed.find() && excerpt.length() >= unnamed.end(1) ? Optional.of(unnamed.group(1)) : Optional.empty();
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
