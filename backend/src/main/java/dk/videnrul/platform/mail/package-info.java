/** Letters by e-mail: taken on in the transaction of what they tell, sent after it, tried again for a day. */
@NullMarked
package dk.videnrul.platform.mail;

import org.jspecify.annotations.NullMarked;
