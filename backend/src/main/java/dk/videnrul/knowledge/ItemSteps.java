package dk.videnrul.knowledge;

import java.util.List;

/**
 * Steps in the lives of several items, fired in the transaction in which they are taken: who observes them writes in the
 * same transaction, and all is kept or nothing.
 */
public record ItemSteps(List<ItemStep> steps) {}
