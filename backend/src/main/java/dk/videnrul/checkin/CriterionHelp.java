package dk.videnrul.checkin;

import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.platform.text.Labels;
import dk.videnrul.platform.text.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What to ask oneself to answer a criterion. */
public record CriterionHelp(
        @NotBlank @Size(max = 500) @NoCpr String da,
        @NotBlank @Size(max = 500) @NoCpr String en,
        @NotBlank @Size(max = 500) @NoCpr String sv) {

    String in(Language language) {
        return new Labels(da, en, sv).in(language);
    }
}
