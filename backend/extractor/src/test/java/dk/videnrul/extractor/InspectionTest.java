package dk.videnrul.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.extractor.Files.Content;
import dk.videnrul.extractor.Finding.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @TempDir
    Path folder;

    @Test
    void every_format_is_known_by_its_content() throws IOException {
        assertThat(typeOf(Files.pdf("Rygestop"))).isEqualTo("application/pdf");
        assertThat(typeOf(Files.docx("Rygestop"))).isEqualTo(OFFICE + "wordprocessingml.document");
        assertThat(typeOf(Files.xlsx("Rygestop"))).isEqualTo(OFFICE + "spreadsheetml.sheet");
        assertThat(typeOf(Files.pptx("Rygestop"))).isEqualTo(OFFICE + "presentationml.presentation");
        assertThat(typeOf(Files.xls("Rygestop"))).isEqualTo("application/vnd.ms-excel");
        assertThat(typeOf(Files.odt("Rygestop"))).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(typeOf(Files.text("Rygestop på stranden"))).isEqualTo("text/plain");
        assertThat(typeOf(picture("png"))).isEqualTo("image/png");
        assertThat(typeOf(picture("jpg"))).isEqualTo("image/jpeg");
    }

    @Test
    void what_pretends_to_be_something_else_is_known_by_its_content() throws IOException {
        assertThat(typeOf(Files.text("<!DOCTYPE html><html><script>alert(1)</script></html>")))
                .isEqualTo("text/html");
        assertThat(typeOf(Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")))
                .isEqualTo("image/svg+xml");
        assertThat(typeOf(out -> out.write(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, -1})))
                .isEqualTo("application/x-msdownload");
        assertThat(typeOf(Files.text("#!/bin/sh\nrm -rf /\n"))).isNotEqualTo("text/plain");
        assertThat(typeOf(Files.zip(Map.of("a.txt", Files.text("x"))))).isEqualTo("application/zip");
    }

    @Test
    void what_needs_a_password_is_said() throws IOException {
        assertThat(wordOf(Files.lockedPdf("Hemmeligt", "kodeord"))).isEqualTo(Word.ENCRYPTED);
        assertThat(wordOf(Files.lockedPdf("Må ikke udskrives", ""))).isEqualTo(Word.OK);
        assertThat(wordOf(Files.lockedDocx("kodeord"))).isEqualTo(Word.ENCRYPTED);
        assertThat(wordOf(Files.odt("x", "META-INF/manifest.xml", "<m:encryption-data/>")))
                .isEqualTo(Word.ENCRYPTED);
    }

    @Test
    void macros_are_found_also_where_the_name_says_nothing_of_them() throws IOException {
        assertThat(wordOf(Files.with(Files.docx("x"), Map.of("word/vbaProject.bin", Files.text("code")))))
                .isEqualTo(Word.MACROS);
        assertThat(wordOf(Files.odt("x", "Basic/Standard/Module1.xml", "code"))).isEqualTo(Word.MACROS);
        assertThat(wordOf(Files.xlsWithMacros())).isEqualTo(Word.MACROS);
    }

    @Test
    void a_file_that_says_it_unpacks_to_more_than_anybody_reads_is_a_bomb() throws IOException {
        assertThat(wordOf(Files.docxBomb(420))).isEqualTo(Word.BOMB);
    }

    @Test
    void what_cannot_be_opened_is_broken() throws IOException {
        assertThat(wordOf(Files.text("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages")))
                .isEqualTo(Word.BROKEN);
    }

    private String typeOf(Content content) throws IOException {
        return inspect(content).detail();
    }

    private Word wordOf(Content content) throws IOException {
        return inspect(content).word();
    }

    private Finding inspect(Content content) throws IOException {
        return Inspection.of(Files.write(folder, "file", content));
    }

    private static Content picture(String format) {
        return out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
    }
}
