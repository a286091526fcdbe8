/** What tests stand on: a real PostgreSQL, a real issuer of signed tokens, and builders of things to test with. */
@NullMarked
package dk.videnrul.testsupport;

import org.jspecify.annotations.NullMarked;
