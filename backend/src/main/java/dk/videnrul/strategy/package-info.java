/**
 * Floor 6: the network's strategy in versions, its goals with figures that are counted and evidence that is linked, and the
 * consultation on a version before it is adopted.
 */
@NullMarked
package dk.videnrul.strategy;

import org.jspecify.annotations.NullMarked;
