package org.onrecord.digest;

import org.onrecord.article.Passage;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Quoted;
import org.onrecord.claim.Voice;
import org.onrecord.position.Figures;

/**
 * How much a claim matters by itself: what it does, and how directly the words come from their speaker. The numbers only
 * order; they were set by hand, so that an act outweighs any directness but that of what is merely retold.
 */
final class Importance {

    private static final double OWN_WORDS = 0.6;
    private static final double PARTLY_OWN_WORDS = 0.3;
    private static final double PASSED_ON = -0.2;
    private static final double RETOLD = -4;
    private static final double OUTSIDE_BODY = -0.5;
    private static final double SPEAKS_FOR_SOMEBODY = 0.4;
    private static final double UNNAMED = -1;
    private static final double FIGURE = 0.8;

    private Importance() {}

    static double of(Claim claim) {
        return act(claim) + directness(claim) + speaker(claim) + (Figures.anyIn(claim.contentWords()) ? FIGURE : 0);
    }

    private static double act(Claim claim) {
        return switch (claim.act()) {
            case ADMIT -> 6;
            case DENY, APOLOGIZE -> 5;
            case THREATEN, ACCUSE -> 4.5;
            case WARN, PROMISE, DEMAND, CONFIRM, BLAME -> 4;
            case CRITICIZE, URGE, OPPOSE, AGREE, DECLINE -> 3.5;
            case PLAN, ESTIMATE, PREDICT, PRAISE -> 3;
            case CLAIM, SAY -> 2.5;
            case ASK, WANT, BELIEVE -> 2;
            case REPORT -> 1;
        };
    }

    private static double directness(Claim claim) {
        double quoted =
                claim.quoted() == Quoted.DIRECT ? OWN_WORDS : claim.quoted() == Quoted.PARTIAL ? PARTLY_OWN_WORDS : 0;
        double voice = claim.voice() == Voice.RETOLD ? RETOLD : claim.voice() == Voice.PASSED_ON ? PASSED_ON : 0;
        return quoted + voice + (claim.part() == Passage.Kind.BODY ? 0 : OUTSIDE_BODY);
    }

    private static double speaker(Claim claim) {
        if (!Character.isUpperCase(claim.claimant().name().codePointAt(0))) {
            return UNNAMED;
        }
        return claim.claimant().represents() == null ? 0 : SPEAKS_FOR_SOMEBODY;
    }
}
