package org.onrecord.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.answer.Answer;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.answer.Exhibit;
import org.onrecord.answer.Shown;
import org.onrecord.chart.ChartUnavailableException;
import org.onrecord.chart.TimelineChart;
import org.onrecord.chat.Answerer.Timeline;
import org.onrecord.chat.Content;
import org.onrecord.chat.Reply;
import org.onrecord.conversation.Conversation;
import org.onrecord.question.Form;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;
import org.onrecord.question.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws what the claimants that a conversation is about said on its matter, day by day. */
final class Timelines {

    /** So many claims are told; more no picture could show. */
    static final int MOST = 40;

    private static final Logger LOG = LoggerFactory.getLogger(Timelines.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final AnswerComposer answers;

    /** @param answers shows at most {@value #MOST} claims at once */
    Timelines(AnswerComposer answers) {
        this.answers = answers;
    }

    Optional<Timeline> find(Conversation moment) {
        var slots = moment.shown().slots();
        if (slots == null) {
            return Optional.empty();
        }
        var asked = onTheMatter(slots, moment.claimants());
        return answers.compose(new Question.About(asked), Shown.NOTHING) instanceof Answer.Found found
                ? draw(asked.inWords(), found.exhibits())
                : Optional.empty();
    }

    /** All acts, not only the one that was asked for: a denial before an admission is what a timeline is for. */
    private static Slots onTheMatter(Slots slots, List<String> claimants) {
        var who = slots.claimants().isEmpty()
                ? claimants.stream()
                        .map(each -> new Who(each, Set.of(each), true))
                        .toList()
                : slots.claimants();
        return Slots.of(Form.STATEMENTS).withClaimants(who).withTopic(slots.topic());
    }

    private static Optional<Timeline> draw(String title, List<Exhibit> exhibits) {
        var dated = exhibits.stream()
                .flatMap(each -> Dated.find(each).stream())
                .sorted(Comparator.comparing(Dated::day))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        var points = dated.stream().map(Dated::point).toList();
        try {
            var png = Base64.getEncoder().encodeToString(TimelineChart.png(title, points));
            var picture = new Content.File("timeline.png", "image/png", png, null);
            return Optional.of(new Timeline(picture, title, words(dated)));
        } catch (ChartUnavailableException e) {
            LOG.warn("{}", e.getMessage());
            return Optional.of(new Timeline(null, title, words(dated)));
        }
    }

    private static Reply words(List<Dated> dated) {
        return new Reply(dated.stream()
                .<Reply.Part>map(each -> new Reply.Line(each.inWords()))
                .toList());
    }

    /** A claim with the day it counts by. */
    private record Dated(Exhibit exhibit, LocalDate day) {

        /** Nothing where neither the day of saying nor that of printing is known. */
        static Optional<Dated> find(Exhibit exhibit) {
            var said = exhibit.claim().saidOn();
            return Optional.ofNullable(said == null ? exhibit.article().printedOn() : said.from())
                    .map(day -> new Dated(exhibit, day));
        }

        TimelineChart.Point point() {
            return new TimelineChart.Point(
                    day, exhibit.claim().act(), exhibit.claim().negated());
        }

        /** "1 November 2022: Ada Brandt, deny (Example News)", with "printed" where the day of saying is not known. */
        String inWords() {
            var claim = exhibit.claim();
            var outlet = exhibit.article().metadata().outlet().value();
            return (claim.saidOn() == null ? "printed " : "") + DAY.format(day) + ": "
                    + claim.claimant().name() + " · " + (claim.negated() ? "not " : "")
                    + claim.act().word()
                    + (outlet == null ? "" : " (" + outlet + ")");
        }
    }
}
