package dk.videnrul.search.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.lucene.util.IOUtils;

/** What {@code ./videnrul eval} runs: prints how well the search finds, and writes it to the page that is named. */
final class SearchEvaluation {

    private SearchEvaluation() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("search-evaluation");
        try {
            var report = new Report(Evaluation.in(folder), LocalDate.now(ZoneOffset.UTC));
            System.out.printf("%s%n%s%n%s", report.inAll(), report.byKind(), report.own());
            Files.writeString(Path.of(arguments[0]), report.page());
        } finally {
            IOUtils.rm(folder);
        }
    }
}
