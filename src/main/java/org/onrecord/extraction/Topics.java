package org.onrecord.extraction;

import java.util.List;
import java.util.TreeMap;
import org.onrecord.article.Span;
import org.onrecord.extraction.claimant.Cast;
import org.onrecord.name.Names;

/** Tells what parties and persons a content names. */
final class Topics {

    private final String text;
    private final Cast cast;
    private final Names names;

    Topics(String text, Cast cast, Names names) {
        this.text = text;
        this.cast = cast;
        this.names = names;
    }

    /** Canonical names, each once, in the order of the text. */
    List<String> of(List<Span> content) {
        var byPlace = new TreeMap<Integer, String>();
        for (var span : content) {
            for (var mention : names.mentions(span.in(text))) {
                byPlace.put(
                        span.start() + mention.span().start(), mention.party().name());
            }
            for (var appearance : cast.in(span)) {
                if (appearance.person().certain()) {
                    byPlace.put(
                            appearance.mention().span().start(),
                            appearance.person().name());
                }
            }
        }
        return byPlace.values().stream().distinct().toList();
    }
}
