package dk.videnrul.infopackage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as the secretariat's copy of a package keeps it. */
record PackageEntry(
        UUID item,
        PackageShelf shelf,
        @Nullable String line,
        @Nullable String why) {}
