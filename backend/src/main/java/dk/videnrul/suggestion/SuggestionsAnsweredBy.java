package dk.videnrul.suggestion;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody answered for a place, for their own copy. The answer is the place's and stays when the person goes. */
@ApplicationScoped
class SuggestionsAnsweredBy implements PersonalData {
    private final SuggestionRepository suggestions;

    SuggestionsAnsweredBy(SuggestionRepository suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public String section() {
        return "suggestions";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return suggestions.list("answeredBy = ?1 order by answeredAt", person).stream()
                .map(one -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("item", one.item);
                    told.put("status", one.status);
                    told.put("note", one.note);
                    told.put("answeredAt", one.answeredAt);
                    return told;
                })
                .toList();
    }
}
