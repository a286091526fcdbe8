/** Floor 6: pages that show how knowledge spreads, from sums that are brought up to date as things happen. */
@NullMarked
package dk.videnrul.insight;

import org.jspecify.annotations.NullMarked;
