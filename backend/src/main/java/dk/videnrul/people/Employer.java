package dk.videnrul.people;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.text.Language;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom a member works: a municipality, a region, or another organisation. */
public final class Employer {
    private Employer() {}

    /** Notes a fault where the employer is not exactly one, or is not known. */
    public static void check(
            @Nullable String municipality,
            @Nullable String region,
            @Nullable String organisation,
            Gazetteer gazetteer,
            Faults faults) {
        long named = Stream.of(municipality, region, organisation)
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            faults.add(Fault.at("/municipality", named == 0 ? "employer-needed" : "one-employer"));
        }
        if (municipality != null && gazetteer.municipality(municipality).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", municipality));
        }
        if (region != null && gazetteer.region(region, Language.DA).isEmpty()) {
            faults.add(Fault.at("/region", "unknown-region", region));
        }
    }
}
