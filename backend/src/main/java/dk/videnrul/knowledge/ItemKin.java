package dk.videnrul.knowledge;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item among those that it grew out of and that grew out of it.
 *
 * @param author the member who began it, where one is known
 * @param derivedFrom the item that somebody tried, of which this one tells
 * @param supersededBy the item that took its place
 * @param archiveReason null as long as it is not archived
 */
public record ItemKin(
        UUID id,
        String publicId,
        String title,
        Kind kind,
        @Nullable Outcome outcome,
        ItemStatus status,
        @Nullable UUID themeGroup,
        @Nullable String municipality,
        @Nullable UUID author,
        @Nullable Instant publishedAt,
        Instant createdAt,
        @Nullable UUID derivedFrom,
        @Nullable UUID supersededBy,
        @Nullable Instant archivedAt,
        @Nullable String archiveReason,
        boolean demo) {

    /** The items to which this one points. */
    public Stream<UUID> elders() {
        return Stream.of(derivedFrom, supersededBy).flatMap(Stream::ofNullable);
    }
}
