package dk.videnrul.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something about an item. Fired in the transaction in which it is written: who observes it writes in the
 * same transaction.
 *
 * @param answerOf the member whose comment it answers, where it is an answer and a member wrote the other
 * @param by key of the actor
 * @param byName how the actor is called
 */
public record CommentWritten(
        UUID comment,
        UUID item,
        @Nullable UUID answerOf,
        String by,
        @Nullable String byName,
        Instant at) {}
