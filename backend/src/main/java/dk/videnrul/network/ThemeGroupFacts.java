package dk.videnrul.network;

import java.util.UUID;

/** What features above need to know of a group to decide and to name it. */
public record ThemeGroupFacts(UUID id, String slug, String name, boolean closed) {

    public ThemeGroupRef toRef() {
        return new ThemeGroupRef(slug, name);
    }
}
