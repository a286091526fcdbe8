package dk.videnrul.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Sets a page as PDF/A-2a with tags. What the page is made of decides every byte: the dates are those of the page, and the
 * id is derived from it, so that an archive can see that two documents are one. Nothing is fetched while it is set.
 */
@ApplicationScoped
public class PdfWriting {
    private static final String FONT = "Plex";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    /** Setting a page keeps a processor busy; others are served meanwhile. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public byte[] write(String page, Instant writtenAt) {
        places.acquireUninterruptibly();
        try {
            return set(page, writtenAt.truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } finally {
            places.release();
        }
    }

    private byte[] set(String page, Instant writtenAt) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer("Videnrul")
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(page, null);
        font(builder, "IBMPlexSans-Regular.ttf", REGULAR, FontStyle.NORMAL);
        font(builder, "IBMPlexSans-SemiBold.ttf", SEMI_BOLD, FontStyle.NORMAL);
        font(builder, "IBMPlexSans-Italic.ttf", REGULAR, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            date(document, writtenAt);
            document.setDocumentId((long) page.hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> resource(name), FONT, weight, style, true);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfWriting.class.getResourceAsStream("/fonts/" + name), name);
    }

    /** In both places where a PDF says when it was made, which must agree. */
    private static void date(PDDocument document, Instant writtenAt) throws IOException {
        ZonedDateTime time = writtenAt.atZone(ZoneOffset.UTC);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(time));
        information.setModificationDate(GregorianCalendar.from(time));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + writtenAt);
        metadata.importXMPMetadata(told.getBytes(StandardCharsets.UTF_8));
    }
}
