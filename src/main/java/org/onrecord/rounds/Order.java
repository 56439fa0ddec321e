package org.onrecord.rounds;

/** What a chat wants done about its subscriptions. */
public sealed interface Order {

    /** "/subscribe denials by Iran"; without words it is asked how. */
    record Subscribe(String words) implements Order {}

    /**
     * Yes or no to what was proposed last.
     *
     * @param isOfSubscribing whether it says so itself: "yes, subscribe"
     */
    record Decide(boolean yes, boolean isOfSubscribing) implements Order {}

    /** "/subscriptions". */
    record ListAll() implements Order {}

    /** "pause 2". */
    record One(Deed deed, int number) implements Order {}

    /**
     * "pause all", "resume all" or "delete all".
     *
     * @param isSure whether it was asked back already
     */
    record All(Deed deed, boolean isSure) implements Order {}

    /** "change 2 to every weekday at 7"; without words it is asked how. */
    record Change(int number, String words) implements Order {}

    /** "/settings Kyiv", "quiet hours from 22 to 7": what holds for the whole chat; without words it is told. */
    record Settings(String words) implements Order {}

    /** What can be done to one subscription. */
    enum Deed {
        SHOW,
        PAUSE,
        RESUME,
        DELETE,
        SEND
    }
}
