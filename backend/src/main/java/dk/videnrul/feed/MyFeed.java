package dk.videnrul.feed;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The address of the caller's own feeds: read, made anew, revoked. */
@ApplicationScoped
class MyFeed {
    private final FeedAddressRepository addresses;
    private final CurrentActor current;
    private final Installation installation;
    private final Clock clock;

    MyFeed(FeedAddressRepository addresses, CurrentActor current, Installation installation, Clock clock) {
        this.addresses = addresses;
        this.current = current;
        this.installation = installation;
        this.clock = clock;
    }

    @Transactional
    MyFeedView get() {
        return view(find());
    }

    /** Makes an address; one that was there before stops working. */
    @Transactional
    MyFeedView make() {
        Optional<FeedAddress> known = find();
        @Nullable UUID person = current.get().personId();
        if (person == null) {
            throw new Refusal.Conflict("no-member-record");
        }
        known.ifPresent(address -> address.renew(clock.instant()));
        FeedAddress made = known.orElseGet(() -> new FeedAddress(person, clock.instant()));
        addresses.persistAndFlush(made);
        return view(Optional.of(made));
    }

    @Transactional
    void revoke(ExpectedVersion expected) {
        Optional<FeedAddress> address = find();
        expected.check(address.map(known -> known.version).orElse(0L));
        address.ifPresent(addresses::delete);
    }

    private Optional<FeedAddress> find() {
        AccessTable.require(current.get(), Action.HAVE_FEED, On.network());
        return Optional.ofNullable(current.get().personId()).flatMap(addresses::of);
    }

    private MyFeedView view(Optional<FeedAddress> address) {
        return address.map(known -> new MyFeedView(
                        installation.publicUrl() + "/api/v1/feeds/" + known.token, known.createdAt, known.version))
                .orElse(new MyFeedView(null, null, 0));
    }
}
