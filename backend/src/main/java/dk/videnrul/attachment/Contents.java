package dk.videnrul.attachment;

import dk.videnrul.attachment.AttachmentAccess.Seen;
import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives out files, to those who see the item, and notes that it did. */
@ApplicationScoped
class Contents {
    private final AttachmentAccess access;
    private final FileStore files;
    private final Outbox outbox;

    Contents(AttachmentAccess access, FileStore files, Outbox outbox) {
        this.access = access;
        this.files = files;
        this.outbox = outbox;
    }

    /**
     * @throws Refusal.NotFound when the caller may not see the attachment
     * @throws Refusal.Conflict when the file is held back
     * @throws Refusal.RangeNotSatisfiable when the part asked for begins after the end
     */
    @Transactional
    ContentAnswer open(UUID id, ContentQuestion question) {
        Seen seen = access.seen(id);
        Attachment attachment = seen.attachment();
        if (attachment.state == TextState.QUARANTINED) {
            throw new Refusal.Conflict("attachment-quarantined");
        }
        boolean forEverybody = seen.item().visibility() == Visibility.PUBLIC
                && seen.item().status() == ItemStatus.PUBLISHED
                && attachment.state.isShownToReaders();
        String tag = "\"" + attachment.sha256.substring(0, 32) + "\"";
        if (question.knows(tag)) {
            return ContentAnswer.unchanged(attachment, tag, forEverybody);
        }
        ByteRange range = question.range(tag, attachment.size);
        if (question.isDownload() && range.from() == 0) {
            outbox.add(new Fact(AttachmentFacts.SUBJECT, attachment.id, "downloaded"));
        }
        return new ContentAnswer(
                attachment, tag, range, forEverybody, files.open(attachment.fileKey, range.from(), range.length()));
    }
}
