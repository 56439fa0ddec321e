package org.onrecord.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the user wants, as far as one message and the conversation so far tell. */
public sealed interface Question {

    /** What is asked by words that may have been pasted, if they were not; the question itself for any other. */
    default Question asAsked() {
        return this instanceof Pasted pasted && pasted.unsure() ? pasted.otherwise() : this;
    }

    /**
     * "What did Iran admit last week?"
     *
     * @param guessed whether some of it was taken over from the question before: "and Ukraine?"
     * @param alone what it asks without what was taken over; {@code null} when it is no whole question by itself
     */
    record About(Slots slots, boolean guessed, @Nullable Slots alone) implements Question {

        /** One that takes over nothing. */
        public About(Slots slots) {
            this(slots, false, null);
        }
    }

    /** "Source?", about what was shown. */
    record OfShown(Ask ask, Pointer pointer) implements Question {}

    /**
     * A message that may be what somebody said, put in without quotation marks, or a question without a question mark.
     *
     * @param words whose speaker is asked for
     * @param otherwise what is asked when these words are not on record
     * @param unsure whether it reads like a question as well, so that only the very words tell that it is none
     */
    record Pasted(Slots words, Question otherwise, boolean unsure) implements Question {}

    /**
     * "What did Georgia say?", where the name fits several. The slots hold all of them as claimants.
     *
     * @param byRole whether they share what they are, not a name: "the lawyer"
     */
    record Ambiguous(String name, List<Who> candidates, Slots slots, boolean byRole) implements Question {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Talk that asks for no claim. */
    record SmallTalk(Topic topic) implements Question {}

    /** What can be asked about claims that were shown. */
    enum Ask {
        SOURCE,
        WHEN,
        WHERE,
        WHO_REPORTED,
        WHO_SAID,
        /** The lines before and after. */
        CONTEXT,
        /** Just this one again. */
        THIS_ONE,
        /** The same from somebody else. */
        WHO_ELSE,
        /** The same from earlier days. */
        EARLIER
    }

    /** What small talk is about. */
    enum Topic {
        GREETING,
        THANKS,
        GOODBYE,
        HELP,
        WHO_ARE_YOU,
        HOW_ARE_YOU,
        INSULT,
        PRAISE,
        OFF_TOPIC,
        NOT_UNDERSTOOD,
        TOO_LONG,
        /** A follow-up without anything before it. */
        NOTHING_BEFORE,
        /** A date that no calendar has. */
        NO_SUCH_DAY
    }
}
