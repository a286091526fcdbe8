package dk.videnrul.export;

/** What stands between the cells of a table. */
public enum Separator {
    COMMA(","),
    SEMICOLON(";");

    private final String sign;

    Separator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
