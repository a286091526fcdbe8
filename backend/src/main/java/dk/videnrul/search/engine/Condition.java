package dk.videnrul.search.engine;

import java.util.List;
import java.util.Set;

/** What must hold of an item besides its text; each engine asks it in its own words. */
public sealed interface Condition {

    /** The field has one of the values. */
    record Is(String field, Set<String> values) implements Condition {
        Is(String field, String value) {
            this(field, Set.of(value));
        }
    }

    record All(List<Condition> conditions) implements Condition {}

    record Any(List<Condition> conditions) implements Condition {}
}
