package dk.videnrul.platform.text;

import java.text.Normalizer;

/** Danish letters where only those of the English alphabet are understood, or where people write either. */
public final class Letters {
    private Letters() {}

    /** With the small letters æ, ø and å written out. */
    public static String spelledOut(String text) {
        return text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }

    public static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
