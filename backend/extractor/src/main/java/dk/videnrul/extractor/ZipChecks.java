package dk.videnrul.extractor;

import dk.videnrul.extractor.Finding.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the directory of a zip-based document tells: Word, PowerPoint, Excel since 2007, and OpenDocument. */
final class ZipChecks {
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_OF_MANIFEST = 1024 * 1024;

    private ZipChecks() {}

    static Word check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > MOST_ENTRIES ? Word.BOMB : check(zip);
        } catch (IOException broken) {
            return Word.BROKEN;
        }
    }

    private static Word check(ZipFile zip) throws IOException {
        long bytes = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
                return Word.MACROS;
            }
            bytes += Math.max(0, entry.getSize());
            if (bytes > MOST_BYTES) {
                return Word.BOMB;
            }
        }
        return isEncrypted(zip) ? Word.ENCRYPTED : Word.OK;
    }

    /** OpenDocument encrypts each part and says so in its manifest. */
    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(manifest)) {
            return new String(content.readNBytes(MOST_OF_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }
}
