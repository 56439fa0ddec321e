package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Token;

/**
 * A sentence as a tree of words.
 *
 * <p>A parser's heads may point anywhere when the text is no prose. Heads that would close a circle or point outside are
 * left out, so that every walk up or down ends.
 */
final class Tree {

    private final List<Word> words;
    private final Passage passage;

    Tree(List<Token> tokens, Passage passage) {
        this.passage = passage;
        words = tokens.stream().map(token -> new Word(token, this)).toList();
        link(tokens);
    }

    List<Word> words() {
        return words;
    }

    Passage passage() {
        return passage;
    }

    Span span() {
        return words.getFirst().span().and(words.getLast().span());
    }

    Optional<Word> find(int index) {
        return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    private void link(List<Token> tokens) {
        var root = new boolean[tokens.size()];
        var seen = new int[tokens.size()];
        for (int start = 0; start < tokens.size(); start++) {
            int at = start;
            while (inside(at) && seen[at] == 0) {
                seen[at] = start + 1;
                int head = tokens.get(at).head();
                root[at] = !inside(head) || (seen[head] == start + 1);
                at = root[at] ? -1 : head;
            }
        }
        for (int i = 0; i < root.length; i++) {
            if (!root[i]) {
                words.get(i).hangUnder(words.get(tokens.get(i).head()));
            }
        }
    }

    private boolean inside(int index) {
        return index >= 0 && index < words.size();
    }
}
