package dk.videnrul.knowledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The item belongs to a prevention package.
 *
 * @param id of the package
 * @param level of its recommendation, where it is known
 */
public record PackageUse(
        @NotBlank @Size(max = 60) String id, @Nullable PackageLevel level) {}
