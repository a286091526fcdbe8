package dk.videnrul.partner;

import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered system, for those who manage them.
 *
 * @param clientId its name at the identity provider
 * @param scopes what it may do at most, whatever its token says
 * @param requestsPerMinute its own limit; null for the usual one
 * @param statusReason why it is suspended or ended
 * @param setUp whether the identity provider has taken it over
 * @param secretIssuedAt when it got its latest secret; null while it has none
 * @param version counts the changes; part of the entity tag
 */
public record PartnerView(
        UUID id,
        String clientId,
        String name,
        String organisation,
        String purpose,
        String contactName,
        String contactEmail,
        Language contactLanguage,
        List<String> scopes,
        @Nullable Integer requestsPerMinute,
        PartnerStatus status,
        @Nullable String statusReason,
        PartnerSetUp setUp,
        @Nullable Instant secretIssuedAt,
        Instant createdAt,
        boolean demo,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/partners/" + id;
    }
}
