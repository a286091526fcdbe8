package dk.videnrul.webhook;

import dk.videnrul.partner.PartnerFacts;
import dk.videnrul.partner.Partners;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the partner's contact and the secretariat that a webhook was paused without anybody asking for it. */
@ApplicationScoped
class WebhookLetters {
    private final Partners partners;
    private final Installation installation;
    private final Post post;

    WebhookLetters(Partners partners, Installation installation, Post post) {
        this.partners = partners;
        this.installation = installation;
        this.post = post;
    }

    void paused(Webhook webhook, WebhookPause why, SendResult last) {
        PartnerFacts partner = partners.withId(webhook.partner).orElseThrow();
        post.send(letter(partner.contactEmail(), partner.language(), "contact", partner, webhook, why, last, null));
        post.send(letter(
                installation.network().email(),
                Language.DA,
                "secretariat",
                partner,
                webhook,
                why,
                last,
                new Letter.Link(
                        Messages.say(Language.DA, "webhook.letter.link"),
                        installation.publicUrl() + "/administration/partnere/" + partner.id())));
    }

    private Letter letter(
            String to,
            Language language,
            String reader,
            PartnerFacts partner,
            Webhook webhook,
            WebhookPause why,
            SendResult last,
            Letter.@Nullable Link link) {
        String network = installation.network().name();
        return new Letter(
                to,
                language,
                Messages.say(language, "webhook.letter.subject", partner.name()),
                List.of(
                        Messages.say(
                                language,
                                "webhook.letter.what." + KebabEnums.code(why),
                                network,
                                partner.name(),
                                webhook.url),
                        Messages.say(language, "webhook.letter.last", answer(last, language)),
                        Messages.say(language, "webhook.letter.next." + reader, partner.contactName())),
                link);
    }

    private static String answer(SendResult last, Language language) {
        return last.fault() == null
                ? "HTTP " + Objects.requireNonNull(last.status())
                : Messages.say(language, "webhook.fault." + KebabEnums.code(last.fault()));
    }
}
