package org.onrecord.extraction;

import java.util.List;
import org.onrecord.article.Excerpt;
import org.onrecord.article.Passage;

/**
 * How one sentence of an article was read.
 *
 * @param findings one for each saying: by which rule, whose words, whom they mean; or why there is none; never empty
 */
public record Explanation(Excerpt sentence, Passage.Kind part, List<String> findings) {

    /** Who makes the reports of an article that names neither outlet nor agency. */
    static final String UNKNOWN_OUTLET = "unknown outlet";

    public Explanation {
        findings = List.copyOf(findings);
    }
}
