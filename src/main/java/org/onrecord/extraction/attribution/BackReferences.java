package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.extraction.syntax.WordList;

/** "…, a charge that Kyiv denies", "… backing claims made by Kyiv": what the charge is, the sentence has told before. */
final class BackReferences {

    private static final Set<Act> ABOUT_SAYINGS = EnumSet.of(Act.DENY, Act.CONFIRM, Act.ADMIT);
    private static final Set<String> RELATIVES = Set.of("that", "which");
    private static final Set<String> TAKING_TWO = Set.of("naming", "object and preposition", "preposition");
    private static final Set<String> PRONOUNS = Set.of("that", "which", "whom", "who");
    private static final Set<String> WORDS_FOR_SAYINGS = WordList.read(BackReferences.class, "words-for-sayings.txt");

    private final Reading reading;

    BackReferences(Reading reading) {
        this.reading = reading;
    }

    List<Saying> resolve(List<Saying> sayings) {
        var resolved = new ArrayList<Saying>();
        for (var saying : sayings) {
            var noun = findNoun(saying);
            if (noun.isEmpty()) {
                resolved.add(withAntecedent(saying));
                continue;
            }
            var remark = findRemark(saying, noun.get());
            remark.ifPresent(word -> resolved.replaceAll(
                    other -> cutBefore(word, saying.anchor().lastUnder().end(), other)));
            resolved.add(referring(saying, noun.get(), resolved));
        }
        return List.copyOf(resolved);
    }

    /** The noun that stands for what was told. */
    private Optional<Word> findNoun(Saying saying) {
        var above = Optional.ofNullable(saying.anchor().head());
        if (saying.rule().equals("made by")) {
            return above;
        }
        var object =
                Given.objectOf(saying.anchor()).filter(word -> saying.rule().equals("object"));
        boolean refers = object.filter(word ->
                        word.isOneOf(RELATIVES) || above.filter(word::equals).isPresent())
                .isPresent();
        return refers ? above : Optional.empty();
    }

    /** "the deal, which she called absurd": the deal is called so. */
    private Saying withAntecedent(Saying saying) {
        var first = saying.content().getFirst();
        var noun = TAKING_TWO.contains(saying.rule())
                        && PRONOUNS.contains(first.in(reading.text()).toLowerCase(Locale.ROOT))
                ? findAntecedent(saying.anchor())
                : Optional.<Word>empty();
        var words = noun.stream()
                .flatMap(word -> word.subtree().stream())
                .filter(word -> word.end() <= first.start())
                .toList();
        var named = new Phrase(words).stretch(reading.text());
        if (named.isEmpty() || saying.content().size() < 2) {
            return saying;
        }
        var content = new ArrayList<>(saying.content());
        content.set(0, named.getFirst());
        return saying.withContent(content);
    }

    /** The noun that the clause of a verb tells about. */
    private static Optional<Word> findAntecedent(Word verb) {
        var at = Optional.of(verb);
        while (at.isPresent() && at.get().isVerb() && !at.get().label().equals("relcl")) {
            at = Optional.ofNullable(at.get().head());
        }
        return at.filter(Word::isVerb).map(Word::head).filter(Word::isNominal);
    }

    private static boolean isRemark(Word noun) {
        return WORDS_FOR_SAYINGS.contains(noun.lemma())
                && first(noun)
                        .findPrevious()
                        .filter(mark -> mark.tag().equals(",") || mark.tag().equals(":"))
                        .isPresent();
    }

    private static Word first(Word noun) {
        return noun.subtree().stream().filter(Word::isSpoken).findFirst().orElse(noun);
    }

    /** Where the remark on what was told begins: "a charge she denied", "which she denied". */
    private static Optional<Word> findRemark(Saying saying, Word noun) {
        if (!noun.isBefore(saying.anchor())) {
            return Optional.empty();
        }
        return isRemark(noun) ? Optional.of(first(noun)) : whichOfAll(saying);
    }

    /** Unless it goes on behind the remark: "that the north, which only Peru recognizes, has a right to it". */
    private Saying cutBefore(Word remark, int end, Saying other) {
        var last = other.content().getLast();
        int start = remark.start();
        boolean goesOnBehind = last.end() > end;
        if (other.anchor().tree() != remark.tree()
                || other.cueSpan().end() > start
                || !last.contains(start)
                || goesOnBehind) {
            return other;
        }
        var content = new ArrayList<>(other.content());
        content.removeLast();
        if (last.start() < start) {
            Marks.trim(reading.text(), new Span(last.start(), start)).ifPresent(content::add);
        }
        return content.isEmpty() ? other : other.withContent(content);
    }

    private Saying referring(Saying saying, Word noun, List<Saying> before) {
        boolean takesUp =
                WORDS_FOR_SAYINGS.contains(noun.lemma()) || whichOfAll(saying).isPresent();
        var told = takesUp ? lastInSentence(saying, before) : List.<Span>of();
        if (!told.isEmpty()) {
            return saying.withContent(told);
        }
        var words = Phrase.under(noun).without(Phrase.under(saying.anchor()));
        var content = saying.rule().equals("made by") ? List.<Span>of() : reading.spans(words);
        return content.isEmpty() ? saying : saying.withContent(content);
    }

    /** "was accused of fraud in May, which he denied", "closed it in May, which she opposed": not the month. */
    private static Optional<Word> whichOfAll(Saying saying) {
        return Given.objectOf(saying.anchor())
                .filter(which -> (ABOUT_SAYINGS.contains(saying.cue().act()) || isOnDay(saying))
                        && which.lower().equals("which")
                        && which.findPrevious()
                                .filter(mark -> mark.tag().equals(","))
                                .isPresent());
    }

    private static boolean isOnDay(Saying saying) {
        var noun = saying.anchor().head();
        return noun != null && TimeWords.isTimeNoun(noun);
    }

    private static List<Span> lastInSentence(Saying saying, List<Saying> before) {
        return before.stream()
                .filter(other -> other.anchor().tree() == saying.anchor().tree())
                .filter(other -> other.hull().end() <= saying.cueSpan().start())
                .reduce((first, second) -> second)
                .map(Saying::content)
                .orElse(List.of());
    }
}
