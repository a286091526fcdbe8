package dk.videnrul.search.bench;

/** Says what is being done, as it may take an hour. */
final class Progress {
    private final long start = System.nanoTime();

    void say(String what, Object... values) {
        System.out.printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, what.formatted(values));
    }
}
