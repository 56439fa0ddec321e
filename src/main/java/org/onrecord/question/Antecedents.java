package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.name.Gender;
import org.onrecord.name.Spellings;

/**
 * Tells whom "he", "they" and "her" stand for: somebody whom the question before was about, or who spoke last. Immutable.
 *
 * <p>Who speaks is rather whom was asked about as speaking; whom others speak about is rather whom the matter was. A word
 * for a person never stands for a state or a body.
 */
final class Antecedents {

    private final Before before;
    private final Slots last;
    private final SpeakerBook book;

    /** @param last the slots of the question before */
    Antecedents(Before before, Slots last, SpeakerBook book) {
        this.before = before;
        this.last = last;
        this.book = book;
    }

    /**
     * Who speaks in the question: "what did he say?". Empty when there is nobody; the word itself when there is somebody, but
     * nobody of whom it can be said.
     *
     * @param person a word for a person; empty for any other word
     */
    List<Who> speaker(String person) {
        var asked = last.claimants().stream().filter(who -> fits(who, person)).toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        var told = Stream.concat(shown(), named())
                .filter(who -> fits(who, person))
                .limit(1)
                .toList();
        boolean isAnother =
                !person.isEmpty() && last.claimants().stream().anyMatch(who -> who.known() && isPerson(who));
        return told.isEmpty() && isAnother ? List.of(Who.unknown(person)) : told;
    }

    private boolean fits(Who who, String person) {
        return person.isEmpty() || (isPerson(who) && isOfGender(who, Set.of(person)));
    }

    /** The body that was asked about or named before. */
    List<Who> body() {
        return Stream.of(last.claimants().stream(), named(), shown())
                .flatMap(whos -> whos)
                .filter(who -> !isPerson(who) && !who.described())
                .limit(1)
                .toList();
    }

    /**
     * Whom others speak about: "who threatened her?".
     *
     * @param does whether it is asked what they do: that is rather whoever spoke than whom they spoke about
     */
    List<TopicWord> matter(Set<String> pronouns, boolean does) {
        var asked = last.claimants().stream();
        var fitting = (does ? Stream.of(asked, named(), shown()) : Stream.of(named(), asked, shown()))
                .flatMap(whos -> whos)
                .filter(who -> isPerson(who) && isOfGender(who, pronouns))
                .limit(1)
                .map(TopicReader::name)
                .toList();
        return fitting.isEmpty() ? new ArrayList<>() : new ArrayList<>(fitting);
    }

    private Stream<Who> shown() {
        return before.shown().stream().map(name -> new Who(name, Set.of(name), true));
    }

    private Stream<Who> named() {
        return last.topic().stream()
                .filter(word -> word.weight() == TopicWord.Weight.NAME)
                .map(word -> new Who(word.word(), Set.of(word.word()), true));
    }

    /** Of a name that nobody on record has it is not known what bears it. */
    private boolean isPerson(Who who) {
        return !who.known() || book.names().isPerson(who.name());
    }

    static boolean isOfGender(Who who, Set<String> pronouns) {
        var given = who.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        var gender = Spellings.genderOf(given);
        boolean female = pronouns.contains("she") || pronouns.contains("her") || pronouns.contains("hers");
        return gender.isEmpty() || (gender.get() == Gender.SHE) == female;
    }
}
