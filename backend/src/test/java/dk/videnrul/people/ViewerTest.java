package dk.videnrul.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.municipality.Place;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViewerTest {
    private static final UUID OWNER = UUID.randomUUID();
    private static final Viewer STRANGER = new Viewer(UUID.randomUUID(), Set.of(), false, Set.of());
    private static final Viewer FELLOW = new Viewer(UUID.randomUUID(), Set.of(OWNER), false, Set.of());
    private static final Viewer SELF = new Viewer(OWNER, Set.of(), false, Set.of());
    private static final Viewer COORDINATOR =
            new Viewer(UUID.randomUUID(), Set.of(), false, Set.of(Place.municipality("0607")));
    private static final Viewer SECRETARIAT = new Viewer(null, Set.of(), true, Set.of());

    @Test
    void what_is_for_members_is_seen_by_all_of_them() {
        assertThat(STRANGER.sees(Audience.MEMBERS, OWNER)).isTrue();
    }

    @Test
    void what_is_for_the_group_is_seen_by_those_in_it_alone() {
        assertThat(FELLOW.sees(Audience.GROUP, OWNER)).isTrue();
        assertThat(STRANGER.sees(Audience.GROUP, OWNER)).isFalse();
        assertThat(SECRETARIAT.sees(Audience.GROUP, OWNER)).isFalse();
    }

    @Test
    void what_is_for_nobody_is_seen_by_its_owner_alone() {
        assertThat(SELF.sees(Audience.NOBODY, OWNER)).isTrue();
        assertThat(FELLOW.sees(Audience.NOBODY, OWNER)).isFalse();
        assertThat(SECRETARIAT.sees(Audience.NOBODY, OWNER)).isFalse();
    }

    @Test
    void contact_goes_through_the_coordinator_who_sees_the_address() {
        assertThat(contact(STRANGER, true)).isFalse();
        assertThat(contact(COORDINATOR, true)).isTrue();
        assertThat(contact(SECRETARIAT, true)).isTrue();
        assertThat(contact(SELF, true)).isTrue();
    }

    @Test
    void without_a_coordinator_nobody_is_out_of_reach() {
        assertThat(contact(STRANGER, false)).isTrue();
    }

    private static boolean contact(Viewer viewer, boolean reachable) {
        return viewer.mayContact(ContactVia.COORDINATOR, OWNER, Place.municipality("0607"), reachable);
    }
}
