/**
 * What the network puts together for an audience and an occasion, with what did not work: composed, approved, issued in
 * editions that stay as they were.
 */
@NullMarked
package dk.videnrul.infopackage;

import org.jspecify.annotations.NullMarked;
