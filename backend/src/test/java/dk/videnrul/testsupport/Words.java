package dk.videnrul.testsupport;

import java.util.UUID;

/** Words for texts that a test wants to find again. */
public final class Words {

    private Words() {}

    /** A word that nobody else uses, of letters only: digits by chance may look like a CPR number, which is refused. */
    public static String unheardOf() {
        StringBuilder word = new StringBuilder("ord");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(hex -> 'a' + Character.digit(hex, 16))
                .forEach(word::appendCodePoint);
        return word.toString();
    }
}
