/** Floor 4: what members say about knowledge items: questions, experiences, objections, and answers to them. */
@NullMarked
package dk.videnrul.comment;

import org.jspecify.annotations.NullMarked;
