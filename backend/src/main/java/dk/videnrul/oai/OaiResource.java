package dk.videnrul.oai;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.OwnArguments;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(OaiResource.PATH)
@Tag(name = "Feeds and changes")
@Produces(OaiFile.MEDIA_TYPE)
@NeedsScope("knowledge:read")
@Asks(Action.SEE_PUBLIC_CONTENT)
public class OaiResource {
    static final String PATH = "/api/v1/oai";

    private static final String PROTOCOL = "OAI-PMH 2.0";

    private final OaiProvider provider;

    OaiResource(OaiProvider provider) {
        this.provider = provider;
    }

    @GET
    @OwnArguments(PROTOCOL)
    @Operation(
            operationId = "harvest",
            summary = "Harvest what is public by OAI-PMH 2.0",
            description =
                    "Records of published items that everybody may read, in oai_dc and mods, in sets by theme group "
                            + "and by focus area, with those that are gone (deletedRecord is persistent). What is "
                            + "wrong with a question is told in the protocol's way: with status 200 and an error element.")
    @Parameter(
            name = Argument.VERB,
            in = ParameterIn.QUERY,
            description = "Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords or GetRecord.",
            example = "Identify",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    @Parameter(
            name = Argument.IDENTIFIER,
            in = ParameterIn.QUERY,
            description = "The identifier of a record, for GetRecord and ListMetadataFormats.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    @Parameter(
            name = Argument.METADATA_PREFIX,
            in = ParameterIn.QUERY,
            description = "The format of the records: oai_dc or mods.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    @Parameter(
            name = Argument.FROM,
            in = ParameterIn.QUERY,
            description = "Records with this datestamp and later ones: a day, or a second of UTC.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    @Parameter(
            name = Argument.UNTIL,
            in = ParameterIn.QUERY,
            description = "Records with this datestamp and earlier ones: a day, or a second of UTC.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    @Parameter(
            name = Argument.SET,
            in = ParameterIn.QUERY,
            description = "Records of this set, from ListSets.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    @Parameter(
            name = Argument.RESUMPTION_TOKEN,
            in = ParameterIn.QUERY,
            description = "Where the list goes on, from the part before; given with the verb alone.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
    public OaiFile get(@Context UriInfo asked) {
        return provider.answer(asked.getQueryParameters());
    }

    @POST
    @OwnArguments(PROTOCOL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "harvestByForm",
            summary = "Harvest what is public by OAI-PMH 2.0, with a long question",
            description = "The same as with GET, with the arguments in the body, as the protocol demands.")
    @RequestBody(
            description = "The arguments, as in the query of GET.",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = OaiForm.class)))
    public OaiFile post(MultivaluedMap<String, String> form) {
        return provider.answer(form);
    }
}
