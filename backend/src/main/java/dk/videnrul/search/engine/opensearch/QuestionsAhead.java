package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Understanding;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out which questions a query raises by understanding it twice without an index, once where every answer is no and
 * once where it is yes; so that all of them can be asked in one request.
 */
final class QuestionsAhead implements Question.Answering {

    private final Set<Question> raised;
    private final boolean answer;

    private QuestionsAhead(Set<Question> raised, boolean answer) {
        this.raised = raised;
        this.answer = answer;
    }

    static Set<Question> of(String typed, Audience audience, Understanding understanding) throws IOException {
        var raised = new LinkedHashSet<Question>();
        understanding.of(typed, audience, new QuestionsAhead(raised, false));
        understanding.of(typed, audience, new QuestionsAhead(raised, true));
        return raised;
    }

    /** What the reader is shown is asked of misspelt words only, which are few, and would cost every query a search. */
    @Override
    public boolean isSo(Question question) {
        if (question instanceof Question.Shown) {
            return true;
        }
        raised.add(question);
        return answer;
    }

    @Override
    public List<Spelling> like(Collection<String> written, boolean sameBeginning, int limit) {
        return List.of();
    }
}
