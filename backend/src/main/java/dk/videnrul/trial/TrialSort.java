package dk.videnrul.trial;

/** In which order trials are listed; never by how they went. */
public enum TrialSort {
    /** Reported last first. */
    NEWEST,
    /** The result that is expected first, first; those without a day last. */
    RESULT_DUE
}
