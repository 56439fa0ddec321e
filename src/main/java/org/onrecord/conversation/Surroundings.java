package org.onrecord.conversation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.answer.Exhibit;
import org.onrecord.article.Passage;

/** The lines of an article before and after an excerpt, as they stand there. Stateless. */
final class Surroundings {

    private Surroundings() {}

    static List<String> lines(Exhibit exhibit) {
        var article = exhibit.article();
        var excerpt = exhibit.claim().excerpt().span();
        var own = article.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY)
                .toList();
        var lines = new ArrayList<String>();
        own.stream()
                .filter(passage -> passage.span().end() <= excerpt.start())
                .reduce((first, second) -> second)
                .ifPresent(passage -> lines.add("Before it: " + passage.span().in(article.text())));
        own.stream()
                .filter(passage -> passage.span().start() >= excerpt.end())
                .findFirst()
                .ifPresent(passage -> lines.add("After it: " + passage.span().in(article.text())));
        return lines;
    }
}
