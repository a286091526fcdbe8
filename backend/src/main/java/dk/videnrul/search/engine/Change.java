package dk.videnrul.search.engine;

import java.util.UUID;

public sealed interface Change {

    UUID id();

    record Put(SearchDocument document) implements Change {
        @Override
        public UUID id() {
            return document.id();
        }
    }

    record Remove(UUID id) implements Change {}
}
