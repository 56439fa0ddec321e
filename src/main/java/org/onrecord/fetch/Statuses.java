package org.onrecord.fetch;

/** What servers' numbers mean. */
final class Statuses {

    private Statuses() {}

    /** With a blank before it; empty where the number says no more than any other. */
    static String inWords(int status) {
        return switch (status) {
            case 401 -> " (a password is wanted)";
            case 402 -> " (for subscribers)";
            case 403 -> " (not allowed)";
            case 404 -> " (not found)";
            case 410 -> " (taken away for good)";
            case 429 -> " (asked too often)";
            case 451 -> " (withheld for legal reasons)";
            default -> status >= 500 ? " (a fault of its server)" : "";
        };
    }
}
