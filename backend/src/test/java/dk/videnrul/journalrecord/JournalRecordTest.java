package dk.videnrul.journalrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JournalRecordTest extends HttpTest {
    private Given.Group group;
    private String id;
    private String path;

    @BeforeEach
    void anItem() {
        group = given.themeGroup().active();
        id = Items.titled("Løb & leg på Ærø")
                .in(group)
                .with("municipality", "0607")
                .with("topics", List.of("rygestop"))
                .with("kleNumber", "29.09.00")
                .with("whatDidNot", "Regnen")
                .with("body", """
                        ## Sådan gjorde vi

                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        ![et billede](http://127.0.0.1:1/x.png) <script>alert(1)</script> [her](javascript:alert(1))
                        """)
                .publish(HttpTest::asSecretariat);
        path = Items.PATH + "/" + id + "/journal-record";
    }

    @Test
    void a_journal_gets_what_it_asks() {
        asGuest()
                .queryParam("caseNumber", "25/10482 & co")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", containsString("-"))
                .body("identifier", equalTo(id))
                .body("title", equalTo("Løb & leg på Ærø"))
                .body("shortTheme", equalTo("Rygestop"))
                .body("sender", equalTo("Fredericia Kommune"))
                .body("caseNumber", equalTo("25/10482 & co"))
                .body("kleNumber", equalTo("29.09.00"))
                .body("url", endsWith("/viden/" + id))
                .body("pdf", containsString("caseNumber=25%2F10482+%26+co"));
        asGuest()
                .queryParam("kle", "27.00.00-G01")
                .get(path)
                .then()
                .body("kleNumber", equalTo("27.00.00-G01"))
                .body("caseNumber", nullValue());
    }

    @Test
    void numbers_that_are_none_are_refused_with_every_fault() {
        asGuest()
                .queryParam("kle", "abc")
                .queryParam("caseNumber", "010190-1234")
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("kle", "caseNumber")));
    }

    @Test
    void who_may_not_see_the_item_gets_no_document() {
        Items.change(HttpTest::asSecretariat, id, Map.of("visibility", "members"))
                .then()
                .statusCode(200);
        for (String document : List.of("", "/document.html", "/document.pdf")) {
            asGuest().get(path + document).then().statusCode(404);
            as(given.member()).get(path + document).then().statusCode(200);
        }
    }

    @Test
    void the_document_in_html_holds_everything_and_runs_nothing() {
        String html = asGuest()
                .get(path + "/document.html?caseNumber=25/1")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Content-Disposition", containsString(id))
                .extract()
                .asString();
        assertThat(html)
                .contains("Løb &amp; leg på Ærø", "25/1", "Regnen", "<td>1</td>", "et billede", "&lt;script&gt;")
                .doesNotContain("<script", "<img", "javascript:", "127.0.0.1");
        assertThat(asGuest()
                        .header("Accept-Language", "sv")
                        .get(path + "/document.html")
                        .asString())
                .contains("Avsändare");
    }

    @Test
    void the_document_in_pdf_is_tagged_and_always_the_same() throws IOException {
        byte[] first = pdf();
        assertThat(pdf()).isEqualTo(first);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Løb & leg på Ærø", "Fredericia Kommune", "Regnen");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            for (PDPage page : document.getPages()) {
                assertThat(StreamSupport.stream(
                                        page.getResources().getFontNames().spliterator(), false)
                                .map(name -> font(page, name)))
                        .allMatch(name -> name.contains("IBMPlexSans"));
            }
        }
        Items.change(HttpTest::asSecretariat, id, Map.of("title", "Nyt navn"))
                .then()
                .statusCode(200);
        assertThat(pdf()).isNotEqualTo(first);
    }

    private byte[] pdf() {
        return asGuest()
                .get(path + "/document.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name).getName();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
