/** Floor 1: municipalities and regions as public reference data, and who belongs to the network when. */
@NullMarked
package dk.videnrul.municipality;

import org.jspecify.annotations.NullMarked;
