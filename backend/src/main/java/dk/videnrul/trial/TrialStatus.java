package dk.videnrul.trial;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a trial is: {@code considering → running → adopted | adapted | stopped}.
 *
 * <p>One may stop while one considers (then it never began, and there is no outcome) and while it runs. What was finished
 * may go on, with a reason: it runs again, and its outcome is open again; the history keeps the former one.
 */
public enum TrialStatus {
    CONSIDERING,
    RUNNING,
    /** It is part of everyday work, as it was. */
    ADOPTED,
    /** It is part of everyday work, changed to fit. */
    ADAPTED,
    STOPPED;

    public boolean finished() {
        return this == ADOPTED || this == ADAPTED || this == STOPPED;
    }

    /** Where it can go from here. */
    Set<TrialStatus> next() {
        return switch (this) {
            case CONSIDERING -> EnumSet.of(RUNNING, STOPPED);
            case RUNNING -> EnumSet.of(ADOPTED, ADAPTED, STOPPED);
            case ADOPTED, ADAPTED, STOPPED -> EnumSet.of(RUNNING);
        };
    }

    /** Whether going there needs a word about why: nobody learns from what ended, or began again, in silence. */
    boolean needsReason(TrialStatus to) {
        return to == STOPPED || finished();
    }
}
