/** Floor 3: knowledge items, from draft to archive. */
@NullMarked
package dk.videnrul.knowledge;

import org.jspecify.annotations.NullMarked;
