package dk.videnrul.funding;

import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application for money, as far as the caller may see it.
 *
 * @param deadline last day on which one can apply
 * @param statusOn the day on which it came this far
 * @param details for the secretariat and the board alone; null for everybody else
 * @param version counts the changes; part of the entity tag
 */
public record FundingView(
        UUID id,
        String title,
        String funder,
        @Nullable LocalDate deadline,
        FundingStatus status,
        LocalDate statusOn,
        List<ThemeGroupRef> themeGroups,
        @Nullable FundingDetails details,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/funding-applications/" + id;
    }
}
