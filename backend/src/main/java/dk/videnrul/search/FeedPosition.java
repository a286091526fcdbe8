package dk.videnrul.search;

import dk.videnrul.platform.outbox.Position;

/**
 * Where the feed stands, as the index keeps it.
 *
 * @param outbox the last fact that is in the index
 * @param fingerprint of what documents are made of besides the item itself
 */
record FeedPosition(Position outbox, String fingerprint) {

    static FeedPosition parse(dk.videnrul.search.engine.Position kept) {
        String[] parts = kept.value().split("/", 2);
        return new FeedPosition(Position.parse(parts[0]), parts.length == 2 ? parts[1] : "");
    }

    dk.videnrul.search.engine.Position toEngine() {
        return new dk.videnrul.search.engine.Position(outbox + "/" + fingerprint);
    }
}
