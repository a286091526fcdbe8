package dk.videnrul.search.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What was to be reached, and whether it was. */
record Aims(TreeMap<Integer, Measured> all) {
    private static final int MANY = 100_000;
    private static final int MOST = 1_000_000;
    private static final String OWN = "Videnrul";
    private static final String OPEN_SEARCH = "OpenSearch";
    private static final String POSTGRES = "PostgreSQL";

    private record Aim(String what, String measured, boolean reached) {
        String row() {
            return "| %s | %s | %s |%n".formatted(what, measured, reached ? "yes" : "**no**");
        }
    }

    String text() {
        var page = new StringBuilder("""

                ## Against the aims

                | aim | measured | reached |
                |---|---|---|
                """);
        aims().forEach(aim -> page.append(aim.row()));
        List.of(MANY, MOST).stream()
                .filter(size -> !all.containsKey(size))
                .forEach(size -> page.append("\n%s items were not measured yet: `./videnrul bench search --items %d`.%n"
                        .formatted(Page.number(size), size)));
        return page.toString();
    }

    private List<Aim> aims() {
        var aims = new ArrayList<Aim>();
        all.forEach((size, measured) -> {
            if (size >= MANY && measured.speed().containsKey(OPEN_SEARCH)) {
                Measuring.CLIENTS.forEach(clients -> aims.add(besideOpenSearch(size, clients, measured)));
            }
            if (size >= MANY && measured.speed().containsKey(POSTGRES)) {
                aims.add(besidePostgres(size, measured));
            }
            aims.add(new Aim(
                    at(size, "a change is found within 100 ms (p95)"),
                    Page.millis(measured.untilVisible().p95()) + " ms",
                    measured.untilVisible().p95() <= 100));
        });
        if (all.containsKey(MANY)) {
            long memory = all.get(MANY).memory().anonymous();
            aims.add(new Aim(at(MANY, "the service takes at most 450 MB"), memory + " MiB of its own", memory <= 429));
        }
        if (all.containsKey(MOST)) {
            double most = all.get(MOST).speed().get(OWN).values().stream()
                    .mapToDouble(Figures::perSecond)
                    .max()
                    .orElse(0);
            aims.add(new Aim(at(MOST, "150 answers a second"), Page.number(most), most >= 150));
        }
        return aims;
    }

    private static Aim besideOpenSearch(int size, int clients, Measured measured) {
        double own = measured.of(OWN, clients).p95();
        double other = measured.of(OPEN_SEARCH, clients).p95();
        return new Aim(
                at(size, "p95 at or below that of OpenSearch, clients: " + clients),
                Page.millis(own) + " ms, OpenSearch " + Page.millis(other) + " ms",
                own <= other);
    }

    private static Aim besidePostgres(int size, Measured measured) {
        double times = measured.of(POSTGRES, 1).p95() / measured.of(OWN, 1).p95();
        int wanted = size >= MOST ? 100 : 10;
        return new Aim(
                at(size, wanted + " times as fast as PostgreSQL (p95, clients: 1)"),
                Page.millis(times) + " times",
                times >= wanted);
    }

    private static String at(int size, String what) {
        return Page.number(size) + ": " + what;
    }
}
