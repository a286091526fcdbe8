package dk.videnrul.journey;

import dk.videnrul.knowledge.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the way.
 *
 * @param id its name within the journey
 * @param item id of the item that goes this way
 * @param from id of the node where it begins
 * @param to id of the node where it ends
 * @param via id of the edge by which the item had come to where this one begins
 * @param at when it was sent, begun, published or named; for a trial that nobody has begun, when it was reported
 * @param until when it was answered, ended or accepted
 * @param status how it stands; null for items that come of each other
 * @param outcome how the trial went; null as long as nobody can tell
 * @param by who sent, reported, wrote or named it; for members
 * @param note why; for members
 * @param answeredBy who took it up or declined it; for members
 * @param answerNote why it was declined, or what happened in the trial; for members
 * @param senders how many sent it there; 0 for what is not rolled
 * @param demo whether it is invented for demonstration
 */
public record JourneyEdge(
        String id,
        JourneyEdgeKind kind,
        String item,
        String from,
        String to,
        @Nullable String via,
        Instant at,
        @Nullable Instant until,
        @Nullable JourneyStatus status,
        @Nullable Outcome outcome,
        @Nullable JourneyPerson by,
        @Nullable String note,
        @Nullable JourneyPerson answeredBy,
        @Nullable String answerNote,
        int senders,
        boolean demo) {}
