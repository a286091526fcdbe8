package dk.videnrul.demo;

import dk.videnrul.attachment.AttachmentDraft;
import dk.videnrul.attachment.DemoAttachments;
import dk.videnrul.attachment.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The two invented files of one invented item. */
@ApplicationScoped
class DemoFiles {
    private static final String ITEM = "demo-ki-001";

    private final DemoAttachments attachments;

    DemoFiles(DemoAttachments attachments) {
        this.attachments = attachments;
    }

    void load() throws IOException {
        add("drejebog-rygestop-i-skurvognen.pdf", Format.PDF, "Drejebog for rygestop i skurvognen", null);
        add(
                "fremmoede-ved-moederne.png",
                Format.PNG,
                "Fremmøde ved de fem møder",
                "Søjlediagram over fremmødet: 16 ved første møde, 15 ved andet, 12 ved tredje, hvor det regnede, 14 ved fjerde "
                        + "og 13 ved femte.");
    }

    private void add(String file, Format format, String title, @Nullable String altText) throws IOException {
        try (InputStream content = Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/files/" + file))) {
            attachments.add(ITEM, new AttachmentDraft(title, altText, "da", null), file, format, content);
        }
    }
}
