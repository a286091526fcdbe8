package dk.videnrul.oai;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.PublishedReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers harvesters with what guests may see, whoever asks; see docs/adr/0014-what-harvesters-are-told.md. */
@ApplicationScoped
class OaiProvider {
    private static final int PART = 100;
    private static final Sight OF_GUESTS = Sight.of(Actor.GUEST);

    private final OaiReader reader;
    private final OaiRecords records;
    private final OaiSets sets;
    private final OaiIdentifiers identifiers;
    private final PublishedReading published;
    private final OaiText text;
    private final Clock clock;

    OaiProvider(
            OaiReader reader,
            OaiRecords records,
            OaiSets sets,
            OaiIdentifiers identifiers,
            PublishedReading published,
            OaiText text,
            Clock clock) {
        this.reader = reader;
        this.records = records;
        this.sets = sets;
        this.identifiers = identifiers;
        this.published = published;
        this.text = text;
        this.clock = clock;
    }

    /**
     * Answers a question, or says in the protocol's way what is wrong with it.
     *
     * @param asked the arguments as they came
     */
    @Transactional
    OaiFile answer(Map<String, List<String>> asked) {
        // Before anything is read: what is told from now on has this datestamp or a later one.
        Instant now = reader.catchUp();
        try {
            OaiQuestion question = OaiQuestion.of(asked);
            return switch (question.verb()) {
                case IDENTIFY -> text.identify(question, now, records.earliest().orElse(now));
                case LIST_METADATA_FORMATS -> formats(question, now);
                case LIST_SETS -> sets(question, now);
                case LIST_IDENTIFIERS, LIST_RECORDS -> list(question, now);
                case GET_RECORD -> record(question, now);
            };
        } catch (OaiRefusal refused) {
            return text.refusal(asked, refused.errors(), now);
        }
    }

    private OaiFile formats(OaiQuestion question, Instant now) {
        if (question.argument(Argument.IDENTIFIER) != null) {
            row(question);
        }
        return text.formats(question, now);
    }

    private OaiFile sets(OaiQuestion question, Instant now) {
        if (question.argument(Argument.RESUMPTION_TOKEN) != null) {
            throw new OaiRefusal(OaiError.Code.BAD_RESUMPTION_TOKEN, "The list of sets is given in one part.");
        }
        return text.sets(question, sets.named(records.sets()), now);
    }

    private OaiFile record(OaiQuestion question, Instant now) {
        OaiRecords.Row row = row(question);
        Format format = format(question.needed(Argument.METADATA_PREFIX));
        return text.record(question, format, complete(List.of(row), true).getFirst(), now);
    }

    private OaiRecords.Row row(OaiQuestion question) {
        return identifiers
                .publicId(question.needed(Argument.IDENTIFIER))
                .flatMap(records::withPublicId)
                .orElseThrow(() -> new OaiRefusal(
                        OaiError.Code.ID_DOES_NOT_EXIST, "There is and was no public item with this identifier."));
    }

    private OaiFile list(OaiQuestion question, Instant now) {
        @Nullable String written = question.argument(Argument.RESUMPTION_TOKEN);
        @Nullable
        ResumptionToken token =
                written == null ? null : ResumptionToken.decode(written, question.verb(), clock.instant());
        Harvest harvest = token == null ? harvest(question) : token.harvest();
        List<OaiRecords.Row> found = records.of(harvest, token == null ? null : token.last(), PART + 1);
        if (found.isEmpty()) {
            throw new OaiRefusal(OaiError.Code.NO_RECORDS_MATCH, "Nothing changed there in that time.");
        }
        List<OaiRecords.Row> part = found.subList(0, Math.min(PART, found.size()));
        long before = token == null ? 0 : token.written();
        long size = size(harvest, token, found);
        @Nullable
        ResumptionToken next =
                found.size() <= PART ? null : next(question.verb(), harvest, part.getLast(), before + PART, size);
        OaiPart answer = new OaiPart(complete(part, question.verb() == Verb.LIST_RECORDS), before, size, next);
        return text.list(question, harvest.format(), answer, now);
    }

    private long size(Harvest harvest, @Nullable ResumptionToken token, List<OaiRecords.Row> found) {
        if (token != null) {
            return token.size();
        }
        return found.size() <= PART ? found.size() : records.count(harvest);
    }

    private ResumptionToken next(Verb verb, Harvest harvest, OaiRecords.Row last, long written, long size) {
        return new ResumptionToken(
                verb,
                harvest,
                new ResumptionToken.Place(last.datestamp(), last.item()),
                written,
                size,
                ResumptionToken.expiry(clock.instant()));
    }

    private Harvest harvest(OaiQuestion question) {
        Stamps stamps = Stamps.of(question.argument(Argument.FROM), question.argument(Argument.UNTIL));
        Format format = format(question.needed(Argument.METADATA_PREFIX));
        @Nullable String set = question.argument(Argument.SET);
        if (set != null && !OaiSets.isSpec(set)) {
            throw new OaiRefusal(List.of(OaiError.badArgument("set is not the name of a set.")));
        }
        return new Harvest(format, set == null ? OaiSets.EVERYTHING : set, stamps);
    }

    private static Format format(String prefix) {
        return Format.withPrefix(prefix)
                .orElseThrow(() -> new OaiRefusal(
                        OaiError.Code.CANNOT_DISSEMINATE_FORMAT, "ListMetadataFormats names the formats there are."));
    }

    /** What is gone by now is given as gone, although its datestamp does not say so yet. */
    private List<OaiRecord> complete(List<OaiRecords.Row> rows, boolean withContent) {
        List<UUID> ids = rows.stream().map(OaiRecords.Row::item).toList();
        Map<UUID, List<String>> inSets = records.setsOf(ids);
        List<UUID> present = rows.stream()
                .filter(OaiRecords.Row::present)
                .map(OaiRecords.Row::item)
                .toList();
        Map<UUID, PublishedReading.Written> written = withContent ? published.written(present, OF_GUESTS) : Map.of();
        Set<UUID> there = withContent
                ? written.keySet()
                : published.withIds(present, OF_GUESTS).keySet();
        return rows.stream()
                .map(row -> new OaiRecord(
                        row,
                        !there.contains(row.item()),
                        inSets.getOrDefault(row.item(), List.of()),
                        written.get(row.item())))
                .toList();
    }
}
