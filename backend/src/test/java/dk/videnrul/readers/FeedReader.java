package dk.videnrul.readers;

import static dk.videnrul.testsupport.HttpTest.asGuest;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Goes through an Atom feed page by page; a feed has no tombstones, so each time it begins anew. */
final class FeedReader implements Reader {
    private final String path;
    private final Random chance;
    private final Map<String, String> titles = new HashMap<>();

    FeedReader(String path, Random chance) {
        this.path = path;
        this.chance = chance;
    }

    @Override
    public String name() {
        return "Atom, " + path;
    }

    @Override
    public void read() {
        walk(1 + chance.nextInt(4));
    }

    @Override
    public void catchUp() {
        walk(7);
    }

    private void walk(int limit) {
        titles.clear();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
        while (page != null) {
            page = take(page);
        }
    }

    private @Nullable String take(String page) {
        String text = asGuest()
                .urlEncodingEnabled(false)
                .get(page)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            Feed feed = (Feed) new WireFeedInput().build(new StringReader(text));
            for (Entry entry : feed.getEntries()) {
                String address = entry.getAlternateLinks().getFirst().getHref();
                titles.put(address.substring(address.lastIndexOf('/') + 1), entry.getTitle());
            }
            return feed.getOtherLinks().stream()
                    .filter(link -> link.getRel().equals("next"))
                    .map(Link::getHref)
                    .map(URI::create)
                    .map(next -> next.getRawPath() + "?" + next.getRawQuery())
                    .findFirst()
                    .orElse(null);
        } catch (FeedException notAFeed) {
            throw new AssertionError(text, notAFeed);
        }
    }

    @Override
    public Map<String, String> copy() {
        return titles;
    }
}
