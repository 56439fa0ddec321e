package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    private Path folder;

    private final ArticleReader reader = new ArticleReader(Outcomes.READ_ON, Limits.DEFAULT);
    private FolderWatch watch;

    @BeforeEach
    void watch() {
        watch = new FolderWatch(reader, List.of(folder));
    }

    @Test
    void givesAFileOnceWhenItIsWhole() throws IOException {
        Files.createDirectories(folder.resolve("kyiv"));
        write("kyiv/flood.txt", "The mayor of Lindow denied the report on Monday.");

        assertThat(look()).isEmpty();
        assertThat(look()).containsExactly("kyiv/flood.txt");
        assertThat(look()).isEmpty();
    }

    @Test
    void tellsOnceOfAFileThatIsGone() throws IOException {
        var file = write("flood.txt", "The mayor of Lindow denied the report on Monday.");
        look();
        look();
        assertThat(watch.gone()).isEmpty();

        Files.delete(file);

        look();
        assertThat(watch.gone()).containsExactly(file);
        look();
        assertThat(watch.gone()).isEmpty();
    }

    @Test
    void waitsForAFileThatIsStillBeingWritten() throws IOException {
        var file = write("flood.txt", "The mayor of Lindow denied ");

        assertThat(look()).isEmpty();
        Files.writeString(file, "the report ", StandardOpenOption.APPEND);
        assertThat(look()).isEmpty();
        Files.writeString(file, "on Monday.\n", StandardOpenOption.APPEND);
        assertThat(look()).isEmpty();
        assertThat(look()).containsExactly("flood.txt");
    }

    @Test
    void givesAFileAgainWhenItChangedAlsoInTheSameLength() throws IOException {
        var file = write("flood.txt", "The mayor of Lindow denied it.");
        look();
        look();

        Files.writeString(file, "The mayor of Lindow doubts it.");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(look()).isEmpty();
        assertThat(look()).containsExactly("flood.txt");
    }

    @Test
    void givesWhatWasNotTakenAgain() throws IOException {
        write("flood.txt", "The mayor of Lindow denied it.");
        watch.look();

        assertThat(watch.look().count()).isOne();
        assertThat(watch.look().count()).isOne();
    }

    @Test
    void readsAFolderAgainWhenItsListOfArticlesChanged() throws IOException {
        write("a.txt", "The mayor of Lindow denied it.");
        write("b.txt", "The mayor of Lindow admitted it.");
        look();
        look();

        write("articles.json", "[]");

        assertThat(look()).isEmpty();
        assertThat(look()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void tellsOnceWhatCannotBeRead() throws IOException {
        write("a.pdf", "%PDF");
        watch.look();

        var found = watch.look();
        watch.taken(found);

        assertThat(found.skipped())
                .extracting(Outcome.Skipped::place)
                .containsExactly(folder.resolve("a.pdf").toString());
        assertThat(watch.look().isEmpty()).isTrue();
    }

    @Test
    void aFolderMayBeEmptyOrMissingAndComeLater() throws IOException {
        var later = new FolderWatch(reader, List.of(folder.resolve("later")));
        assertThat(later.look().isEmpty()).isTrue();
        assertThat(later.look().isEmpty()).isTrue();

        Files.createDirectories(folder.resolve("later"));
        write("later/a.txt", "The mayor of Lindow denied it.");
        later.look();

        assertThat(later.look().count()).isOne();
    }

    @Test
    void manyFilesComeInParts() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("a" + i + ".txt", "The mayor of Lindow denied it.");
        }
        watch.look();

        assertThat(watch.look().parts(2)).extracting(FoundFiles::count).containsExactly(2, 2, 1);
    }

    private List<String> look() {
        var found = watch.look();
        watch.taken(found);
        var names = new ArrayList<String>();
        found.files().forEach(file -> names.add(file.name()));
        return names;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
