package org.onrecord;

import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestArticles.UNDATED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.claim.Quoted;
import org.onrecord.claim.Voice;

/** Claims for tests, cut from articles by their words. */
public final class TestClaims {

    public static final Claimant VELDANIA = new Claimant("Veldania", null, "Veldania");
    public static final Claimant NORRLAND = new Claimant("Norrland", null, "Norrland");
    public static final Claimant BRANDT = new Claimant("Ada Brandt", "Trade Minister", "Veldania");
    public static final Claimant LUND = new Claimant("Ivo Lund", "Foreign Minister", "Veldania");
    public static final Claimant QUIST = new Claimant("Mara Quist", "deputy", "Veldania");
    public static final Claimant FERRIS = new Claimant("Tom Ferris", "Mayor", "Harrow");

    public static final Claim VELDANIA_DENIED = claim(DENIAL, "Veldania has denied that it sold pumps to Norrland.")
            .by(VELDANIA)
            .act(Act.DENY)
            .content("it sold pumps to Norrland")
            .about("Norrland")
            .made();

    public static final Claim BRANDT_DENIED = claim(
                    DENIAL, "\"We never shipped a single pump,\" Trade Minister Ada Brandt said on Tuesday.")
            .by(BRANDT)
            .content("We never shipped a single pump,")
            .quoted(Quoted.DIRECT)
            .saidOn(LocalDate.of(2022, 11, 1), "on Tuesday")
            .made();

    public static final Claim NORRLAND_DECLINED = claim(DENIAL, "Norrland's government declined to comment.")
            .by(NORRLAND)
            .act(Act.DECLINE)
            .content("to comment")
            .made();

    public static final Claim VELDANIA_ADMITTED = claim(
                    ADMISSION,
                    "Veldania admitted on Friday that it had shipped forty pumps to Norrland before the flood.")
            .by(VELDANIA)
            .act(Act.ADMIT)
            .content("it had shipped forty pumps to Norrland before the flood")
            .saidOn(LocalDate.of(2022, 11, 4), "on Friday")
            .about("Norrland")
            .made();

    public static final Claim LUND_AND_QUIST_SAID = claim(
                    ADMISSION, "Foreign Minister Ivo Lund and his deputy Mara Quist said the delivery was small.")
            .by(LUND)
            .jointlyWith(QUIST)
            .content("the delivery was small")
            .made();

    public static final Claim NORRLAND_DID_NOT_DENY = claim(
                    ADMISSION, "Norrland did not deny that it had received the pumps.")
            .by(NORRLAND)
            .act(Act.DENY)
            .negated()
            .content("it had received the pumps")
            .made();

    public static final Claim HARROW_PROMISED = claim(
                    UNDATED, "The city council of Harrow promised to repair 2,400 lamps.")
            .by(new Claimant("city council of Harrow", null, "Harrow"))
            .act(Act.PROMISE)
            .content("to repair 2,400 lamps")
            .made();

    public static final Claim FERRIS_WARNED = claim(UNDATED, "Mayor Tom Ferris warned that the work would take years.")
            .by(FERRIS)
            .act(Act.WARN)
            .content("the work would take years")
            .made();

    private TestClaims() {}

    /** All claims of an article of {@link TestArticles} that are made here. */
    public static List<Claim> of(Article article) {
        return List.of(
                        VELDANIA_DENIED,
                        BRANDT_DENIED,
                        NORRLAND_DECLINED,
                        VELDANIA_ADMITTED,
                        LUND_AND_QUIST_SAID,
                        NORRLAND_DID_NOT_DENY,
                        HARROW_PROMISED,
                        FERRIS_WARNED)
                .stream()
                .filter(claim -> claim.excerpt().article().equals(article.id()))
                .toList();
    }

