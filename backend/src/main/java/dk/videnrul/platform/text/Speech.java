package dk.videnrul.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of the person who is calling, chosen from {@code Accept-Language}. */
@RequestScoped
public class Speech {
    private Language language = Language.DA;

    public Language language() {
        return language;
    }

    public void listenTo(HttpHeaders headers) {
        language = choose(headers);
    }

    static Language choose(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            for (Language offered : Language.values()) {
                if (offered.tag().equals(wanted.getLanguage())) {
                    return offered;
                }
            }
        }
        return Language.DA;
    }
}
