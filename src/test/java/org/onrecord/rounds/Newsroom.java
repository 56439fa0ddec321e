package org.onrecord.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.memory.MemoryClaimIndex;

/** An index that articles are put into, each sentence a claim of one of three made-up states. */
final class Newsroom {

    static final List<Claimant> STATES = List.of(
            new Claimant("Veldania", null, "Veldania"),
            new Claimant("Norrland", null, "Norrland"),
            new Claimant("Ostmark", null, "Ostmark"));

    private final ClaimIndex index = new MemoryClaimIndex();

    ClaimIndex index() {
        return index;
    }

    /** Puts an article, in place of the one of the same id; each line begins with the state, then "denied", "admitted" or "said". */
    void print(String id, LocalDate day, String... sentences) {
        var article = TestArticles.article(id, null, "Example News", day, String.join("\n", sentences));
        var claims = new ArrayList<Claim>();
        for (var sentence : sentences) {
            var words = sentence.split(" ", 3);
            claims.add(TestClaims.claim(article, sentence)
                    .by(STATES.stream()
                            .filter(state -> state.name().equals(words[0]))
                            .findFirst()
                            .orElseThrow())
                    .act(act(words[1]))
                    .content(words[2].substring(0, words[2].length() - 1))
                    .made());
        }
        try (var writer = index.write()) {
            writer.put(article, claims);
            writer.commit();
        }
    }

    private static Act act(String verb) {
        return switch (verb) {
            case "denied" -> Act.DENY;
            case "admitted" -> Act.ADMIT;
            default -> Act.SAY;
        };
    }

    void remove(String id) {
        try (var writer = index.write()) {
            writer.remove(id);
            writer.commit();
        }
    }
}
