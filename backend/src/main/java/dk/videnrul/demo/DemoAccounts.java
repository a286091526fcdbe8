package dk.videnrul.demo;

import dk.videnrul.people.Audience;
import dk.videnrul.people.ContactVia;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.people.PrivacyChoices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people behind the demo accounts of the identity provider; the subjects are those of its realm file. */
final class DemoAccounts {
    private static final PrivacyChoices OPEN =
            new PrivacyChoices(Audience.MEMBERS, Audience.MEMBERS, Audience.MEMBERS, ContactVia.DIRECT, true);
    private static final PrivacyChoices RESERVED =
            new PrivacyChoices(Audience.GROUP, Audience.MEMBERS, Audience.GROUP, ContactVia.DIRECT, true);

    static final DemoPerson SECRETARIAT = account(
            1,
            "Sofie Sekretær",
            "Sekretariatsleder",
            "Netværkets sekretariat",
            null,
            "Det sunde netværk",
            "sekretariat",
            "+45 55 00 00 01",
            List.of("vidensdeling"),
            "Hvordan netværket virker, og hvem I kan tale med.",
            OPEN);
    static final DemoPerson BOARD = account(
            2,
            "Birgit Bestyrelse",
            "Bestyrelsesformand",
            null,
            null,
            "Det sunde netværk",
            "bestyrelse",
            null,
            List.of(),
            null,
            null);
    static final DemoPerson COORDINATOR = account(
            3,
            "Karim Koordinator",
            "Sundhedschef",
            "Sundhed og Forebyggelse",
            "0607",
            null,
            "koordinator",
            "+45 55 00 00 03",
            List.of("lighed-i-sundhed", "borgerinddragelse", "fysisk-aktivitet"),
            "Hvordan vi fik sundhed ind i by- og trafikplanerne.",
            OPEN);
    static final DemoPerson CHAIR = account(
            4,
            "Freja Forperson",
            "Sundhedskonsulent",
            "Sundhed og Handicap",
            "0461",
            null,
            "forperson",
            "+45 55 00 00 04",
            List.of("tobak", "rygestop", "roegfri-miljoeer"),
            "Røgfri arbejdstid, og hvad der gik galt det første år.",
            RESERVED);
    static final DemoPerson MEMBER = account(
            5,
            "Mads Medlem",
            "Rygestoprådgiver",
            "Sundhedscentret",
            "0360",
            null,
            "medlem",
            null,
            List.of("rygestop", "nikotinprodukter"),
            "Rygestop for unge, der bruger snus.",
            null);

    private DemoAccounts() {}

    static List<DemoPerson> all() {
        return List.of(SECRETARIAT, BOARD, COORDINATOR, CHAIR, MEMBER);
    }

    private static DemoPerson account(
            int number,
            String name,
            String title,
            @Nullable String department,
            @Nullable String municipality,
            @Nullable String organisation,
            String user,
            @Nullable String phone,
            List<String> topics,
            @Nullable String about,
            @Nullable PrivacyChoices privacy) {
        return new DemoPerson(
                "0191a000-0000-7000-8000-00000000000" + number,
                name,
                title,
                department,
                municipality,
                organisation,
                user + "@example.org",
                phone,
                topics,
                about,
                privacy,
                null);
    }
}
