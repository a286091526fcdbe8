package dk.videnrul.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The texts of attachments, for search; who may find them is decided by their item. */
@ApplicationScoped
public class AttachmentTexts {
    private static final int MOST_CHARACTERS = 200_000;

    private final AttachmentRepository attachments;

    AttachmentTexts(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /** By item, in one statement; of a long text only the beginning. */
    @Transactional
    public Map<UUID, List<AttachmentText>> ofItems(Collection<UUID> items) {
        return items.isEmpty()
                ? Map.of()
                : attachments.texts(items, MOST_CHARACTERS).stream()
                        .collect(Collectors.groupingBy(AttachmentText::item));
    }
}
