package dk.videnrul.infopackage;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A step of a package: approved as it is, issued as it was approved, or taken back to be worked on. */
public record PackageStatusChange(@NotNull @Nullable PackageStatus status) {}
