package dk.videnrul.partner;

import dk.videnrul.platform.text.Slug;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of clients at the identity provider. */
final class ClientIds {
    private static final int MOST_CHARACTERS = 60;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Those of the provider itself; ours begin with the name of the product. */
    private static final Set<String> RESERVED =
            Set.of("account", "account-console", "admin-cli", "broker", "realm-management", "security-admin-console");

    private static final String OURS = "videnrul";

    private ClientIds() {}

    static boolean wellFormed(String clientId) {
        return clientId.length() >= 3
                && clientId.length() <= MOST_CHARACTERS
                && FORM.matcher(clientId).matches();
    }

    static boolean reserved(String clientId) {
        return clientId.startsWith(OURS) || RESERVED.contains(clientId);
    }

    /** A free one that resembles the name of the system. */
    static String forName(String name, Predicate<String> taken) {
        String slug = Slug.of(name);
        String base = slug.length() > MOST_CHARACTERS - 10
                ? slug.substring(0, MOST_CHARACTERS - 10).replaceAll("-+$", "")
                : slug;
        String first = wellFormed(base) && !reserved(base) ? base : ("partner-" + base).replaceAll("-+$", "");
        String next = first;
        for (int number = 2; taken.test(next); number++) {
            next = first + "-" + number;
        }
        return next;
    }
}
