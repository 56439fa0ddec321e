package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;

/** Tags and parses one sentence. */
interface Decoder {
    /** The words of a sentence as the library has them; the first node is the root, and stands for no word. */
    AbstractNLPNode<?>[] decode(List<Token> tokens);
}
