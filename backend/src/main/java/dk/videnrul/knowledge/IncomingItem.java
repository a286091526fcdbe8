package dk.videnrul.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * An item that comes in from elsewhere.
 *
 * @param id public id of an item of ours that it changes, where it is not known by its external id
 * @param version of that item, on which the change is based; null where nobody said
 */
public record IncomingItem(@Nullable String id, @Nullable Long version, KnowledgeItemDraft draft) {}
