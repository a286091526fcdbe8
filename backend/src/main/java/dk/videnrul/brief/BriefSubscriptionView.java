package dk.videnrul.brief;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.rhythm.Weekday;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the caller gets the brief of a municipality by e-mail.
 *
 * @param email where letters go; null where the network knows no address
 * @param nextAt when the next one is due
 * @param version counts the changes; part of the entity tag
 */
public record BriefSubscriptionView(
        MunicipalityRef municipality,
        BriefFrequency frequency,
        Weekday weekday,
        int hour,
        String timeZone,
        @Nullable String email,
        @Nullable Instant nextAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return BriefView.pathOf(municipality.code()) + "/subscription";
    }
}
