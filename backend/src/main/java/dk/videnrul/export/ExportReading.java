package dk.videnrul.export;

import dk.videnrul.attachment.AttachedFile;
import dk.videnrul.attachment.AttachedFiles;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.knowledge.WholeItem;
import dk.videnrul.platform.installation.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what is exported of some items, in a short transaction and a bounded number of statements. */
@ApplicationScoped
class ExportReading {
    private final PublishedReading knowledge;
    private final AttachedFiles files;
    private final Installation installation;

    ExportReading(PublishedReading knowledge, AttachedFiles files, Installation installation) {
        this.knowledge = knowledge;
        this.files = files;
        this.installation = installation;
    }

    /** What the index found is asked of the database once more: meanwhile it may be archived, or hidden. */
    @Transactional
    List<ExportedItem> read(List<UUID> ids, Sight sight) {
        List<WholeItem> items = knowledge.whole(ids, sight);
        Map<UUID, List<AttachedFile>> attached =
                files.ofItems(items.stream().map(WholeItem::id).toList());
        String host = installation.publicUrl().toString();
        return items.stream()
                .map(item -> ExportedItem.of(item, attached.getOrDefault(item.id(), List.of()), host))
                .toList();
    }
}
