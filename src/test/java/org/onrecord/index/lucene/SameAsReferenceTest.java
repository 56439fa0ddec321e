package org.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.article.Article;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.memory.MemoryClaimIndex;

/** Whatever is put in, removed and asked for, the answers are those of the reference, in the same order. */
class SameAsReferenceTest {

    private static final List<String> TERMS = List.of("pump", "say", "2400", "a", "b", "veldania", "ab", "elsewhere");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsTheReferenceDoes(int seed) {
        var generated = new GeneratedArticles(seed);
        try (var lucene = LuceneClaimIndex.open(folder);
                var reference = new MemoryClaimIndex()) {
            for (int round = 0; round < 4; round++) {
                change(generated, lucene, reference);

                assertThat(articles(lucene)).isEqualTo(articles(reference));
                assertThat(lucene.speakers()).isEqualTo(reference.speakers());
                assertThat(lucene.articleCount()).isEqualTo(reference.articleCount());
                assertThat(lucene.claimCount()).isEqualTo(reference.claimCount());
                for (int i = 0; i < 25; i++) {
                    var query = query(generated);
                    assertThat(lucene.search(query)).as(query.toString()).isEqualTo(reference.search(query));
                    assertThat(lucene.place(query)).as(query.toString()).isEqualTo(reference.place(query));
                    assertThat(lucene.saying(query))
                            .as(query.toString())
                            .containsExactlyInAnyOrderElementsOf(reference.saying(query));
                }
            }
            lucene.verify();
        }
    }

    private static void change(GeneratedArticles generated, ClaimIndex lucene, ClaimIndex reference) {
        try (var one = lucene.write();
                var other = reference.write()) {
            for (int i = 0; i < 8; i++) {
                var id = "id" + generated.below(20);
                if (generated.below(4) == 0) {
                    one.remove(id);
                    other.remove(id);
                } else {
                    var article = generated.article(id);
                    var claims = generated.claims(article);
                    one.put(article, claims);
                    other.put(article, claims);
                }
            }
            if (generated.below(5) > 0) {
                one.commit();
                other.commit();
            }
        }
    }

    private static ClaimQuery query(GeneratedArticles generated) {
        var topic = new ArrayList<Set<String>>();
        for (int groups = generated.below(4); groups > 0; groups--) {
            var group = new HashSet<String>();
            for (int terms = generated.below(4); terms > 0; terms--) {
                group.add(generated.oneOf(TERMS));
            }
            topic.add(group);
        }
        var query = new ClaimQuery(
                generated.below(3) > 0 ? Set.of() : Set.of(generated.name()),
                generated.below(3) > 0
                        ? Set.of()
                        : new HashSet<>(List.of(generated.act(), generated.act(), generated.act())),
                generated.below(3) > 0 ? null : generated.flip(),
                topic,
                topic.isEmpty() ? 0 : generated.below(topic.size() + 1),
                generated.below(3) > 0 ? null : generated.days(),
                generated.below(3) > 0 ? null : generated.days(),
                generated.below(4) > 0 ? null : generated.name(),
                generated.flip() ? ClaimQuery.MAX_LIMIT : 1 + generated.below(5));
        return generated.below(3) > 0 ? query : query.fromTheLatest();
    }

    private static List<Article> articles(ClaimIndex index) {
        try (var articles = index.articles()) {
            return articles.toList();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }
}
