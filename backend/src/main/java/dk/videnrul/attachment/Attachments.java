package dk.videnrul.attachment;

import dk.videnrul.attachment.AttachmentAccess.Seen;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of an item: listed, described, put in order, removed. */
@ApplicationScoped
class Attachments {
    private final AttachmentRepository attachments;
    private final AttachmentAccess access;
    private final AttachmentChecks checks;
    private final FileStore files;
    private final Outbox outbox;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            AttachmentAccess access,
            AttachmentChecks checks,
            FileStore files,
            Outbox outbox,
            Clock clock) {
        this.attachments = attachments;
        this.access = access;
        this.checks = checks;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    Page<AttachmentView> list(String publicId, int limit, @Nullable String after) {
        ItemFacts item = access.item(publicId);
        List<Attachment> oneMore =
                attachments.ofItem(item.id(), access.mayChange(item), Cursor.decode(after, 2), limit + 1);
        return Page.of(
                oneMore,
                limit,
                null,
                attachment -> Cursor.after(attachment.place, attachment.id),
                attachment -> attachment.toView(publicId));
    }

    /** @throws Refusal.NotFound when the caller may not see it */
    @Transactional
    AttachmentView get(UUID id) {
        Seen seen = access.seen(id);
        return seen.attachment().toView(seen.item().publicId());
    }

    /** @throws Refusal.Stale when somebody else changed it meanwhile */
    @Transactional
    AttachmentView change(UUID id, ExpectedVersion expected, MergePatch<AttachmentDraft> patch) {
        Seen seen = access.seen(id);
        Attachment attachment = seen.attachment();
        access.requireChange(seen.item());
        expected.check(attachment.version);
        AttachmentDraft draft = patch.applyTo(attachment.toDraft());
        Faults faults = new Faults();
        checks.check(draft, attachment.format, faults);
        faults.refuseIfAny();
        attachment.describe(draft, clock.instant());
        if (draft.place() == null || draft.place() != attachment.place) {
            move(attachment, draft.place());
        }
        attachments.flush();
        tell(attachment, "changed");
        return attachment.toView(seen.item().publicId());
    }

    /** Its file and its text go with it. */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        Seen seen = access.seen(id);
        access.requireChange(seen.item());
        expected.check(seen.attachment().version);
        attachments.lockListOf(seen.item().id());
        attachments.delete(seen.attachment());
        attachments.flush();
        number(attachments.ofItem(seen.item().id()));
        files.delete(seen.attachment().fileKey);
        tell(seen.attachment(), "removed");
    }

    private void move(Attachment attachment, @Nullable Integer place) {
        attachments.lockListOf(attachment.item);
        List<Attachment> others = new ArrayList<>(attachments.ofItem(attachment.item));
        others.remove(attachment);
        others.add(place == null ? others.size() : Math.min(place - 1, others.size()), attachment);
        number(others);
    }

    private static void number(List<Attachment> inOrder) {
        for (int index = 0; index < inOrder.size(); index++) {
            inOrder.get(index).moveTo(index + 1);
        }
    }

    private void tell(Attachment attachment, String what) {
        outbox.add(new Fact(AttachmentFacts.SUBJECT, attachment.id, what));
        outbox.add(new Fact(KnowledgeFacts.SUBJECT, attachment.item, AttachmentFacts.OF_ITEM));
    }
}
