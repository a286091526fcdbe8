package dk.videnrul.platform.outbox;

import java.util.UUID;

/**
 * Something that became true and that others want to hear of.
 *
 * @param subject what kind of thing it is about, for example {@code knowledge-item}
 * @param subjectId which one
 * @param what what happened to it, for example {@code published}
 */
public record Fact(String subject, UUID subjectId, String what) {}
