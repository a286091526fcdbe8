package dk.videnrul.search.bench;

import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page about what was measured: what it is, then the figures of each size, then how they stand against the aims. */
record Page(TreeMap<Integer, Measured> all, String machine) {

    String text() {
        return """
                # Search: time and memory

                Written by `./videnrul bench search`; do not edit. Items of about 250 words of Danish are made from the sentences of
                the evaluation texts with other words in the places of content words, among them compounds that nobody wrote yet.
                Everyone has the same items and is asked the same %s queries, in the same order and by turns: a quarter one word,
                a quarter two, the others three, compounds, misspelt words, words with filters, and plain questions; a third of
                them by a member of a group, the others by guests. All answer with the first twenty hits, a passage of each, the
                number of hits, the counts of nine facets (the product: eleven, and under several chosen values of one), and only
                what whoever asks may see.

                * **Videnrul**: the packaged service with its database, over HTTP. It alone takes compounds apart, repairs words,
                  follows synonyms and topics, so that it finds more and has more to rank.
                * **Lucene in the process**: its analyser for Danish and one field, asked without HTTP.
                * **PostgreSQL**: `danish`, any word, GIN, `ts_rank_cd`, `ts_headline`, one statement; 1 GB of shared buffers.
                * **OpenSearch**: one node, one shard, its analyser for Danish, four fields, over HTTP.

                On %s; %s. Times are milliseconds of a client that shares the machine with all of them; work is what processors
                did for an answer: those of the service and its database, or of whoever else was asked.
                """.formatted("2,000", machine, versions())
                + all.values().stream().map(Page::of).collect(Collectors.joining())
                + new Aims(all).text()
                + "\nVerify: `./videnrul bench search --items 10000,100000`\n";
    }

    private String versions() {
        return all.lastEntry().getValue().versions().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String of(Measured measured) {
        var page = new StringBuilder(
                """

                ## %s items

                %s, %d seconds for each line, in four rounds; load of the machine at the end %s.

                | | clients | p50 | p95 | p99 | answers/s | asked | p95 to Videnrul's | work |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|
                """.formatted(number(measured.items()), measured.day(), measured.secondsEach(), measured.load()));
        measured.speed()
                .forEach((name, byClients) -> byClients.forEach((clients, figures) -> page.append(row(
                        name,
                        clients,
                        figures,
                        figures.p95() / measured.of("Videnrul", clients).p95()))));
        page.append("""

                | | hits of a query | index, MiB |
                |---|---:|---:|
                """);
        measured.found()
                .forEach((name, found) -> page.append("| %s | %s | %s |%n"
                        .formatted(name, number(found), number(measured.disk().get(name)))));
        return page.append(service(measured)).toString();
    }

    private static String row(String name, int clients, Figures figures, double ratio) {
        return "| %s | %d | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        clients,
                        millis(figures.p50()),
                        millis(figures.p95()),
                        millis(figures.p99()),
                        figures.perSecond() < 10 ? millis(figures.perSecond()) : number(figures.perSecond()),
                        number(figures.answers()),
                        millis(ratio),
                        millis(figures.work()));
    }

    private static String service(Measured measured) {
        Figures rebuilding = measured.whileRebuilding();
        return """

                The service, with a heap of at most %d MiB: made its index in %s s; made it anew in %s s while one client had its
                answers from the old one (p50 %s, p95 %s, from a cold start); a change was found %s ms (p50) and %s ms (p95) after
                it was answered. Memory after the load: %s MiB of its own, of which %s of live heap, and %s MiB of files that the
                system keeps for it as long as nobody else needs the room.
                """.formatted(
                        measured.heapLimit(),
                        millis(measured.indexedIn()),
                        millis(measured.rebuiltIn()),
                        millis(rebuilding.p50()),
                        millis(rebuilding.p95()),
                        millis(measured.untilVisible().p50()),
                        millis(measured.untilVisible().p95()),
                        number(measured.memory().anonymous()),
                        number(measured.memory().liveHeap()),
                        number(measured.memory().mapped()));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
