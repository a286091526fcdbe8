package dk.videnrul.attachment;

import java.util.UUID;

/**
 * An attachment as search keeps it.
 *
 * @param text what was read from the file
 */
public record AttachmentText(UUID id, UUID item, String title, String text) {}
