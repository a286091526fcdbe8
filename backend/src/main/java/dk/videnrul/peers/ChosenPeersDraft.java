package dk.videnrul.peers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * With whom a municipality wants to compare itself.
 *
 * @param municipalities 4-digit codes, at most ten; the same code twice counts once
 */
public record ChosenPeersDraft(@NotNull @Size(max = 10) List<@NotNull String> municipalities) {}
