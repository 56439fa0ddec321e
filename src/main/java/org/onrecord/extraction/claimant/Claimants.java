package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.extraction.syntax.Paragraph;

/**
 * Tells who the sources of one article mean, in the order of its text: who a pronoun means depends on who spoke before.
 * Belongs to the reading of one article.
 */
public final class Claimants {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    /** Words that stand for nobody in particular: a saying of these is nobody's claim. */
    private static final Set<String> NOBODY = Set.of(
            "some",
            "many",
            "others",
            "few",
            "most",
            "all",
            "nobody",
            "no one",
            "none",
            "everyone",
            "everybody",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "those",
            "these",
            "this",
            "that",
            "one",
            "there",
            "you",
            "what",
            "people",
            "it",
            "each",
            "several",
            "another",
            "whoever",
            "here",
            "such",
            "more",
            "much",
            "any",
            "neither",
            "either");

    /** "Our team", "your report": whose it is depends on who says so to whom. */
    private static final Pattern OF_WHO_SPEAKS = Pattern.compile("(?:my|our|your)\\s");

    /** "Two engineers, Ann Lee and Tom Reed", "one of its vice presidents, Ann Lee". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i:one of|two|three|four|five|six|both|a third|a second) [^,]{3,80}, (?:namely )?(?=\\p{Lu})");

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final Floor floor = new Floor();
    private final Pronouns pronouns;
    private final TakenUp takenUp;
    private final HomeState home;
    private final Beside beside;
    private final JointSpeakers joint;
    private final Papers papers;
    private final Turns turns;

    /** @param quoted whether a place stands in quotation marks, where nobody acts for whom the article tells of */
    public Claimants(
            String text,
            List<Paragraph> paragraphs,
            Cast cast,
            SourceReader sources,
            Organisations organisations,
            IntPredicate quoted) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        pronouns = new Pronouns(
                text,
                cast,
                sources,
                organisations,
                floor,
                new Actors(text, paragraphs, cast, quoted),
                words -> named(words, "act", null));
        takenUp = new TakenUp(text, cast, sources, organisations, floor);
        home = sources.homeOf(text);
        beside = new Beside(text, cast, sources, organisations);
        joint = new JointSpeakers(text, cast, sources, organisations);
        papers = new Papers(text, cast, sources, organisations, floor, pronouns);
        turns = new Turns(text, cast, sources, organisations, floor);
    }

    /**
     * Who says it; empty when the words don't tell.
     *
     * @param outer who says that in which this saying stands; {@code null} when it stands in nobody's words
     * @param quoted whether it stands in that one's very words, where "he" is somebody else
     * @param antecedent the words that a relative pronoun takes up; {@code null} when not known
     */
    public Optional<Who> find(Attribution saying, @Nullable Who outer, boolean quoted, @Nullable Span antecedent) {
        return speaker(saying, outer, quoted, antecedent).map(sources::forThemselves);
    }

    private Optional<Who> speaker(Attribution saying, @Nullable Who outer, boolean quoted, @Nullable Span antecedent) {
        if (saying.rule().equals("transcript")) {
            return turns.find(saying.source());
        }
        var source = saying.source();
        if (source == null) {
            return saying.cue() == null ? floor.last(who -> who.kind() != Who.Kind.PRESS) : Optional.empty();
        }
        var words = Pronouns.pronounOrAll(SourceWords.trimmed(source.in(text)).toLowerCase(Locale.ROOT));
        if (Pronouns.isPronoun(words)) {
            return pronouns.find(words, source.start(), outer, quoted);
        }
        if (RELATIVE.contains(words)) {
            boolean title = Character.isUpperCase(source.in(text).charAt(0));
            return title || antecedent == null ? Optional.empty() : named(antecedent, saying.lemma(), outer);
        }
        return NOBODY.contains(words) || OF_WHO_SPEAKS.matcher(words).lookingAt()
                ? Optional.empty()
                : named(source, saying.lemma(), outer);
    }

    /** Lets somebody be taken up by the pronouns that follow. */
    public void speaks(int place, Who who) {
        floor.give(place, who);
    }

    /** Who is meant by words that are no pronoun. */
    private Optional<Who> named(Span source, String lemma, @Nullable Who outer) {
        var whole = organisations.goingOn(source);
        if (whole.isPresent()) {
            return whole.flatMap(sources::party).or(() -> whole.map(sources::organisation));
        }
        var abbreviated = organisations.abbreviationOf(SourceWords.bare(source.in(text)));
        if (abbreviated.isPresent()) {
            return abbreviated
                    .flatMap(sources::party)
                    .or(() -> Optional.of(sources.organisation(SourceWords.bare(source.in(text)))));
        }
        if (organisations.isOneName(SourceWords.bare(source.in(text))) || joint.isOneBody(source)) {
            return Optional.of(sources.organisation(SourceWords.bare(source.in(text))));
        }
        var counted = COUNTED.matcher(source.in(text));
        if (counted.lookingAt()) {
            var rest = new Span(source.start() + counted.end(), source.end());
            if (!cast.in(rest).isEmpty()) {
                return named(rest, lemma, outer);
            }
        }
        var both = joint.bothStates(source);
        if (both.isPresent()) {
            return both;
        }
        var holder = joint.officeHolder(source);
        if (holder.isPresent()) {
            return named(holder.get(), lemma, outer);
        }
        var author = papers.author(source).flatMap(words -> named(words, lemma, outer));
        if (author.isPresent()) {
            return author;
        }
        var known = beside.holderBefore(source)
                .map(Who::person)
                .or(() -> sources.outlet(text, source))
                .or(() -> beside.behindTitle(source))
                .or(() -> home.office(source.in(text)))
                .or(() -> sources.known(text, source, cast))
                .or(() -> beside.abbreviation(source));
        var parts = joint.parts(source);
        if (known.isPresent() && (parts.size() == 1 || sources.isParty(text, source))) {
            return known;
        }
        if (known.isPresent()
                && (joint.isNamedLast(known.get(), parts)
                        || joint.isApposition(known.get(), parts)
                        || joint.isOfOneBody(known.get(), parts))) {
            return known;
        }
        return joint.find(parts, lemma)
                .or(() -> known)
                .or(() -> papers.find(source, outer, owner -> named(owner, lemma, outer)))
                .or(() -> pronouns.relative(source, outer))
                .or(() -> beside.find(source))
                .or(() -> takenUp.find(source, outer))
                .or(() -> home.commonOffice(source.in(text)))
                .or(() -> sources.unknown(text, source, lemma, organisations).map(home::inOffice));
    }
}
