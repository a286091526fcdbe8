package dk.videnrul.forward;

import dk.videnrul.forward.ForwardedPiece.ForwardedItem;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.Bylines;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody finds behind the link of a letter, and that they did. */
@ApplicationScoped
class ForwardOpening {
    private final ForwardRepository forwards;
    private final ForwardLinks links;
    private final KnowledgeReading knowledge;
    private final Bylines bylines;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    ForwardOpening(
            ForwardRepository forwards,
            ForwardLinks links,
            KnowledgeReading knowledge,
            Bylines bylines,
            Gazetteer gazetteer,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.forwards = forwards;
        this.links = links;
        this.knowledge = knowledge;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when the token was not signed here, or its item was removed */
    @Transactional
    ForwardedPiece piece(String token) {
        Forward forward = forwards.findByIdOptional(named(token)).orElseThrow(Refusal.NotFound::new);
        boolean there = forward.stands() && isPublished(forward.item);
        @Nullable
        ItemGlance seen = there
                ? knowledge
                        .glances(List.of(forward.item), Sight.of(current.get()))
                        .get(forward.item)
                : null;
        return new ForwardedPiece(
                bylines.of(Stream.of(forward.sentBy)).of(forward.sentBy, null).name(),
                gazetteer.municipality(forward.municipality).orElseThrow(),
                there ? forward.note : null,
                forward.sentAt,
                seen == null ? null : new ForwardedItem(seen.publicId(), seen.title(), seen.summary()),
                there && seen == null,
                !there);
    }

    /** @throws Refusal.NotFound when the token was not signed here, or its item was removed */
    @Transactional
    void open(String token) {
        Forward forward = forwards.held(named(token)).orElseThrow(Refusal.NotFound::new);
        if (forward.openedAt == null && isPublished(forward.item)) {
            forward.open(clock.instant());
            forwards.flush();
            outbox.add(new Fact(Forwards.SUBJECT, forward.id, "opened"));
        }
    }

    private UUID named(String token) {
        return links.idIn(token).orElseThrow(Refusal.NotFound::new);
    }

    private boolean isPublished(UUID item) {
        @Nullable ItemGlance glance = knowledge.glances(List.of(item)).get(item);
        return glance != null && glance.status() == ItemStatus.PUBLISHED;
    }
}
