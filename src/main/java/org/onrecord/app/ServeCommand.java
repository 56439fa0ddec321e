package org.onrecord.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

@Command(name = "serve", description = "Answer on the platforms that are configured.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final OnRecord program;

    ServeCommand(OnRecord program) {
        this.program = program;
    }

    @SuppressWarnings("try") // the vectors are only to be ended with the rest
    @Override
    public Integer call() {
        var settings = program.settings();
        requirePlatform(settings);
        try (var wiring = program.wireForService(settings);
                var vectors = new BackgroundVectors(wiring.vectors());
                var serving = new Serving(wiring, settings)) {
            serving.start();
            vectors.start();
            program.terminal().err().println("onrecord: answering on Telegram; Ctrl-C ends it");
            awaitEnd(serving);
            return OnRecord.DONE;
        }
    }

    /** Said before anything is opened: without a platform there is nothing to do. */
    private static void requirePlatform(Settings settings) {
        if (settings.telegram().token().isEmpty()) {
            throw new BadSettingException(
                    "there is no platform to serve. For Telegram, get a token from @BotFather and set"
                            + " ONRECORD_TELEGRAM_TOKEN to it, or ONRECORD_TELEGRAM_TOKEN_FILE to a file that holds it");
        }
    }

    /** Whoever ends the process waits until what is in hand is finished. */
    private static void awaitEnd(Serving serving) {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            serving.close();
            ended.countDown();
        }));
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
