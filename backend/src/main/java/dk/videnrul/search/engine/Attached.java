package dk.videnrul.search.engine;

import dk.videnrul.search.engine.Marker.Match;
import java.util.List;
import java.util.UUID;

/** A file that belongs to a hit, with the places where it matches. */
public record Attached(UUID id, String text, List<Match> matches) {

    Hit.InAttachment toHit() {
        return new Hit.InAttachment(id, text.substring(0, text.indexOf('\n')));
    }
}
