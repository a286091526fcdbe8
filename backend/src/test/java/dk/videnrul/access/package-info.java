/** Calls every operation of the contract as everybody and compares the answers with the access table. */
@NullMarked
package dk.videnrul.access;

import org.jspecify.annotations.NullMarked;
