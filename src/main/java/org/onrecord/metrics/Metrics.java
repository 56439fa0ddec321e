package org.onrecord.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.onrecord.chat.DeliveryListener;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Sending;

/** Counts what happens. Safe for use by many threads. */
public final class Metrics implements DeliveryListener, AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** The numbers in Prometheus' text form. */
    public String text() {
        return registry.scrape();
    }

    /**
     * Adds a number that is looked up when it is asked for.
     *
     * @param name for example "onrecord.outbox.depth"
     */
    public void watch(String name, String meaning, Supplier<Number> number) {
        Gauge.builder(name, number).description(meaning).register(registry);
    }

    @Override
    public void received(String platform, int updates) {
        count("onrecord.updates", "updates that came", platform, updates);
    }

    @Override
    public void handled(String platform, Duration took) {
        record("onrecord.handled", "time from update to stored answer", List.of(Tag.of("platform", platform)), took);
    }

    @Override
    public void failed(String platform, String kind) {
        registry.counter("onrecord.failures", List.of(Tag.of("platform", platform), Tag.of("kind", kind)))
                .increment();
    }

    @Override
    public void setAside(String platform) {
        count("onrecord.set.aside", "updates given up on", platform, 1);
    }

    @Override
    public void flooded(String platform) {
        count("onrecord.floods", "users told to slow down", platform, 1);
    }

    @Override
    public void sent(String platform, Outgoing.Priority priority, Duration waited) {
        var tags = List.of(
                Tag.of("platform", platform), Tag.of("priority", priority.name().toLowerCase(Locale.ROOT)));
        record("onrecord.sent", "time from decided to sent", tags, waited);
    }

    @Override
    public void notSent(String platform, Sending sending) {
        var kind = sending.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        registry.counter("onrecord.send.errors", List.of(Tag.of("platform", platform), Tag.of("kind", kind)))
                .increment();
    }

    @Override
    public void close() {
        registry.close();
    }

    private void count(String name, String meaning, String platform, int amount) {
        Counter.builder(name)
                .description(meaning)
                .tags(List.of(Tag.of("platform", platform)))
                .register(registry)
                .increment(amount);
    }

    private void record(String name, String meaning, List<Tag> tags, Duration took) {
        Timer.builder(name).description(meaning).tags(tags).register(registry).record(took);
    }
}
