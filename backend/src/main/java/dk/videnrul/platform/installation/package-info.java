/** What is different from one installation to the next: names, folders, demo content. */
@NullMarked
package dk.videnrul.platform.installation;

import org.jspecify.annotations.NullMarked;
