/** Floor 6: what people follow: theme groups, topics, municipalities, items, searches. */
@NullMarked
package dk.videnrul.following;

import org.jspecify.annotations.NullMarked;
