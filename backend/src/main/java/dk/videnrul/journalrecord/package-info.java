/** An item as a municipality files it: what a journal asks for, and one document that does not change. */
@NullMarked
package dk.videnrul.journalrecord;

import org.jspecify.annotations.NullMarked;
