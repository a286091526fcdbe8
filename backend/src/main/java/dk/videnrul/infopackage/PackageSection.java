package dk.videnrul.infopackage;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A part of a package in the secretariat's own words.
 *
 * @param text Markdown
 */
public record PackageSection(
        @NotBlank @Size(max = 120) @NoCpr String heading,
        @NotBlank @Size(max = 8000) @NoCpr String text) {}
