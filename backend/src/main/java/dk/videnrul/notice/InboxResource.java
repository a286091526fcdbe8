package dk.videnrul.notice;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me/inbox")
@Tag(name = "Being told")
public class InboxResource {
    private final Inbox inbox;

    InboxResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @NoCache
    @Asks(Action.READ_INBOX)
    @Operation(
            operationId = "listMyInbox",
            summary = "What I am told",
            description = "What happened to what the caller follows, wrote, rolled or answers for, newest first, each "
                    + "thing once with every reason, and how much is unread. What the caller may not see any more is "
                    + "left out, and not counted. For members.")
    public InboxPage list(
            @Parameter(description = "Only what is unread.") @RestQuery @DefaultValue("false") boolean unread,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return inbox.list(unread, limit, cursor);
    }

    @PUT
    @Path("reading")
    @Asks(Action.READ_INBOX)
    @Operation(
            operationId = "readMyInbox",
            summary = "I have read everything up to here",
            description = "Marks an entry and every older one as read; what came in meanwhile stays unread. Answers "
                    + "the first page.")
    public InboxPage read(
            @Parameter(description = "Always *: the inbox has no version.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected,
            InboxReading reading) {
        return inbox.read(reading);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Asks(Action.MARK_INBOX_ENTRY)
    @Operation(
            operationId = "getMyInboxEntry",
            summary = "Something that I was told",
            description = "Only the caller's own.")
    public InboxEntryView get(
            @Parameter(description = "The id of the entry.", example = "0191a000-0000-7000-8000-000000000502") @RestPath
                    UUID id) {
        return inbox.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.MARK_INBOX_ENTRY)
    @Operation(
            operationId = "markMyInboxEntry",
            summary = "I have read it, or want to read it again",
            description = "Marks one entry as read or unread.")
    public InboxEntryView mark(
            @Parameter(description = "The id of the entry.", example = "0191a000-0000-7000-8000-000000000502") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<InboxEntryMark> patch) {
        return inbox.mark(id, expected, patch);
    }
}