    /** Begins a claim whose excerpt has these words; Veldania said all of it, unless told otherwise. */
    public static Draft claim(Article article, String excerpt) {
        var span = find(article.text(), excerpt, 0);
        var id = article.id() + "-" + span.start();
        return new Draft(
                article,
                new Claim(
                        id,
                        article.excerpt(span),
                        Passage.Kind.BODY,
                        null,
                        null,
                        List.of(span),
                        VELDANIA,
                        List.of(),
                        Act.SAY,
                        false,
                        Quoted.NONE,
                        Voice.OWN,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Span find(String text, String words, int from) {
        int start = text.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException("these words are not in the article: " + words);
        }
        return new Span(start, start + words.length());
    }

    /** A claim in the making; each method gives a changed one. Words are looked for in the excerpt. */
    public record Draft(Article article, Claim made) {

        public Draft id(String id) {
            return with(made.source(), made.cue(), made.content(), id, made.claimant(), made.act());
        }

        public Draft by(Claimant claimant) {
            return with(made.source(), made.cue(), made.content(), made.id(), claimant, made.act());
        }

        public Draft act(Act act) {
            return with(made.source(), made.cue(), made.content(), made.id(), made.claimant(), act);
        }

        public Draft source(String words) {
            return with(inExcerpt(words), made.cue(), made.content(), made.id(), made.claimant(), made.act());
        }

        public Draft cue(String words) {
            return with(made.source(), inExcerpt(words), made.content(), made.id(), made.claimant(), made.act());
        }

        public Draft content(String... words) {
            var spans = List.of(words).stream().map(this::inExcerpt).toList();
            return with(made.source(), made.cue(), spans, made.id(), made.claimant(), made.act());
        }

        public Draft jointlyWith(Claimant... coClaimants) {
            return with(List.of(coClaimants), made.negated(), made.quoted(), made.voice(), made.saidOn(), made.about());
        }

        public Draft negated() {
            return with(made.coClaimants(), true, made.quoted(), made.voice(), made.saidOn(), made.about());
        }

        public Draft quoted(Quoted quoted) {
            return with(made.coClaimants(), made.negated(), quoted, made.voice(), made.saidOn(), made.about());
        }

        public Draft nested() {
            return with(made.coClaimants(), made.negated(), made.quoted(), Voice.RETOLD, made.saidOn(), made.about());
        }

        public Draft saidOn(LocalDate day, String words) {
            return saidOn(Days.on(day, words));
        }

        public Draft saidOn(Days days) {
            return with(made.coClaimants(), made.negated(), made.quoted(), made.voice(), days, made.about());
        }

        public Draft about(String... names) {
            return with(made.coClaimants(), made.negated(), made.quoted(), made.voice(), made.saidOn(), List.of(names));
        }

        public Draft relayedBy(String... names) {
            return with(made.happenedOn(), List.of(names), made.sameAs());
        }

        public Draft happenedOn(Days days) {
            return with(days, made.relayedBy(), made.sameAs());
        }

        public Draft sameAs(String... ids) {
            return with(made.happenedOn(), made.relayedBy(), List.of(ids));
        }

        private Span inExcerpt(String words) {
            return find(article.text(), words, made.excerpt().start());
        }

        private Draft with(
                @Nullable Span source, @Nullable Span cue, List<Span> content, String id, Claimant claimant, Act act) {
            return new Draft(
                    article,
                    new Claim(
                            id,
                            made.excerpt(),
                            made.part(),
                            source,
                            cue,
                            content,
                            claimant,
                            made.coClaimants(),
                            act,
                            made.negated(),
                            made.quoted(),
                            made.voice(),
                            made.saidOn(),
                            made.happenedOn(),
                            made.relayedBy(),
                            made.about(),
                            made.sameAs()));
        }

        private Draft with(
                List<Claimant> coClaimants,
                boolean negated,
                Quoted quoted,
                Voice voice,
                @Nullable Days saidOn,
                List<String> about) {
            return new Draft(
                    article,
                    new Claim(
                            made.id(),
                            made.excerpt(),
                            made.part(),
                            made.source(),
                            made.cue(),
                            made.content(),
                            made.claimant(),
                            coClaimants,
                            made.act(),
                            negated,
                            quoted,
                            voice,
                            saidOn,
                            made.happenedOn(),
                            made.relayedBy(),
                            about,
                            made.sameAs()));
        }

        private Draft with(@Nullable Days happenedOn, List<String> relayedBy, List<String> sameAs) {
            return new Draft(
                    article,
                    new Claim(
                            made.id(),
                            made.excerpt(),
                            made.part(),
                            made.source(),
                            made.cue(),
                            made.content(),
                            made.claimant(),
                            made.coClaimants(),
                            made.act(),
                            made.negated(),
                            made.quoted(),
                            made.voice(),
                            made.saidOn(),
                            happenedOn,
                            relayedBy,
                            made.about(),
                            sameAs));
        }
    }
}
