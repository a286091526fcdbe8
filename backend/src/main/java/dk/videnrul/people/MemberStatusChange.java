package dk.videnrul.people;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's work for the network ends, or begins again.
 *
 * @param status left or active
 * @param successor a member of the same employer who takes over roles and unfinished drafts
 */
public record MemberStatusChange(
        @NotNull PersonStatus status,
        @Size(max = 500) @NoCpr @Nullable String reason,
        @Nullable UUID successor) {}
