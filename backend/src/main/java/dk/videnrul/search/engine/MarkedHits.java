package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Snippets.Snippet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes hits of what an index keeps of items: with the words of the query marked, in the language of each. */
public final class MarkedHits {

    /**
     * What an index keeps of an item to be shown.
     *
     * @param language code; empty for Danish
     */
    public record Kept(UUID id, String title, String summary, String body, String language) {}

    private final DanishAnalyzers danish;
    private final UserQuery typed;
    private final boolean loose;
    private final Map<String, Marker> markers = new HashMap<>();

    /** @param loose whether words with many of the same letters are marked too */
    public MarkedHits(DanishAnalyzers danish, UserQuery typed, boolean loose) {
        this.danish = danish;
        this.typed = typed;
        this.loose = loose;
    }

    public Marker marker(String language) {
        return markers.computeIfAbsent(
                language,
                code -> new Marker(danish, typed, loose, OtherLanguage.of(code).orElse(null)));
    }

    /** @param attachments asked for only where the item itself says too little */
    public Hit of(Kept item, float score, Supplier<List<Attached>> attachments) {
        Marker marker = marker(item.language());
        Snippet snippet = new Snippets(marker).best(item.title(), item.summary(), item.body(), attachments);
        return new Hit(item.id(), score, marker.mark(item.title()), snippet.text(), snippet.inAttachment());
    }
}
