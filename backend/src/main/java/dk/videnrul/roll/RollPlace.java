package dk.videnrul.roll;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import org.jspecify.annotations.Nullable;

/** A theme group or a municipality, from which or to which an item rolls; one of the two. */
public record RollPlace(
        @Nullable ThemeGroupRef themeGroup, @Nullable MunicipalityRef municipality) {}
