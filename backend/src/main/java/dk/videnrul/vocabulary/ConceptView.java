package dk.videnrul.vocabulary;

import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.text.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary.
 *
 * @param label in the caller's language
 * @param altLabels synonyms in the caller's language
 * @param broader the topic of which this is a part
 * @param preventionPackage the national prevention package that treats it
 * @param motto of a focus area, in the caller's language
 */
public record ConceptView(
        Scheme scheme,
        String id,
        String label,
        Labels labels,
        List<String> altLabels,
        @Nullable Ref broader,
        List<Ref> narrower,
        @Nullable Ref preventionPackage,
        @Nullable String motto)
        implements Addressed {

    @Override
    public String path() {
        return scheme.path() + "/" + id;
    }
}
