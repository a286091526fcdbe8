/** The service: floors of features, see docs/architecture.md. */
@NullMarked
package dk.videnrul;

import org.jspecify.annotations.NullMarked;
