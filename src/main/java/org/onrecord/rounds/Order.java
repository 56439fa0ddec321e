package org.onrecord.rounds;

/** What a chat wants done about its subscriptions. */
public sealed interface Order {

    /** "/subscribe denials by Iran"; without words it is asked how. */
    record Subscribe(String words) implements Order {}

    /** Yes or no to what was proposed last. */
    record Decide(boolean yes) implements Order {}

    /** "/subscriptions". */
    record ListAll() implements Order {}

    /** "pause 2". */
    record One(Deed deed, int number) implements Order {}

    /** "change 2 to every weekday at 7"; without words it is asked how. */
    record Change(int number, String words) implements Order {}

    /** "/settings Kyiv": the time zone of the chat; without words it is told. */
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
