package dk.videnrul.methodcall;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the draft of the result is called; what was reported is put into it. */
public record MethodResultDraft(
        @NotBlank @Size(max = 200) @NoCpr String title) {}
