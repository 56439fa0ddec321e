package org.onrecord.index.lucene;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Excerpt;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.claim.Quoted;
import org.onrecord.claim.Voice;

/**
 * Articles, claims and claimants as bytes, complete and with a checksum. A change of the form is a new {@link
 * Commits#FORMAT}. Words of enums are written as words, so that their order may change.
 */
final class Packed {

    private Packed() {}

    static BytesRef of(Article article) {
        var out = new ByteWriter();
        out.string(article.id());
        out.string(article.file());
        var metadata = article.metadata();
        write(out, metadata.title());
        write(out, metadata.author());
        write(out, metadata.outlet());
        write(out, metadata.agency());
        write(out, metadata.published());
        write(out, metadata.url());
        out.day(article.readOn());
        out.string(article.text());
        out.list(article.passages(), passage -> {
            write(out, passage.span());
            out.string(word(passage.kind()));
        });
        return out.checked();
    }

    static Article article(BytesRef packed) throws IOException {
        var in = ByteReader.checked(packed);
        return new Article(
                in.string(),
                in.string(),
                new Metadata(
                        fact(in, in.nullableString()),
                        fact(in, in.nullableString()),
                        fact(in, in.nullableString()),
                        fact(in, in.nullableString()),
                        fact(in, in.nullable(in::day)),
                        fact(in, in.nullable(() -> URI.create(in.string())))),
                in.day(),
                in.string(),
                in.list(() -> new Passage(span(in), in.word(Passage.Kind.class))));
    }

    static BytesRef of(Claim claim) {
        var out = new ByteWriter();
        out.string(claim.id());
        out.string(claim.excerpt().article());
        out.number(claim.excerpt().start());
        out.string(claim.excerpt().text());
        out.string(word(claim.part()));
        out.nullable(claim.source(), span -> write(out, span));
        out.nullable(claim.cue(), span -> write(out, span));
        out.list(claim.content(), span -> write(out, span));
        write(out, claim.claimant());
        out.list(claim.coClaimants(), claimant -> write(out, claimant));
        out.string(word(claim.act()));
        out.flag(claim.negated());
        out.string(word(claim.quoted()));
        out.string(word(claim.voice()));
        out.nullable(claim.saidOn(), days -> write(out, days));
        out.nullable(claim.happenedOn(), days -> write(out, days));
        out.list(claim.relayedBy(), out::string);
        out.list(claim.about(), out::string);
        out.list(claim.sameAs(), out::string);
        return out.checked();
    }

    static Claim claim(BytesRef packed) throws IOException {
        var in = ByteReader.checked(packed);
        return new Claim(
                in.string(),
                new Excerpt(in.string(), in.number(), in.string()),
                in.word(Passage.Kind.class),
                in.nullable(() -> span(in)),
                in.nullable(() -> span(in)),
                in.list(() -> span(in)),
                claimant(in),
                in.list(() -> claimant(in)),
                in.word(Act.class),
                in.flag(),
                in.word(Quoted.class),
                in.word(Voice.class),
                in.nullable(() -> days(in)),
                in.nullable(() -> days(in)),
                in.list(in::string),
                in.list(in::string),
                in.list(in::string));
    }

    static BytesRef of(Claimant claimant) {
        var out = new ByteWriter();
        write(out, claimant);
        return out.checked();
    }

    static Claimant claimant(BytesRef packed) throws IOException {
        return claimant(ByteReader.checked(packed));
    }

    private static void write(ByteWriter out, Fact<?> fact) {
        switch (fact.value()) {
            case null -> out.flag(false);
            case LocalDate day -> out.nullable(day, out::day);
            case Object other -> out.nullable(other.toString(), out::string);
        }
        out.string(word(fact.basis()));
    }

    private static <T> Fact<T> fact(ByteReader in, @Nullable T value) throws IOException {
        return new Fact<>(value, in.word(Basis.class));
    }

    private static void write(ByteWriter out, Span span) {
        out.number(span.start());
        out.number(span.length());
    }

    private static Span span(ByteReader in) throws IOException {
        int start = in.number();
        return new Span(start, start + in.number());
    }

    private static void write(ByteWriter out, Claimant claimant) {
        out.string(claimant.name());
        out.nullable(claimant.role(), out::string);
        out.nullable(claimant.represents(), out::string);
    }

    private static Claimant claimant(ByteReader in) throws IOException {
        return new Claimant(in.string(), in.nullableString(), in.nullableString());
    }

    private static void write(ByteWriter out, Days days) {
        out.day(days.from());
        out.day(days.to());
        out.string(days.words());
    }

    private static Days days(ByteReader in) throws IOException {
        return new Days(in.day(), in.day(), in.string());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
