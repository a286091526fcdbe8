package dk.videnrul.plainbrief;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item is about, in words that everybody understands. */
@Entity
class PlainSummary {
    @Id
    UUID item;

    /** That of a summary that nobody has written is 0; the first that somebody writes is version 1. */
    long version;

    @Nullable
    String text;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    PlainSummary() {}

    PlainSummary(UUID item) {
        this.item = item;
    }

    void say(@Nullable String plain) {
        text = plain;
        version++;
    }
}
