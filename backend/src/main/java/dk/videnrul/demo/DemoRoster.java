package dk.videnrul.demo;

import dk.videnrul.admission.DemoRequests;
import dk.videnrul.admission.MembershipRequestDraft;
import dk.videnrul.coordination.DemoCoordination;
import dk.videnrul.coordination.LocalRoleKind;
import dk.videnrul.identity.Account;
import dk.videnrul.invitation.DemoInvitations;
import dk.videnrul.invitation.InvitationDraft;
import dk.videnrul.municipality.Municipalities;
import dk.videnrul.municipality.MunicipalityProfileDraft;
import dk.videnrul.municipality.MunicipalityProfiles;
import dk.videnrul.municipality.Place;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who belongs to the invented network: memberships, coordinators, invitations and requests. */
@ApplicationScoped
class DemoRoster {
    private final Municipalities municipalities;
    private final MunicipalityProfiles profiles;
    private final DemoPeople people;
    private final DemoCoordination coordination;
    private final DemoInvitations invitations;
    private final DemoRequests requests;

    DemoRoster(
            Municipalities municipalities,
            MunicipalityProfiles profiles,
            DemoPeople people,
            DemoCoordination coordination,
            DemoInvitations invitations,
            DemoRequests requests) {
        this.municipalities = municipalities;
        this.profiles = profiles;
        this.people = people;
        this.coordination = coordination;
        this.invitations = invitations;
        this.requests = requests;
    }

    /** @param members codes of the municipalities whose people take part */
    void add(Collection<String> members) {
        municipalities.addDemoMemberships(DemoPlaces.memberships(members));
        profiles.addDemo(Map.of(
                "0607",
                new MunicipalityProfileDraft(
                        "En by ved Lillebælt med omkring 52.000 indbyggere, hvor sundhed er en opgave for hele"
                                + " kommunen.",
                        "Bevægelse i hverdagen, røgfri arbejdstid og sundhed i byplanlægningen.",
                        "https://www.example.org/fredericia",
                        "sundhed@example.org"),
                "0461",
                new MunicipalityProfileDraft(
                        "Øens største by, som arbejder med sundhed sammen med boligområderne.",
                        "Lighed i sundhed, tobak og unge.",
                        "https://www.example.org/odense",
                        null)));
        DemoPlaces.staff().forEach(member -> {
            UUID person = people.add(member.person());
            coordination.add(
                    person,
                    Place.municipality(member.municipality()),
                    member.role(),
                    member.mandate(),
                    member.from(),
                    member.until());
        });
        UUID karim = people.add(DemoAccounts.COORDINATOR);
        coordination.add(
                karim,
                Place.municipality("0607"),
                LocalRoleKind.COORDINATOR,
                "Taler for kommunen i netværket",
                day(2023, 8, 1),
                null);
        DemoPlaces.colleagues().forEach(people::add);
        invitations.add(invitation("nynne.noergaard@example.org", "Nynne Nørgaard", "0607"), "Karim Koordinator", 3);
        invitations.add(invitation("torben.thy@example.org", "Torben Thy", "0787"), "Sofie Sekretær", 40);
        requests.add(
                new Account("demo-request-1", "Maja Mogensen", "maja.mogensen@example.org", true),
                new MembershipRequestDraft(
                        "0607", null, "Sundhedsplejerske", "Jeg vil gerne følge temagruppen om det unge liv."),
                2);
        requests.add(
                new Account("demo-request-2", "Ove Ottosen", "ove.ottosen@example.org", false),
                new MembershipRequestDraft("0461", null, "Planlægger", null),
                5);
    }

    void remove() {
        requests.remove();
        invitations.remove();
        coordination.remove();
        profiles.removeDemo();
        municipalities.removeDemoMemberships();
    }

    private static InvitationDraft invitation(String email, String name, String municipality) {
        return new InvitationDraft(
                email,
                name,
                "Sundhedskonsulent",
                null,
                municipality,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Language.DA,
                null);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
