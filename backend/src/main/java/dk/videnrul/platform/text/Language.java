package dk.videnrul.platform.text;

import java.util.Locale;

/** The languages in which the product speaks to people; Danish where nobody asked for another. */
public enum Language {
    DA,
    EN,
    SV;

    /** The BCP 47 tag, for example {@code da}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }
}
