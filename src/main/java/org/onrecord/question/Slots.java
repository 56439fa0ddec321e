package org.onrecord.question;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Days;

/**
 * What a question asks for. What is empty or {@code null} was not asked.
 *
 * @param claimants who may be the one that says it; empty for anybody
 * @param wanted the kind of saying; {@code null} when the question names none
 * @param said days of saying
 * @param printed days of printing: what was on record by then
 * @param outlet the outlet or agency it must have come through
 * @param quotation words whose saying is to be checked
 * @param beyondShown whether what was shown before is not wanted again: "what else did he say?"
 * @param byOthers whether nobody who was shown before is wanted again: "who else denied it?"
 */
public record Slots(
        List<Who> claimants,
        @Nullable Wanted wanted,
        List<TopicWord> topic,
        Form form,
        @Nullable Days said,
        @Nullable Days printed,
        @Nullable String outlet,
        @Nullable String quotation,
        boolean beyondShown,
        boolean byOthers) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public Slots {
        claimants = List.copyOf(claimants);
        topic = List.copyOf(topic);
    }

    public static Slots of(Form form) {
        return new Slots(List.of(), null, List.of(), form, null, null, null, null, false, false);
    }

    /** Whether nothing was asked that could be looked up. */
    public boolean isEmpty() {
        return claimants.isEmpty()
                && (wanted == null || wanted.isAnything())
                && topic.isEmpty()
                && said == null
                && printed == null
                && outlet == null
                && quotation == null;
    }

    public Slots withClaimants(List<Who> others) {
        return new Slots(others, wanted, topic, form, said, printed, outlet, quotation, beyondShown, byOthers);
    }

    public Slots withWanted(@Nullable Wanted other) {
        return new Slots(claimants, other, topic, form, said, printed, outlet, quotation, beyondShown, byOthers);
    }

    public Slots withTopic(List<TopicWord> other) {
        return new Slots(claimants, wanted, other, form, said, printed, outlet, quotation, beyondShown, byOthers);
    }

    public Slots withForm(Form other) {
        return new Slots(claimants, wanted, topic, other, said, printed, outlet, quotation, beyondShown, byOthers);
    }

    public Slots withTime(@Nullable Days otherSaid, @Nullable Days otherPrinted) {
        return new Slots(
                claimants, wanted, topic, form, otherSaid, otherPrinted, outlet, quotation, beyondShown, byOthers);
    }

    public Slots withOutlet(@Nullable String other) {
        return new Slots(claimants, wanted, topic, form, said, printed, other, quotation, beyondShown, byOthers);
    }

    public Slots withQuotation(@Nullable String other) {
        return new Slots(claimants, wanted, topic, form, said, printed, outlet, other, beyondShown, byOthers);
    }

    public Slots beyond() {
        return new Slots(claimants, wanted, topic, form, said, printed, outlet, quotation, true, byOthers);
    }

    /** The same of anybody but those who were shown. */
    public Slots byOthersOnly() {
        return new Slots(claimants, wanted, topic, form, said, printed, outlet, quotation, true, true);
    }

    /** The same, whoever and whatever was shown. */
    public Slots afresh() {
        return new Slots(claimants, wanted, topic, form, said, printed, outlet, quotation, false, false);
    }

    /** In plain words, for example "Iran · admit · drones · said 3 November 2022". */
    public String inWords() {
        var parts = new ArrayList<String>();
        parts.add(
                claimants.isEmpty()
                        ? "anyone"
                        : String.join(" or ", claimants.stream().map(Who::name).toList()));
        if (wanted != null) {
            parts.add((wanted.negated() ? "not " : "") + wanted.word());
        }
        if (form != Form.STATEMENTS) {
            parts.add(form.name().toLowerCase(Locale.ROOT));
        }
        if (quotation != null) {
            parts.add("“" + quotation + "”");
        } else if (!topic.isEmpty()) {
            parts.add(String.join(", ", topic.stream().map(TopicWord::word).toList()));
        }
        addTimes(parts);
        return String.join(" · ", parts);
    }

    private void addTimes(List<String> parts) {
        if (said != null) {
            parts.add((form == Form.EVENT ? "" : "said ") + inWords(said));
        }
        if (printed != null) {
            parts.add("printed " + inWords(printed));
        }
        if (outlet != null) {
            parts.add("in " + outlet);
        }
    }

    /** A range in words, for example "since 3 November 2022". */
    public static String inWords(Days days) {
        if (days.isOneDay()) {
            return DAY.format(days.from());
        }
        if (days.from().equals(LocalDate.MIN)) {
            return "until " + DAY.format(days.to());
        }
        if (days.to().equals(LocalDate.MAX)) {
            return "since " + DAY.format(days.from());
        }
        return DAY.format(days.from()) + " to " + DAY.format(days.to());
    }
}
