package dk.videnrul.testsupport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mail server, and what came in. Tests write to addresses of their own, so one mailbox serves them all. */
public class Mailbox implements QuarkusTestResourceLifecycleManager {
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    /**
     * A letter that came in.
     *
     * @param text the plain text part
     * @param calendar the iCalendar part, or empty
     * @param unsubscribe the headers List-Unsubscribe and List-Unsubscribe-Post, where they are set
     */
    public record Received(
            String subject, String text, String html, String calendar, String language, List<String> unsubscribe) {}

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of(
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                String.valueOf(SERVER.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** Everything that was sent to an address, oldest first. */
    public static List<Received> lettersTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessagesForDomain(address))
                .map(Mailbox::read)
                .toList();
    }

    private static Received read(MimeMessage message) {
        try {
            return new Received(
                    message.getSubject(),
                    part(message, "text/plain"),
                    part(message, "text/html"),
                    part(message, "text/calendar"),
                    String.join(",", message.getHeader("Content-Language")),
                    Stream.of("List-Unsubscribe", "List-Unsubscribe-Post")
                            .map(name -> header(message, name))
                            .filter(value -> value != null)
                            .toList());
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, ",");
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int place = 0; place < parts.getCount(); place++) {
                String found = part(parts.getBodyPart(place), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
