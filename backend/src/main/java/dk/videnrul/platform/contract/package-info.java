/** Makes the generated contract say what the Java types and the conventions say. */
@NullMarked
package dk.videnrul.platform.contract;

import org.jspecify.annotations.NullMarked;
