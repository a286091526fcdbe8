package dk.videnrul.local;

import java.time.Instant;
import java.util.Optional;

/** A process by number and start: the number alone may belong to a stranger by now. */
record Pid(long number, long startedAt) {

    static Pid of(ProcessHandle process) {
        return new Pid(process.pid(), startOf(process));
    }

    static Pid parse(String text) {
        String[] parts = text.split("@", 2);
        return new Pid(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(number).filter(ProcessHandle::isAlive).filter(process -> startOf(process) == startedAt);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return number + "@" + startedAt;
    }
}
