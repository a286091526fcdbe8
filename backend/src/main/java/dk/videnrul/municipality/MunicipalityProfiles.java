package dk.videnrul.municipality;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What municipalities say of themselves; their coordinators write it. */
@ApplicationScoped
public class MunicipalityProfiles {
    private final EntityManager database;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final CurrentActor actor;
    private final Outbox outbox;
    private final Clock clock;

    MunicipalityProfiles(
            EntityManager database,
            Gazetteer gazetteer,
            Validation validation,
            CurrentActor actor,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.actor = actor;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such municipality */
    @Transactional
    MunicipalityProfileView get(String code) {
        return view(find(code));
    }

    @Transactional
    MunicipalityProfileView change(String code, ExpectedVersion expected, MergePatch<MunicipalityProfileDraft> patch) {
        MunicipalityProfile profile = find(code);
        AccessTable.require(actor.get(), Action.CHANGE_MUNICIPALITY_PROFILE, On.municipality(code));
        expected.check(profile.version);
        MunicipalityProfileDraft draft = patch.applyTo(profile.toDraft());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        profile.describe(draft, false, clock.instant());
        database.flush();
        outbox.add(
                new Fact("municipality", UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.US_ASCII)), "changed"));
        return view(profile);
    }

    /** Writes invented profiles where nobody has written anything. */
    @Transactional
    public void addDemo(Map<String, MunicipalityProfileDraft> invented) {
        invented.forEach((code, draft) -> {
            MunicipalityProfile profile = find(code);
            if (profile.updatedAt == null) {
                profile.describe(draft, true, clock.instant());
            }
        });
    }

    @Transactional
    public void removeDemo() {
        database.createQuery("update MunicipalityProfile set description = null, healthFocus = null, website = null,"
                        + " email = null, updatedAt = null, demo = false where demo")
                .executeUpdate();
    }

    private MunicipalityProfile find(String code) {
        MunicipalityProfile profile = database.find(MunicipalityProfile.class, code);
        if (profile == null) {
            throw new Refusal.NotFound();
        }
        return profile;
    }

    private MunicipalityProfileView view(MunicipalityProfile profile) {
        return new MunicipalityProfileView(
                gazetteer.municipality(profile.municipality).orElseThrow(),
                profile.description,
                profile.healthFocus,
                profile.website,
                profile.email,
                profile.updatedAt,
                profile.demo,
                AccessTable.allows(
                                actor.get(), Action.CHANGE_MUNICIPALITY_PROFILE, On.municipality(profile.municipality))
                        ? List.of("change")
                        : List.of(),
                profile.version);
    }
}
