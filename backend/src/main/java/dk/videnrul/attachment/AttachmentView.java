package dk.videnrul.attachment;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a knowledge item.
 *
 * @param item short public id of the item, which decides who sees it
 * @param altText what a picture shows
 * @param size in bytes
 * @param place in the list of the item, counted from 1
 * @param textState what is known of its text
 * @param textFault why the text was not read, or why the file is held back
 * @param content path of the file itself
 */
public record AttachmentView(
        UUID id,
        String item,
        String title,
        @Nullable String altText,
        String language,
        String fileName,
        Format format,
        String mediaType,
        long size,
        int place,
        TextState textState,
        @Nullable TextFault textFault,
        String content,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/attachments/" + id;
    }
}
