package dk.videnrul.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words the API itself says, from {@code messages_*.properties}; a missing key is a defect and fails. */
public final class Messages {
    private static final ResourceBundle.Control DANISH_IS_THE_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    public static String say(Language language, String key, Object... arguments) {
        String pattern = bundle(language).getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public static boolean knows(String key) {
        return bundle(Language.DA).containsKey(key);
    }

    static ResourceBundle bundle(Language language) {
        Locale locale = language == Language.DA ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle("messages", locale, DANISH_IS_THE_FALLBACK);
    }
}
