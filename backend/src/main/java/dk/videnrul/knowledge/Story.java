package dk.videnrul.knowledge;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The seven questions of an experience.
 *
 * @param initiative who started it
 * @param participants who took part
 * @param practice how the work was done
 * @param benefit whether it was worth it, and how
 * @param advice to others
 * @param difficulties what was hard
 * @param results what came of it
 */
public record Story(
        @Size(max = 4000) @NoCpr @Nullable String initiative,
        @Size(max = 4000) @NoCpr @Nullable String participants,
        @Size(max = 4000) @NoCpr @Nullable String practice,
        @Size(max = 4000) @NoCpr @Nullable String benefit,
        @Size(max = 4000) @NoCpr @Nullable String advice,
        @Size(max = 4000) @NoCpr @Nullable String difficulties,
        @Size(max = 4000) @NoCpr @Nullable String results) {}
