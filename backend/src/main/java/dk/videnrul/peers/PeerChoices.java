package dk.videnrul.peers;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** With whom municipalities want to compare themselves; their coordinators choose. */
@ApplicationScoped
public class PeerChoices {
    private final ChosenPeersRepository choices;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final CurrentActor actor;
    private final Outbox outbox;
    private final Clock clock;

    PeerChoices(
            ChosenPeersRepository choices,
            Gazetteer gazetteer,
            Validation validation,
            CurrentActor actor,
            Outbox outbox,
            Clock clock) {
        this.choices = choices;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.actor = actor;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such municipality */
    @Transactional
    ChosenPeersView get(String code) {
        return view(choices.of(code));
    }

    @Transactional
    ChosenPeersView choose(String code, ExpectedVersion expected, ChosenPeersDraft draft) {
        ChosenPeers chosen = choices.of(code);
        AccessTable.require(actor.get(), Action.CHOOSE_PEERS, On.municipality(code));
        expected.check(chosen.version);
        check(code, draft);
        chosen.choose(draft.municipalities().stream().distinct().toList(), false, clock.instant());
        choices.flush();
        outbox.add(new Fact(
                "municipality", UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.US_ASCII)), "peers-changed"));
        return view(chosen);
    }

    /** Chooses for demonstration, where nobody has chosen. */
    @Transactional
    public void addDemo(String code, List<String> peers) {
        ChosenPeers chosen = choices.of(code);
        if (chosen.updatedAt == null) {
            chosen.choose(peers, true, clock.instant());
        }
    }

    @Transactional
    public void removeDemo() {
        choices.forgetInvented();
    }

    private void check(String code, ChosenPeersDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        List<String> codes = Lists.orEmpty(draft.municipalities());
        for (int place = 0; place < codes.size(); place++) {
            String peer = codes.get(place);
            String pointer = "/municipalities/" + place;
            if (code.equals(peer)) {
                faults.add(Fault.at(pointer, "peer-is-itself"));
            } else if (peer != null && gazetteer.municipality(peer).isEmpty()) {
                faults.add(Fault.at(pointer, "unknown-municipality", peer));
            }
        }
        faults.refuseIfAny();
    }

    private ChosenPeersView view(ChosenPeers chosen) {
        return new ChosenPeersView(
                gazetteer.municipality(chosen.municipality).orElseThrow(),
                gazetteer.facts().stream()
                        .map(MunicipalityFacts::ref)
                        .filter(ref -> chosen.peers.contains(ref.code()))
                        .toList(),
                chosen.updatedAt,
                chosen.demo,
                AccessTable.allows(actor.get(), Action.CHOOSE_PEERS, On.municipality(chosen.municipality))
                        ? List.of("change")
                        : List.of(),
                chosen.version);
    }
}
