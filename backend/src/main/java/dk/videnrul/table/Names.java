package dk.videnrul.table;

import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words as people write them: case, spaces and signs make no difference. */
final class Names {
    private Names() {}

    /** A code and everything that people say for it, in any of our languages. */
    static Stream<String> of(String words, String code) {
        String also = words + "-also." + code;
        Stream<String> keys =
                Stream.concat(Stream.of(words + "." + code), Stream.of(also).filter(Messages::knows));
        Stream<String> said = keys.flatMap(key -> Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(Messages.say(language, key).split("\\|"))));
        return Stream.concat(Stream.of(code), said);
    }

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) || letter == '.')
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The known name that is written most like a name, where one is much like it. */
    static <T> Optional<T> nearest(String name, Map<String, T> known) {
        String key = key(name);
        int most = Math.max(1, key.length() / 3);
        return known.entrySet().stream()
                .map(entry -> Map.entry(distance(key, entry.getKey()), entry.getValue()))
                .filter(entry -> entry.getKey() <= most)
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
