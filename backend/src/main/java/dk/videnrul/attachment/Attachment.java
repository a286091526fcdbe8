package dk.videnrul.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that belongs to an item. Its content never changes; what is said about it does. */
@Entity
class Attachment {
    @Id
    UUID id;

    @Version
    long version;

    UUID item;

    /** In the list of the item, counted from 1. */
    int place;

    String title;

    @Nullable
    String altText;

    String language;
    String fileName;

    @Enumerated(EnumType.STRING)
    Format format;

    String fileKey;
    long size;
    String sha256;

    @Enumerated(EnumType.STRING)
    TextState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    TextFault fault;

    String createdBy;
    Instant createdAt;
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Attachment() {}

    Attachment(
            UUID item,
            int place,
            AttachmentDraft draft,
            FileName name,
            Format format,
            FileStore.Stored file,
            String createdBy,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = item;
        this.place = place;
        this.title = draft.title().strip();
        this.altText = draft.altText();
        this.language = draft.languageOrDanish();
        this.fileName = name.value();
        this.format = format;
        this.fileKey = file.key();
        this.size = file.length();
        this.sha256 = file.sha256();
        this.state = TextState.PENDING;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.updatedAt = now;
    }

    AttachmentDraft toDraft() {
        return new AttachmentDraft(title, altText, language, place);
    }

    void describe(AttachmentDraft draft, Instant now) {
        title = draft.title().strip();
        altText = draft.altText();
        language = draft.languageOrDanish();
        updatedAt = now;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    /** The text was read, or it turned out that it cannot be. */
    void read(TextResult result, Instant now) {
        state = result.state();
        fault = result.fault();
        updatedAt = now;
    }

    AttachedFile toFile() {
        return new AttachedFile(id, item, title, fileName, format.mediaType(), size, content());
    }

    private String content() {
        return "/api/v1/attachments/" + id + "/content";
    }

    AttachmentView toView(String publicItemId) {
        return new AttachmentView(
                id,
                publicItemId,
                title,
                altText,
                language,
                fileName,
                format,
                format.mediaType(),
                size,
                place,
                state,
                fault,
                content(),
                createdAt,
                updatedAt,
                version);
    }
}
