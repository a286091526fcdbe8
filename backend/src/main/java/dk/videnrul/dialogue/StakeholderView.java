package dk.videnrul.dialogue;

import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with which the network talks.
 *
 * @param lastContactOn the day of the latest contact; null before the first one
 * @param openSteps how many next steps are not done
 * @param nextDueOn the day on which the first of them is due; it is overdue when the day has passed
 * @param changedBy who wrote it last
 * @param version counts the changes of what is written about it, not its contacts; part of the entity tag
 */
public record StakeholderView(
        UUID id,
        String name,
        StakeholderKind kind,
        @Nullable String url,
        List<ThemeGroupRef> themeGroups,
        @Nullable LocalDate lastContactOn,
        int openSteps,
        @Nullable LocalDate nextDueOn,
        Byline changedBy,
        Instant changedAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/stakeholders/" + id;
    }
}
