package dk.videnrul.infopackage;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An item in a package.
 *
 * @param item its short public id
 * @param line what it says in plain language
 * @param why why it is here
 */
public record PackageItemDraft(
        @NotBlank String item,
        @NotNull @Nullable PackageShelf shelf,
        @Size(max = 600) @NoCpr @Nullable String line,
        @Size(max = 400) @NoCpr @Nullable String why) {}
