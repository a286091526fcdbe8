package dk.videnrul.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dk.videnrul.testsupport.HttpTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads feeds with a parser of another house. */
abstract class FeedTestCase extends HttpTest {
    static final String NETWORK = "/api/v1/knowledge-items/feed";

    static Feed feed(RequestSpecification by, String path) {
        Response answer = by.get(path);
        answer.then().statusCode(200).contentType("application/atom+xml;charset=utf-8");
        try {
            return (Feed) new WireFeedInput().build(new StringReader(answer.asString()));
        } catch (FeedException notAFeed) {
            throw new AssertionError(answer.asString(), notAFeed);
        }
    }

    static List<String> titles(Feed feed) {
        return feed.getEntries().stream().map(Entry::getTitle).toList();
    }

    static String summary(Feed feed, String title) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getTitle().equals(title))
                .findFirst()
                .orElseThrow()
                .getSummary()
                .getValue();
    }

    /** The path and query of a link to another page. */
    static Optional<String> link(Feed feed, String relation) {
        return feed.getOtherLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .map(Link::getHref)
                .map(URI::create)
                .map(address -> {
                    assertThat(address.getScheme()).isNotNull();
                    return address.getRawPath() + "?" + address.getRawQuery();
                })
                .findFirst();
    }
}
