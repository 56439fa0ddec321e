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

    private static boolean isSemicolon(Word word) {
        return word.form().equals(";");
    }
}
