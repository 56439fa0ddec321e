package org.onrecord.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.onrecord.article.Article;

/** One reading of all that was found. */
final class ReadingRun {

    private final LocalDate readOn;
    private final Limits limits;
    private final FoundFiles found;
    private final Consumer<Outcome> receiver;
    private final ObjectMapper json = new ObjectMapper();
    private final SeenIds ids = new SeenIds();
    private final Map<Path, ArticleList> lists = new HashMap<>();
    private long bytesBefore;

    ReadingRun(LocalDate readOn, Limits limits, FoundFiles found, Consumer<Outcome> receiver) {
        this.readOn = readOn;
        this.limits = limits;
        this.found = found;
        this.receiver = receiver;
    }

    void readAll() {
        for (int i = 0; i < found.files().size(); i++) {
            var file = found.files().get(i);
            try {
                read(i, file);
            } catch (UnreadableException e) {
                skip(new Place(i, 0), reason(e), file.bytes());
            } catch (IOException e) {
                skip(new Place(i, 0), FileFinder.why(e), file.bytes());
            }
            bytesBefore += file.bytes();
        }
    }

    /** One file and a line of it; line 0 is the whole file. Fits into a long, to be kept for millions of articles. */
    private record Place(int file, int line) {

        private static Place of(long packed) {
            return new Place((int) (packed >>> 32), (int) packed);
        }

        private long packed() {
            return ((long) file << 32) | line;
        }
    }

    private void read(int index, SourceFile file) throws IOException {
        var given = listBeside(file).factsOf(file.fileName());
        switch (file.form()) {
            case TEXT -> finish(index, file, TextDraft.read(content(file), given, false, limits));
            case MARKDOWN -> finish(index, file, TextDraft.read(content(file), given, true, limits));
            case PAGE -> finish(index, file, PageDraft.read(content(file), given, limits));
            case LINES -> readLines(index, file, given);
        }
    }

    private void finish(int index, SourceFile file, Draft draft) {
        var id = draft.id() == null ? madeId(file) : draft.id();
        offer(new Place(index, 0), id, draft, file.bytes());
    }

    private byte[] content(SourceFile file) throws IOException {
        if (file.bytes() > limits.fileBytes()) {
            throw new UnreadableException(tooLarge("is larger than"));
        }
        try (var in = Files.newInputStream(file.path())) {
            var content = in.readNBytes(limits.fileBytes() + 1);
            if (content.length > limits.fileBytes()) {
                throw new UnreadableException(tooLarge("is larger than"));
            }
            return content;
        }
    }

    private String tooLarge(String what) {
        return what + " %,d bytes, which no article is; split it or leave it out".formatted(limits.fileBytes());
    }

    private void readLines(int index, SourceFile file, GivenFacts beside) throws IOException {
        var reader = new JsonLine(json, limits, beside);
        for (var doubt : beside.doubts()) {
            receiver.accept(new Outcome.Doubted(words(new Place(index, 0)), doubt, bytesBefore));
        }
        try (var lines = new BoundedLines(Files.newInputStream(file.path()), limits.fileBytes())) {
            while (lines.next()) {
                readLine(index, file, reader, lines);
            }
            if (lines.number() == 0 || reader.isNothingFound()) {
                throw new UnreadableException("holds no article; " + JsonLine.WANTED);
            }
        }
    }

    private void readLine(int index, SourceFile file, JsonLine reader, BoundedLines lines) {
        var place = new Place(index, lines.number());
        long bytes = Math.min(lines.bytesRead(), file.bytes());
        try {
            reader.read(lines).ifPresent(draft -> {
                var id = draft.id() == null ? madeId(file) + "-" + place.line() : draft.id();
                offer(place, id, draft, bytes);
            });
        } catch (UnreadableException e) {
            skip(place, reason(e), bytes);
        }
    }

    private void offer(Place place, String id, Draft draft, long bytes) {
        for (var doubt : draft.doubts()) {
            receiver.accept(new Outcome.Doubted(words(place), doubt, bytesBefore + bytes));
        }
        var foreign = Languages.ALL.findForeign(draft.ownText());
        if (foreign.isPresent()) {
            skip(place, foreign.get() + ", not English, which is all that is read", bytes);
            return;
        }
        long before = ids.add(id, place.packed());
        if (before != SeenIds.NEW) {
            skip(
                    place,
                    "has the id '%s' of %s; give each article an id of its own".formatted(id, words(Place.of(before))),
                    bytes);
            return;
        }
        var name = found.files().get(place.file()).name();
        var article = new Article(id, name, draft.metadata(), readOn, draft.text(), draft.passages());
        receiver.accept(new Outcome.Read(article, bytesBefore + bytes));
    }

    private void skip(Place place, String why, long bytes) {
        receiver.accept(new Outcome.Skipped(words(place), why, bytesBefore + bytes));
    }

    private String words(Place place) {
        var path = found.files().get(place.file()).path();
        return place.line() == 0 ? path.toString() : path + ", line " + place.line();
    }

    private ArticleList listBeside(SourceFile file) {
        return lists.computeIfAbsent(SourceFile.real(file.folder()), folder -> {
            var parent = file.path().getParent();
            var path = parent == null ? Path.of(FileFinder.ARTICLE_LIST) : parent.resolve(FileFinder.ARTICLE_LIST);
            var list = ArticleList.read(path, json, limits);
            for (var doubt : list.doubts()) {
                receiver.accept(new Outcome.Doubted(path.toString(), doubt, bytesBefore));
            }
            return list;
        });
    }

    /** The name of the file without its ending, and of its place: {@code flood-3f2a9c01de}. */
    private static String madeId(SourceFile file) {
        var name = file.fileName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-"
                + Digests.shortName(SourceFile.real(file.path()).toString());
    }

    private static String reason(UnreadableException e) {
        return String.valueOf(e.getMessage());
    }
}
