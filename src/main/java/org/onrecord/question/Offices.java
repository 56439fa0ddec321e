package org.onrecord.question;

import java.util.List;

/**
 * Who is meant by an office that is named without its state: right after a question, "the vice president" is rather the
 * one of its story than whoever is on record most of all vice presidents.
 */
final class Offices {

    private Offices() {}

    /** The slots with all holders of such an office, where nothing but the office is asked about; the answer picks one. */
    static Slots ofStory(Slots slots, List<Piece> pieces, RoleBook roles) {
        if (slots.claimants().size() != 1 || slots.topic().stream().anyMatch(word -> !word.isLoose())) {
            return slots;
        }
        var who = slots.claimants().getFirst();
        return pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.ROLE
                        && piece.whos().equals(List.of(who))
                        && piece.parts().stream().noneMatch(Piece::isWho))
                .findFirst()
                .map(piece -> ofAny(slots, piece, roles))
                .orElse(slots);
    }

    private static Slots ofAny(Slots slots, Piece office, RoleBook roles) {
        var holders = roles.holders(office.lower());
        return holders.size() < 2 ? slots : slots.withClaimants(List.of(Who.described(office.lower(), holders)));
    }
}
