package dk.videnrul.feed;

import dk.videnrul.following.Followed;
import dk.videnrul.following.Followed.FollowedThing;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.MemberRecords;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is new, as the owner of a secret address may see it at this moment; roles that the identity provider gives do not
 * count, because nobody has logged in.
 */
@ApplicationScoped
class PersonalFeeds {
    private final FeedAddressRepository addresses;
    private final MemberRecords members;
    private final Followed followed;
    private final FeedPages pages;
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    PersonalFeeds(
            FeedAddressRepository addresses,
            MemberRecords members,
            Followed followed,
            FeedPages pages,
            ThemeGroups groups,
            Gazetteer gazetteer,
            Vocabulary vocabulary) {
        this.addresses = addresses;
        this.members = members;
        this.followed = followed;
        this.pages = pages;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    /** @throws Refusal.NotFound when the address was revoked, or its owner has left the network */
    @Transactional
    AtomFile everything(String token, Asked asked) {
        MemberRecords.Membership owner = owner(token);
        return pages.ofPerson(owner.personId(), Actor.of(owner), asked);
    }

    /** @throws Refusal.NotFound also when the owner does not follow it any more, or it is an item */
    @Transactional
    AtomFile ofSubscription(String token, UUID subscription, Asked asked) {
        MemberRecords.Membership owner = owner(token);
        return followed.by(owner.personId(), subscription)
                .flatMap(thing -> of(thing, Actor.of(owner), asked))
                .orElseThrow(Refusal.NotFound::new);
    }

    private Optional<AtomFile> of(FollowedThing thing, Actor reader, Asked asked) {
        if (thing.themeGroup() != null) {
            return Optional.ofNullable(
                            groups.withIds(List.of(thing.themeGroup())).get(thing.themeGroup()))
                    .map(group -> pages.ofGroup(group.id(), group.toRef(), reader, asked));
        }
        if (thing.topic() != null) {
            return vocabulary.refs(Scheme.TOPIC, List.of(thing.topic())).stream()
                    .findFirst()
                    .map(topic -> pages.ofTopic(topic, reader, asked));
        }
        if (thing.municipality() != null) {
            return gazetteer
                    .municipality(thing.municipality())
                    .map(municipality -> pages.ofMunicipality(municipality, reader, asked));
        }
        return Optional.ofNullable(thing.search()).map(search -> pages.ofSearch(search, thing.name(), reader, asked));
    }

    private MemberRecords.Membership owner(String token) {
        FeedAddress address = addresses.withToken(token).orElseThrow(Refusal.NotFound::new);
        return members.ofPerson(address.person).orElseThrow(Refusal.NotFound::new);
    }
}
