/** Telling partners' systems of changes by Standard Webhooks: signed, in order, again until it succeeds. */
@NullMarked
package dk.videnrul.webhook;

import org.jspecify.annotations.NullMarked;
