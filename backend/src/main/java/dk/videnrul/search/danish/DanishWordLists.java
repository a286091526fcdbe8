package dk.videnrul.search.danish;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;

/**
 * @param functionWords what builds a sentence and says little of what it is about; not left out of texts
 * @param irregular inflected form to stem, where the stemmer cannot know: {@code mænd} is {@code mand}
 */
record DanishWordLists(CharArraySet stopWords, Set<String> functionWords, Map<String, String> irregular) {

    /** Read when first needed, once for all. */
    static DanishWordLists get() {
        return Holder.LISTS;
    }

    private static final class Holder {
        private static final DanishWordLists LISTS = load();
    }

    private static DanishWordLists load() {
        var irregular = new HashMap<String, String>();
        for (List<String> forms : lines("irregular.txt")) {
            forms.forEach(form -> irregular.put(form, forms.getFirst()));
        }
        var stopWords = new CharArraySet(DanishAnalyzer.getDefaultStopSet(), true);
        lines("stopwords.txt").forEach(stopWords::addAll);
        var functionWords =
                lines("functionwords.txt").stream().flatMap(List::stream).collect(toUnmodifiableSet());
        return new DanishWordLists(CharArraySet.unmodifiableSet(stopWords), functionWords, Map.copyOf(irregular));
    }

    private static List<List<String>> lines(String resource) {
        try (InputStream in = DanishWordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
