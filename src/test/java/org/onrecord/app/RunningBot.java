package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.chat.telegram.FakeBotApi;

/** The whole bot in this process, on a data folder, with a fake Bot API. */
record RunningBot(Wiring wiring, Serving serving) implements AutoCloseable {

    /**
     * Makes one that is to be started; without health's port, and with no limit to a chat.
     *
     * @param settings more of them, or others, as variables of the environment
     */
    static RunningBot on(Path data, FakeBotApi telegram, Map<String, String> settings) {
        var environment = new HashMap<>(Map.of(
                "ONRECORD_DATA",
                data.toString(),
                "ONRECORD_TELEGRAM_TOKEN",
                FakeBotApi.TOKEN,
                "ONRECORD_TELEGRAM_URL",
                telegram.url(),
                "ONRECORD_TELEGRAM_PERSECONDINCHAT",
                "1000",
                "ONRECORD_TELEGRAM_PERMINUTEINGROUP",
                "1000",
                "ONRECORD_HEALTH_PORT",
                "0"));
        environment.putAll(settings);
        var read = new SettingsReader(environment).read(null);
        var wiring = new Wiring(read, Clock.systemUTC());
        return new RunningBot(wiring, new Serving(wiring, read));
    }

    /** Reads the sample's articles into the data folder, and begins to answer from them. */
    static RunningBot startOnSample(Path data, FakeBotApi telegram) {
        assertThat(new Session(data)
                        .run("index", new Sample(data).unpack().toString())
                        .exit())
                .isZero();
        var bot = on(data, telegram, Map.of());
        bot.start();
        return bot;
    }

    void start() {
        serving.start();
    }

    @Override
    public void close() {
        serving.close();
        wiring.close();
    }
}
