package dk.videnrul.demo;

import dk.videnrul.people.DemoPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people behind the demo accounts of the identity provider; the subjects are those of its realm file. */
final class DemoAccounts {
    static final DemoPerson SECRETARIAT = account(1, "Sofie Sekretær", "Sekretariatsleder", null, "sekretariat");
    static final DemoPerson BOARD = account(2, "Birgit Bestyrelse", "Bestyrelsesformand", null, "bestyrelse");
    static final DemoPerson COORDINATOR = account(3, "Karim Koordinator", "Sundhedschef", "0607", "koordinator");
    static final DemoPerson CHAIR = account(4, "Freja Forperson", "Sundhedskonsulent", "0461", "forperson");
    static final DemoPerson MEMBER = account(5, "Mads Medlem", "Rygestoprådgiver", "0360", "medlem");

    private DemoAccounts() {}

    static List<DemoPerson> all() {
        return List.of(SECRETARIAT, BOARD, COORDINATOR, CHAIR, MEMBER);
    }

    private static DemoPerson account(
            int number, String name, String title, @Nullable String municipality, String user) {
        return new DemoPerson(
                "0191a000-0000-7000-8000-00000000000" + number,
                name,
                title,
                municipality,
                user + "@example.org",
                user.equals("koordinator"));
    }
}
