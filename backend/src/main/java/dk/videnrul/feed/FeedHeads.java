package dk.videnrul.feed;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.search.SavedSearch;
import dk.videnrul.vocabulary.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How feeds are called, and which page of the client shows the same. */
@ApplicationScoped
class FeedHeads {
    private final FeedIds ids;
    private final Gazetteer gazetteer;
    private final Installation installation;
    private final Speech speech;

    FeedHeads(FeedIds ids, Gazetteer gazetteer, Installation installation, Speech speech) {
        this.ids = ids;
        this.gazetteer = gazetteer;
        this.installation = installation;
        this.speech = speech;
    }

    FeedHead network() {
        return new FeedHead(ids.of("network", ""), say("feed.network", networkName()), "/");
    }

    FeedHead themeGroup(UUID id, ThemeGroupRef group) {
        return new FeedHead(
                ids.of("theme-group", id), say("feed.theme-group", group.name()), "/temagrupper/" + group.slug());
    }

    FeedHead topic(Ref topic) {
        return new FeedHead(ids.of("topic", topic.id()), say("feed.topic", topic.label()), "/?topic=" + topic.id());
    }

    FeedHead municipality(MunicipalityRef municipality) {
        return new FeedHead(
                ids.of("municipality", municipality.code()),
                say("feed.municipality", officialName(municipality)),
                "/kommuner/" + municipality.code());
    }

    String officialName(MunicipalityRef municipality) {
        return gazetteer.officialName(municipality.code()).orElse(municipality.name());
    }

    /** @param name that somebody gave the search */
    FeedHead search(SavedSearch search, @Nullable String name) {
        @Nullable String called = name == null ? search.q() : name;
        return new FeedHead(
                ids.of("search", search),
                called == null ? say("feed.search") : say("feed.search.named", called),
                search.q() == null ? "/" : "/?q=" + URLEncoder.encode(search.q(), StandardCharsets.UTF_8));
    }

    FeedHead own(UUID person) {
        return new FeedHead(ids.of("person", person), say("feed.own", networkName()), "/");
    }

    private String networkName() {
        return installation.network().name();
    }

    private String say(String key, Object... arguments) {
        return Messages.say(speech.language(), key, arguments);
    }
}
