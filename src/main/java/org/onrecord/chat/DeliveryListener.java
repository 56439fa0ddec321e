package org.onrecord.chat;

import java.time.Duration;

/** Is told what happens to updates and messages, for metrics and logs. Called from many threads; must not wait. */
public interface DeliveryListener {

    /** So many updates came, those that had come before among them. */
    default void received(String platform, int updates) {}

    /**
     * An update was handled.
     *
     * @param took from when it was received until it was handled and its answers were on disk
     */
    default void handled(String platform, Duration took) {}

    /** Handling an update failed, with an exception of this kind, for example "NullPointerException". */
    default void failed(String platform, String kind) {}

    /** An update was given up on. */
    default void setAside(String platform) {}

    /** A user was told to slow down. */
    default void flooded(String platform) {}

    /**
     * The platform has a message.
     *
     * @param waited from when it was enqueued
     */
    default void sent(String platform, Outgoing.Priority priority, Duration waited) {}

    /** The platform did not take a message: anything but {@link Sending.Sent}. */
    default void notSent(String platform, Sending sending) {}
}
