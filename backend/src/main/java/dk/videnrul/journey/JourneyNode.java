package dk.videnrul.journey;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place on the way.
 *
 * @param id its name within the journey
 * @param ref by what the API knows it: public id, slug, 4-digit code or the id of a question
 * @param name title, name, or what is asked
 * @param itemKind what sort of item; null for places
 * @param outcome how it went, for an item that says so
 * @param home id of the group or municipality to which an item belongs, or where a question was asked, whether or not it is
 *     among the nodes
 * @param homeName its name
 * @param at when an item was published, a question was asked, or the journey first came to a place
 * @param start whether the journey is asked for from here
 * @param demo whether it is invented for demonstration; for items
 */
public record JourneyNode(
        String id,
        JourneyNodeKind kind,
        String ref,
        String name,
        @Nullable Kind itemKind,
        @Nullable Outcome outcome,
        @Nullable String home,
        @Nullable String homeName,
        @Nullable Instant at,
        boolean start,
        boolean demo) {}
