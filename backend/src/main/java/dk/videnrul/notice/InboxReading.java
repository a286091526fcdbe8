package dk.videnrul.notice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * How far the caller has read.
 *
 * @param upTo the newest entry that is read; everything before it is too
 */
public record InboxReading(@NotNull UUID upTo) {}
