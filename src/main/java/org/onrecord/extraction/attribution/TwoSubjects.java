package org.onrecord.extraction.attribution;

/** Who does what a verb says before which a parser finds two subjects. */
final class TwoSubjects {

    private TwoSubjects() {}

    /**
     * "the mayor, Ann Porter, said" has one subject, "in a talk with The Oak, Porter said" the last of two, "House of
     * Elders Speaker Ann Porter said" two for one.
     */
    static Phrase of(Word verb) {
        var before =
                verb.kids("nsubj").stream().filter(kid -> kid.isBefore(verb)).toList();
        if (before.size() == 2 && areSideBySide(before.getFirst(), before.getLast())) {
            return Phrase.under(before).before(verb);
        }
        boolean two = before.size() == 2
                && before.getLast().isNominal()
                && verb
                        .tree()
                        .words()
                        .subList(before.getFirst().index(), before.getLast().index())
                        .stream()
                        .anyMatch(mark -> mark.tag().equals(","));
        if (!two) {
            return Phrase.NONE;
        }
        boolean ofPlace = before.getFirst()
                .firstUnder()
                .findPrevious()
                .filter(word -> word.isNominal() || word.tag().equals("IN"))
                .isPresent();
        return (ofPlace ? Phrase.under(before.getLast()) : Phrase.under(before)).before(verb);
    }

    private static boolean areSideBySide(Word first, Word second) {
        var next = Phrase.under(first).words().getLast().findNext();
        return first.tag().startsWith("N")
                && second.tag().startsWith("NNP")
                && next.filter(word -> word == second.firstUnder()).isPresent();
    }
}
