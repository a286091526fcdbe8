package dk.videnrul.body;

import dk.videnrul.identity.Visibility;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a body.
 *
 * @param purpose what it is for
 * @param meetingRhythm how often it meets
 * @param focusAreas ids of what it works on; none where it works on all of them
 * @param visibility who may know of it: everybody, members of the network, or the body itself ({@code group})
 * @param endedOn its last day, where it has ended
 */
public record BodyDraft(
        @NotBlank @Size(max = 120) @NoCpr String name,
        @NotNull BodyType type,
        @NotBlank @Size(max = 4000) @NoCpr String purpose,
        @Size(max = 500) @NoCpr @Nullable String meetingRhythm,
        @Size(max = 10) List<@NotNull String> focusAreas,
        @NotNull Visibility visibility,
        @Nullable LocalDate endedOn) {

    public BodyDraft {
        focusAreas = Lists.orEmpty(focusAreas);
    }
}
