package dk.videnrul.insight;

import static dk.videnrul.insight.InsightFile.row;

import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Each page as a table. */
@ApplicationScoped
class InsightTables {
    private final Insights insights;
    private final Spreading spreading;
    private final Speech speech;

    InsightTables(Insights insights, Spreading spreading, Speech speech) {
        this.insights = insights;
        this.spreading = spreading;
        this.speech = speech;
    }

    InsightFile map(Years years) {
        return file(
                "map",
                List.of("code", "municipality", "region", "population", "shared", "tried", "taken-up"),
                insights.map(years).municipalities().stream()
                        .map(one -> row(
                                one.municipality().code(),
                                one.municipality().name(),
                                one.region(),
                                one.population(),
                                one.shared(),
                                one.tried(),
                                one.takenUp())));
    }

    InsightFile reach(Years years) {
        InsightReach reach = spreading.reach(years);
        return file(
                "reach",
                List.of("what", "number", "in-all"),
                Stream.of(
                                Stream.of(
                                        row(word("items-rolled"), reach.itemsRolled(), reach.items()),
                                        row(word("groups"), reach.themeGroups(), null),
                                        row(
                                                word("municipalities"),
                                                reach.municipalities(),
                                                reach.municipalitiesInAll()),
                                        row(word("population"), reach.population(), reach.populationInAll()),
                                        row(
                                                word("small"),
                                                reach.smallMunicipalities(),
                                                reach.smallMunicipalitiesInAll()),
                                        row(
                                                word("negative-or-mixed"),
                                                reach.results().negative()
                                                        + reach.results().mixed(),
                                                reach.results().n())),
                                reach.regions().stream()
                                        .map(region -> row(
                                                region.name(), region.municipalities(), region.municipalitiesInAll())),
                                reach.groups().stream()
                                        .map(group -> row(group.themeGroup().name(), group.items(), null)))
                        .flatMap(rows -> rows));
    }

    InsightFile practice(Years years) {
        return file(
                "time-to-practice",
                List.of("quarter", "items", "tried-elsewhere", "lower-quartile", "median", "upper-quartile"),
                insights.practice(years).quarters().stream()
                        .map(quarter -> row(
                                quarter.year() + "-Q" + quarter.quarter(),
                                quarter.n(),
                                quarter.tried(),
                                quarter.lowerQuartile(),
                                quarter.median(),
                                quarter.upperQuartile())));
    }

    InsightFile coverage(Years years) {
        InsightCoverage coverage = insights.coverage(years);
        return file(
                "coverage",
                List.of("kind", "concept", "items", "tried-elsewhere"),
                Stream.of(
                                covered("focus-area", coverage.focusAreas()),
                                covered("package", coverage.preventionPackages()),
                                covered("topic", coverage.topics()))
                        .flatMap(rows -> rows));
    }

    InsightFile flow(Years years) {
        return file(
                "flow",
                List.of("from", "to", "rolls", "taken-up"),
                spreading.flow(years).links().stream()
                        .map(link -> row(link.from().name(), link.to().name(), link.rolls(), link.takenUp())));
    }

    private Stream<List<String>> covered(String kind, List<InsightCoverage.ConceptCoverage> concepts) {
        String called = word(kind);
        return concepts.stream().map(one -> row(called, one.concept().label(), one.items(), one.tried()));
    }

    private String word(String key) {
        return Messages.say(speech.language(), "insight.column." + key);
    }

    private InsightFile file(String page, List<String> columns, Stream<List<String>> rows) {
        return InsightFile.of(page, columns, rows, speech.language());
    }
}
