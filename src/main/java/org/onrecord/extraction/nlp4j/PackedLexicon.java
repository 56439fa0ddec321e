package org.onrecord.extraction.nlp4j;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.extraction.nlp4j.WordFacts.Known;

/** What words are known for: their usual tags, or their clusters. */
final class PackedLexicon {
    private final HashTable words;
    private final List<Known> values;

    private PackedLexicon(HashTable words, List<Known> values) {
        this.words = words;
        this.values = values;
    }

    static PackedLexicon load(Path file) {
        var in = PackedReader.open(file);
        var values = in.text()
                .lines()
                .map(line -> Known.of(List.of(line.split(" ", -1))))
                .toList();
        return new PackedLexicon(in.table(), values);
    }

    Known find(String word) {
        int found = words.find(FeatureHash.of(0, FeatureText.of(word)));
        return found < 0 ? Known.NOTHING : values.get(found);
    }
}
