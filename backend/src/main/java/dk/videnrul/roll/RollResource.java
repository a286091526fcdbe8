package dk.videnrul.roll;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/rolls/{id}")
@Tag(name = "Rolls")
public class RollResource {
    private final RollLists lists;
    private final RollAnswers answers;
    private final RollCorrections corrections;

    RollResource(RollLists lists, RollAnswers answers, RollCorrections corrections) {
        this.lists = lists;
        this.answers = answers;
        this.corrections = corrections;
    }

    @GET
    @Asks(Action.SEE_ROLLS)
    @Operation(operationId = "getRoll", summary = "One roll", description = "For members who see the item.")
    public RollView get(@Parameter(description = "The roll's id.") @RestPath UUID id) {
        return lists.get(id);
    }

    @PUT
    @Path("note")
    @Asks(Action.CHANGE_ROLL)
    @Operation(
            operationId = "changeRollNote",
            summary = "Say better why",
            description = "Changes the caller's own reason; it cannot be left empty. For those who sent the item.")
    public RollView change(
            @Parameter(description = "The roll's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            RollNote note) {
        return corrections.changeNote(id, expected, note);
    }

    @DELETE
    @Asks(Action.CHANGE_ROLL)
    @Operation(
            operationId = "undoRoll",
            summary = "Take a roll back",
            description = "Within ten minutes and before it is answered: nothing of it is left, unless somebody else "
                    + "has sent the item there too. For those who sent the item.")
    public void undo(
            @Parameter(description = "The roll's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is taken back.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        corrections.undo(id, expected);
    }

    @PUT
    @Path("status")
    @Asks(Action.ANSWER_ROLL)
    @Operation(
            operationId = "answerRoll",
            summary = "Take up or decline what was rolled here",
            description = "Notes that it was seen, takes it up, or declines it with a reason. What was declined can be "
                    + "taken up later, what was taken up can be let go. For the chairs of the group, the coordinators "
                    + "of the municipality, and the secretariat.")
    public RollView answer(
            @Parameter(description = "The roll's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is answered.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            RollStatusChange change) {
        return answers.answer(id, expected, change);
    }
}
