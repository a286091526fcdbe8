package dk.videnrul.imports;

/**
 * @param dryRun only checks
 * @param partial writes the lines without faults although others have some
 * @param demo marks the items as invented; never from outside
 */
record ImportOptions(boolean dryRun, boolean partial, boolean demo) {}
