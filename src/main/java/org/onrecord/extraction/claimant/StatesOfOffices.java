package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;
import org.onrecord.name.Role;
import org.onrecord.name.Roles;

/**
 * Finds the state of a person whose office is told without one: "President Ann Lee" is Norway's where the article tells
 * of "the Norwegian president" and of no other holder of that office.
 */
final class StatesOfOffices {

    private static final Pattern OF_BEFORE = Pattern.compile("([\\p{L}-]+(?: [\\p{L}-]+){0,3}) of (?:the )?$");
    private static final Pattern BEHIND = Pattern.compile("^(?:['’]s?)?( [\\p{L}-]+){1,4}");

    /** Offices that only a state has, and no club or city: a bare president is one with a capital only. */
    private static final Pattern NATIONAL = Pattern.compile(
            "(?:(?i:democratic|republican|conservative|labou?r|liberal|acting|interim|caretaker|current|new|newly elected|outgoing|incumbent|sitting|serving|then) )*(?:President|(?i:prime minister|premier|king"
                    + "|queen|emperor|taoiseach|attorney general|supreme leader|speaker of the house(?: of [a-z]+)?|speaker of (?:the )?parliament|(?:foreign|defen[cs]e|interior|home|health|finance|justice"
                    + "|education|agriculture|transport|energy|environment|economy|economic|labou?r|trade|culture|sports?|security|housing"
                    + "|tourism|information|science|water|mines|mining|petroleum|oil|industry|planning|immigration|climate"
                    + "|internal|external|social|public|civil|aviation|railways?|fisheries|forestry|digital|communications?|development|infrastructure|higher|rural|cabinet|overseas|veterans|women'?s|youth|and|affairs|works|welfare|safety|services| )*"
                    + "(?:minister|(?<=\\w )secretary)(?: (?:of|for) .*)?))");

    private final Names names;
    private final Roles roles;
    private final HomeState home;

    StatesOfOffices(Names names, Roles roles, HomeState home) {
        this.names = names;
        this.roles = roles;
        this.home = home;
    }

    /** The cast with the states that are found so. */
    Cast complete(Cast cast, String text) {
        var open = new LinkedHashSet<Person>();
        var held = new ArrayList<Person>();
        for (var appearance : cast.appearances()) {
            var person = appearance.person();
            var role = person.role();
            if (role != null && roles.isOfOne(role)) {
                if (person.represents() == null) {
                    open.add(person);
                } else {
                    held.add(person);
                }
            }
        }
        if (open.isEmpty()) {
            return cast;
        }
        var offices = offices(text);
        var completed = cast;
        for (var person : open) {
            var states = new HashSet<String>();
            for (var office : offices) {
                var state = office.of();
                if (state != null && holds(person, office) && held.stream().noneMatch(other -> holds(other, office))) {
                    states.add(state);
                }
            }
            var role = person.role();
            if (states.isEmpty() && role != null && NATIONAL.matcher(role).matches()) {
                home.name()
                        .filter(state -> held.stream().noneMatch(other -> holds(other, new Role(role, state))))
                        .ifPresent(states::add);
            }
            boolean alone = open.stream().noneMatch(other -> !other.equals(person) && areOneOffice(person, other));
            if (role != null && states.size() == 1 && alone) {
                completed = completed.withRole(
                        person.name(), new Role(role, states.iterator().next()));
            }
        }
        return completed;
    }

    /** Whether a role or the words of a source are an office that only a state has. */
    static boolean isNational(String words) {
        return NATIONAL.matcher(words).matches();
    }

    private boolean areOneOffice(Person one, Person other) {
        return one.role() != null && other.role() != null && roles.samePrinted(one.role(), null, other.role(), null);
    }

    private boolean holds(Person person, Role office) {
        return person.role() != null
                && roles.samePrinted(person.role(), person.represents(), office.title(), office.of());
    }

    private List<Role> offices(String text) {
        var found = new ArrayList<Role>();
        for (var mention : names.mentions(text)) {
            if (mention.party().kind() != Party.Kind.STATE || mention.form() == Mention.Form.CAPITAL) {
                continue;
            }
            int end = mention.span().end();
            var behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 60)));
            if (behind.find()) {
                add(found, mention, mention.words() + behind.group());
            }
            var before = OF_BEFORE.matcher(text.substring(
                    Math.max(0, mention.span().start() - 50), mention.span().start()));
            if (before.find()) {
                add(found, mention, before.group(1) + " of " + mention.words());
            }
        }
        return found;
    }

    private void add(List<Role> found, Mention mention, String phrase) {
        roles.find(phrase)
                .filter(role -> mention.party().name().equals(role.of()))
                .filter(role -> roles.isOfOne(role.title()))
                .ifPresent(found::add);
    }
}
