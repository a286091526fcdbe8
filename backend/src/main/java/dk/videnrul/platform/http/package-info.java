/** What every request and answer has: an id, checked parameters, validators and safe headers. */
@NullMarked
package dk.videnrul.platform.http;

import org.jspecify.annotations.NullMarked;
