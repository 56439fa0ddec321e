package org.onrecord.index.lucene;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands terms that are made already to Lucene. */
final class TermStream extends TokenStream {

    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final Iterator<String> terms;

    TermStream(Collection<String> terms) {
        this.terms = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!terms.hasNext()) {
            return false;
        }
        text.append(terms.next());
        return true;
    }
}
