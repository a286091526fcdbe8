package dk.videnrul.attachment;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in files: looked into first, kept only when nothing is wrong with them, read afterwards. */
@ApplicationScoped
class Uploads {
    private final AttachmentRepository attachments;
    private final AttachmentAccess access;
    private final AttachmentChecks checks;
    private final FileStore files;
    private final TextReading reading;
    private final CurrentActor actor;
    private final Outbox outbox;
    private final Clock clock;

    Uploads(
            AttachmentRepository attachments,
            AttachmentAccess access,
            AttachmentChecks checks,
            FileStore files,
            TextReading reading,
            CurrentActor actor,
            Outbox outbox,
            Clock clock) {
        this.attachments = attachments;
        this.access = access;
        this.checks = checks;
        this.files = files;
        this.reading = reading;
        this.actor = actor;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound when the caller may not see the item
     * @throws Refusal.Invalid with every fault of the file and of what is said about it
     */
    @Transactional
    AttachmentView add(String publicId, AttachmentDraft draft, @Nullable UploadedFile file) {
        ItemFacts item = access.item(publicId);
        access.requireChange(item);
        Faults faults = new Faults();
        Format format = check(draft, file, faults);
        attachments.lockListOf(item.id());
        AttachmentRepository.Load load = attachments.load(item.id());
        checks.checkRoom(load, file == null ? 0 : file.size(), faults);
        faults.refuseIfAny();
        if (file == null || format == null) {
            throw new IllegalStateException("A file at fault was not refused");
        }
        int place = (int) load.count() + 1;
        return keep(item.id(), place, draft, file, format, actor.get().key()).toView(publicId);
    }

    /** Keeps a file that was looked into, and lets its text be read soon. */
    @Transactional(Transactional.TxType.MANDATORY)
    Attachment keep(UUID item, int place, AttachmentDraft draft, UploadedFile file, Format format, String createdBy) {
        FileStore.Stored stored = store(file);
        Attachment attachment =
                new Attachment(item, place, draft, file.name(), format, stored, createdBy, clock.instant());
        attachments.persistAndFlush(attachment);
        outbox.add(new Fact(AttachmentFacts.SUBJECT, attachment.id, "uploaded"));
        outbox.add(new Fact(KnowledgeFacts.SUBJECT, item, AttachmentFacts.OF_ITEM));
        reading.schedule(attachment.id);
        return attachment;
    }

    private @Nullable Format check(AttachmentDraft draft, @Nullable UploadedFile file, Faults faults) {
        if (file != null && file.size() > AttachmentChecks.MOST_BYTES) {
            throw new Refusal.TooLarge(AttachmentChecks.MOST_BYTES);
        }
        Format format = file == null ? null : checks.inspect(file, faults);
        if (file == null) {
            faults.add(Fault.at("/file", "required"));
        }
        checks.check(draft, format, faults);
        return format;
    }

    private FileStore.Stored store(UploadedFile file) {
        try (InputStream content = Files.newInputStream(file.path())) {
            return files.put(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
