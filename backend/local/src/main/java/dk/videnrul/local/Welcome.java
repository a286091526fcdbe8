package dk.videnrul.local;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a person wants to know as soon as everything runs. */
final class Welcome {

    private Welcome() {}

    static void print(PrintStream out, LocalStack stack, DataFolder data, Command.Run wish) {
        lines(stack, data, wish).forEach(out::println);
    }

    private static List<String> lines(LocalStack stack, DataFolder data, Command.Run wish) {
        var lines = new ArrayList<String>();
        lines.add("");
        if (wish.api()) {
            lines.add("Videnrul is ready at " + stack.address());
            lines.add("  API        " + stack.address() + "/api/docs");
        } else {
            lines.add("PostgreSQL and Keycloak are ready");
        }
        if (wish.demo()) {
            lines.add("  Sign in    " + String.join(", ", Tokens.PEOPLE) + " (password: "
                    + IdentityProvider.DEMO_PASSWORD + ")");
            lines.add("  Token      ./videnrul token medlem, or " + Tokens.PARTNER + " for a system");
        }
        lines.add("  Accounts   " + stack.identityProvider() + "/admin (admin, password in " + data.secrets() + ")");
        lines.add("  Data       " + data.root() + " (logs in logs/)");
        lines.add("  Mail       " + data.letters() + " (nothing leaves this machine)");
        lines.add("  Stop       Ctrl-C, or ./videnrul stop");
        return lines;
    }
}
