package dk.videnrul.people;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.platform.text.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a member tells of themselves.
 *
 * @param phone at work
 * @param topics ids of the topics in which the person is competent
 * @param about what others may ask about, in a few words
 * @param language in which letters are written
 * @param timeZone in which times are shown in letters, for example Europe/Copenhagen
 */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record ProfileDraft(
        @Size(max = 120) @NoCpr @Nullable String title,
        @Size(max = 120) @NoCpr @Nullable String department,
        @Size(max = 40) @NoCpr @Nullable String phone,
        @Size(max = 12) List<@NotBlank String> topics,
        @Size(max = 300) @NoCpr @Nullable String about,
        @NotNull Language language,
        @NotBlank @Size(max = 60) String timeZone,
        @NotNull @Valid PrivacyChoices privacy) {

    public ProfileDraft {
        topics = Lists.orEmpty(topics);
    }
}
