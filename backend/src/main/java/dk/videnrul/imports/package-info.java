/** Floor 4: knowledge in bulk from another system, checked line by line, resumed after a crash. */
@NullMarked
package dk.videnrul.imports;

import org.jspecify.annotations.NullMarked;
