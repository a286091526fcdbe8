package dk.videnrul.search.danish;

import java.util.List;

/**
 * A word taken apart.
 *
 * @param parts the smallest parts in order, without linking s; empty if the word is no compound
 * @param inner compounds within it: {@code rygestop} in {@code rygestophold}
 */
record Compound(List<String> parts, List<String> inner) {

    static final Compound NONE = new Compound(List.of(), List.of());

    Compound {
        parts = List.copyOf(parts);
        inner = List.copyOf(inner);
    }

    boolean isCompound() {
        return !parts.isEmpty();
    }
}
