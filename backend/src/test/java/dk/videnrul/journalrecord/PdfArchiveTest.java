package dk.videnrul.journalrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The document against the standards of archives and of accessibility, by the validator of the PDF Association (veraPDF). */
@QuarkusTest
class PdfArchiveTest extends HttpTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void the_document_is_as_the_standard_wants_it(PDFAFlavour standard) throws Exception {
        String id = Items.titled("Løb & leg")
                .with("municipality", "0607")
                .with("whatDidNot", "Regnen")
                .with(
                        "body",
                        "## Sådan\n\n- et\n- to\n\n[her](https://example.org/) *og* **der**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
                .publish(HttpTest::asSecretariat);
        byte[] pdf = asGuest()
                .get(Items.PATH + "/" + id + "/journal-record/document.pdf")
                .asByteArray();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            assertThat(faults).isEmpty();
        }
    }
}
