package dk.videnrul.coordination;

import dk.videnrul.municipality.Place;
import dk.videnrul.people.PersonFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role went from one person to the next. Fired in the transaction of the change, also when it happens because the first
 * one left: features above let open things that hang on the role follow it.
 */
public record RoleHandedOver(
        Place place,
        LocalRoleKind role,
        PersonFacts from,
        PersonFacts to,
        LocalDate on,
        @Nullable String note) {}
