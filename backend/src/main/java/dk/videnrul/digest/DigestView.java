package dk.videnrul.digest;

import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.rhythm.Weekday;
import dk.videnrul.platform.text.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the caller is written to.
 *
 * @param language null for that of the profile
 * @param email where letters go; null where the network knows no address
 * @param nextAt when the next digest is due; none is sent when there is nothing to tell
 * @param version counts the changes; part of the entity tag
 */
public record DigestView(
        Frequency frequency,
        int hour,
        Weekday weekday,
        String timeZone,
        @Nullable Language language,
        @Nullable String email,
        @Nullable Instant nextAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/me/digest";
    }
}
