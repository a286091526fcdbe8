package dk.videnrul.insight;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which years things are counted; what is not given narrows nothing. */
public record Years(
        @Parameter(description = "First year, in Danish time.", example = "2024")
        @RestQuery
        @Min(EARLIEST)
        @Max(LATEST)
        @Nullable
        Integer from,

        @Parameter(description = "Last year, in Danish time.", example = "2026")
        @RestQuery
        @Min(EARLIEST)
        @Max(LATEST)
        @Nullable
        Integer to) {
    static final int EARLIEST = 1990;
    static final int LATEST = 2100;

    /** @throws Refusal.Invalid when they end before they begin */
    void check() {
        if (from != null && to != null && to < from) {
            throw new Refusal.Invalid(Fault.inParameter("to", "ends-before-it-begins"));
        }
    }

    LocalDate first() {
        return LocalDate.of(from == null ? EARLIEST : from, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(to == null ? LATEST : to, 12, 31);
    }
}
