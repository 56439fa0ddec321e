package org.onrecord.subscription;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.claim.Act;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/** Says what is followed, so that a person sees whether it was understood. Stateless. */
final class FollowWords {

    private FollowWords() {}

    static String of(Follow follow) {
        if (follow.isEverything()) {
            return "everything";
        }
        var words = new StringBuilder(acts(follow));
        if (!follow.claimants().isEmpty()) {
            words.append(" by ")
                    .append(joined(follow.claimants().stream().map(Who::name).toList(), "or"));
        }
        if (!follow.topic().isEmpty()) {
            var topic = follow.topic().stream().map(TopicWord::word).collect(Collectors.joining(" "));
            words.append(" about ").append(topic);
        }
        if (follow.outlet() != null) {
            words.append(" in or from ").append(follow.outlet());
        }
        return words.toString();
    }

    private static String acts(Follow follow) {
        var wanted = follow.wanted();
        if (wanted == null || wanted.isAnything()) {
            return "everything";
        }
        var nouns = joined(follow.acts().stream().map(FollowWords::noun).toList(), "and");
        return wanted.negated() ? "what is said not to be " + nouns : nouns;
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
    }

    private static String noun(Act act) {
        return switch (act) {
            case SAY -> "statements";
            case CLAIM -> "claims";
            case REPORT -> "reports";
            case CONFIRM -> "confirmations";
            case ADMIT -> "admissions";
            case DENY -> "denials";
            case ACCUSE -> "accusations";
            case BLAME -> "blame";
            case CRITICIZE -> "criticism";
            case PRAISE -> "praise";
            case WARN -> "warnings";
            case THREATEN -> "threats";
            case PROMISE -> "promises";
            case URGE -> "appeals";
            case DEMAND -> "demands";
            case ASK -> "requests";
            case ESTIMATE -> "estimates";
            case PREDICT -> "predictions";
            case BELIEVE -> "beliefs";
            case WANT -> "wishes";
            case PLAN -> "plans";
            case AGREE -> "agreement";
            case OPPOSE -> "objections";
            case APOLOGIZE -> "apologies";
            case DECLINE -> "refusals to comment";
        };
    }
}
