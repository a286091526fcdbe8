package dk.videnrul.peers;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityFacts;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which municipalities are like another one. Computed in memory from reference data; one statement for those chosen. */
@ApplicationScoped
public class Peers {
    private final Gazetteer gazetteer;
    private final ChosenPeersRepository chosen;
    private final TraitWords words;

    Peers(Gazetteer gazetteer, ChosenPeersRepository chosen, TraitWords words) {
        this.gazetteer = gazetteer;
        this.chosen = chosen;
        this.words = words;
    }

    /** @param rank place among all municipalities in Danish alphabetical order */
    private record Ranked(Peer peer, int rank) {}

    /**
     * Every municipality that is like this one, the most alike first, then by name.
     *
     * @throws Refusal.NotFound when there is no such municipality
     */
    @Transactional
    public List<Peer> of(String code) {
        return ranked(code).stream().map(Ranked::peer).toList();
    }

    /** @throws Refusal.NotFound when there is no such municipality */
    @Transactional
    Page<PeerView> list(String code, int limit, @Nullable String after) {
        MunicipalityFacts one = facts(code);
        List<Ranked> all = ranked(code);
        @Nullable Cursor cursor = Cursor.decode(after, 2);
        int traits = cursor == null ? Integer.MAX_VALUE : cursor.key(0, Integer::valueOf);
        int rank = cursor == null ? -1 : cursor.key(1, Integer::valueOf);
        List<Ranked> rest = all.stream()
                .filter(each -> likeness(each) < traits || (likeness(each) == traits && each.rank > rank))
                .limit(limit + 1L)
                .toList();
        return Page.of(
                rest,
                limit,
                (long) all.size(),
                each -> Cursor.after(likeness(each), each.rank),
                each -> words.view(each.peer, one));
    }

    private List<Ranked> ranked(String code) {
        MunicipalityFacts one = facts(code);
        List<String> own = chosen.of(code).peers;
        List<MunicipalityFacts> all = gazetteer.facts();
        return IntStream.range(0, all.size())
                .filter(rank -> !all.get(rank).ref().code().equals(code))
                .mapToObj(rank ->
                        new Ranked(new Peer(all.get(rank).ref(), Resemblance.between(one, all.get(rank), own)), rank))
                .filter(each -> likeness(each) > 0)
                .sorted(Comparator.comparingInt(Peers::likeness).reversed().thenComparingInt(Ranked::rank))
                .toList();
    }

    private static int likeness(Ranked each) {
        return each.peer.traits().size();
    }

    private MunicipalityFacts facts(String code) {
        return gazetteer.facts().stream()
                .filter(facts -> facts.ref().code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }
}
