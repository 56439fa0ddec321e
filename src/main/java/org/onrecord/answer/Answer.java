package org.onrecord.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;

/** What the bot has to say back, before it is put into words. */
public sealed interface Answer {

    /**
     * Claims that answer the question, the best one first.
     *
     * @param slots what was looked for
     * @param more how many more there are
     * @param notes what there is to say about them, in the bot's own words
     * @param about what was asked about claims shown before; {@code null} for a new question
     * @param choices questions that it may rather have been
     */
    record Found(
            Slots slots,
            List<Exhibit> exhibits,
            int more,
            List<String> notes,
            Question.@Nullable Ask about,
            List<String> choices)
            implements Answer {
        public Found {
            choices = List.copyOf(choices);
            exhibits = List.copyOf(exhibits);
            notes = List.copyOf(notes);
        }

        Found or(List<String> others) {
            return new Found(slots, exhibits, more, notes, about, others);
        }
    }

    /**
     * Nothing is on record.
     *
     * @param reasons what was searched and which part of it found nothing, in the bot's own words
     * @param choices questions near to it that have an answer
     * @param story ids of the articles that are about the matter all the same
     */
    record Nothing(Slots slots, List<String> reasons, List<String> choices, List<String> story) implements Answer {
        public Nothing {
            reasons = List.copyOf(reasons);
            choices = List.copyOf(choices);
            story = List.copyOf(story);
        }

        public Nothing(Slots slots, List<String> reasons, List<String> choices) {
            this(slots, reasons, choices, List.of());
        }

        Nothing about(List<String> articles) {
            return new Nothing(slots, reasons, choices, articles);
        }
    }

    /** Several fit the name. */
    record Which(String name, List<String> choices) implements Answer {
        public Which {
            choices = List.copyOf(choices);
        }
    }

    /** Talk that asks for no claim. */
    record Chat(Question.Topic topic, List<String> choices) implements Answer {
        public Chat {
            choices = List.copyOf(choices);
        }
    }

    /** To a message that asked several questions, one for each. */
    record Several(List<Answer> answers) implements Answer {
        public Several {
            answers = List.copyOf(answers);
        }
    }
}
