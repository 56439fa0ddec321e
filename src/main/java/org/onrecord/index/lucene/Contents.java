package org.onrecord.index.lucene;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a commit holds: the same as another when its articles and claims are, in whatever files they lie. */
final class Contents {

    private final Object mark;
    private final Set<String> parts;

    /**
     * @param mark another one after articles or claims changed
     * @param parts the files that they lie in
     */
    Contents(Object mark, Set<String> parts) {
        this.mark = mark;
        this.parts = Set.copyOf(parts);
    }

    Set<String> parts() {
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contents contents && contents.mark.equals(mark);
    }

    @Override
    public int hashCode() {
        return mark.hashCode();
    }
}
