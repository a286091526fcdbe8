/** Floor 4: knowledge items as the rows of a table, so that what is exported can be imported again. */
@NullMarked
package dk.videnrul.table;

import org.jspecify.annotations.NullMarked;
