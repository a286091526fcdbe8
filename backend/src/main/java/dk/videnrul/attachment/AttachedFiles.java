package dk.videnrul.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files of many items, for the features above; who may see them is decided by their item. */
@ApplicationScoped
public class AttachedFiles {
    private final AttachmentRepository attachments;

    AttachedFiles(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /** By item, in one statement; without those that are held back. */
    @Transactional
    public Map<UUID, List<AttachedFile>> ofItems(Collection<UUID> items) {
        return attachments.shownOf(items).stream()
                .map(Attachment::toFile)
                .collect(Collectors.groupingBy(AttachedFile::item));
    }
}
