package dk.videnrul.knowledge;

import java.util.List;

/** The licences under which knowledge may be passed on. */
final class Licences {
    /** Where nothing else is said. */
    static final String USUAL = "CC BY 4.0";

    static final List<String> ALL = List.of(
            USUAL, "CC BY-SA 4.0", "CC BY-NC 4.0", "CC BY-ND 4.0", "CC BY-NC-SA 4.0", "CC BY-NC-ND 4.0", "CC0 1.0");

    private Licences() {}
}
