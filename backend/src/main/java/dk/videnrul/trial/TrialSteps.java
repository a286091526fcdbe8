package dk.videnrul.trial;

import java.util.List;

/**
 * Steps in the lives of trials, fired in the transaction in which they are taken: who observes them writes in the same
 * transaction, and all is kept or nothing.
 */
public record TrialSteps(List<TrialStep> steps) {}
