package dk.videnrul.strategy;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Why an element is another than the one that was put out.
 *
 * @param element its id
 */
public record StrategyChangeNote(
        @NotNull UUID element,
        @NotBlank @Size(max = 1000) @NoCpr String note) {}
