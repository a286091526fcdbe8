package dk.videnrul.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which questions a caller lists. Values of one field are alternatives; different fields must all hold. */
public record NeedQuestion(
        @Parameter(description = "Words of the question or its details.", example = "nikotinposer")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Where the question is.", example = "open") @RestQuery
        List<NeedStatus> status,

        @Parameter(description = "Id of a topic.", example = "rygestop") @RestQuery
        List<String> topic,

        @Parameter(description = "Id of a focus area.", example = "lighed-i-sundhed") @RestQuery
        List<String> focusArea,

        @Parameter(description = "Slug of the group that it is put to.", example = "tobak-og-nikotin") @RestQuery
        List<String> themeGroup,

        @Parameter(description = "4-digit code of the municipality of who asked, for example 0607.") @RestQuery
        List<String> municipality,

        @Parameter(description = "Only what the caller asked.") @RestQuery @DefaultValue("false")
        boolean mine,

        @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100)
        int limit,

        @Parameter(description = "The place after which the page begins: next of the page before.")
        @RestQuery
        @Size(max = 1000)
        @Nullable
        String cursor) {

    NeedFilter filter(String caller) {
        return new NeedFilter(status, topic, focusArea, themeGroup, municipality, mine ? caller : null, q);
    }
}
