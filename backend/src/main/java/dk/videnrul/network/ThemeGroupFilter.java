package dk.videnrul.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which groups a list shows; an empty list asks for no restriction, several values are alternatives.
 *
 * @param q part of the name or a former name
 */
record ThemeGroupFilter(
        List<ThemeGroupStatus> status,
        List<String> focusArea,
        List<String> preventionPackage,
        @Nullable String q) {}
