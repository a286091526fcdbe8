package dk.videnrul.attachment;

import java.util.UUID;

/**
 * What readers see of a file.
 *
 * @param size in bytes
 * @param content path of the file itself
 */
public record AttachedFile(
        UUID id, UUID item, String title, String fileName, String mediaType, long size, String content) {}
