package dk.videnrul.journey;

import dk.videnrul.knowledge.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a source tells of one piece of a way.
 *
 * @param item the item that goes this way
 * @param from null where it begins at the item
 * @param via id of the trace by which the item had come to where this one begins, or that brought it to be tried
 * @param gave the item that came of it
 */
record Trace(
        String id,
        JourneyEdgeKind kind,
        UUID item,
        @Nullable Stop from,
        Stop to,
        @Nullable String via,
        Instant at,
        @Nullable Instant until,
        @Nullable JourneyStatus status,
        @Nullable Outcome outcome,
        @Nullable UUID gave,
        Words words,
        int senders,
        boolean demo) {

    /** Who and why; for members. */
    record Words(
            @Nullable Who by,
            @Nullable String note,
            @Nullable Who answeredBy,
            @Nullable String answerNote) {
        static final Words NONE = new Words(null, null, null, null);
    }

    /** @param name only where no member stands behind the login */
    record Who(@Nullable UUID id, @Nullable String name) {}

    /**
     * Whether those who are no members learn of it: not of what waits or was declined, nor of what members ask, which is talk
     * among members.
     */
    boolean open() {
        return switch (kind) {
            case ROLLED -> status == JourneyStatus.TAKEN_UP;
            case ANSWERED -> false;
            case TRIED, DERIVED, SUPERSEDED -> true;
        };
    }

    Trace withoutWords() {
        return new Trace(id, kind, item, from, to, via, at, until, status, outcome, gave, Words.NONE, senders, demo);
    }

    Trace from(@Nullable Stop begin, @Nullable String before) {
        return new Trace(id, kind, item, begin, to, before, at, until, status, outcome, gave, words, senders, demo);
    }

    /** Where it begins. */
    Stop begin() {
        return from == null ? new Stop.Item(item) : from;
    }
}
