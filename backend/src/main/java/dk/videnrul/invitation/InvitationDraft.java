package dk.videnrul.invitation;

import dk.videnrul.coordination.LocalRoleKind;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.platform.text.Language;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, and to what. Exactly one employer: a municipality, a region, or another organisation.
 *
 * @param email at work; the letter goes there
 * @param municipality code
 * @param region slug
 * @param organisation name of an employer that is neither
 * @param localRoles what the person is to be for the municipality or the region, besides a member
 * @param localMandate what the person may decide on its behalf
 * @param themeGroup slug of a group in which the person is to take part
 * @param groupRole member where it is left out
 * @param groupMandate what the person may decide in the group
 * @param language of the letter; Danish where it is left out
 * @param message the inviter's own words
 */
public record InvitationDraft(
        @NotBlank @Size(max = 200) @Email String email,
        @NotBlank @Size(max = 120) @NoCpr String name,
        @Size(max = 120) @NoCpr @Nullable String title,
        @Size(max = 120) @NoCpr @Nullable String department,
        @Nullable String municipality,
        @Nullable String region,
        @Size(max = 120) @NoCpr @Nullable String organisation,
        @Size(max = 2) List<@NotNull LocalRoleKind> localRoles,
        @Size(max = 500) @NoCpr @Nullable String localMandate,
        @Nullable String themeGroup,
        @Nullable ParticipationRole groupRole,
        @Size(max = 500) @NoCpr @Nullable String groupMandate,
        @Nullable Language language,
        @Size(max = 1000) @NoCpr @Nullable String message) {

    public InvitationDraft {
        localRoles = Lists.orEmpty(localRoles);
    }
}
