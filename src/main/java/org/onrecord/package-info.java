/**
 * OnRecord answers questions about who said what, with the words, the source and the date.
 *
 * <p>Two paths lead through the packages. An article: {@code org.onrecord.reading}, {@code org.onrecord.extraction},
 * {@code org.onrecord.index}. A question: {@code org.onrecord.conversation}, {@code org.onrecord.question},
 * {@code org.onrecord.index}, {@code org.onrecord.answer}, {@code org.onrecord.chat}. {@code org.onrecord.app} wires
 * them. Who may use whom is the table in {@code ArchitectureTest}.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
