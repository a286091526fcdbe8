/** Floor 4: files that belong to a knowledge item, their text, and where they are kept. */
@NullMarked
package dk.videnrul.attachment;

import org.jspecify.annotations.NullMarked;
