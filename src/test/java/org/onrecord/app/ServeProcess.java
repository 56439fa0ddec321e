package org.onrecord.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.onrecord.OwnClassPath;
import org.onrecord.chat.telegram.FakeBotApi;

/** {@code onrecord serve} in a process of its own, which can be killed. */
final class ServeProcess implements AutoCloseable {

    private final Process process;
    private final Path log;

    private ServeProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param settings environment variables beside those that every bot needs */
    static ServeProcess start(Path data, FakeBotApi telegram, Map<String, String> settings) throws IOException {
        var log = data.resolve("serve.log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                OwnClassPath.get(),
                OnRecord.class.getName(),
                "--data",
                data.toString(),
                "serve"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("ONRECORD_TELEGRAM_TOKEN", FakeBotApi.TOKEN);
        builder.environment().put("ONRECORD_TELEGRAM_URL", telegram.url());
        builder.environment().put("ONRECORD_HEALTH_PORT", "0");
        builder.environment().put("ONRECORD_LOG_LEVEL", "DEBUG");
        builder.environment().putAll(settings);
        return new ServeProcess(builder.start(), log);
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * SIGTERM.
     *
     * @return how long it took to end
     */
    Duration terminate() throws InterruptedException {
        long start = System.nanoTime();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("did not end; " + log());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** All that every process on this data folder wrote. */
    String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
