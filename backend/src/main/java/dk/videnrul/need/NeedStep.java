package dk.videnrul.need;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a question, fired in the transaction in which it is taken: who observes it writes in the same transaction.
 *
 * @param themeGroup the group it is put to
 * @param municipality 4-digit code of where whoever asked works
 * @param asker the member who asked, where there is one
 * @param item the answer, where the step is about one
 * @param by key of the actor
 */
public record NeedStep(
        UUID need,
        What what,
        String question,
        List<String> topics,
        List<String> focusAreas,
        @Nullable UUID themeGroup,
        @Nullable String municipality,
        @Nullable UUID asker,
        @Nullable UUID item,
        String by,
        Instant at) {

    /** What happened. */
    public enum What {
        POSTED,
        CHANGED,
        /** An item that whoever asked may read was named as an answer. */
        ANSWERED,
        /** An answer was accepted. */
        SETTLED,
        WITHDRAWN,
        REOPENED;

        /** How the outbox calls it. */
        String fact() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
