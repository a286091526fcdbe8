package dk.videnrul.digest;

import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends somebody's digests by the secret of a letter, as often as it is asked for. */
@ApplicationScoped
class Unsubscribing {
    private final DigestRepository choices;
    private final Installation installation;

    Unsubscribing(DigestRepository choices, Installation installation) {
        this.choices = choices;
        this.installation = installation;
    }

    /** @throws Refusal.NotFound when no letter brought the secret */
    @Transactional
    void stop(String secret) {
        UUID reader = choices.reader(new Secret(secret).digest()).orElseThrow(Refusal.NotFound::new);
        @Nullable DigestChoice choice = choices.findById(reader, LockModeType.PESSIMISTIC_WRITE);
        if (choice != null) {
            choice.stop();
        }
    }

    /** The page that asks a person before it does so. */
    URI page(String secret) {
        return URI.create(installation.publicUrl() + "/afmeld/")
                .resolve(java.net.URLEncoder.encode(secret, java.nio.charset.StandardCharsets.UTF_8));
    }
}
