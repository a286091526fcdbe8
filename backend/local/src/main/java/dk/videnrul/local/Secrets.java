package dk.videnrul.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;

/** The passwords of one data folder, drawn once: databases and realm keep them from then on. */
final class Secrets {

    private static final int BYTES = 32;

    enum Name {
        POSTGRES_PASSWORD,
        DATABASE_PASSWORD,
        KEYCLOAK_DATABASE_PASSWORD,
        KEYCLOAK_ADMIN_PASSWORD,
        CLIENT_SECRET,
        PARTNER_SECRET;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Path file) throws IOException {
        return Files.exists(file) ? read(file) : draw(file);
    }

    static Secrets read(Path file) throws IOException {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        for (Name name : Name.values()) {
            if (!values.containsKey(name.key())) {
                throw new Fault(file + " lacks " + name.key() + "; start anew with --fresh");
            }
        }
        return new Secrets(values);
    }

    private static Secrets draw(Path file) throws IOException {
        var random = new SecureRandom();
        var values = new Properties();
        for (Name name : Name.values()) {
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
