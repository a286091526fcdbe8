package dk.videnrul.imports;

import org.jspecify.annotations.Nullable;

/**
 * @param format how the items are written
 * @param fileName as the sender calls the file
 * @param dryRun only checks
 * @param partial writes the lines without faults although others have some
 * @param demo marks the items as invented; never from outside
 */
record ImportOptions(ImportFormat format, @Nullable String fileName, boolean dryRun, boolean partial, boolean demo) {}
