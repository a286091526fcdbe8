package dk.videnrul.joining;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to take part in a theme group.
 *
 * @param reason why it was declined
 * @param answeredBy name of who answered it, where the network knows them
 * @param allowed what the caller may do with it: {@code answer}, {@code withdraw}
 * @param version counts the changes; part of the entity tag
 */
public record JoinRequestView(
        UUID id,
        ThemeGroupRef themeGroup,
        Asker member,
        String message,
        JoinRequestStatus status,
        @Nullable String reason,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        List<String> allowed,
        long version)
        implements Addressed {

    /** Who asks. */
    public record Asker(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable MunicipalityRef municipality) {}

    @Override
    public String path() {
        return "/api/v1/join-requests/" + id;
    }
}
