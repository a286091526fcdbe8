package dk.videnrul.oai;

/**
 * Which records a harvester asks for.
 *
 * @param set empty for everything
 */
record Harvest(Format format, String set, Stamps stamps) {}
