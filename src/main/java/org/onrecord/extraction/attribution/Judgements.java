package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.claim.Act;
import org.onrecord.extraction.syntax.WordList;

/** What a name for something does: "called it baseless" denies, "called it a disgrace" criticizes. */
final class Judgements {

    private static final Set<String> CHARGES = WordList.read(Judgements.class, "charges.txt");
    private static final Set<String> UNTRUE = WordList.read(Judgements.class, "words-for-untrue.txt");
    private static final Set<String> BAD = WordList.read(Judgements.class, "words-for-bad.txt");

    private static final Pattern FOUND = Pattern.compile("\\b(?:is|are|was|were|'s|’s|'re|’re|has been|have been) "
            + "(?:(?:just|simply|also|so|very|such|really|quite|truly|utterly|absolutely|completely|totally|deeply|morally|an?|\\p{L}+ and) ){0,3}(?:"
            + String.join("|", WordList.read(Judgements.class, "words-of-outrage.txt"))
            + ")\\b(?! (?:if|to)\\b)");

    private Judgements() {}

    /** Whether words find fault with something: "this is a disgrace". */
    static boolean isFound(String words) {
        return FOUND.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /** "called the charge baseless" denies, "called the raid a disgrace" criticizes. */
    static Optional<Act> find(Saying saying) {
        var words = Phrase.under(saying.anchor()).after(saying.anchor()).words();
        var names = names(saying.anchor());
        boolean charge = words.stream().anyMatch(word -> CHARGES.contains(word.lemma()));
        if (names.stream().anyMatch(word -> UNTRUE.contains(word.lower()))) {
            return Optional.of(charge ? Act.DENY : Act.CRITICIZE);
        }
        return names.stream().anyMatch(word -> BAD.contains(word.lower()))
                ? Optional.of(Act.CRITICIZE)
                : Optional.empty();
    }

    /** What something is called: the names and the adjectives right before them. */
    private static List<Word> names(Word verb) {
        var names = new ArrayList<Word>(verb.kids("oprd", "acomp", "xcomp", "attr", "npadvmod", "ccomp"));
        verb.kids("prep").stream()
                .filter(as -> as.lower().equals("as"))
                .flatMap(as -> as.kids("pobj", "pcomp").stream())
                .forEach(names::add);
        verb.kids("dobj").stream()
                .flatMap(object -> object.kids("appos", "dep", "prep").stream())
                .forEach(names::add);
        for (int i = 0; i < names.size(); i++) {
            names.addAll(names.get(i).kids("conj", "amod", "nmod", "compound", "acomp", "attr", "pobj", "pcomp"));
        }
        return names;
    }
}
