package dk.videnrul.attachment;

import dk.videnrul.platform.text.Letters;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;

/** The name of a file as a person gave it, without what could lead astray: paths, control and direction characters. */
record FileName(String value) {
    private static final int LONGEST = 150;
    private static final String LITERAL = "!#$&+-.^_`|~";

    FileName {
        value = tidy(value);
    }

    private static String tidy(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+", "");
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        // The end says what it is.
        int dot = Math.max(name.lastIndexOf('.'), name.length() - 10);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 10)) + name.substring(dot);
    }

    /** The {@code Content-Disposition} of RFC 6266: the name once for old readers, once as it is (RFC 8187). */
    String disposition(boolean inline) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
    }

    private String ascii() {
        return Letters.withoutAccents(Letters.spelledOut(value)
                        .replace("Æ", "Ae")
                        .replace("Ø", "Oe")
                        .replace("Å", "Aa"))
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }

    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || LITERAL.indexOf(letter) >= 0);
            if (plain) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
