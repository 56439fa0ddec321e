package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.LogBook;
import org.onrecord.chat.telegram.FakeBotApi;

/** The disk under the database is full for a while. Runs where a small disk can be made of memory, which needs root. */
class FullDiskTest {

    private static final int CHATS = 20;

    @TempDir
    private Path data;

    @TempDir
    private Path disk;

    private boolean isMounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        isMounted = runs("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString());
        assumeTrue(isMounted, "no small disk can be made here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (isMounted) {
            assertThat(runs("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void nothingIsLostAndItIsSaidOnce() throws IOException, InterruptedException {
        var settings = Map.of("ONRECORD_DATABASE_URL", "sqlite:" + disk.resolve("onrecord.db"));
        try (var log = LogBook.open();
                var telegram = FakeBotApi.start();
                var bot = RunningBot.on(data, telegram, settings)) {
            bot.start();
            telegram.say(1, "hello");
            telegram.awaitSentTo(1, 1);
            fill();

            chats().forEach(chat -> telegram.say(chat, "hello " + "there ".repeat(2000)));
            assertThat(log.textWith("no room left on the disk")).contains("no room left on the disk");
            empty();

            chats().forEach(chat -> assertThat(telegram.awaitSentTo(chat, 1)).hasSize(1));
            telegram.say(1, "thanks");
            telegram.awaitSentTo(1, 2);
            assertThat(log.text().lines().filter(line -> line.matches("(ERROR|WARN) .*no room left.*")))
                    .as("said by who takes updates, who answers, who sends and who looks for summaries")
                    .hasSizeBetween(1, 4);
        }
    }

    private static LongStream chats() {
        return LongStream.range(100, 100 + CHATS);
    }

    private void fill() throws IOException {
        try (var ballast = Files.newOutputStream(disk.resolve("ballast"))) {
            var block = new byte[4096];
            while (true) {
                ballast.write(block);
            }
        } catch (IOException e) {
            assertThat(disk.toFile().getUsableSpace()).isLessThan(4096);
        }
    }

    private void empty() throws IOException {
        Files.delete(disk.resolve("ballast"));
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
