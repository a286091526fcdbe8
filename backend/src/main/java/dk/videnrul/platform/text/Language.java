package dk.videnrul.platform.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    /** A day as one writes it in a letter, for example 9. november 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }
}
