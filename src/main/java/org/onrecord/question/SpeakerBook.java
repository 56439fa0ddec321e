package org.onrecord.question;

import java.util.List;
import org.onrecord.index.Speaker;
import org.onrecord.name.Roles;

/** Who is on record: to look up by name, by what they are, and which names are of one person. Immutable. */
record SpeakerBook(NameBook names, RoleBook roles, SamePeople people) {

    static SpeakerBook of(List<Speaker> speakers, Roles roles, RoleTokens tokens) {
        var people = new SamePeople(speakers, roles);
        return new SpeakerBook(
                new NameBook(speakers, roles, people), new RoleBook(speakers, roles, tokens, people), people);
    }
}
