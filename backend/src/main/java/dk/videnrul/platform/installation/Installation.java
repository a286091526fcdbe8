package dk.videnrul.platform.installation;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;

/** Settings of one installation ({@code videnrul.*}). */
@ConfigMapping(prefix = "videnrul")
public interface Installation {
    Network network();

    Data data();

    /** Where people reach the client, for links in letters; without a slash at the end. */
    URI publicUrl();

    /** Whether marked demo content is loaded at the first start. */
    boolean demo();

    /** How the network calls itself. */
    interface Network {
        String name();

        String motto();

        /** Where the secretariat reads mail: letters about what nobody else is there for. */
        String email();
    }

    /** What may be lost and is made again: the search index. */
    interface Data {
        Path directory();
    }
}
