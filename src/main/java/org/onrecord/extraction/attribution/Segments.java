package org.onrecord.extraction.attribution;

/** The parts of a sentence between semicolons, which parsers overlook: nobody's words reach over one. */
final class Segments {

    private Segments() {}

    /** The words between the semicolons around a word. */
    static Phrase around(Word word) {
        var words = word.tree().words();
        int from = word.index();
        while (from > 0 && !isSemicolon(words.get(from - 1))) {
            from--;
        }
        int to = word.index() + 1;
        while (to < words.size() && !isSemicolon(words.get(to))) {
            to++;
        }
        return new Phrase(words.subList(from, to));
    }

    /** Whether no semicolon stands between two words. */
    static boolean isWhole(Word one, Word other) {
        int from = Math.min(one.index(), other.index());
        int to = Math.max(one.index(), other.index());
        return one.tree().words().subList(from, to).stream().noneMatch(Segments::isSemicolon);
    }

    /** "The fish are back: researchers found 40": the verb behind the colon has its own words to tell. */
    static boolean isPartedByColon(Word clause, Word verb) {
        boolean parted = clause.isBefore(verb)
                && verb.kids("nsubj").stream()
                        .flatMap(subject -> subject.firstUnder().findPrevious().stream())
                        .anyMatch(mark -> mark.form().equals(":"));
        return parted && verb.kids("dobj", "ccomp", "xcomp").stream().anyMatch(told -> told.isAfter(verb));
    }

    private static boolean isSemicolon(Word word) {
        return word.form().equals(";");
    }
}
