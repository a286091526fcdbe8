package dk.videnrul.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody along the way.
 *
 * @param id the member, where one stands behind the login and is still known
 */
public record JourneyPerson(@Nullable UUID id, String name) {}
