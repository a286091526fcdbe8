package dk.videnrul.platform.limit;

/**
 * How a budget stands after a call.
 *
 * @param left what is left to spend
 * @param secondsUntilFull until everything can be spent again, if nothing is until then
 * @param secondsToWait until the call that was refused can be paid; 0 when it was paid
 */
record Spent(Budget budget, long left, long secondsUntilFull, long secondsToWait) {
    boolean refused() {
        return secondsToWait > 0;
    }

    /** As {@code RateLimit} of draft-ietf-httpapi-ratelimit-headers. */
    String limit() {
        return "\"%s\";r=%d;t=%d".formatted(budget.policy(), left, secondsUntilFull);
    }

    /** As {@code RateLimit-Policy} of the same draft. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(budget.policy(), budget.perMinute(), Buckets.WINDOW.toSeconds());
    }
}
