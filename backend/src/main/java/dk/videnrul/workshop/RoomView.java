package dk.videnrul.workshop;

import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop, as people who take part see it.
 *
 * @param questions in their order; answers name them by their place, from 1
 * @param votes on how many themes one can vote
 * @param closesAt when it closes by itself
 * @param themes what one votes on; empty while people answer
 * @param version counts the changes; part of the entity tag
 */
public record RoomView(
        String code,
        String title,
        @Nullable String introduction,
        Language language,
        WorkshopStatus status,
        Moderation moderation,
        List<String> questions,
        int votes,
        Instant closesAt,
        List<RoomTheme> themes,
        long version)
        implements Addressed {

    /** A theme that one can vote for. */
    public record RoomTheme(UUID id, String title) {}

    @Override
    public String path() {
        return "/api/v1/workshop-rooms/" + code;
    }
}
