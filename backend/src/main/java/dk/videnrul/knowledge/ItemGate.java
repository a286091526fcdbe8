package dk.videnrul.knowledge;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The way to an item for what hangs on it: who may not see the item sees nothing of it. */
@ApplicationScoped
public class ItemGate {
    private final KnowledgeItemRepository items;
    private final Successions successions;
    private final CurrentActor actor;

    ItemGate(KnowledgeItemRepository items, Successions successions, CurrentActor actor) {
        this.items = items;
        this.successions = successions;
        this.actor = actor;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    public ItemFacts seen(String publicId) {
        return items.seen(publicId, Sight.of(actor.get())).map(this::facts).orElseThrow(Refusal.NotFound::new);
    }

    /** An item that the caller names, where it is there and they may see it. */
    @Transactional
    public Optional<ItemFacts> find(String publicId) {
        return items.seen(publicId, Sight.of(actor.get())).map(this::facts);
    }

    /**
     * Nobody changes or archives the item until the transaction ends.
     *
     * @throws Refusal.NotFound when it is not there or the caller may not see it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ItemFacts held(String publicId) {
        return items.seenAndHeld(publicId, Sight.of(actor.get()))
                .map(this::facts)
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Those of the items that the caller may see, in one statement. */
    @Transactional
    public Map<UUID, ItemFacts> seen(Collection<UUID> ids) {
        return items.seen(ids, Sight.of(actor.get())).stream()
                .map(this::facts)
                .collect(Collectors.toMap(ItemFacts::id, Function.identity()));
    }

    /** What took the place of an item, as far as the caller may see it. */
    @Transactional
    public Optional<ItemRef> successorOf(ItemFacts item) {
        return items.findByIdOptional(item.id()).map(successions::successor);
    }

    private ItemFacts facts(KnowledgeItem item) {
        return new ItemFacts(
                item.id,
                item.publicId,
                item.title,
                item.themeGroup,
                item.municipality,
                item.status,
                item.visibility,
                item.language,
                item.isBy(actor.get().key()));
    }
}
