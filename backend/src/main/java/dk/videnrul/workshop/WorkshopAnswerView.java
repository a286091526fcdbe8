package dk.videnrul.workshop;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer, for those who run the workshop and, once it is over, for its groups.
 *
 * @param question its place among the questions, from 1
 * @param table what a table of people calls itself
 * @param theme id
 * @param duplicateOf id of another answer that counts instead of this one
 * @param version counts the changes; part of the entity tag
 */
public record WorkshopAnswerView(
        UUID workshop,
        UUID id,
        int question,
        String text,
        @Nullable String table,
        AnswerState state,
        @Nullable UUID theme,
        @Nullable UUID duplicateOf,
        Instant sentAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/workshops/" + workshop + "/answers/" + id;
    }
}
