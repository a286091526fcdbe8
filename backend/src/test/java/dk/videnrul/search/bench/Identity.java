package dk.videnrul.search.bench;

import dk.videnrul.testsupport.StandInRealm;
import dk.videnrul.testsupport.TokenIssuer;
import java.util.HashMap;
import java.util.Map;

/** Signs the tokens of those who ask. */
final class Identity implements AutoCloseable {
    private final TokenIssuer issuer = new TokenIssuer();
    private final StandInRealm realm = new StandInRealm();
    private final Map<String, String> settings = new HashMap<>();

    Identity() {
        settings.putAll(issuer.start());
        settings.putAll(realm.start());
    }

    /** What the service must know of it. */
    Map<String, String> settings() {
        return settings;
    }

    static String member() {
        return TokenIssuer.person(Database.MEMBER, "Mads Medlem");
    }

    static String secretariat() {
        return TokenIssuer.person("bench-secretariat", "Sofie Sekretær", "secretariat");
    }

    @Override
    public void close() {
        realm.stop();
        issuer.stop();
    }
}
