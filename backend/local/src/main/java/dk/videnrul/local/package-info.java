/** Runs the whole product on one machine: PostgreSQL, Keycloak and the API as three processes over one data folder. */
@NullMarked
package dk.videnrul.local;

import org.jspecify.annotations.NullMarked;
