package dk.videnrul.knowledge;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param memberId the member of the network, where the author is one */
public record Author(
        @NotBlank @Size(max = 120) @NoCpr String name,
        @Nullable UUID memberId) {}
