package org.onrecord.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.WordList;
import org.onrecord.name.Names;

/** The words by which two contents are compared: without small words and endings, and with states by their own names. */
final class ContentTerms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ies|ied|ing|ed|es|s|y|e)$");
    private static final int SHORTEST = 3;

    private final Names names;
    private final Set<String> smallWords;

    ContentTerms(Names names) {
        this.names = names;
        smallWords = WordList.read(ContentTerms.class, "small-words.txt");
    }

    Set<String> of(String content) {
        var terms = new HashSet<String>();
        var rest = new StringBuilder(content);
        for (var mention : names.mentions(content)) {
            terms.add(mention.party().name());
            for (int i = mention.span().start(); i < mention.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        var words = WORD.matcher(rest.toString().toLowerCase(Locale.ROOT));
        while (words.find()) {
            var word = words.group();
            boolean figure = Character.isDigit(word.charAt(0));
            if (figure || (word.length() >= SHORTEST && !smallWords.contains(word))) {
                terms.add(ENDING.matcher(word).replaceFirst(""));
            }
        }
        return terms;
    }
}
