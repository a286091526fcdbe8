package dk.videnrul.methodcall;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/method-calls/{id}")
@Tag(name = "Method trial calls")
public class MethodParticipationResource {
    private final MethodSignUps signUps;
    private final MethodReports reports;
    private final MethodResults results;

    MethodParticipationResource(MethodSignUps signUps, MethodReports reports, MethodResults results) {
        this.signUps = signUps;
        this.reports = reports;
        this.results = results;
    }

    @GET
    @Path("sign-ups/{municipality}")
    @NoCache
    @Asks({Action.SEE_METHOD_CALLS, Action.PLAN_METHOD_CALL})
    @Operation(
            operationId = "getMethodSignUp",
            summary = "Whether a municipality takes part",
            description = "Also of a municipality that does not: the entity tag is what signing up must name.")
    public MethodSignUpView signUp(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "4-digit code of the municipality.", example = "0607") @RestPath
                    String municipality) {
        return signUps.get(id, municipality);
    }

    @PUT
    @Path("sign-ups/{municipality}")
    @Asks(Action.SIGN_UP_FOR_METHOD_CALL)
    @Operation(
            operationId = "signUpForMethodCall",
            summary = "Sign a municipality up",
            description =
                    "By its coordinator, until the deadline, as long as there is room; also to change what was said.")
    public MethodSignUpView signUp(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "4-digit code of the municipality.", example = "0607") @RestPath
                    String municipality,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MethodSignUpDraft draft) {
        return signUps.write(id, municipality, expected, draft);
    }

    @DELETE
    @Path("sign-ups/{municipality}")
    @Asks(Action.WITHDRAW_FROM_METHOD_CALL)
    @Operation(
            operationId = "withdrawFromMethodCall",
            summary = "Take a sign-up back",
            description = "By the municipality's coordinator or those who plan the call, until it runs.")
    public void withdraw(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "4-digit code of the municipality.", example = "0607") @RestPath
                    String municipality,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        signUps.withdraw(id, municipality, expected);
    }

    @GET
    @Path("reports/{municipality}/{phase}")
    @NoCache
    @Asks({Action.SEE_METHOD_CALLS, Action.PLAN_METHOD_CALL})
    @Operation(
            operationId = "getMethodReport",
            summary = "What a municipality reports on a phase",
            description = "Also where nothing is reported yet: the entity tag is what reporting must name.")
    public MethodReportView report(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "4-digit code of the municipality.", example = "0607") @RestPath
                    String municipality,
            @Parameter(description = "Place of the phase, from 1.", example = "1") @RestPath int phase) {
        return reports.get(id, municipality, phase);
    }

    @PUT
    @Path("reports/{municipality}/{phase}")
    @Asks(Action.REPORT_ON_METHOD_CALL)
    @Operation(
            operationId = "reportOnMethodCall",
            summary = "Report on a phase",
            description =
                    "By the municipality's coordinator or its contact, as long as the call runs; also to change it.")
    public MethodReportView report(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "4-digit code of the municipality.", example = "0607") @RestPath
                    String municipality,
            @Parameter(description = "Place of the phase, from 1.", example = "1") @RestPath int phase,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MethodReportDraft draft) {
        return reports.write(id, municipality, phase, expected, draft);
    }

    @POST
    @Path("results")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.PLAN_METHOD_CALL)
    @Operation(
            operationId = "makeMethodResult",
            summary = "Draft an item of what was reported",
            description =
                    "A result of the group, in the caller's language and name, with what each municipality reported: what "
                            + "worked and what did not. It is finished and published as every item is.")
    public MethodResultView make(
            @Parameter(description = "Id of the call.") @RestPath UUID id, MethodResultDraft draft) {
        return results.make(id, draft);
    }

    @GET
    @Path("results/{result}")
    @NoCache
    @Asks({Action.SEE_METHOD_CALLS, Action.PLAN_METHOD_CALL})
    @Operation(
            operationId = "getMethodResult",
            summary = "What was drafted of a call",
            description = "For those who see the call. The item itself is for those who see the item.")
    public MethodResultView result(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "Id of the result.") @RestPath UUID result) {
        return results.get(id, result);
    }
}
