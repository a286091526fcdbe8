package dk.videnrul.network;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme group.
 *
 * @param closingNote what was reached, when the group is closed
 * @param successor the group that goes on with the subject
 * @param steward who looks after the items of a closed group
 * @param subGroups the groups that are part of this one, in order of name
 * @param joining how somebody comes to take part
 * @param chairs chair and vice-chair today
 * @param members how many people take part today
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it: {@code change}, {@code change-status:<status>} for each step that is
 *     theirs to take, {@code decide-start}, {@code manage-people}, {@code answer-requests}, {@code see-history},
 *     {@code join}, {@code request-to-join}, {@code leave}
 * @param version counts the changes; part of the entity tag
 */
public record ThemeGroupView(
        String slug,
        String name,
        List<String> formerNames,
        String purpose,
        @Nullable String goal,
        List<String> groundRules,
        @Nullable String wayOfWorking,
        @Nullable String timeFrame,
        @Nullable String closingCriterion,
        @Nullable String meetingRhythm,
        ThemeGroupStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closingNote,
        @Nullable ThemeGroupRef successor,
        @Nullable Steward steward,
        @Nullable ThemeGroupRef parent,
        List<SubGroup> subGroups,
        Joining joining,
        List<Ref> focusAreas,
        List<Ref> preventionPackages,
        List<Ref> topics,
        List<Chair> chairs,
        int members,
        boolean demo,
        List<String> allowed,
        Instant updatedAt,
        long version)
        implements Addressed {

    /** Whom to turn to. */
    public record Chair(
            String name, ParticipationRole role, @Nullable MunicipalityRef municipality) {}

    /** Whom to ask about what a closed group left. */
    public record Steward(UUID id, String name, @Nullable MunicipalityRef municipality) {}

    /** A group that is part of another. */
    public record SubGroup(String slug, String name, ThemeGroupStatus status) {}

    @Override
    public String path() {
        return "/api/v1/theme-groups/" + slug;
    }
}
