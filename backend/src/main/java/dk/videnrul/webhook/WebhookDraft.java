package dk.videnrul.webhook;

import dk.videnrul.knowledge.Kind;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that is to be made. What it asks for cannot be changed later; fields of it that are given must all hold.
 *
 * @param partner whose it is; a partner itself leaves it out
 * @param url where messages are sent; https
 * @param description what it is for
 * @param themeGroup slug of a group whose items are asked for
 * @param topic id of a topic
 * @param municipality 4-digit code of where items were tried
 */
public record WebhookDraft(
        @Nullable UUID partner,
        @NotBlank @Size(max = 500) String url,
        @Size(max = 500) @NoCpr @Nullable String description,
        @Size(max = 100) @Nullable String themeGroup,
        @Size(max = 100) @Nullable String topic,
        @Size(max = 4) @Nullable String municipality,
        @Nullable Kind kind) {}
