package dk.videnrul.lookup;

import java.util.List;

/**
 * Something with a name.
 *
 * @param otherNames by which it is found too
 * @param topics ids of what it is about
 */
record Named(NameKind kind, String id, String name, List<String> otherNames, List<String> topics) {

    static Named of(NameKind kind, String id, String name, List<String> otherNames) {
        return new Named(kind, id, name, otherNames, List.of());
    }
}
