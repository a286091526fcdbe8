package dk.videnrul.partner;

import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the contact of a partner is told; never a secret. */
@ApplicationScoped
class PartnerLetters {
    private final Post post;
    private final Installation installation;

    PartnerLetters(Post post, Installation installation) {
        this.post = post;
        this.installation = installation;
    }

    void registered(Partner partner) {
        List<String> paragraphs = new ArrayList<>(List.of(
                say(partner, "registered.text", installation.network().name(), partner.name, partner.clientId),
                say(partner, "registered.scopes")));
        partner.scopes.forEach(scope -> paragraphs.add("• " + scopeInWords(partner.contactLanguage, scope)));
        paragraphs.add(say(partner, "registered.secret"));
        send(partner, "registered", paragraphs);
    }

    void statusChanged(Partner partner) {
        String kind = switch (partner.status) {
            case ACTIVE -> "resumed";
            case SUSPENDED -> "suspended";
            case ENDED -> "ended";
        };
        List<String> paragraphs = new ArrayList<>(List.of(say(partner, kind + ".text", partner.name)));
        if (partner.statusReason != null) {
            paragraphs.add(say(partner, "reason", partner.statusReason));
        }
        send(partner, kind, paragraphs);
    }

    /** @param replaces whether there was a secret before, which is refused from now on */
    void secretIssued(Partner partner, boolean replaces) {
        String kind = replaces ? "secret-replaced" : "secret-issued";
        send(partner, kind, List.of(say(partner, kind + ".text", partner.name), say(partner, "secret.safe")));
    }

    private void send(Partner partner, String kind, List<String> told) {
        Language language = partner.contactLanguage;
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.say(language, "letter.hello", partner.contactName));
        paragraphs.addAll(told);
        post.send(new Letter(
                partner.contactEmail,
                language,
                say(partner, kind + ".subject", partner.name),
                paragraphs,
                new Letter.Link(say(partner, "link"), installation.publicUrl() + "/developers")));
    }

    private static String say(Partner partner, String key, Object... arguments) {
        return Messages.say(partner.contactLanguage, "partner.letter." + key, arguments);
    }

    private static String scopeInWords(Language language, String scope) {
        return Messages.say(language, "partner.scope." + scope.replace(':', '-')) + " (" + scope + ")";
    }
}
