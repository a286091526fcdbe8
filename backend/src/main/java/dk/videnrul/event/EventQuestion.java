package dk.videnrul.event;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which events a caller asks for. Values of one field are alternatives; different fields must all hold. */
public record EventQuestion(
        @Parameter(description = "Those that are not over on this day, in Danish time, for example 2026-11-01.")
        @RestQuery
        @Size(max = 10)
        @Nullable
        String from,

        @Parameter(description = "Those that begin on this day or before, in Danish time, for example 2026-11-30.")
        @RestQuery
        @Size(max = 10)
        @Nullable
        String to,

        @Parameter(
                description = "Slug of a theme group to which it belongs; repeat for several.",
                example = "tobak-og-nikotin")
        @RestQuery
        List<String> themeGroup,

        @Parameter(
                description =
                        "Slug of a body to which it belongs and of which the caller may know; repeat for several.",
                example = "bestyrelsen")
        @RestQuery
        List<String> body,

        @Parameter(
                description =
                        "4-digit code of the municipality where it takes place, for example 0607; repeat for several.")
        @RestQuery
        List<String> municipality,

        @Parameter(
                description = "Only the caller's: those of the network, of their groups, and with their registration.")
        @RestQuery
        @DefaultValue("false")
        boolean mine,

        @Parameter(description = "Whether it takes place; repeat for several.", example = "planned") @RestQuery
        List<EventStatus> status,

        @Parameter(description = "Part of the title, the description or the place.", example = "tobak")
        @RestQuery
        @Size(max = 100)
        @Nullable
        String q) {}
