package dk.videnrul.workshop;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer, for who sent it: nobody else knows its id.
 *
 * @param question its place among the questions, from 1
 */
public record RoomAnswerView(
        String code,
        UUID id,
        int question,
        String text,
        @Nullable String table,
        AnswerState state,
        Instant sentAt) implements Addressed {

    @Override
    public String path() {
        return "/api/v1/workshop-rooms/" + code + "/answers/" + id;
    }
}
