package dk.videnrul.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's work for the network ended. Fired in the transaction of the change: features above end what the person holds
 * and give what must go on to the successor.
 *
 * @param on first day on which the person no longer takes part
 * @param successor who takes over at the same employer, where there is one
 */
public record PersonLeft(
        PersonFacts person, LocalDate on, @Nullable PersonFacts successor) {}
