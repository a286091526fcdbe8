package dk.videnrul.platform.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects faults, so that a caller hears of all of them at once. At most one fault is kept for a place. */
public final class Faults {
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    public Faults add(Fault fault) {
        boolean placeTaken = fault.pointer() != null
                && found.stream().anyMatch(other -> fault.pointer().equals(other.pointer()));
        if (!placeTaken && found.size() < MOST) {
            found.add(fault);
        }
        return this;
    }

    public Faults addAll(Iterable<Fault> faults) {
        faults.forEach(this::add);
        return this;
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }

    /** The day that a parameter names; null where it names none, which is a fault if anything was given. */
    public @Nullable LocalDate day(String parameter, @Nullable String given) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException noDay) {
            add(Fault.inParameter(parameter, "not-a-date"));
            return null;
        }
    }

    /** @throws Refusal.Invalid when there is at least one fault */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal.Invalid(list());
        }
    }
}
