package dk.videnrul.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole list of the vocabulary; none is so long that it would be cut.
 *
 * @param next always null
 */
public record ConceptPage(
        List<ConceptView> items, long total, @Nullable String next) {}
