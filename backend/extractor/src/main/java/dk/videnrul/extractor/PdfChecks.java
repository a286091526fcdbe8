package dk.videnrul.extractor;

import dk.videnrul.extractor.Finding.Word;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that opens without a password may be kept, also where printing it is forbidden. */
final class PdfChecks {
    private PdfChecks() {}

    static Word check(Path file) {
        try (var _ = Loader.loadPDF(file.toFile())) {
            return Word.OK;
        } catch (InvalidPasswordException needsOne) {
            return Word.ENCRYPTED;
        } catch (NoClassDefFoundError encryptedWithCertificate) {
            return Word.ENCRYPTED;
        } catch (IOException broken) {
            return Word.BROKEN;
        }
    }
}
