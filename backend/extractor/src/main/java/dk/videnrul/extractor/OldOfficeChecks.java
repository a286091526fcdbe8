package dk.videnrul.extractor;

import dk.videnrul.extractor.Finding.Word;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.record.RecordTypes;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The office formats before 2007. */
final class OldOfficeChecks {
    private OldOfficeChecks() {}

    static Word check(Path file, String type) {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            if (parts.getRoot().hasEntryCaseInsensitive("Macros")
                    || parts.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return Word.MACROS;
            }
            return switch (type) {
                case "application/msword" -> word(parts);
                case "application/vnd.ms-excel" -> excel(parts);
                default -> powerPoint(parts);
            };
        } catch (EncryptedDocumentException needsPassword) {
            return Word.ENCRYPTED;
        } catch (IOException | RuntimeException broken) {
            return Word.BROKEN;
        }
    }

    private static Word word(POIFSFileSystem parts) throws IOException {
        try (var _ = new HWPFDocument(parts.getRoot())) {
            return Word.OK;
        }
    }

    private static Word excel(POIFSFileSystem parts) throws IOException {
        try (var _ = new HSSFWorkbook(parts.getRoot(), false)) {
            return Word.OK;
        }
    }

    private static Word powerPoint(POIFSFileSystem parts) throws IOException {
        try (var show = new HSLFSlideShow(parts)) {
            var list = show.getDocumentRecord().findFirstOfType(RecordTypes.List.typeID);
            boolean macros = list instanceof org.apache.poi.hslf.record.RecordContainer properties
                    && properties.findFirstOfType(RecordTypes.VBAInfo.typeID) != null;
            return macros ? Word.MACROS : Word.OK;
        }
    }
}
