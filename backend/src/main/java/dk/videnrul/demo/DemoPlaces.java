package dk.videnrul.demo;

import dk.videnrul.coordination.LocalRoleKind;
import dk.videnrul.municipality.MembershipPeriod;
import dk.videnrul.people.Audience;
import dk.videnrul.people.ContactVia;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.people.PrivacyChoices;
import dk.videnrul.platform.text.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Invented people and periods by municipality. */
final class DemoPlaces {
    private static final LocalDate FOUNDED = LocalDate.of(1991, 1, 1);

    private DemoPlaces() {}

    /** Somebody with a role for a municipality. */
    record Staff(
            DemoPerson person,
            String municipality,
            LocalRoleKind role,
            @Nullable String mandate,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Two municipalities have left, and one left and returned. */
    static Map<String, List<MembershipPeriod>> memberships(Collection<String> members) {
        Map<String, List<MembershipPeriod>> periods = new TreeMap<>();
        members.forEach(code -> periods.put(code, List.of(new MembershipPeriod(FOUNDED, null))));
        periods.put("0210", List.of(period(2004, 2019)));
        periods.put("0671", List.of(period(1998, 2012)));
        periods.put("0766", List.of(period(2001, 2014), new MembershipPeriod(LocalDate.of(2021, 1, 1), null)));
        return periods;
    }

    static List<Staff> staff() {
        return List.of(
                coordinator("Mette Aagaard", "0461", "Chefkonsulent", LocalDate.of(2019, 3, 1)),
                coordinator("Søren Æbelø", "0360", "Sundhedskoordinator", LocalDate.of(2020, 1, 1)),
                coordinator("Anne-Grete Ørum", "0751", "Sundhedschef", LocalDate.of(2017, 9, 1)),
                new Staff(
                        person("Grethe Holm", "0607", "Sundhedskonsulent", null, LocalDate.of(2023, 8, 1)),
                        "0607",
                        LocalRoleKind.COORDINATOR,
                        null,
                        LocalDate.of(2012, 1, 1),
                        LocalDate.of(2023, 8, 1)),
                new Staff(
                        person("Bo Bundgaard", "0607", "Formand for Sundhedsudvalget", null, null),
                        "0607",
                        LocalRoleKind.POLITICAL_CONTACT,
                        null,
                        LocalDate.of(2026, 1, 1),
                        null));
    }

    /** Colleagues in Fredericia; one of them is reached through the coordinator. */
    static List<DemoPerson> colleagues() {
        return List.of(
                person("Dorthe Dalgaard", "0607", "Sundhedskonsulent", null, null),
                person(
                        "Åse Østergård",
                        "0607",
                        "Forebyggelseskonsulent",
                        new PrivacyChoices(
                                Audience.NOBODY, Audience.MEMBERS, Audience.MEMBERS, ContactVia.COORDINATOR, true),
                        null));
    }

    private static Staff coordinator(String name, String municipality, String title, LocalDate from) {
        return new Staff(
                person(name, municipality, title, null, null),
                municipality,
                LocalRoleKind.COORDINATOR,
                null,
                from,
                null);
    }

    private static DemoPerson person(
            String name,
            String municipality,
            String title,
            @Nullable PrivacyChoices privacy,
            @Nullable LocalDate leftOn) {
        return new DemoPerson(
                null,
                name,
                title,
                "Sundhed og Forebyggelse",
                municipality,
                null,
                Slug.of(name) + "@example.org",
                null,
                List.of("lighed-i-sundhed", "borgerinddragelse"),
                null,
                privacy,
                leftOn);
    }

    private static MembershipPeriod period(int from, int until) {
        return new MembershipPeriod(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1));
    }
}
