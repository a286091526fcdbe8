package dk.videnrul.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of attachments ({@code videnrul.attachments.*}). */
@ConfigMapping(prefix = "videnrul.attachments")
interface AttachmentSettings {
    /** The extractor's jar, with its libraries in {@code lib} beside it. */
    Path extractor();

    /** How long an upload waits for the inspection of its file. */
    @WithDefault("20s")
    Duration inspection();

    /** How long the text of a file may take. */
    @WithDefault("60s")
    Duration extraction();

    /** Memory of the extractor, in MiB. */
    @WithDefault("256")
    int memory();
}
