/** Floor 2: the words that the secretariat keeps for the search, besides those that come with the product. */
@NullMarked
package dk.videnrul.wording;

import org.jspecify.annotations.NullMarked;
