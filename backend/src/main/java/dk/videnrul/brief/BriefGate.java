package dk.videnrul.brief;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.MemberRecords;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The way to the brief of a municipality, for callers and for those who get it by e-mail. */
@ApplicationScoped
class BriefGate {
    private final Gazetteer gazetteer;
    private final MemberRecords members;
    private final CurrentActor current;

    BriefGate(Gazetteer gazetteer, MemberRecords members, CurrentActor current) {
        this.gazetteer = gazetteer;
        this.members = members;
        this.current = current;
    }

    /**
     * @throws Refusal.NotFound when there is no such municipality
     * @throws Refusal.Forbidden when the caller may not read its brief
     */
    MunicipalityRef place(String code) {
        MunicipalityRef place = gazetteer.municipality(code).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(current.get(), Action.READ_BRIEF, On.municipality(code));
        return place;
    }

    BriefReader caller(MunicipalityRef place, Language language) {
        return BriefReader.of(current.get(), place, language);
    }

    /**
     * Somebody who is not calling, as far as they may read it at this moment. Roles that the identity provider gives do not
     * count, because nobody has logged in.
     */
    Optional<BriefReader> member(UUID person, String code, Language language) {
        return members.ofPerson(person)
                .map(Actor::of)
                .filter(actor -> AccessTable.allows(actor, Action.READ_BRIEF, On.municipality(code)))
                .map(actor -> BriefReader.of(actor, gazetteer.municipality(code).orElseThrow(), language));
    }
}
