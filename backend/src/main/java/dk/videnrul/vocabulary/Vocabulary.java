package dk.videnrul.vocabulary;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the network. Read once: the vocabulary changes only with a new version of the product. */
@ApplicationScoped
public class Vocabulary {
    private final ConceptReader reader;
    private final Speech speech;
    private volatile @Nullable Map<Scheme, Map<String, Concept>> concepts;

    Vocabulary(ConceptReader reader, Speech speech) {
        this.reader = reader;
        this.speech = speech;
    }

    /** The concepts with these ids, as the caller reads them; ids that are not known are left out. */
    public List<Ref> refs(Scheme scheme, Collection<String> ids) {
        return refs(scheme, ids, speech.language());
    }

    public List<Ref> refs(Scheme scheme, Collection<String> ids, Language language) {
        return ids.stream()
                .map(id -> find(scheme, id))
                .flatMap(Optional::stream)
                .map(concept -> concept.toRef(language))
                .toList();
    }

    /** Every concept of a scheme, as the caller reads it, in the order of the scheme. */
    public List<Ref> refs(Scheme scheme) {
        Language language = speech.language();
        return all(scheme).stream().map(concept -> concept.toRef(language)).toList();
    }

    /** Labels and synonyms of these topics in every language, for search. */
    public List<String> words(Collection<String> topics) {
        return topics.stream()
                .map(id -> find(Scheme.TOPIC, id))
                .flatMap(Optional::stream)
                .flatMap(Concept::words)
                .distinct()
                .toList();
    }

    /** Every word for every topic. */
    public List<String> allWords() {
        return all(Scheme.TOPIC).stream().flatMap(Concept::words).toList();
    }

    /** Every topic as a language names it, with its synonyms there. */
    public Map<Ref, List<String>> topicNames(Language language) {
        Map<Ref, List<String>> names = new LinkedHashMap<>();
        all(Scheme.TOPIC).forEach(topic -> names.put(topic.toRef(language), topic.alternatives(language)));
        return names;
    }

    /** Topics of which a label or synonym in the caller's language begins with the text, at most {@code limit}. */
    public List<Ref> topicsBeginningWith(String text, int limit) {
        Language language = speech.language();
        String wanted = text.strip().toLowerCase(language.locale());
        return all(Scheme.TOPIC).stream()
                .filter(topic -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(topic.labels().in(language)),
                                topic.alternatives(language).stream())
                        .anyMatch(word -> word.toLowerCase(language.locale()).startsWith(wanted)))
                .limit(limit)
                .map(topic -> topic.toRef(language))
                .toList();
    }

    public boolean isUnknown(Scheme scheme, String id) {
        return find(scheme, id).isEmpty();
    }

    /** The concept with this id, or with this label or synonym in any language. */
    public Optional<String> idOf(Scheme scheme, String word) {
        String wanted = word.strip();
        if (!isUnknown(scheme, wanted)) {
            return Optional.of(wanted);
        }
        return all(scheme).stream()
                .filter(concept -> concept.words().anyMatch(wanted::equalsIgnoreCase))
                .map(Concept::id)
                .findFirst();
    }

    /** Notes a fault for every id that the scheme does not know. */
    public void check(Scheme scheme, List<String> ids, String pointer, Faults faults) {
        for (int place = 0; place < ids.size(); place++) {
            if (ids.get(place) != null && isUnknown(scheme, ids.get(place))) {
                faults.add(Fault.at(pointer + "/" + place, "unknown-" + scheme.code(), ids.get(place)));
            }
        }
    }

    ConceptPage list(Scheme scheme) {
        List<ConceptView> views = all(scheme).stream().map(this::view).toList();
        return new ConceptPage(views, views.size(), null);
    }

    /** @throws Refusal.NotFound when the scheme does not know it */
    ConceptView get(Scheme scheme, String id) {
        return view(concept(scheme, id));
    }

    Concept concept(Scheme scheme, String id) {
        return find(scheme, id).orElseThrow(Refusal.NotFound::new);
    }

    Collection<Concept> all(Scheme scheme) {
        return concepts().getOrDefault(scheme, Map.of()).values();
    }

    private ConceptView view(Concept concept) {
        Language language = speech.language();
        return new ConceptView(
                concept.scheme(),
                concept.id(),
                concept.labels().in(language),
                concept.labels(),
                concept.alternatives(language),
                concept.broader() == null
                        ? null
                        : concept(concept.scheme(), concept.broader()).toRef(language),
                all(concept.scheme()).stream()
                        .filter(other -> concept.id().equals(other.broader()))
                        .map(other -> other.toRef(language))
                        .toList(),
                concept.preventionPackage() == null
                        ? null
                        : concept(Scheme.PREVENTION_PACKAGE, concept.preventionPackage())
                                .toRef(language),
                concept.motto() == null ? null : concept.motto().in(language));
    }

    private Optional<Concept> find(Scheme scheme, String id) {
        return Optional.ofNullable(concepts().getOrDefault(scheme, Map.of()).get(id));
    }

    private Map<Scheme, Map<String, Concept>> concepts() {
        Map<Scheme, Map<String, Concept>> known = concepts;
        if (known == null) {
            known = new java.util.EnumMap<>(Scheme.class);
            for (Concept concept : reader.readAll()) {
                known.computeIfAbsent(concept.scheme(), scheme -> new LinkedHashMap<>())
                        .put(concept.id(), concept);
            }
            concepts = known;
        }
        return known;
    }
}
