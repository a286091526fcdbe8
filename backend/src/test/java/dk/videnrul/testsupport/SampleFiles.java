package dk.videnrul.testsupport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files, made by hand. */
public final class SampleFiles {
    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    private SampleFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String text) {
        String drawn = "BT /F 12 Tf 50 700 Td (" + text + ") Tj ET";
        return pdf(
                "4 0 obj<</Length " + drawn.length() + ">>stream\n" + drawn + "\nendstream endobj\n",
                "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>");
    }

    /** Ten forms, each of which draws the next one ten times: it is never drawn to the end. */
    public static byte[] endlessPdf() {
        StringBuilder objects = new StringBuilder("4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        for (int level = 5; level < 15; level++) {
            objects.append(level)
                    .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ")
                    .append(level + 1)
                    .append(" 0 R>>>>/Length 60>>stream\n")
                    .append(level < 14 ? "/F Do ".repeat(10) : " ".repeat(60))
                    .append("\nendstream endobj\n");
        }
        return pdf(objects.toString(), "/XObject<</F 5 0 R>>");
    }

    private static byte[] pdf(String objects, String resources) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                        + resources
                        + ">>>>endobj\n" + objects + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] docx(String text) {
        return zip(parts(text, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
    }

    /** Named in its content types as a document that carries code. */
    public static byte[] docm(String text) {
        return zip(parts(text, "application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    private static Map<String, byte[]> parts(String text, String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                text("<?xml version=\"1.0\"?><Types xmlns=\"" + OFFICE + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>"));
        parts.put(
                "_rels/.rels",
                text(
                        "<?xml version=\"1.0\"?><Relationships xmlns=\"" + OFFICE + "package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                                + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put(
                "word/document.xml",
                text("<?xml version=\"1.0\"?><w:document xmlns:w=\"" + OFFICE
                        + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + text
                        + "</w:t></w:r></w:p></w:body></w:document>"));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param format png or jpg */
    public static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
