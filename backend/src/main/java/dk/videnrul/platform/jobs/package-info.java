/** Work that outlives a request: done exactly once over all nodes, tried again after a failure, kept over restarts. */
@NullMarked
package dk.videnrul.platform.jobs;

import org.jspecify.annotations.NullMarked;
