/** The id under which caller, log and problem know one request. */
@NullMarked
package dk.videnrul.platform.request;

import org.jspecify.annotations.NullMarked;
