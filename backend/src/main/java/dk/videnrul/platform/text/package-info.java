/** The languages of the installation and the words the API itself says. */
@NullMarked
package dk.videnrul.platform.text;

import org.jspecify.annotations.NullMarked;
