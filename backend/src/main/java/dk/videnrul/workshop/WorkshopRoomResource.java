package dk.videnrul.workshop;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.limit.Crowd;
import dk.videnrul.platform.problem.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/workshop-rooms/{code}")
@Tag(name = "Workshops")
@Crowd(token = WorkshopRoomResource.PARTICIPANT, room = "code")
public class WorkshopRoomResource {
    static final String PARTICIPANT = "Workshop-Participant";
    private static final String CODE = "The six letters that the facilitator shows.";
    private static final String TOKEN =
            "What the client made up by chance for this workshop: it says nothing of a person, and is forgotten a day "
                    + "after the workshop. Calls with it are counted by it rather than by address.";

    private final Rooms rooms;

    WorkshopRoomResource(Rooms rooms) {
        this.rooms = rooms;
    }

    @GET
    @NoCache
    @Asks(Action.TAKE_PART_IN_WORKSHOP)
    @Operation(
            operationId = "getWorkshopRoom",
            summary = "A workshop, for those who take part",
            description =
                    "What is asked now, or what one votes on. For everybody who knows the code; who names many wrong "
                            + "codes is told nothing more for a while.")
    @APIResponse(
            responseCode = "200",
            description = "The workshop.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoomView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The workshop is over.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RoomView enter(
            @Parameter(description = CODE, example = "KVRTMP") @RestPath String code,
            @Parameter(description = TOKEN) @RestHeader(PARTICIPANT) @Nullable String participant) {
        return rooms.enter(code);
    }

    @POST
    @Path("answers")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.TAKE_PART_IN_WORKSHOP)
    @Operation(
            operationId = "sendWorkshopAnswer",
            summary = "Answer a question",
            description = "As often as one likes, as long as the workshop is open. Nobody is told who answered.")
    public RoomAnswerView send(
            @Parameter(description = CODE, example = "KVRTMP") @RestPath String code,
            @Parameter(description = TOKEN) @RestHeader(PARTICIPANT) @Nullable String participant,
            RoomAnswerDraft draft) {
        return rooms.send(code, participant, draft);
    }

    @GET
    @Path("answers/{answer}")
    @NoCache
    @Asks(Action.TAKE_PART_IN_WORKSHOP)
    @Operation(
            operationId = "getWorkshopRoomAnswer",
            summary = "An answer that one sent",
            description = "By the id that nobody else was told.")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoomAnswerView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The workshop is over.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RoomAnswerView answer(
            @Parameter(description = CODE, example = "KVRTMP") @RestPath String code,
            @Parameter(description = "Id of the answer.") @RestPath UUID answer) {
        return rooms.answer(code, answer);
    }

    @GET
    @Path("ballot")
    @NoCache
    @Asks(Action.TAKE_PART_IN_WORKSHOP)
    @Operation(
            operationId = "getWorkshopBallot",
            summary = "For what one voted",
            description = "Empty for whoever has not voted.")
    @APIResponse(
            responseCode = "200",
            description = "The ballot.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BallotView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The workshop is over.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BallotView ballot(
            @Parameter(description = CODE, example = "KVRTMP") @RestPath String code,
            @Parameter(description = TOKEN) @RestHeader(PARTICIPANT) @Nullable String participant) {
        return rooms.ballot(code, participant);
    }

    @PUT
    @Path("ballot")
    @Asks(Action.TAKE_PART_IN_WORKSHOP)
    @Operation(
            operationId = "castWorkshopBallot",
            summary = "Vote",
            description =
                    "For as many themes as the workshop lets one; the ballot takes the place of the one before, so that "
                            + "nothing is counted twice.")
    public BallotView vote(
            @Parameter(description = CODE, example = "KVRTMP") @RestPath String code,
            @Parameter(description = TOKEN) @RestHeader(PARTICIPANT) @Nullable String participant,
            @Parameter(description = "Entity tag of the ballot that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            BallotDraft draft) {
        return rooms.vote(code, participant, expected, draft);
    }
}
