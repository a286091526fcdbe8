package dk.videnrul.attachment;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** An attachment is seen with its item, and changed by those who may change what is written in the item. */
@ApplicationScoped
class AttachmentAccess {
    private final AttachmentRepository attachments;
    private final ItemGate items;
    private final CurrentActor actor;

    AttachmentAccess(AttachmentRepository attachments, ItemGate items, CurrentActor actor) {
        this.attachments = attachments;
        this.items = items;
        this.actor = actor;
    }

    /** An attachment with the item that decides about it. */
    record Seen(Attachment attachment, ItemFacts item) {}

    ItemFacts item(String publicId) {
        return items.seen(publicId);
    }

    /** @throws Refusal.NotFound also while its text is not checked yet, except for those who may change it */
    Seen seen(UUID id) {
        Attachment attachment = attachments.findById(id);
        ItemFacts item =
                attachment == null ? null : items.seen(Set.of(attachment.item)).get(attachment.item);
        if (attachment == null || item == null || !(attachment.state.isShownToReaders() || mayChange(item))) {
            throw new Refusal.NotFound();
        }
        return new Seen(attachment, item);
    }

    boolean mayChange(ItemFacts item) {
        return AccessTable.allows(actor.get(), item.status().changing(), item.toOn());
    }

    void requireChange(ItemFacts item) {
        AccessTable.require(actor.get(), item.status().changing(), item.toOn());
    }
}
