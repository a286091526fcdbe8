package dk.videnrul.knowledge;

import java.util.List;

/** What is left to read of an archived item. */
final class Tombstone extends ItemContent {

    @SuppressWarnings("NullAway.Init") // filled by write()
    Tombstone(KnowledgeItem item) {
        write(remains(item), item.themeGroup);
    }

    private static KnowledgeItemDraft remains(KnowledgeItem item) {
        return new KnowledgeItemDraft(
                item.title,
                null,
                item.kind,
                null,
                item.language,
                item.visibility,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                item.municipality,
                null,
                List.of(),
                null,
                item.year,
                item.licence,
                null,
                null,
                null,
                null);
    }
}
