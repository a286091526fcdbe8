package dk.videnrul.oai;

import dk.videnrul.platform.installation.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** How records are called all over the world: {@code oai:} host {@code :} public id. */
@ApplicationScoped
class OaiIdentifiers {
    private static final String SCHEME = "oai:";
    private static final Pattern PUBLIC_ID = Pattern.compile("[a-z0-9]{1,40}");
    private static final Pattern DOMAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*(?:\\.[a-zA-Z][a-zA-Z0-9-]*)+");

    private final Installation installation;

    OaiIdentifiers(Installation installation) {
        this.installation = installation;
    }

    String of(String publicId) {
        return SCHEME + host() + ":" + publicId;
    }

    Optional<String> publicId(String identifier) {
        String prefix = of("");
        return Optional.of(identifier)
                .filter(given -> given.startsWith(prefix))
                .map(given -> given.substring(prefix.length()))
                .filter(id -> PUBLIC_ID.matcher(id).matches());
    }

    /** The name of the repository where it follows the guidelines for identifiers, which want a domain. */
    Optional<String> domain() {
        return Optional.of(host()).filter(name -> DOMAIN.matcher(name).matches());
    }

    private String host() {
        return installation.publicUrl().getHost();
    }
}
