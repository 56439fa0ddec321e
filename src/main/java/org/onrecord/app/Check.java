package org.onrecord.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.telegram.TelegramCheck;
import org.onrecord.extraction.nlp4j.ModelsUnavailableException;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.similarity.EmbedderUnavailableException;
import org.onrecord.similarity.OnnxEmbedder;
import org.onrecord.store.Store;

/** Tries each part of the program by itself, so that one that fails does not hide the others. */
final class Check {

    private final OnRecord program;
    private final boolean isLocal;
    private final List<Finding> findings = new ArrayList<>();

    /** @param isLocal whether neither feeds nor platforms are asked */
    Check(OnRecord program, boolean isLocal) {
        this.program = program;
        this.isLocal = isLocal;
    }

    List<Finding> run() {
        try (var wiring = program.wire()) {
            var config = program.options().config();
            add("settings", true, config == null ? "defaults" : config.toString());
            dataFolder(wiring.settings().data());
            index(wiring);
            parser(wiring);
            similarity();
            database(wiring);
            folders(wiring.settings().folders());
            if (!isLocal) {
                feeds(wiring);
                telegram(wiring.settings());
            }
        } catch (BadSettingException e) {
            add("settings", false, message(e));
        }
        return List.copyOf(findings);
    }

    private void dataFolder(Path folder) {
        var existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            add("data", false, existing + " is not a folder that can be written to; name another with --data");
            return;
        }
        try {
            var free = Files.getFileStore(existing).getUsableSpace() / 1_000_000;
            add("data", true, "%s, %,d MB free".formatted(folder, free));
        } catch (IOException e) {
            add("data", false, "%s cannot be examined: %s".formatted(existing, e.getMessage()));
        }
    }

    private void index(Wiring wiring) {
        try {
            var index = wiring.index();
            index.verify();
            add("index", true, "%d articles, %d claims".formatted(index.articleCount(), index.claimCount()));
        } catch (IndexUnavailableException e) {
            add("index", false, message(e));
        }
    }

    private void parser(Wiring wiring) {
        try {
            var text = "Kyiv said on Monday that it was ready.";
            var words = wiring.parser()
                    .parse(text, new Span(0, text.length()))
                    .getFirst()
                    .tokens()
                    .size();
            add("parser", true, "reads a sentence of %d words and marks".formatted(words));
        } catch (ModelsUnavailableException e) {
            add("parser", false, message(e));
        }
    }

    /** What does not work here only ranks worse, so the program works without. */
    private void similarity() {
        try (var embedder = OnnxEmbedder.open(Home.similarity())) {
            double alike = embedder.embed("unmanned aircraft").cosine(embedder.embed("drones"));
            add("meaning", true, "compares what topics mean (“unmanned aircraft” and “drones”: %.2f)".formatted(alike));
        } catch (EmbedderUnavailableException e) {
            add("meaning", true, "topics are compared by their words only: " + message(e));
        }
    }

    /** One that does not exist yet is made by the first start that needs it, so it is not made by looking. */
    private void database(Wiring wiring) {
        var settings = wiring.settings();
        var missing = Databases.findMissing(settings);
        if (missing.isPresent()) {
            add("database", true, "none yet; \"serve\" makes " + missing.get());
            return;
        }
        try (var store = Databases.open(settings, wiring.clock())) {
            store.verify();
            int aside = store.inbox().setAside().size();
            add(
                    "database",
                    true,
                    "%s; %d messages to be handled, %d set aside, %d to be sent"
                            .formatted(
                                    store.place(),
                                    store.inbox().depth(),
                                    aside,
                                    store.outbox().counts().getOrDefault(Outbox.State.QUEUED, 0)));
            sending(store);
        } catch (StoreUnavailableException e) {
            add("database", false, message(e));
        }
    }

    private void sending(Store store) {
        int refused = store.outbox().counts().getOrDefault(Outbox.State.REFUSED, 0);
        var givenUp = refused == 0 ? "" : "; %d were given up in the last 30 days".formatted(refused);
        store.outbox()
                .findHeldUp()
                .ifPresentOrElse(
                        trouble -> add(
                                "sending",
                                false,
                                "nothing was sent since " + SendingTrouble.inWords(trouble) + givenUp),
                        () -> add("sending", true, "messages arrive, as far as any were sent" + givenUp));
    }

    private void folders(List<Path> folders) {
        var missing = folders.stream().filter(each -> !Files.isReadable(each)).toList();
        missing.forEach(each -> add("folders", false, each + " cannot be read (articles.folders)"));
        if (missing.isEmpty() && !folders.isEmpty()) {
            add("folders", true, "%d watched for new articles".formatted(folders.size()));
        }
    }

    private void feeds(Wiring wiring) {
        try {
            findings.addAll(new FeedCheck(wiring.settings().feeds(), wiring.clock()).run());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void telegram(Settings settings) {
        if (settings.telegram().token().isEmpty()) {
            add("telegram", true, "no bot: ONRECORD_TELEGRAM_TOKEN is not set");
            return;
        }
        var result = TelegramCheck.run(TelegramWiring.settings(settings.telegram()));
        add("telegram", result.works(), result.detail());
    }

    private void add(String part, boolean works, String detail) {
        findings.add(new Finding(part, works, detail));
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** What is known of one part. */
    record Finding(String part, boolean works, String detail) {}
}
