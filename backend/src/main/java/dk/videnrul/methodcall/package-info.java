/** Floor 5: groups invite municipalities to try a method together: sign-up, phases, reports, and what came of it. */
@NullMarked
package dk.videnrul.methodcall;

import org.jspecify.annotations.NullMarked;
