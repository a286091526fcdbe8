package dk.videnrul.notice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of an entry can be changed: whether it counts as read. */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record InboxEntryMark(@NotNull @Nullable Boolean read) {}
