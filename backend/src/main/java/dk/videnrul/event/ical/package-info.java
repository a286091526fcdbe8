/** Writes iCalendar (RFC 5545, RFC 7986, RFC 5546). Plain Java that knows nothing of the framework. */
@NullMarked
package dk.videnrul.event.ical;

import org.jspecify.annotations.NullMarked;
