package dk.videnrul.wording;

import dk.videnrul.people.Bylines;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows words and what became of them, a page in a fixed number of statements. */
@ApplicationScoped
class WordingViews {
    private final Bylines bylines;
    private final Vocabulary vocabulary;

    WordingViews(Bylines bylines, Vocabulary vocabulary) {
        this.bylines = bylines;
        this.vocabulary = vocabulary;
    }

    WordingView one(Wording wording) {
        return all(List.of(wording)).getFirst();
    }

    List<WordingView> all(List<Wording> shown) {
        Bylines.Known people = bylines.of(shown.stream().map(one -> one.changedBy));
        return shown.stream()
                .map(one -> new WordingView(
                        one.id,
                        one.direction,
                        one.words,
                        one.finds,
                        vocabulary.refs(Scheme.TOPIC, one.topics),
                        one.note,
                        people.of(one.changedBy, one.changedByName),
                        one.changedAt,
                        one.version))
                .toList();
    }

    List<WordingChangeView> changes(List<WordingChange> shown) {
        Bylines.Known people = bylines.of(shown.stream().map(one -> one.byPerson));
        return shown.stream()
                .map(one -> new WordingChangeView(
                        one.wording,
                        one.kind,
                        one.direction,
                        one.words,
                        one.finds,
                        vocabulary.refs(Scheme.TOPIC, one.topics),
                        one.note,
                        people.of(one.byPerson, one.byName),
                        one.at))
                .toList();
    }
}
