package dk.videnrul.infopackage;

import dk.videnrul.infopackage.PackageGoals.PackageGoal;
import dk.videnrul.infopackage.PackageProposal.ProposedItem;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.knowledge.WholeItem;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.peers.Peer;
import dk.videnrul.peers.Peers;
import dk.videnrul.trial.TrialFacts;
import dk.videnrul.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what a package could hold among what everybody may read, whoever is calling: the package is for everybody. */
@ApplicationScoped
class PackageComposing {
    /** Of each outcome the newest so many are looked at. */
    private static final int MOST_CANDIDATES = 100;

    private static final int MOST_TRIALS = 5000;
    private static final int MOST_PEERS = 10;
    private static final Set<Outcome> DID_NOT_WORK = EnumSet.of(Outcome.NEGATIVE, Outcome.NONE);

    private final PublishedReading items;
    private final Trials trials;
    private final Peers peers;
    private final PackageGoals goals;
    private final Gazetteer gazetteer;
    private final ReasonsInWords reasons;

    PackageComposing(
            PublishedReading items,
            Trials trials,
            Peers peers,
            PackageGoals goals,
            Gazetteer gazetteer,
            ReasonsInWords reasons) {
        this.items = items;
        this.trials = trials;
        this.peers = peers;
        this.goals = goals;
        this.gazetteer = gazetteer;
        this.reasons = reasons;
    }

    List<ProposedItem> propose(InfoPackage about) {
        return chosen(
                about,
                (item, candidate, why) -> new ProposedItem(
                        item.publicId(),
                        candidate.shelf(),
                        item.content().title(),
                        Objects.requireNonNullElse(item.content().summary(), ""),
                        item.content().kind(),
                        item.content().outcome(),
                        gazetteer.ref(item.content().municipality()),
                        why));
    }

    /** The same as the copy of a package keeps it. */
    List<PackageEntry> entries(InfoPackage about) {
        return chosen(about, (item, candidate, why) -> new PackageEntry(item.id(), candidate.shelf(), null, why));
    }

    /** How a chosen item is told of. */
    private interface Telling<T> {
        T tell(WholeItem item, Candidate candidate, String why);
    }

    private <T> List<T> chosen(InfoPackage about, Telling<T> telling) {
        List<String> focusAreas = focusAreas(about);
        Map<UUID, WholeItem> found = Stream.of(
                        EnumSet.of(Outcome.POSITIVE), EnumSet.of(Outcome.MIXED), EnumSet.copyOf(DID_NOT_WORK))
                .flatMap(outcomes -> items.publicAbout(focusAreas, outcomes, MOST_CANDIDATES).stream())
                .collect(Collectors.toMap(WholeItem::id, Function.identity()));
        Composition composition = new Composition(about.municipality, peers(about));
        return composition.choose(candidates(found.values())).stream()
                .map(candidate -> telling.tell(
                        Objects.requireNonNull(found.get(candidate.item())),
                        candidate,
                        reasons.of(candidate, composition, focusAreas, about.written())))
                .toList();
    }

    /** Whether there is anything about its subjects that did not work and that everybody may read. */
    boolean knowsOfFailure(InfoPackage about) {
        return !items.publicAbout(focusAreas(about), DID_NOT_WORK, 1).isEmpty();
    }

    /** Those that were chosen, and those of the goals. */
    private List<String> focusAreas(InfoPackage about) {
        return Stream.concat(
                        about.focusAreas.stream(),
                        goals.adopted(about.goals).values().stream()
                                .map(PackageGoal::focusAreas)
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    private List<String> peers(InfoPackage about) {
        return about.municipality == null
                ? List.of()
                : peers.of(about.municipality).stream()
                        .limit(MOST_PEERS)
                        .map(Peer::municipality)
                        .map(place -> place.code())
                        .toList();
    }

    private List<Candidate> candidates(Collection<WholeItem> found) {
        Map<UUID, List<TrialFacts>> tried =
                trials.ofItems(found.stream().map(WholeItem::id).toList(), MOST_TRIALS).stream()
                        .collect(Collectors.groupingBy(TrialFacts::item));
        return found.stream()
                .map(item -> Candidate.of(item, tried.getOrDefault(item.id(), List.of())))
                .toList();
    }
}
