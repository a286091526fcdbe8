package dk.videnrul.partner;

import dk.videnrul.people.Byline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a partner.
 *
 * @param reason that was given for it
 * @param fields names of the fields that were changed
 */
public record PartnerEventView(
        PartnerEventKind kind, @Nullable String reason, List<String> fields, Byline by, Instant at) {}
