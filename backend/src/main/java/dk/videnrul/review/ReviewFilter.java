package dk.videnrul.review;

import org.jspecify.annotations.Nullable;

/** @param themeGroup slug */
record ReviewFilter(@Nullable ReviewReason reason, @Nullable String themeGroup) {}
