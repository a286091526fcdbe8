package dk.videnrul.partner;

import dk.videnrul.identity.Actor;
import dk.videnrul.people.Bylines;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who did what with a partner, and when. */
@ApplicationScoped
class PartnerHistory {
    private final PartnerEventRepository events;
    private final Bylines bylines;
    private final Clock clock;

    PartnerHistory(PartnerEventRepository events, Bylines bylines, Clock clock) {
        this.events = events;
        this.bylines = bylines;
        this.clock = clock;
    }

    void note(Partner partner, PartnerEventKind kind, @Nullable String reason, List<String> fields, Actor by) {
        events.persist(new PartnerEvent(partner, kind, reason, fields, by, clock.instant()));
    }

    Page<PartnerEventView> of(Partner partner, int limit, @Nullable String after) {
        Page<PartnerEvent> page = Page.of(
                events.of(partner.id, Cursor.decode(after, 2), limit + 1),
                limit,
                null,
                event -> Cursor.after(event.at, event.id),
                event -> event);
        Bylines.Known people = bylines.of(page.items().stream().map(event -> event.byPerson));
        return new Page<>(
                page.items().stream().map(event -> event.toView(people)).toList(), null, page.next());
    }

    /** Names of the fields that differ. */
    static List<String> changed(PartnerDraft before, PartnerDraft after) {
        List<String> fields = new ArrayList<>();
        add(fields, "name", before.name(), after.name());
        add(fields, "organisation", before.organisation(), after.organisation());
        add(fields, "purpose", before.purpose(), after.purpose());
        add(fields, "contactName", before.contactName(), after.contactName());
        add(fields, "contactEmail", before.contactEmail(), after.contactEmail());
        add(fields, "contactLanguage", before.contactLanguage(), after.contactLanguage());
        add(fields, "scopes", before.scopes(), after.scopes());
        add(fields, "requestsPerMinute", before.requestsPerMinute(), after.requestsPerMinute());
        return fields;
    }

    private static void add(List<String> fields, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}
