package org.onrecord.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.answer.Exhibit;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

/** Says who said it, when, and where it was printed. Stateless. */
final class Credits {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    Reply.Quote quote(Exhibit exhibit) {
        return quote(exhibit.claim(), exhibit.article(), exhibit.alsoIn());
    }

    Reply.Quote quote(Claim claim, Article article, List<Article> alsoIn) {
        var link = article.metadata().url().value();
        return new Reply.Quote(
                speaker(claim),
                claim.excerpt().text(),
                credit(claim, article, alsoIn),
                link == null ? null : link.toString());
    }

    /** "3 November 2022, Example News": the day of saying where it is known. */
    String brief(Claim claim, Article article) {
        var said = claim.saidOn();
        return (said == null ? printed(article) : "said " + days(said)) + ", " + outlet(article);
    }

    /** "Said on 3 November 2022 (“Thursday”); printed 5 November 2022." */
    String when(Exhibit exhibit) {
        var said = said(exhibit.claim());
        var happened = exhibit.claim().happenedOn();
        var about = happened == null ? "" : "; it is about " + days(happened);
        return capital(said) + "; " + printed(exhibit.article()) + about + ".";
    }

    String reportedBy(Exhibit exhibit) {
        var articles = new ArrayList<>(List.of(exhibit.article()));
        articles.addAll(exhibit.alsoIn());
        var outlets = articles.stream().map(Credits::outlet).distinct().toList();
        var relays = exhibit.relayedBy();
        return "Printed by " + String.join(", ", outlets)
                + (relays.isEmpty() ? "." : "; relayed by " + String.join(", ", relays) + ".");
    }

    private static String speaker(Claim claim) {
        var joint = new ArrayList<>(List.of(person(claim.claimant())));
        claim.coClaimants().forEach(other -> joint.add(person(other)));
        var names = String.join(" and ", joint);
        return claim.act() == Act.SAY || claim.isReport() ? names : names + " · " + deed(claim);
    }

    /** For example "denied", or "did not deny". */
    static String deed(Claim claim) {
        return claim.negated() ? "did not " + claim.act().name().toLowerCase(Locale.ROOT) : past(claim.act());
    }

    private static String person(Claimant claimant) {
        var parts = new ArrayList<>(List.of(claimant.name()));
        var role = claimant.role();
        if (role != null) {
            parts.add(role);
        }
        var represents = claimant.represents();
        if (represents != null
                && !claimant.name().contains(represents)
                && (role == null || !role.contains(represents))) {
            parts.add(represents);
        }
        return String.join(", ", parts);
    }

    private static String credit(Claim claim, Article article, List<Article> alsoIn) {
        var parts = new ArrayList<String>();
        if (!claim.isReport()) {
            parts.add(said(claim));
        }
        parts.add(printed(article));
        parts.add(outlet(article));
        var relays = claim.relayedBy();
        if (!relays.isEmpty()) {
            parts.add("relayed by " + String.join(", ", relays));
        }
        var others = alsoIn.stream().map(Credits::other).toList();
        if (!others.isEmpty()) {
            parts.add("also in " + String.join("; ", others));
        }
        return String.join(", ", parts);
    }

    private static String other(Article article) {
        var link = article.metadata().url().value();
        return outlet(article) + ", " + printed(article) + (link == null ? "" : ", " + link);
    }

    private static String said(Claim claim) {
        var said = claim.saidOn();
        return said == null
                ? "day of saying not given"
                : "said " + days(said) + (said.words().isBlank() ? "" : " (“" + said.words() + "”)");
    }

    private static String days(Days days) {
        return days.isOneDay() ? DAY.format(days.from()) : DAY.format(days.from()) + " to " + DAY.format(days.to());
    }

    private static String printed(Article article) {
        var published = article.metadata().published();
        LocalDate day = published.value();
        if (day == null) {
            return "day of printing not known";
        }
        return "printed " + DAY.format(day) + (published.basis() == Basis.INFERRED ? " (inferred)" : "");
    }

    private static String outlet(Article article) {
        var outlet = article.metadata().outlet().value();
        return outlet == null ? "outlet not known (" + article.file() + ")" : outlet;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String past(Act act) {
        return switch (act) {
            case SAY -> "said";
            case CLAIM -> "claimed";
            case REPORT -> "reported";
            case CONFIRM -> "confirmed";
            case ADMIT -> "admitted";
            case DENY -> "denied";
            case ACCUSE -> "accused";
            case BLAME -> "blamed";
            case CRITICIZE -> "criticized";
            case PRAISE -> "praised";
            case WARN -> "warned";
            case THREATEN -> "threatened";
            case PROMISE -> "promised";
            case URGE -> "urged";
            case DEMAND -> "demanded";
            case ASK -> "asked";
            case ESTIMATE -> "estimated";
            case PREDICT -> "predicted";
            case BELIEVE -> "believes";
            case WANT -> "wants";
            case PLAN -> "plans";
            case AGREE -> "agreed";
            case OPPOSE -> "opposed";
            case APOLOGIZE -> "apologized";
            case DECLINE -> "declined";
        };
    }
}
