package dk.videnrul.attachment;

import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.platform.text.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a file.
 *
 * @param altText what a picture shows, for those who do not see it; needed for pictures
 * @param language two-letter code (ISO 639-1) of the file; {@code da} where it is left out
 * @param place in the list of the item, counted from 1; the last one where it is left out
 */
@Schema(name = "AttachmentDraft", description = "What is said about a file.")
public record AttachmentDraft(
        @NotBlank @Size(max = 200) @NoCpr String title,
        @Size(max = 1000) @NoCpr @Nullable String altText,
        @Pattern(regexp = "[a-z]{2}") @Nullable String language,
        @Min(1) @Max(100) @Nullable Integer place) {

    public AttachmentDraft {
        altText = Texts.strippedOrNull(altText);
    }

    /** As a form sends it; what is missing is a fault that the checks find. */
    @SuppressWarnings("NullAway")
    static AttachmentDraft ofForm(@Nullable String title, @Nullable String altText, @Nullable String language) {
        return new AttachmentDraft(title, altText, language == null || language.isBlank() ? null : language, null);
    }

    String languageOrDanish() {
        return language == null ? "da" : language;
    }
}
