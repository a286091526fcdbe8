package dk.videnrul.attachment;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a file and with what is said about it. */
@ApplicationScoped
class AttachmentChecks {
    static final int MOST_OF_AN_ITEM = 20;
    static final long MOST_BYTES = 25L * 1024 * 1024;
    static final long MOST_BYTES_OF_AN_ITEM = 100L * 1024 * 1024;

    private final Validation validation;
    private final Extractor extractor;

    AttachmentChecks(Validation validation, Extractor extractor) {
        this.validation = validation;
        this.extractor = extractor;
    }

    /** @param format null where the file itself is at fault */
    void check(AttachmentDraft draft, @Nullable Format format, Faults faults) {
        validation.check(draft, faults);
        if (format != null && format.isPicture() && draft.altText() == null) {
            faults.add(Fault.at("/altText", "alt-text-needed"));
        }
    }

    void checkRoom(AttachmentRepository.Load load, long size, Faults faults) {
        if (load.count() >= MOST_OF_AN_ITEM) {
            faults.add(Fault.at("/file", "too-many-attachments", MOST_OF_AN_ITEM));
        } else if (load.bytes() + size > MOST_BYTES_OF_AN_ITEM) {
            faults.add(Fault.at("/file", "attachments-too-large", MOST_BYTES_OF_AN_ITEM / 1024 / 1024));
        }
    }

    /** What the file is, by its content; null where it is at fault. */
    @Nullable
    Format inspect(UploadedFile file, Faults faults) {
        if (file.size() == 0) {
            faults.add(Fault.at("/file", "file-empty"));
            return null;
        }
        ExtractorProcess.Said said = extractor.inspect(file.path());
        Format format =
                said.word().equals("ok") ? Format.of(said.rest().strip()).orElse(null) : null;
        switch (said.word()) {
            case "ok" -> {
                if (format == null) {
                    faults.add(Fault.at("/file", "file-format", Format.allExtensions()));
                } else if (!format.fits(file.name().value())) {
                    faults.add(Fault.at("/file", "file-name-of-another-format", format.name()));
                    return null;
                }
            }
            case "encrypted" -> faults.add(Fault.at("/file", "file-encrypted"));
            case "macros" -> faults.add(Fault.at("/file", "file-with-macros"));
            case "bomb" -> faults.add(Fault.at("/file", "file-unpacks-too-large"));
            default -> faults.add(Fault.at("/file", "file-broken"));
        }
        return format;
    }
}
