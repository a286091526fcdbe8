package dk.videnrul.extractor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes honest and nasty files. */
final class Files {
    private Files() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static Path write(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = java.nio.file.Files.newOutputStream(file)) {
            content.writeTo(out);
        }
        return file;
    }

    static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Content pdf(String text) {
        return out -> {
            try (PDDocument document = pdfWith(text)) {
                document.save(out);
            }
        };
    }

    /** @param password without which it does not open; empty for one that only must not be printed */
    static Content lockedPdf(String text, String password) {
        return out -> {
            try (PDDocument document = pdfWith(text)) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(out);
            }
        };
    }

    private static PDDocument pdfWith(String text) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        }
        return document;
    }

    /** Ten forms, each of which draws the next one ten times: small to send, and never drawn to the end. */
    static Content endlessPdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        for (int level = 5; level < 15; level++) {
            String drawn = level < 14 ? "/F Do ".repeat(10) : " ".repeat(60);
            pdf.append(level)
                    .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ")
                    .append(level + 1)
                    .append(" 0 R>>>>/Length 60>>stream\n")
                    .append(drawn)
                    .append("\nendstream endobj\n");
        }
        return text(pdf + "trailer<</Root 1 0 R>>\n%%EOF");
    }

    static Content docx(String text) {
        return out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            }
        };
    }

    static Content workbook(Workbook empty, String text) {
        return out -> {
            try (empty) {
                empty.createSheet().createRow(0).createCell(0).setCellValue(text);
                empty.write(out);
            }
        };
    }

    static Content xlsx(String text) {
        return workbook(new XSSFWorkbook(), text);
    }

    static Content xls(String text) {
        return workbook(new HSSFWorkbook(), text);
    }

    static Content pptx(String text) {
        return out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        };
    }

    static Content odt(String text) {
        return odt(text, "META-INF/manifest.xml", "<m:manifest/>");
    }

    static Content odt(String text, String part, String content) {
        return zip(Map.of(
                "mimetype",
                text("application/vnd.oasis.opendocument.text"),
                part,
                text(content),
                "content.xml",
                text("<?xml version=\"1.0\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                        + text + "</text:p></office:text></office:body></office:document-content>")));
    }

    static Content with(Content zip, Map<String, Content> more) {
        return out -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            zip.writeTo(bytes);
            Path temporary = java.nio.file.Files.createTempFile("with", ".zip");
            java.nio.file.Files.write(temporary, bytes.toByteArray());
            try (var files = java.nio.file.FileSystems.newFileSystem(temporary)) {
                for (var each : more.entrySet()) {
                    Path inside = files.getPath("/" + each.getKey());
                    java.nio.file.Files.createDirectories(inside.getParent());
                    try (OutputStream entry = java.nio.file.Files.newOutputStream(inside)) {
                        each.getValue().writeTo(entry);
                    }
                }
            }
            out.write(java.nio.file.Files.readAllBytes(temporary));
            java.nio.file.Files.delete(temporary);
        };
    }

    /** The {@code mimetype} of OpenDocument must come first and uncompressed. */
    static Content zip(Map<String, Content> entries) {
        return out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (String name : entries.keySet().stream()
                    .sorted(java.util.Comparator.comparing((String each) -> !each.equals("mimetype")))
                    .toList()) {
                zip.setLevel(name.equals("mimetype") ? 0 : 9);
                zip.putNextEntry(new ZipEntry(name));
                entries.get(name).writeTo(zip);
                zip.closeEntry();
            }
            zip.finish();
        };
    }

    /** A document whose text unpacks to many times its size. */
    static Content docxBomb(int mebibytes) {
        String start = "<?xml version=\"1.0\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
        byte[] zeroes = "0".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
        return with(docx("bombe"), Map.of("word/document.xml", out -> {
            text(start).writeTo(out);
            for (int written = 0; written < mebibytes; written++) {
                out.write(zeroes);
            }
            text("</w:t></w:r></w:p></w:body></w:document>").writeTo(out);
        }));
    }

    /** A document in a document in a document. */
    static Content nested(int levels) {
        Content document = docx("niveau0");
        for (int level = 1; level <= levels; level++) {
            Content inner = document;
            document = out -> {
                try (XWPFDocument outer = new XWPFDocument()) {
                    outer.createParagraph().createRun().setText("niveau" + levels);
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    inner.writeTo(bytes);
                    embed(outer, bytes.toByteArray());
                    outer.write(out);
                }
            };
        }
        return document;
    }

    private static void embed(XWPFDocument outer, byte[] inner) throws IOException {
        try {
            var name = org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/word/embeddings/inner.docx");
            var part = outer.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            try (OutputStream out = part.getOutputStream()) {
                out.write(inner);
            }
            outer.getPackagePart()
                    .addRelationship(
                            name,
                            org.apache.poi.openxml4j.opc.TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
        } catch (org.apache.poi.openxml4j.exceptions.OpenXML4JException impossible) {
            throw new IOException(impossible);
        }
    }

    static Content lockedDocx(String password) {
        return out -> {
            var info = new org.apache.poi.poifs.crypt.EncryptionInfo(org.apache.poi.poifs.crypt.EncryptionMode.agile);
            info.getEncryptor().confirmPassword(password);
            try (POIFSFileSystem parts = new POIFSFileSystem()) {
                try (OutputStream encrypted = info.getEncryptor().getDataStream(parts)) {
                    docx("hemmeligt").writeTo(encrypted);
                } catch (java.security.GeneralSecurityException impossible) {
                    throw new IOException(impossible);
                }
                parts.writeFilesystem(out);
            }
        };
    }

    static Content xlsWithMacros() {
        return out -> {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            xls("makro").writeTo(plain);
            try (POIFSFileSystem parts = new POIFSFileSystem(new java.io.ByteArrayInputStream(plain.toByteArray()))) {
                parts.createDirectory("_VBA_PROJECT_CUR");
                parts.writeFilesystem(out);
            }
        };
    }
}
