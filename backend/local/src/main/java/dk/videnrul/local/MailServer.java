package dk.videnrul.local;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A mail server that sends nothing on: each letter becomes a file that a developer opens in a mail program. */
final class MailServer {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final GreenMail server;
    private final Path folder;

    private MailServer(GreenMail server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static MailServer start(Path folder) throws IOException {
        Files.createDirectories(folder);
        var mail = new MailServer(
                new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort()), folder);
        mail.server.start();
        UserManager users = mail.server.getUserManager();
        users.setMessageDeliveryHandler((message, to) -> mail.keep(message, to.getEmail(), users));
        return mail;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    void stop() {
        server.stop();
    }

    private GreenMailUser keep(MovingMessage message, String to, UserManager users)
            throws MessagingException, UserException {
        String name = LocalDateTime.now().format(MOMENT) + "-" + to.replaceAll("[^A-Za-z0-9.@-]", "_") + ".eml";
        try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
            message.getMessage().writeTo(file);
        } catch (IOException unwritten) {
            // The sender hears of it and tries again.
            throw new MessagingException("The letter could not be written", unwritten);
        }
        GreenMailUser known = users.getUserByEmail(to);
        return known != null ? known : users.createUser(to, to, to);
    }
}
