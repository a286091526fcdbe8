package dk.videnrul.methodcall;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in a call.
 *
 * @param takesPart whether it is signed up
 * @param contact whom to ask there
 * @param trial the trial in which it lives once the call runs
 * @param reports one for each phase, in their order
 * @param version 0 of a municipality that never signed up; part of the entity tag
 */
public record MethodSignUpView(
        UUID call,
        MunicipalityRef municipality,
        boolean takesPart,
        @Nullable MethodPerson contact,
        @Nullable String note,
        @Nullable UUID trial,
        List<MethodReportState> reports,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/method-calls/" + call + "/sign-ups/" + municipality.code();
    }
}
