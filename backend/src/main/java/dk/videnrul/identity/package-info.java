/** Floor 1: who is calling, and the one place that decides what they may see and do. */
@NullMarked
package dk.videnrul.identity;

import org.jspecify.annotations.NullMarked;
