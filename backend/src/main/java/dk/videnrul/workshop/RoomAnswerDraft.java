package dk.videnrul.workshop;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers.
 *
 * @param question its place among the questions, from 1
 * @param table what the table of people calls itself, where several answer together
 */
public record RoomAnswerDraft(
        @NotNull @Min(1) Integer question,
        @NotBlank @Size(max = 500) @NoCpr String text,
        @Size(max = 40) @NoCpr @Nullable String table) {}
