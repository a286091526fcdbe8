package dk.videnrul.dialogue;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact with an organisation. Of the other side it names organisations and roles, never people.
 *
 * @param day when it was; not in the future
 * @param about what it was about
 * @param agreed what was agreed
 * @param member who of the network it was
 * @param nextStep what is to be done next
 * @param nextStepDue until when; needed where there is a next step, and only there
 * @param nextStepDone whether it is done; not where it is left out
 */
public record StakeholderContactDraft(
        @NotNull LocalDate day,
        @NotNull DialogueWay way,
        @NotBlank @Size(max = 2000) @NoCpr String about,
        @Size(max = 2000) @NoCpr @Nullable String agreed,
        @NotNull UUID member,
        @Size(max = 500) @NoCpr @Nullable String nextStep,
        @Nullable LocalDate nextStepDue,
        @Nullable Boolean nextStepDone) {

    boolean hasNextStep() {
        return nextStep != null && !nextStep.isBlank();
    }
}
