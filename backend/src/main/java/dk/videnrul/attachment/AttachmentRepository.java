package dk.videnrul.attachment;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {
    private static final List<TextState> SHOWN_TO_READERS = java.util.Arrays.stream(TextState.values())
            .filter(TextState::isShownToReaders)
            .toList();

    /** How many there are of an item, and how large they are together. */
    record Load(long count, long bytes) {}

    /** @param all also those that readers do not see */
    List<Attachment> ofItem(UUID item, boolean all, @Nullable Cursor after, int limit) {
        String where = "item = :item";
        Map<String, Object> values = new HashMap<>(Map.of("item", item));
        if (!all) {
            where += " and state in :shown";
            values.put("shown", SHOWN_TO_READERS);
        }
        if (after != null) {
            where += " and (place, id) > (:place, :id)";
            values.put("place", after.key(0, Integer::valueOf));
            values.put("id", after.id(1));
        }
        return find(where + " order by place, id", values)
                .page(Page.ofSize(limit))
                .list();
    }

    /** What readers see of the files of several items, in the order of their lists. */
    List<Attachment> shownOf(Collection<UUID> items) {
        return items.isEmpty()
                ? List.of()
                : list("item in ?1 and state in ?2 order by item, place, id", items, SHOWN_TO_READERS);
    }

    List<Attachment> ofItem(UUID item) {
        return list("item = ?1 order by place, id", item);
    }

    Load load(UUID item) {
        Tuple row = getEntityManager()
                .createQuery(
                        "select count(*) as n, coalesce(sum(size), 0) as bytes from Attachment where item = :item",
                        Tuple.class)
                .setParameter("item", item)
                .getSingleResult();
        return new Load(row.get("n", Long.class), row.get("bytes", Long.class));
    }

    /** Until the end of the transaction nobody else changes the list of this item. */
    void lockListOf(UUID item) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:item, 0)) as text)")
                .setParameter("item", "attachments of " + item)
                .getSingleResult();
    }

    Optional<Attachment> pending(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(attachment -> attachment.state == TextState.PENDING);
    }

    List<UUID> pending(int most) {
        return getEntityManager()
                .createQuery("select id from Attachment where state = PENDING order by createdAt", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the keys that an attachment names. */
    Set<String> knownKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("select fileKey from Attachment where fileKey in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    void addText(UUID attachment, String text) {
        getEntityManager()
                .createNativeQuery("insert into attachment_text (attachment, text) values (:id, :text)")
                .setParameter("id", attachment)
                .setParameter("text", text)
                .executeUpdate();
    }

    /** The beginnings of the texts of several items, in the order of their lists. */
    List<AttachmentText> texts(Collection<UUID> items, int mostCharacters) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select a.id, a.item, a.title, left(t.text, :most) as text
                        from attachment a join attachment_text t on t.attachment = a.id
                        where a.item in (:items) and a.state = 'EXTRACTED' order by a.item, a.place, a.id""", Tuple.class)
                .setParameter("most", mostCharacters)
                .setParameter("items", items)
                .getResultList()
                .stream()
                .map(row -> new AttachmentText(
                        row.get("id", UUID.class),
                        row.get("item", UUID.class),
                        row.get("title", String.class),
                        row.get("text", String.class)))
                .toList();
    }
}
