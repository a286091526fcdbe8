package dk.videnrul.methodcall;

import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a municipality says of a phase. */
@Entity
class MethodReport {
    /** The version of what is not written yet. */
    static final long UNWRITTEN = 0;

    @EmbeddedId
    Key key;

    long version;

    String text;

    @Nullable
    String worked;

    @Nullable
    String didNotWork;

    @Nullable
    Integer reached;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    MethodReport() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write()
    MethodReport(Key key) {
        this.key = key;
        this.version = UNWRITTEN;
    }

    /** The call is held meanwhile, so that nobody else reports at the same moment. */
    void write(MethodReportDraft draft) {
        text = draft.text().strip();
        worked = Texts.strippedOrNull(draft.worked());
        didNotWork = Texts.strippedOrNull(draft.didNotWork());
        reached = draft.reached();
        version++;
    }

    /** @param phase its place, from 1 */
    @Embeddable
    record Key(UUID call, String municipality, int phase) {}
}
