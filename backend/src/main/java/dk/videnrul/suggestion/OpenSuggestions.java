package dk.videnrul.suggestion;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** What is suggested to a municipality, for the features above, as far as somebody sees it; one statement. */
@ApplicationScoped
public class OpenSuggestions {
    private final SuggestionRepository suggestions;
    private final ReasonWords words;

    OpenSuggestions(SuggestionRepository suggestions, ReasonWords words) {
        this.suggestions = suggestions;
        this.words = words;
    }

    /**
     * An open suggestion.
     *
     * @param reason all reasons in one line
     * @param since when it was last found to fit, with these reasons
     */
    public record Open(UUID id, UUID item, String reason, Instant since, long version) {}

    /** What was found to fit since a moment and did not roll there meanwhile, the best first. */
    @Transactional
    public Counted<Open> to(String municipality, Instant from, Sight sight, Language language, int limit) {
        return suggestions
                .fresh(municipality, from, sight, limit)
                .map(one -> new Open(one.id, one.item, words.line(one.reasons, language), one.computedAt, one.version));
    }
}
