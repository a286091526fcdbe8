package dk.videnrul.attachment;

import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is known of the texts of files, in transactions that are short: reading itself is done between them. */
@ApplicationScoped
class TextResults {
    private final AttachmentRepository attachments;
    private final Outbox outbox;
    private final Clock clock;

    TextResults(AttachmentRepository attachments, Outbox outbox, Clock clock) {
        this.attachments = attachments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A file whose text is not read yet. */
    record Waiting(String key, long size) {}

    /** Empty when it was read meanwhile, or removed. */
    @Transactional
    Optional<Waiting> waiting(UUID attachment) {
        return attachments.pending(attachment).map(found -> new Waiting(found.fileKey, found.size));
    }

    @Transactional
    void keep(UUID id, TextResult result) {
        attachments.pending(id).ifPresent(attachment -> {
            attachment.read(result, clock.instant());
            if (result.state() == TextState.EXTRACTED) {
                attachments.addText(id, result.text());
            }
            attachments.flush();
            outbox.add(new Fact(AttachmentFacts.SUBJECT, id, "read"));
            outbox.add(new Fact(KnowledgeFacts.SUBJECT, attachment.item, AttachmentFacts.OF_ITEM));
        });
    }
}
