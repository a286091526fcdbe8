package dk.videnrul.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.extractor.Files.Content;
import dk.videnrul.extractor.Finding.Word;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {

    @TempDir
    Path folder;

    @Test
    void text_is_read_from_every_format() throws IOException {
        for (Content content : new Content[] {
            Files.pdf("Rygestop virker"),
            Files.docx("Rygestop virker"),
            Files.xlsx("Rygestop virker"),
            Files.xls("Rygestop virker"),
            Files.pptx("Rygestop virker"),
            Files.odt("Rygestop virker"),
            Files.text("Rygestop virker")
        }) {
            Finding found = extract(content);
            assertThat(found.word()).isEqualTo(Word.EXTRACTED);
            assertThat(found.detail()).contains("Rygestop virker");
        }
    }

    @Test
    void danish_letters_are_kept() throws IOException {
        assertThat(extract(Files.docx("Børn på Ærø")).detail()).contains("Børn på Ærø");
        assertThat(extract(Files.text("Børn på Ærø")).detail()).contains("Børn på Ærø");
        assertThat(extract(Files.pdf("Børn på Ærø")).detail()).contains("Børn på Ærø");
    }

    @Test
    void an_empty_page_has_nothing_to_read() throws IOException {
        Finding found = extract(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
        assertThat(found.word()).isEqualTo(Word.NOTHING);
    }

    @Test
    void a_long_text_is_cut_and_still_counts() throws IOException {
        Finding found = extract(Files.text("ord ".repeat(400_000)));
        assertThat(found.word()).isEqualTo(Word.EXTRACTED);
        assertThat(found.detail().length()).isBetween(400_000, Extraction.MOST_CHARACTERS);
    }

    @Test
    void what_unpacks_to_far_more_than_it_is_is_a_bomb() throws IOException {
        assertThat(extract(Files.docxBomb(150)).word()).isEqualTo(Word.BOMB);
    }

    @Test
    void files_in_files_are_read_only_so_deep() throws IOException {
        assertThat(extract(Files.nested(2)).detail()).contains("niveau0");
        assertThat(extract(Files.nested(NestedFiles.DEEPEST + 1)).detail()).doesNotContain("niveau0");
        assertThat(extract(Files.nested(40)).word()).isEqualTo(Word.EXTRACTED);
    }

    @Test
    void what_cannot_be_read_is_broken() throws IOException {
        Finding found = extract(Files.text("PK\3\4 this is no archive"));
        assertThat(found.word()).isIn(Word.BROKEN, Word.NOTHING);
    }

    @Test
    void what_needs_a_password_is_said() throws IOException {
        assertThat(extract(Files.lockedPdf("Hemmeligt", "kodeord")).word()).isEqualTo(Word.ENCRYPTED);
        assertThat(extract(Files.lockedPdf("Maa ikke udskrives", "")).detail()).contains("Maa ikke udskrives");
    }

    private Finding extract(Content content) throws IOException {
        return Extraction.of(Files.write(folder, "file", content));
    }
}
