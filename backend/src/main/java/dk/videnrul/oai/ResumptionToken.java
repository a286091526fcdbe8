package dk.videnrul.oai;

import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on. It carries the question and the last record by its datestamp, so it can be used again and again,
 * also while records come, change and go.
 *
 * @param written how many records were given before
 * @param size of the whole list when it was begun
 */
record ResumptionToken(Verb verb, Harvest harvest, Place last, long written, long size, Instant expires) {
    private static final int KEYS = 10;
    private static final Duration LIFE = Duration.ofDays(1);

    /** The record after which the list goes on. */
    record Place(Instant datestamp, UUID item) {}

    static Instant expiry(Instant now) {
        return now.plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
    }

    String encode() {
        return Cursor.after(
                        verb.written(),
                        harvest.format().prefix(),
                        harvest.set(),
                        harvest.stamps().from(),
                        harvest.stamps().until(),
                        last.datestamp(),
                        last.item(),
                        written,
                        size,
                        expires)
                .encode();
    }

    /** @throws OaiRefusal where it is none of ours, of another verb, or too old */
    static ResumptionToken decode(String encoded, Verb verb, Instant now) {
        @Nullable ResumptionToken token = read(encoded);
        if (token == null || token.verb != verb || token.expires.isBefore(now)) {
            throw new OaiRefusal(
                    OaiError.Code.BAD_RESUMPTION_TOKEN, "The resumptionToken is not one of this list, or has expired.");
        }
        return token;
    }

    private static @Nullable ResumptionToken read(String encoded) {
        try {
            Cursor keys = Cursor.decode(encoded, KEYS);
            if (keys == null) {
                return null;
            }
            ResumptionToken token = new ResumptionToken(
                    keys.key(0, verb -> Verb.of(verb).orElseThrow(IllegalArgumentException::new)),
                    new Harvest(
                            keys.key(1, prefix -> Format.withPrefix(prefix).orElseThrow(IllegalArgumentException::new)),
                            keys.keys().get(2),
                            new Stamps(keys.key(3, Instant::parse), keys.key(4, Instant::parse))),
                    new Place(keys.key(5, Instant::parse), keys.id(6)),
                    keys.key(7, Long::parseLong),
                    keys.key(8, Long::parseLong),
                    keys.key(9, Instant::parse));
            return token.isPossible() ? token : null;
        } catch (Refusal.Invalid notOurs) {
            return null;
        }
    }

    /** Anybody can write a token: what the database could not take is none of ours. */
    private boolean isPossible() {
        return OaiSets.isSpec(harvest.set())
                && harvest.stamps().isPossible()
                && Stamps.isPossible(last.datestamp())
                && written >= 0
                && size >= 0;
    }
}
