/** Secrets that have to be read again, kept so that the database alone does not tell them. */
@NullMarked
package dk.videnrul.platform.seal;

import org.jspecify.annotations.NullMarked;
