package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Roles;

/**
 * Finds for whom those speak whose role is told with a pronoun, or alone: "Its foreign minister, Ann Lee", "the country's
 * president Ann Lee", "spokesman Ann Lee" right after what the White House said.
 */
final class OwnersOfOffices {

    private static final Pattern OWNED = Pattern.compile(
            "(?:\\b[Ii]ts|\\b[Tt]he (?:country|nation|kingdom|republic|state|island|regime)['’]s) (?<role>[\\p{L}.’' -]{3,60}?),? $");

    private static final Pattern BARE = Pattern.compile("(?:^|[^\\p{L}\\s] |[,“”\"] ?)[Ss]pokes(?:man|woman|person) $");

    private static final Pattern SPEAKS = Pattern.compile(
            "^ (?:also |later |has |had )?(?:said|says|announced|confirmed|denied|told|declined|added|reported|warned)\\b");

    /** In characters. */
    private static final int LONGEST = 90;

    /** In characters, about two paragraphs. */
    private static final int NEAR = 400;

    private final Names names;
    private final Roles roles;

    OwnersOfOffices(Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
    }

    /** The cast with the states that are found so. */
    Cast complete(Cast cast, String text) {
        var completed = cast;
        for (var appearance : cast.appearances()) {
            var person = appearance.person();
            var role = person.role();
            if (role != null && person.represents() == null) {
                var state = owner(appearance.mention(), role, text);
                if (state.isPresent()) {
                    completed = completed.changed(
                            other -> other.name().equals(person.name()) ? other.standingFor(state.get()) : other);
                }
            }
        }
        return completed;
    }

    private Optional<String> owner(PersonMention mention, String role, String text) {
        int from = Math.max(0, mention.span().start() - LONGEST);
        var owned = OWNED.matcher(text.substring(from, mention.span().start()));
        boolean isHeld = owned.find()
                && owned.group("role").toLowerCase(Locale.ROOT).endsWith(role.toLowerCase(Locale.ROOT))
                && roles.isOfficial(SourceWords.lastWord(role).toLowerCase(Locale.ROOT));
        if (isHeld) {
            return stateBefore(from + owned.start(), text);
        }
        int start = mention.span().start();
        return BARE.matcher(text.substring(from, start)).find() ? speakerBefore(start, text) : Optional.empty();
    }

    /** Whom the state or body that spoke last stands for, if it did so just before. */
    private Optional<String> speakerBefore(int place, String text) {
        int from = Math.max(0, place - NEAR);
        var before = text.substring(from, place);
        return names.mentions(before).stream()
                .filter(mention -> mention.form() != Mention.Form.DEMONYM
                        && !mention.party().isPress()
                        && SPEAKS.matcher(before.substring(mention.span().end()))
                                .find())
                .reduce((earlier, later) -> later)
                .map(mention -> mention.party().represents());
    }

    /** The state that the sentence so far tells of first, or the sentence before. */
    private Optional<String> stateBefore(int place, String text) {
        int own = SourceWords.endOfSentenceBefore(text, place);
        int before = SourceWords.endOfSentenceBefore(text, own - 1);
        return firstState(text.substring(own, place)).or(() -> firstState(text.substring(before, own)));
    }

    private boolean isState(String name) {
        return names.named(name)
                .filter(party -> party.kind() == Party.Kind.STATE)
                .isPresent();
    }

    private Optional<String> firstState(String sentence) {
        return names.mentions(sentence).stream()
                .filter(mention -> mention.form() != Mention.Form.DEMONYM
                        || mention.party().kind() == Party.Kind.BODY)
                .flatMap(mention -> Stream.ofNullable(mention.party().represents()))
                .filter(this::isState)
                .findFirst();
    }
}
