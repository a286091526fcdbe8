package dk.videnrul.platform.http;

import java.nio.charset.StandardCharsets;

/** An answer that is a file of text: a calendar, a table, a news feed. */
public interface TextFile extends NamedFile {
    String text();

    @Override
    default byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
