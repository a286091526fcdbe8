package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    @Test
    void each_letter_becomes_a_file_also_the_second_to_the_same_person(@TempDir Path folder) throws IOException {
        MailServer mail = MailServer.start(folder);
        try {
            var smtp = new ServerSetup(mail.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            GreenMailUtil.sendTextEmail("mads@example.org", "videnrul@example.org", "Velkommen", "Hej Mads", smtp);
            GreenMailUtil.sendTextEmail("mads@example.org", "videnrul@example.org", "Igen", "Hej igen", smtp);
            try (var letters = Files.list(folder)) {
                assertThat(letters)
                        .hasSize(2)
                        .allSatisfy(file -> assertThat(file.toString()).endsWith("-mads@example.org.eml"))
                        .anySatisfy(file -> assertThat(file).content().contains("Subject: Velkommen", "Hej Mads"));
            }
        } finally {
            mail.stop();
        }
    }
}
