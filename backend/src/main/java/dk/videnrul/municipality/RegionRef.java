package dk.videnrul.municipality;

import org.jspecify.annotations.Nullable;

/** @param code the official 4-digit code, or null where none is published yet */
public record RegionRef(String slug, @Nullable String code, String name) {}
