package dk.videnrul.brief;

/** What helps against stranding; each is one call. */
public enum Remedy {
    /** {@code PUT /rolls/{id}/status} with taken-up. */
    TAKE_UP,
    /** {@code PUT /rolls/{id}/status} with declined and a reason. */
    DECLINE,
    /** {@code POST /municipalities/{code}/forwards}. */
    FORWARD,
    /** {@code POST /municipalities/{code}/forwards/{id}/reminders}. */
    REMIND,
    /** {@code DELETE /municipalities/{code}/forwards/{id}}. */
    WITHDRAW,
    /** {@code PUT /trials/{id}/status}. */
    REPORT_RESULT,
    /** {@code POST /knowledge-items/{id}/rolls}. */
    ROLL_ON
}
