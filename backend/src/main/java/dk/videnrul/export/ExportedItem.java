package dk.videnrul.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.videnrul.attachment.AttachedFile;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.WholeItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an export: an item as it was written, and what else is known of it. An import takes it back.
 *
 * @param id short public id, stable
 * @param version counts the changes
 * @param url where people read it
 * @param reviewDue day by which somebody should say whether it is still valid
 * @param demo whether it is invented for demonstration
 */
public record ExportedItem(
        String id,
        long version,
        @JsonUnwrapped KnowledgeItemDraft content,
        String url,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable LocalDate reviewDue,
        boolean demo,
        List<ExportedFile> attachments) {

    /**
     * A file of the item.
     *
     * @param size in bytes
     * @param url of the file itself
     */
    public record ExportedFile(String title, String fileName, String mediaType, long size, String url) {}

    static ExportedItem of(WholeItem item, List<AttachedFile> files, String host) {
        return new ExportedItem(
                item.publicId(),
                item.version(),
                item.content(),
                host + "/viden/" + item.publicId(),
                item.publishedAt(),
                item.updatedAt(),
                item.reviewDue(),
                item.demo(),
                files.stream()
                        .map(file -> new ExportedFile(
                                file.title(), file.fileName(), file.mediaType(), file.size(), host + file.content()))
                        .toList());
    }
}
