package dk.videnrul.network;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a theme group.
 *
 * @param focusAreas ids
 * @param preventionPackages ids
 * @param topics ids
 * @param joining how somebody comes to take part; on request where nothing is said
 * @param parent slug of the group of which this is a part
 */
public record ThemeGroupDraft(
        @NotBlank @Size(max = 120) @NoCpr String name,
        @NotBlank @Size(max = 4000) @NoCpr String purpose,
        @Size(max = 4000) @NoCpr @Nullable String goal,
        @Size(max = 20) List<@NotBlank @Size(max = 500) @NoCpr String> groundRules,
        @Size(max = 4000) @NoCpr @Nullable String wayOfWorking,
        @Size(max = 500) @NoCpr @Nullable String timeFrame,
        @Size(max = 2000) @NoCpr @Nullable String closingCriterion,
        @Size(max = 500) @NoCpr @Nullable String meetingRhythm,
        @Size(max = 10) List<@NotNull String> focusAreas,
        @Size(max = 20) List<@NotNull String> preventionPackages,
        @Size(max = 30) List<@NotNull String> topics,
        Joining joining,
        @Size(max = 100) @Nullable String parent) {

    public ThemeGroupDraft {
        groundRules = Lists.orEmpty(groundRules);
        focusAreas = Lists.orEmpty(focusAreas);
        preventionPackages = Lists.orEmpty(preventionPackages);
        topics = Lists.orEmpty(topics);
        joining = Objects.requireNonNullElse(joining, Joining.ON_REQUEST);
    }
}
