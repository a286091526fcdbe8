/** Danish words for full-text search: compounds taken apart, spellings and inflections brought together, alphabetical order. */
@NullMarked
package dk.videnrul.search.danish;

import org.jspecify.annotations.NullMarked;
