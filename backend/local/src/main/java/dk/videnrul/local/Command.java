package dk.videnrul.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** What was asked for on the command line. */
sealed interface Command {

    int DEFAULT_PORT = 8080;

    Path data();

    record Run(Path data, int port, boolean demo, boolean fresh, boolean api) implements Command {}

    record Stop(Path data) implements Command {}

    record Token(Path data, String user) implements Command {}

    static Command parse(List<String> words, Path checkout) {
        Queue<String> rest = new ArrayDeque<>(words);
        String verb = rest.isEmpty() ? "" : rest.remove();
        var options = new Options(checkout.resolve(".videnrul"));
        while (!rest.isEmpty()) {
            options.take(rest.remove(), rest);
        }
        return switch (verb) {
            case "run" -> options.run();
            case "stop" -> new Stop(options.data);
            case "token" -> options.token();
            default -> throw new Fault("unknown command '" + verb + "': run, stop or token");
        };
    }

    final class Options {

        private Path data;
        private int port = DEFAULT_PORT;
        private boolean demo = true;
        private boolean fresh;
        private boolean api = true;
        private String user = "";

        private Options(Path data) {
            this.data = data;
        }

        private void take(String word, Queue<String> rest) {
            switch (word) {
                case "--data" -> data = Path.of(valueOf(word, rest));
                case "--port" -> port = portOf(valueOf(word, rest));
                case "--no-demo" -> demo = false;
                case "--fresh" -> fresh = true;
                case "--without-api" -> api = false;
                default -> takeUser(word);
            }
        }

        private void takeUser(String word) {
            if (word.startsWith("-") || !user.isEmpty()) {
                throw new Fault("unknown option '" + word + "'");
            }
            user = word;
        }

        private Run run() {
            if (!user.isEmpty()) {
                throw new Fault("unknown option '" + user + "'");
            }
            return new Run(data, port, demo, fresh, api);
        }

        private Token token() {
            if (user.isEmpty()) {
                throw new Fault("whose token? One of " + Tokens.USERS);
            }
            return new Token(data, user);
        }

        private static String valueOf(String option, Queue<String> rest) {
            String value = rest.poll();
            if (value == null || value.isEmpty()) {
                throw new Fault(option + " needs a value");
            }
            return value;
        }

        private static int portOf(String text) {
            if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
                return Integer.parseInt(text);
            }
            throw new Fault("'" + text + "' is no port: a number from 0 (any free one) to 65535");
        }
    }
}
