package dk.videnrul.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords of one data folder, drawn once: databases and realm keep them from then on. One that an older version did
 * not know is drawn when it is first needed, where what keeps it can still be told.
 */
final class Secrets {

    private static final int BYTES = 32;

    enum Name {
        POSTGRES_PASSWORD,
        DATABASE_PASSWORD,
        KEYCLOAK_DATABASE_PASSWORD,
        KEYCLOAK_ADMIN_PASSWORD,
        CLIENT_SECRET,
        PARTNER_SECRET,
        ADMIN_SECRET,
        SECRETS_KEY;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The realm is told them when it is started; what was kept before there was a key needs none. */
    private static final Set<Name> TOLD_LATER = Set.of(Name.ADMIN_SECRET, Name.SECRETS_KEY);

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return draw(file, new Properties(), Set.of(Name.values()));
        }
        Properties known = load(file);
        Set<Name> missing = TOLD_LATER.stream()
                .filter(name -> !known.containsKey(name.key()))
                .collect(Collectors.toSet());
        return missing.isEmpty() ? read(file) : draw(file, checked(file, known, missing), missing);
    }

    static Secrets read(Path file) throws IOException {
        return new Secrets(checked(file, load(file), Set.of()));
    }

    private static Properties load(Path file) throws IOException {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return values;
    }

    private static Properties checked(Path file, Properties values, Set<Name> notYet) {
        for (Name name : Name.values()) {
            if (!values.containsKey(name.key()) && !notYet.contains(name)) {
                throw new Fault(file + " lacks " + name.key() + "; start anew with --fresh");
            }
        }
        return values;
    }

    private static Secrets draw(Path file, Properties values, Set<Name> names) throws IOException {
        var random = new SecureRandom();
        for (Name name : names) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            values.setProperty(
                    name.key(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        var text = new StringWriter();
        values.store(text, "Secrets of this data folder");
        PrivateFile.write(file, text.toString());
        return new Secrets(values);
    }

    String get(Name name) {
        return values.getProperty(name.key());
    }
}
