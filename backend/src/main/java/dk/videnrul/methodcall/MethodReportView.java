package dk.videnrul.methodcall;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of a phase.
 *
 * @param phase its place, from 1
 * @param text how it went; null while nothing is reported
 * @param reached how many people it reached
 * @param writable whether the caller may report
 * @param version 0 while nothing is reported; part of the entity tag
 */
public record MethodReportView(
        UUID call,
        MunicipalityRef municipality,
        int phase,
        MethodReportState state,
        @Nullable String text,
        @Nullable String worked,
        @Nullable String didNotWork,
        @Nullable Integer reached,
        boolean writable,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/method-calls/" + call + "/reports/" + municipality.code() + "/" + phase;
    }
}
