package dk.videnrul.extractor;

import dk.videnrul.extractor.Finding.Word;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells by its content, never by its name, what a file is, and whether it may be kept at all. */
final class Inspection {
    private static final String ENCRYPTED_OFFICE = "application/x-tika-ooxml-protected";

    /** What an office document is called that has parts it should not have. */
    private static final String SOME_OFFICE = "application/x-tika-ooxml";

    private Inspection() {}

    static Finding of(Path file) throws IOException {
        String type;
        try (TikaInputStream content = TikaInputStream.get(file)) {
            type = new DefaultDetector()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
        }
        Word fault = fault(file, type);
        return fault == Word.OK ? new Finding(Word.OK, type) : Finding.of(fault);
    }

    private static Word fault(Path file, String type) throws IOException {
        if (type.equals(ENCRYPTED_OFFICE)) {
            return Word.ENCRYPTED;
        }
        if (type.contains("macroenabled")) {
            return Word.MACROS;
        }
        if (type.startsWith("application/vnd.openxmlformats-officedocument")
                || type.equals(SOME_OFFICE)
                || type.startsWith("application/vnd.oasis.opendocument")) {
            return ZipChecks.check(file);
        }
        return switch (type) {
            case "application/pdf" -> PdfChecks.check(file);
            case "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint" ->
                OldOfficeChecks.check(file, type);
            default -> Word.OK;
        };
    }
}
