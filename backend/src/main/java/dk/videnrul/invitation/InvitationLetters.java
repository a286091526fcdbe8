package dk.videnrul.invitation;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Place;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The letter with the link, in the language that the inviter chose. */
@ApplicationScoped
class InvitationLetters {
    private final Post post;
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Installation installation;

    InvitationLetters(Post post, ThemeGroups groups, Gazetteer gazetteer, Installation installation) {
        this.post = post;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.installation = installation;
    }

    void invite(Invitation invitation, String link) {
        Language language = invitation.language;
        String network = installation.network().name();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.say(language, "letter.hello", invitation.name));
        paragraphs.add(Messages.say(language, "letter.invitation.text", invitation.invitedByName, network));
        Place place = invitation.place();
        if (place != null) {
            String name = gazetteer.officialName(place, language).orElseThrow();
            invitation.localRoles.forEach(role -> paragraphs.add(Messages.say(
                    language,
                    "letter.invitation.role",
                    Messages.say(language, "role." + KebabEnums.code(role)),
                    name)));
        }
        if (invitation.themeGroup != null && invitation.groupRole != null) {
            paragraphs.add(Messages.say(
                    language,
                    "letter.invitation.group",
                    Messages.say(language, "role." + KebabEnums.code(invitation.groupRole)),
                    groupName(invitation.themeGroup)));
        }
        if (invitation.message != null) {
            paragraphs.add(Messages.say(language, "letter.invitation.message", invitation.invitedByName));
            paragraphs.add(invitation.message);
        }
        paragraphs.add(
                Messages.say(language, "letter.invitation.until", language.day(Gazetteer.dayOf(invitation.expiresAt))));
        post.send(new Letter(
                invitation.email,
                language,
                Messages.say(language, "letter.invitation.subject", invitation.invitedByName, network),
                paragraphs,
                new Letter.Link(Messages.say(language, "letter.invitation.link"), link)));
    }

    private String groupName(UUID group) {
        return Objects.requireNonNull(groups.withIds(List.of(group)).get(group)).name();
    }
}
