/** What is public, for those who harvest catalogues: OAI-PMH 2.0. */
@NullMarked
package dk.videnrul.oai;

import org.jspecify.annotations.NullMarked;
