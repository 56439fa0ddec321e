package org.onrecord.extraction.nlp4j;

import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a word is known for: its usual tags, or its clusters. A map that can be asked, but not be walked through. */
final class PackedLexicon<V> extends AbstractMap<String, V> {
    private final HashTable words;
    private final List<V> values;

    private PackedLexicon(HashTable words, List<V> values) {
        this.words = words;
        this.values = values;
    }

    /**
     * Loads a packed lexicon.
     *
     * @param value makes what the library wants of the words of one entry
     */
    static <V> PackedLexicon<V> load(Path file, Function<List<String>, V> value) {
        var in = PackedReader.open(file);
        var values = in.text()
                .lines()
                .map(line -> value.apply(List.of(line.split(" ", -1))))
                .toList();
        return new PackedLexicon<>(in.table(), values);
    }

    @Override
    public @Nullable V get(@Nullable Object word) {
        int found = word instanceof String text ? words.find(FeatureHash.of(0, text)) : -1;
        return found < 0 ? null : values.get(found);
    }

    @Override
    public boolean containsKey(@Nullable Object word) {
        return get(word) != null;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("a packed lexicon does not hold its words, only their hashes");
    }
}
