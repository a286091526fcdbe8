package dk.videnrul.strategy;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of an element.
 *
 * @param element its id
 */
public record StrategyCommentDraft(
        @NotNull @Nullable UUID element,
        @NotBlank @Size(max = 4000) @NoCpr String text) {}
