/** Floor 8: what a municipality should know and do now, in one place: as a page, as Markdown and by e-mail. */
@NullMarked
package dk.videnrul.brief;

import org.jspecify.annotations.NullMarked;
