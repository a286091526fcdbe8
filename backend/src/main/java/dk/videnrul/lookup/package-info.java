/** Floor 6: what is called so: topics, groups, places, people and titles in one box. */
@NullMarked
package dk.videnrul.lookup;

import org.jspecify.annotations.NullMarked;
