package dk.videnrul.local;

import java.io.Serial;

/** Something the person at the keyboard can act on, said in one line. */
final class Fault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Fault(String line) {
        super(line);
    }
}
