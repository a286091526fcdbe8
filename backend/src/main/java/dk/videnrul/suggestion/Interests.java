package dk.videnrul.suggestion;

import dk.videnrul.peers.PeerTrait;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a place is about. A group says so itself; a municipality is about what it owns, tries and takes up.
 *
 * @param words telling words that it uses of itself, by their stem
 * @param peers similar municipalities by code; none for a group
 */
record Interests(
        List<String> topics,
        List<String> focusAreas,
        List<String> preventionPackages,
        Map<String, String> words,
        Map<String, Set<PeerTrait>> peers) {

    static final Interests NONE = new Interests(List.of(), List.of(), List.of(), Map.of(), Map.of());
}
