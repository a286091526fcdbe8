package dk.videnrul.trial;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which trials a caller asks for. Values of one field are alternatives; different fields must all hold. */
public record TrialQuestion(
        @Parameter(
                description = "4-digit code of the municipality that tries it, for example 0607; repeat for several.")
        @RestQuery
        List<String> municipality,

        @Parameter(description = "Where the trial is; repeat for several.", example = "running") @RestQuery
        List<TrialStatus> status,

        @Parameter(description = "Only those that run and whose result was expected by today.")
        @RestQuery
        @DefaultValue("false")
        boolean waitingForResult,

        @Parameter(description = "The order: reported last first, or the result that is expected first, first.")
        @RestQuery
        @DefaultValue("newest")
        TrialSort sort) {}
