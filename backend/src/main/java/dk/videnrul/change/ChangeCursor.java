package dk.videnrul.change;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far a caller has read, and with which eyes: who joins a group may see items that did not change, so a copy that was
 * made before is no copy of what they may see now.
 *
 * @param view tells one database and one way of seeing it from another
 */
record ChangeCursor(Position position, String view) {
    private static final int VIEW_BYTES = 9;
    private static final int KEYS = 2;

    static ChangeCursor start(String view) {
        return new ChangeCursor(Position.START, view);
    }

    /** @throws Refusal.Invalid when it is none of ours */
    static ChangeCursor parse(String since) {
        try {
            Cursor cursor = Cursor.decode(since, KEYS);
            if (cursor != null && Position.isWritten(cursor.keys().getFirst())) {
                return new ChangeCursor(
                        Position.parse(cursor.keys().getFirst()), cursor.keys().get(1));
            }
        } catch (Refusal.Invalid notACursor) {
            // Answered below, by the name of the parameter.
        }
        throw new Refusal.Invalid(Fault.inParameter("since", "bad-cursor"));
    }

    /** What a caller sees of a database, in few letters. */
    static String view(UUID database, Sight sight) {
        String groups =
                sight.themeGroups().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        String seen = database + "|" + sight.everything() + "|" + sight.members() + "|" + groups + "|" + sight.own();
        return Sha256.hex(seen.getBytes(StandardCharsets.UTF_8), VIEW_BYTES);
    }

    ChangeCursor at(Position reached) {
        return new ChangeCursor(reached, view);
    }

    String encode() {
        return Cursor.after(position, view).encode();
    }
}
