package org.onrecord.extraction.attribution;

/** A speaker whom the parser hangs on the end of the clause before the verb: "The pact is dead, Lopez and Silva said". */
final class Stranded {

    private Stranded() {}

    /** The words between the last comma or quotation mark and the verb; none when the verb has a subject or they are no noun phrase. */
    static Phrase speaker(Word verb, Word clause) {
        if (verb.hasKid("nsubj", "nsubjpass", "csubj", "expl") || verb.isPassive() || !clause.isBefore(verb)) {
            return Phrase.NONE;
        }
        var words = verb.tree().words();
        int start = verb.index();
        while (start > 0 && !isPause(words.get(start - 1))) {
            start--;
        }
        var between = new Phrase(words.subList(start, verb.index()));
        boolean nominal = between.words().stream().anyMatch(Word::isNominal)
                && between.words().stream()
                        .noneMatch(word -> word.isVerb() || word.tag().equals("MD"));
        return nominal && start > 0 ? between : Phrase.NONE;
    }

    private static boolean isPause(Word word) {
        return word.tag().equals(",") || word.tag().equals("''");
    }
}
