package dk.videnrul.demo;

import dk.videnrul.identity.Role;
import dk.videnrul.network.DemoGroup;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.network.ThemeGroupDraft;
import dk.videnrul.network.ThemeGroupStatus;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.platform.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented group as the file tells it.
 *
 * @param history where nothing is told, a proposal, its approval and its start
 * @param startDecisions answers by question
 */
record DemoGroupFile(
        String slug,
        ThemeGroupDraft draft,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closingNote,
        @Nullable String successor,
        @Nullable Somebody steward,
        Somebody chair,
        @Nullable Somebody viceChair,
        @Nullable Somebody processLeader,
        List<Somebody> members,
        List<DemoStep> history,
        Map<String, String> startDecisions,
        List<DemoAsker> joinRequests) {

    private static final int DAYS_FROM_PROPOSAL_TO_START = 120;
    private static final int DAYS_FROM_APPROVAL_TO_START = 60;

    DemoGroupFile {
        members = Objects.requireNonNullElse(members, List.of());
        history = Objects.requireNonNullElse(history, List.of());
        startDecisions = Objects.requireNonNullElse(startDecisions, Map.of());
        joinRequests = Objects.requireNonNullElse(joinRequests, List.of());
    }

    record Somebody(
            String name,
            @Nullable String municipality,
            @Nullable String mandate) {

        /** The same person as a demo account, where the names are the same. */
        DemoPerson person() {
            return DemoAccounts.all().stream()
                    .filter(account -> account.name().equals(name))
                    .findFirst()
                    .orElseGet(this::consultant);
        }

        private DemoPerson consultant() {
            return new DemoPerson(
                    null,
                    name,
                    "Sundhedskonsulent",
                    "Sundhed og Forebyggelse",
                    municipality,
                    null,
                    Slug.of(name) + "@example.org",
                    null,
                    List.of(),
                    null,
                    null,
                    null);
        }
    }

    /** @param by who did it: board or chair */
    record DemoStep(
            ThemeGroupStatus to,
            LocalDate on,
            Role by,
            @Nullable String reason) {}

    record DemoAsker(String name, String municipality, String message) {
        DemoPerson person() {
            return new Somebody(name, municipality, null).person();
        }
    }

    Stream<DemoPerson> people() {
        return Stream.concat(Stream.of(chair), Stream.concat(Stream.of(viceChair, processLeader), members.stream()))
                .filter(Objects::nonNull)
                .map(somebody -> Objects.requireNonNull(somebody).person());
    }

    DemoGroup invented() {
        return new DemoGroup(
                slug,
                draft,
                changes(),
                startedOn,
                closedOn,
                successor,
                steward == null ? null : steward.person(),
                chair.person(),
                participations());
    }

    private List<DemoGroup.DemoParticipation> participations() {
        List<DemoGroup.DemoParticipation> parts = new ArrayList<>();
        add(parts, chair, ParticipationRole.CHAIR);
        add(parts, viceChair, ParticipationRole.VICE_CHAIR);
        add(parts, processLeader, ParticipationRole.PROCESS_LEADER);
        members.forEach(member -> add(parts, member, ParticipationRole.MEMBER));
        return parts;
    }

    private static void add(
            List<DemoGroup.DemoParticipation> parts, @Nullable Somebody somebody, ParticipationRole role) {
        if (somebody != null) {
            parts.add(new DemoGroup.DemoParticipation(somebody.person(), role, somebody.mandate()));
        }
    }

    private List<DemoGroup.DemoChange> changes() {
        List<DemoGroup.DemoChange> changes = new ArrayList<>();
        if (history.isEmpty() && startedOn != null) {
            changes.add(change(
                    ThemeGroupStatus.PROPOSED, startedOn.minusDays(DAYS_FROM_PROPOSAL_TO_START), Role.MEMBER, null));
            changes.add(change(
                    ThemeGroupStatus.PLANNED, startedOn.minusDays(DAYS_FROM_APPROVAL_TO_START), Role.BOARD, null));
            changes.add(change(ThemeGroupStatus.ACTIVE, startedOn, Role.CHAIR, null));
        }
        history.forEach(told -> changes.add(change(told.to(), told.on(), told.by(), told.reason())));
        if (closedOn != null) {
            changes.add(change(ThemeGroupStatus.CLOSED, closedOn, Role.BOARD, closingNote));
        }
        return changes;
    }

    private DemoGroup.DemoChange change(ThemeGroupStatus to, LocalDate on, Role role, @Nullable String reason) {
        DemoPerson who = role == Role.BOARD ? DemoAccounts.BOARD : chair.person();
        return new DemoGroup.DemoChange(to, on, role, who, reason);
    }
}
