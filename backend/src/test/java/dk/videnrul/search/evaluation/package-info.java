@NullMarked
package dk.videnrul.search.evaluation;

import org.jspecify.annotations.NullMarked;
