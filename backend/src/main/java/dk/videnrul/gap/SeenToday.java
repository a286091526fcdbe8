package dk.videnrul.gap;

import dk.videnrul.platform.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody asked for the same words today, so that nobody makes a gap by asking again and again. Known in memory
 * only, as digests with a salt that is thrown away with the day.
 */
final class SeenToday {
    private static final int MOST = 20_000;
    private static final int BYTES = 12;

    private final Set<String> seen = new HashSet<>();
    private @Nullable LocalDate day;
    private String salt = "";

    synchronized boolean isNew(String caller, String words, LocalDate today) {
        if (!today.equals(day)) {
            day = today;
            salt = UUID.randomUUID().toString();
            seen.clear();
        }
        String asked = salt + caller + '\n' + words;
        return seen.size() < MOST && seen.add(Sha256.hex(asked.getBytes(StandardCharsets.UTF_8), BYTES));
    }
}
