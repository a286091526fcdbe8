/** What one outbox tells to many readers, who must not disagree. */
@NullMarked
package dk.videnrul.readers;

import org.jspecify.annotations.NullMarked;
