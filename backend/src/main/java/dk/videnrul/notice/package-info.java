/** Floor 7: what people are told: the inbox, each entry with its reasons, and the digest by e-mail. */
@NullMarked
package dk.videnrul.notice;

import org.jspecify.annotations.NullMarked;
