package dk.videnrul.feed;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupGate;
import dk.videnrul.network.OpenGroup;
import dk.videnrul.network.ThemeGroupStatus;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.search.SavedSearch;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is new, as the caller may see it: without a login, what is public. */
@ApplicationScoped
class Feeds {
    private final FeedPages pages;
    private final GroupGate groups;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final CurrentActor current;

    Feeds(FeedPages pages, GroupGate groups, Gazetteer gazetteer, Vocabulary vocabulary, CurrentActor current) {
        this.pages = pages;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.current = current;
    }

    /** Everything, where the search asks for nothing. */
    @Transactional
    AtomFile ofSearch(SavedSearch search, Asked asked) {
        return search.asksForNothing()
                ? pages.ofNetwork(current.get(), asked)
                : pages.ofSearch(search, null, current.get(), asked);
    }

    /** @throws Refusal.NotFound when there is no such group, or the board has not approved it */
    @Transactional
    AtomFile ofGroup(String slug, Asked asked) {
        OpenGroup group = groups.seen(slug);
        if (group.status() == ThemeGroupStatus.PROPOSED) {
            throw new Refusal.NotFound();
        }
        return pages.ofGroup(group.id(), group.ref(), current.get(), asked);
    }

    /** @throws Refusal.NotFound when the vocabulary does not know it */
    @Transactional
    AtomFile ofTopic(String id, Asked asked) {
        Ref topic =
                vocabulary.refs(Scheme.TOPIC, List.of(id)).stream().findFirst().orElseThrow(Refusal.NotFound::new);
        return pages.ofTopic(topic, current.get(), asked);
    }

    /** @throws Refusal.NotFound when there is no such municipality */
    @Transactional
    AtomFile ofMunicipality(String code, Asked asked) {
        return pages.ofMunicipality(
                gazetteer.municipality(code).orElseThrow(Refusal.NotFound::new), current.get(), asked);
    }
}
