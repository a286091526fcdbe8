/** How fast the search is beside others, on made-up Danish knowledge: what {@code ./videnrul bench search} runs. */
@NullMarked
package dk.videnrul.search.bench;

import org.jspecify.annotations.NullMarked;
