package dk.videnrul.oai;

import java.util.Arrays;
import java.util.Optional;

/** In which forms a record is given. */
enum Format {
    DUBLIN_CORE(
            "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    MODS("mods", "http://www.loc.gov/mods/v3", "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd");

    private final String prefix;
    private final String namespace;
    private final String schema;

    Format(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    String prefix() {
        return prefix;
    }

    String namespace() {
        return namespace;
    }

    String schema() {
        return schema;
    }

    static Optional<Format> withPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(format -> format.prefix.equals(prefix))
                .findFirst();
    }
}
