package dk.videnrul.infopackage;

import static dk.videnrul.infopackage.Packing.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditionDocumentsTest extends HttpTest {

    @Test
    void the_pdf_has_several_pages_is_tagged_and_always_the_same() throws IOException {
        String slug = longPackage();
        byte[] first = pdf(slug, 1);
        assertThat(new String(first, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(pdf(slug, 1)).isEqualTo(first);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Nyvalgte politikere", "Det virkede ikke", "Det regnede", "Kort sagt", "1. udgave");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
        }
    }

    @Test
    void a_later_edition_tells_what_changed_and_runs_nothing() {
        String slug = Packing.issued();
        Packing.change(slug, Map.of("introduction", "Se **her** <script>alert(1)</script>"))
                .then()
                .statusCode(200);
        Packing.issue(slug);
        String html = asGuest()
                .header("Accept-Language", "en")
                .get(PATH + "/" + slug + "/editions/2/document.html")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .extract()
                .asString();
        assertThat(html)
                .contains("Ændret siden 1. udgave", "Ny tekst: indledningen", "<strong>her</strong>", "@page")
                .doesNotContain("<script");
    }

    @Test
    void what_is_withheld_is_not_on_paper_either() {
        String slug = Packing.issued();
        String item = asGuest().get(PATH + "/" + slug).jsonPath().getString("latest.items[1].shown.id");
        String title = asGuest().get(PATH + "/" + slug).jsonPath().getString("latest.items[1].shown.title");
        String html = PATH + "/" + slug + "/editions/1/document.html";
        assertThat(asGuest().get(html).asString()).contains(title);
        Items.change(HttpTest::asSecretariat, item, Map.of("visibility", "members"))
                .then()
                .statusCode(200);
        assertThat(asGuest().get(html).asString()).doesNotContain(title);
        asGuest()
                .get(PATH + "/" + Packing.created(Packing.draft()) + "/editions/1/document.pdf")
                .then()
                .statusCode(404);
    }

    private static String longPackage() {
        Map<String, Object> draft = Packing.draft();
        List<Map<String, Object>> items = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            items.add(Packing.entry(Packing.item("positive"), "worked"));
            items.add(Packing.entry(Packing.item("negative"), "did-not-work"));
            items.add(Packing.entry(Packing.item("mixed"), "contested"));
        }
        draft.put("items", items);
        draft.put("introduction", "## Velkommen\n\n" + "Her er noget at læse. ".repeat(40));
        String slug = Packing.created(draft);
        Packing.issue(slug);
        return slug;
    }

    private static byte[] pdf(String slug, int number) {
        return asGuest()
                .get(PATH + "/" + slug + "/editions/" + number + "/document.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }
}
