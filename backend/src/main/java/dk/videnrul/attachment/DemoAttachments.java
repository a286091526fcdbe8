package dk.videnrul.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Adds the files of the demo content, which were looked into when they were made. */
@ApplicationScoped
public class DemoAttachments {
    private static final String BY = "demo";

    private final AttachmentRepository attachments;
    private final Uploads uploads;

    DemoAttachments(AttachmentRepository attachments, Uploads uploads) {
        this.attachments = attachments;
        this.uploads = uploads;
    }

    /**
     * @param item the external id of an item of the demo content
     * @throws IllegalArgumentException when there is no such item
     */
    @Transactional
    public void add(String item, AttachmentDraft draft, String fileName, Format format, InputStream content)
            throws IOException {
        UUID id = attachments
                .getEntityManager()
                .createQuery("select id from KnowledgeItem where externalId = :item and demo", UUID.class)
                .setParameter("item", item)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo item " + item));
        Path copy = Files.createTempFile("videnrul-demo", "");
        try {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            int place = (int) attachments.load(id).count() + 1;
            uploads.keep(id, place, draft, UploadedFile.of(copy, fileName), format, BY);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
