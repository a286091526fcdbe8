package dk.videnrul.workshop;

import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop with everything but its answers.
 *
 * @param questions in their order; answers name them by their place, from 1
 * @param votes on how many themes each participant can vote
 * @param code under which people find it; null for a draft, and for those who do not run it
 * @param closesAt when it closes, or closed
 * @param participants how many took part; nobody knows who
 * @param voters how many of them voted
 * @param waiting answers that wait to be let through
 * @param shown answers that are shown
 * @param hidden answers that were hidden
 * @param outcomes what was made of it, oldest first
 * @param writable whether the caller runs it
 * @param version counts the changes of the workshop itself; part of the entity tag
 */
public record WorkshopView(
        UUID id,
        String title,
        @Nullable String introduction,
        Language language,
        List<String> questions,
        Moderation moderation,
        int votes,
        List<ThemeGroupRef> themeGroups,
        WorkshopStatus status,
        @Nullable String code,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        long participants,
        long voters,
        long waiting,
        long shown,
        long hidden,
        List<WorkshopThemeView> themes,
        List<WorkshopOutcomeView> outcomes,
        boolean writable,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/workshops/" + id;
    }
}
