/** What people wrote, as documents that stand by themselves: HTML that runs nothing, PDF that archives take. */
@NullMarked
package dk.videnrul.platform.document;

import org.jspecify.annotations.NullMarked;
