package dk.videnrul.knowledge;

import dk.videnrul.municipality.MunicipalityRef;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How to cite an item: authors or municipality, year, title, network, id, licence. */
final class Citation {
    private Citation() {}

    static String of(KnowledgeItem item, @Nullable MunicipalityRef municipality, String network) {
        int year = item.year != null
                ? item.year
                : item.createdAt.atOffset(ZoneOffset.UTC).getYear();
        return "%s (%d). %s. %s, %s. %s."
                .formatted(
                        source(item.authors, municipality, network),
                        year,
                        item.title,
                        network,
                        item.publicId,
                        item.licence);
    }

    private static String source(List<Author> authors, @Nullable MunicipalityRef municipality, String network) {
        String names = authors.stream().map(Author::name).collect(Collectors.joining(", "));
        String place = municipality == null ? "" : municipality.name() + " Kommune";
        if (names.isEmpty()) {
            return place.isEmpty() ? network : place;
        }
        return place.isEmpty() ? names : names + ", " + place;
    }
}
