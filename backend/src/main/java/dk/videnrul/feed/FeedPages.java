package dk.videnrul.feed;

import dk.videnrul.identity.Actor;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.search.SavedSearch;
import dk.videnrul.vocabulary.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of feeds, as somebody may see them. */
@ApplicationScoped
class FeedPages {
    private final FeedReading reading;
    private final FeedHeads heads;
    private final AtomText atom;

    FeedPages(FeedReading reading, FeedHeads heads, AtomText atom) {
        this.reading = reading;
        this.heads = heads;
        this.atom = atom;
    }

    AtomFile ofNetwork(Actor reader, Asked asked) {
        return found(heads.network(), SavedSearch.FOR_EVERYTHING, reader, asked);
    }

    AtomFile ofPerson(UUID person, Actor reader, Asked asked) {
        return found(heads.own(person), SavedSearch.FOR_EVERYTHING, reader, asked);
    }

    /** @param name that somebody gave the search */
    AtomFile ofSearch(SavedSearch search, @Nullable String name, Actor reader, Asked asked) {
        return found(heads.search(search, name), search, reader, asked);
    }

    AtomFile ofTopic(Ref topic, Actor reader, Asked asked) {
        return found(heads.topic(topic), SavedSearch.ofTopic(topic.id()), reader, asked);
    }

    AtomFile ofGroup(UUID id, ThemeGroupRef group, Actor reader, Asked asked) {
        return atom.write(
                heads.themeGroup(id, group),
                reading.ofGroup(id, group.name(), reader, asked.limit(), asked.cursor()),
                asked.address());
    }

    AtomFile ofMunicipality(MunicipalityRef municipality, Actor reader, Asked asked) {
        return atom.write(
                heads.municipality(municipality),
                reading.ofMunicipality(
                        municipality.code(), heads.officialName(municipality), reader, asked.limit(), asked.cursor()),
                asked.address());
    }

    private AtomFile found(FeedHead head, SavedSearch search, Actor reader, Asked asked) {
        return atom.write(head, reading.found(search, reader, asked.limit(), asked.cursor()), asked.address());
    }
}
