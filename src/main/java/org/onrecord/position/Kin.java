package org.onrecord.position;

import java.util.List;
import java.util.Set;
import org.onrecord.claim.Act;

/** Acts under which one saying is told: what one calls a warning, another only reports as said. */
final class Kin {

    private static final List<Set<Act>> GROUPS = List.of(
            Set.of(Act.SAY, Act.CLAIM, Act.REPORT, Act.CONFIRM, Act.ESTIMATE, Act.PREDICT, Act.BELIEVE),
            Set.of(Act.SAY, Act.CLAIM, Act.CRITICIZE, Act.ACCUSE, Act.BLAME),
            Set.of(Act.SAY, Act.PRAISE),
            Set.of(Act.SAY, Act.WARN, Act.THREATEN, Act.PREDICT),
            Set.of(Act.SAY, Act.CLAIM, Act.DENY),
            Set.of(Act.ADMIT, Act.CONFIRM),
            Set.of(Act.DENY, Act.OPPOSE),
            Set.of(Act.CRITICIZE, Act.OPPOSE),
            Set.of(Act.URGE, Act.DEMAND, Act.ASK, Act.WANT),
            Set.of(Act.SAY, Act.PROMISE, Act.PLAN),
            Set.of(Act.PROMISE, Act.PLAN, Act.AGREE));

    /** Under these any saying can be told. */
    private static final Set<Act> PLAIN = Set.of(Act.SAY, Act.CLAIM, Act.REPORT, Act.CONFIRM);

    private Kin() {}

    static boolean are(Act one, Act other) {
        return one == other || GROUPS.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
    }

    /** Whether the same words can stand under both acts. */
    static boolean canMeet(Act one, Act other) {
        return are(one, other) || PLAIN.contains(one) || PLAIN.contains(other);
    }
}
