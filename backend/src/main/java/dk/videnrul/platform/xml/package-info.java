/** XML that others read. */
@NullMarked
package dk.videnrul.platform.xml;

import org.jspecify.annotations.NullMarked;
