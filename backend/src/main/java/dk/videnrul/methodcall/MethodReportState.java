package dk.videnrul.methodcall;

/** Where the report of a municipality on a phase is. */
public enum MethodReportState {
    REPORTED,
    /** The phase is over, and nothing is reported. */
    LATE,
    NOT_YET
}
