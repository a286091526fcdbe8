package dk.videnrul.identity;

import static dk.videnrul.identity.Role.ADMINISTRATOR;
import static dk.videnrul.identity.Role.BOARD;
import static dk.videnrul.identity.Role.CHAIR;
import static dk.videnrul.identity.Role.COORDINATOR;
import static dk.videnrul.identity.Role.GUEST;
import static dk.videnrul.identity.Role.MEMBER;
import static dk.videnrul.identity.Role.PARTNER;
import static dk.videnrul.identity.Role.POLITICAL_CONTACT;
import static dk.videnrul.identity.Role.PROCESS_LEADER;
import static dk.videnrul.identity.Role.SECRETARIAT;
import static dk.videnrul.identity.Role.STEWARD;
import static dk.videnrul.identity.Role.VICE_CHAIR;

import dk.videnrul.platform.problem.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Action by role by scope: the one place that decides, from which docs/access.md is generated. Everybody who belongs to the
 * network is a {@code MEMBER} besides their other roles, so a row names only what is asked beyond that. The three rows that
 * begin with {@code SEE_..._CONTENT} are the visibilities of an item. A region's coordinator may for the people of the region
 * what a municipality's coordinator may for the people there. What only municipalities have (a profile, peers, rolls that reach
 * them, trials) has no row for regions.
 */
public final class AccessTable {
    private static final Map<Action, Set<Allowance>> RULES = new EnumMap<>(Action.class);

    static {
        allow(Action.SEE_REFERENCE, everybody());
        allow(Action.SEE_THEME_GROUPS, everybody());
        allow(Action.SEE_PUBLIC_CONTENT, everybody());
        allow(Action.SEE_MEMBERS_CONTENT, anywhere(MEMBER));
        allow(
                Action.SEE_GROUP_CONTENT,
                anywhere(SECRETARIAT),
                inGroup(MEMBER, CHAIR, VICE_CHAIR, PROCESS_LEADER, STEWARD));
        allow(Action.EXPLAIN_SEARCH, anywhere(SECRETARIAT));
        allow(Action.SEE_DRAFT, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, STEWARD), own(MEMBER));
        allow(Action.SEE_PEOPLE, anywhere(MEMBER));
        allow(Action.SEE_FORMER_MEMBERS, anywhere(SECRETARIAT));
        allow(Action.CHANGE_MEMBER, anywhere(SECRETARIAT), inMunicipality(COORDINATOR), inRegion(COORDINATOR));
        allow(Action.CHANGE_OWN_RECORD, own(MEMBER));
        allow(Action.CHANGE_MEMBERSHIP, anywhere(SECRETARIAT, BOARD));
        allow(Action.CHANGE_MUNICIPALITY_PROFILE, anywhere(SECRETARIAT), inMunicipality(COORDINATOR));
        allow(Action.APPOINT, anywhere(SECRETARIAT), inMunicipality(COORDINATOR), inRegion(COORDINATOR));
        allow(Action.SEE_INVITATIONS, anywhere(SECRETARIAT, COORDINATOR, CHAIR, VICE_CHAIR));
        allow(
                Action.INVITE,
                anywhere(SECRETARIAT),
                inMunicipality(COORDINATOR),
                inRegion(COORDINATOR),
                inGroup(CHAIR, VICE_CHAIR));
        allow(Action.SEE_INVITATION, everybody());
        allow(Action.ACCEPT_INVITATION, own(GUEST, MEMBER));
        allow(Action.ASK_FOR_MEMBERSHIP, own(GUEST, MEMBER));
        allow(Action.SEE_MEMBERSHIP_REQUESTS, anywhere(SECRETARIAT, COORDINATOR));
        allow(
                Action.DECIDE_MEMBERSHIP_REQUEST,
                anywhere(SECRETARIAT),
                inMunicipality(COORDINATOR),
                inRegion(COORDINATOR));
        allow(Action.SEE_SELF, everybody());
        allow(Action.SEE_OWN_ITEMS, anywhere(MEMBER));
        allow(Action.CREATE_ITEM, anywhere(MEMBER));
        allow(Action.CHANGE_DRAFT, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR), own(MEMBER));
        allow(Action.DELETE_DRAFT, own(MEMBER));
        allow(Action.SUBMIT_ITEM, own(MEMBER));
        allow(Action.CHANGE_ITEM, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, STEWARD));
        allow(Action.PUBLISH_ITEM, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.ARCHIVE_ITEM, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, STEWARD));
        allow(Action.CONFIRM_ITEM, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, STEWARD), own(MEMBER));
        allow(Action.SEE_VERSIONS, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, STEWARD), own(MEMBER));
        allow(Action.SEE_REVIEW_TASKS, anywhere(MEMBER));
        allow(Action.IMPORT_ITEMS, anywhere(SECRETARIAT));
        allow(Action.SEE_PROPOSALS, anywhere(SECRETARIAT, BOARD));
        allow(Action.PROPOSE_THEME_GROUP, anywhere(MEMBER));
        allow(
                Action.CHANGE_THEME_GROUP,
                anywhere(SECRETARIAT),
                inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER),
                own(MEMBER));
        allow(Action.DECIDE_START, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER), own(MEMBER));
        allow(Action.APPROVE_THEME_GROUP, anywhere(BOARD, SECRETARIAT));
        allow(Action.WITHDRAW_PROPOSAL, anywhere(BOARD, SECRETARIAT), own(MEMBER));
        allow(Action.RUN_THEME_GROUP, anywhere(BOARD, SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.CLOSE_THEME_GROUP, anywhere(BOARD, SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.REOPEN_THEME_GROUP, anywhere(BOARD));
        allow(Action.SEE_GROUP_HISTORY, anywhere(MEMBER));
        allow(Action.JOIN_THEME_GROUP, anywhere(MEMBER));
        allow(Action.MANAGE_PARTICIPATIONS, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.END_PARTICIPATION, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR), own(MEMBER));
        allow(Action.SEE_JOIN_REQUESTS, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR), own(MEMBER));
        allow(Action.ANSWER_JOIN_REQUESTS, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.WITHDRAW_JOIN_REQUEST, own(MEMBER));
        allow(Action.KEEP_BODIES, anywhere(SECRETARIAT));
        allow(Action.READ_BODY_BRIEF, anywhere(MEMBER));
        allow(Action.WRITE_PLAIN_SUMMARY, anywhere(SECRETARIAT));
        allow(Action.SEE_COMMENTS, anywhere(MEMBER));
        allow(Action.WRITE_COMMENT, anywhere(MEMBER));
        allow(Action.CHANGE_COMMENT, own(MEMBER));
        allow(Action.MODERATE_COMMENT, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, STEWARD));
        allow(Action.SEE_ROLLS, anywhere(MEMBER));
        allow(Action.ROLL_ITEM, anywhere(MEMBER));
        allow(Action.CHANGE_ROLL, own(MEMBER));
        allow(Action.ANSWER_ROLL, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR), inMunicipality(COORDINATOR));
        allow(Action.FOLLOW, anywhere(MEMBER));
        allow(Action.CHANGE_SUBSCRIPTION, own(MEMBER));
        allow(Action.READ_INBOX, anywhere(MEMBER));
        allow(Action.MARK_INBOX_ENTRY, own(MEMBER));
        allow(Action.CHANGE_DIGEST, own(MEMBER));
        allow(Action.UNSUBSCRIBE, everybody());
        allow(Action.SEE_NEEDS, anywhere(MEMBER));
        allow(Action.POST_NEED, anywhere(MEMBER));
        allow(Action.CHANGE_NEED, anywhere(SECRETARIAT), own(MEMBER));
        allow(Action.ANSWER_NEED, anywhere(MEMBER));
        allow(Action.TAKE_BACK_ANSWER, anywhere(SECRETARIAT), own(MEMBER));
        allow(
                Action.SETTLE_NEED,
                anywhere(SECRETARIAT),
                inGroup(CHAIR, VICE_CHAIR),
                inMunicipality(COORDINATOR),
                own(MEMBER));
        allow(Action.CREATE_EVENT, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER));
        allow(Action.CHANGE_EVENT, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER));
        allow(Action.SEE_PARTICIPANTS, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER));
        allow(Action.REGISTER_FOR_EVENT, anywhere(MEMBER));
        allow(Action.CHANGE_REGISTRATION, own(MEMBER));
        allow(
                Action.WITHDRAW_REGISTRATION,
                anywhere(SECRETARIAT),
                inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER),
                own(MEMBER));
        allow(Action.HAVE_CALENDAR, anywhere(MEMBER));
        allow(Action.REPORT_TRIAL, inMunicipality(COORDINATOR), own(MEMBER));
        allow(Action.CHANGE_TRIAL, anywhere(SECRETARIAT), inMunicipality(COORDINATOR), own(MEMBER));
        allow(Action.SEE_TRIAL_IN_FULL, anywhere(MEMBER));
        allow(Action.CHOOSE_PEERS, anywhere(SECRETARIAT), inMunicipality(COORDINATOR));
        allow(Action.SEE_METRICS, anywhere(MEMBER, PARTNER));
        allow(Action.SEE_INSIGHTS, anywhere(MEMBER));
        allow(
                Action.SEE_SUGGESTIONS,
                anywhere(SECRETARIAT),
                inGroup(MEMBER, CHAIR, VICE_CHAIR, PROCESS_LEADER, STEWARD),
                inMunicipality(COORDINATOR),
                own(MEMBER));
        allow(Action.READ_BRIEF, anywhere(SECRETARIAT), inMunicipality(COORDINATOR, POLITICAL_CONTACT));
        allow(Action.FORWARD_ITEM, inMunicipality(COORDINATOR));
        allow(Action.OPEN_FORWARD, everybody());
        allow(Action.READ_CHANGES, anywhere(MEMBER, PARTNER));
        allow(Action.HAVE_FEED, anywhere(MEMBER));
        allow(Action.SEE_PARTNERS, anywhere(SECRETARIAT, ADMINISTRATOR));
        allow(Action.MANAGE_PARTNERS, anywhere(SECRETARIAT, ADMINISTRATOR));
        allow(Action.SEE_OWN_REGISTRATION, own(PARTNER));
        allow(Action.MANAGE_WEBHOOKS, anywhere(SECRETARIAT, ADMINISTRATOR), own(PARTNER));
        allow(Action.KEEP_WORDINGS, anywhere(SECRETARIAT));
        allow(Action.SEE_KNOWLEDGE_GAPS, anywhere(SECRETARIAT));
        allow(Action.SEE_CHECK_INS, anywhere(SECRETARIAT), inGroup(MEMBER, CHAIR, VICE_CHAIR, PROCESS_LEADER, STEWARD));
        allow(Action.WRITE_CHECK_IN, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER));
        allow(Action.SEE_CHECK_OVERVIEW, anywhere(SECRETARIAT));
        allow(Action.KEEP_CHECK_TEMPLATE, anywhere(SECRETARIAT));
        allow(Action.SEE_STRATEGY, everybody());
        allow(Action.SEE_CONSULTATION, anywhere(MEMBER));
        allow(Action.SEE_STRATEGY_DRAFT, anywhere(SECRETARIAT, BOARD));
        allow(Action.WRITE_STRATEGY, anywhere(SECRETARIAT));
        allow(Action.COMMENT_ON_STRATEGY, anywhere(COORDINATOR));
        allow(Action.TAKE_BACK_STRATEGY_COMMENT, own(MEMBER));
        allow(Action.ANSWER_STRATEGY_COMMENT, anywhere(SECRETARIAT, BOARD));
        allow(Action.ADOPT_STRATEGY, anywhere(SECRETARIAT, BOARD));
        allow(Action.SEE_STRATEGY_GOALS, anywhere(MEMBER));
        allow(Action.FOLLOW_UP_GOAL, anywhere(SECRETARIAT, BOARD), inGroup(CHAIR, VICE_CHAIR), own(MEMBER));
        allow(Action.SEE_INFO_PACKAGES, everybody());
        allow(Action.SEE_INFO_PACKAGE_DRAFT, anywhere(SECRETARIAT, BOARD));
        allow(Action.WRITE_INFO_PACKAGE, anywhere(SECRETARIAT));
        allow(Action.APPROVE_INFO_PACKAGE, anywhere(SECRETARIAT, BOARD));
        allow(Action.SEE_FUNDING, anywhere(MEMBER));
        allow(Action.SEE_FUNDING_IN_FULL, anywhere(SECRETARIAT, BOARD));
        allow(Action.KEEP_FUNDING, anywhere(SECRETARIAT));
        allow(Action.SEE_DIALOGUE, anywhere(SECRETARIAT, BOARD));
        allow(Action.KEEP_DIALOGUE, anywhere(SECRETARIAT));
        allow(Action.SEE_WORKSHOPS, anywhere(MEMBER));
        allow(Action.SEE_WORKSHOP, anywhere(SECRETARIAT), inGroup(MEMBER, CHAIR, VICE_CHAIR, PROCESS_LEADER, STEWARD));
        allow(Action.RUN_WORKSHOP, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER));
        allow(Action.TAKE_PART_IN_WORKSHOP, everybody());
        allow(Action.SEE_METHOD_CALLS, anywhere(MEMBER));
        allow(Action.PLAN_METHOD_CALL, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER));
        allow(Action.SIGN_UP_FOR_METHOD_CALL, inMunicipality(COORDINATOR));
        allow(
                Action.WITHDRAW_FROM_METHOD_CALL,
                anywhere(SECRETARIAT),
                inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER),
                inMunicipality(COORDINATOR));
        allow(Action.REPORT_ON_METHOD_CALL, inMunicipality(COORDINATOR), own(MEMBER));
        allow(Action.REMOVE_DEMO_CONTENT, anywhere(SECRETARIAT, ADMINISTRATOR));
    }

    private AccessTable() {}

    /** Who holds this role there may do it. */
    public record Allowance(Role role, Scope scope) {}

    /** Everything that lets somebody do it, in the order in which it was written down. */
    public static Set<Allowance> rule(Action action) {
        return Objects.requireNonNull(RULES.get(action), action::name);
    }

    /** Whether the caller may, whatever it is done to. */
    public static boolean allows(Actor actor, Action action) {
        return allows(actor, action, On.network());
    }

    public static boolean allows(Actor actor, Action action, On thing) {
        return rule(action).stream().anyMatch(allowance -> holds(actor, allowance, thing));
    }

    /**
     * @throws Refusal.LoginNeeded when nobody is logged in
     * @throws Refusal.Forbidden when the caller may not
     */
    public static void require(Actor actor, Action action, On thing) {
        if (allows(actor, action, thing)) {
            return;
        }
        if (!actor.signedIn()) {
            throw new Refusal.LoginNeeded();
        }
        throw new Refusal.Forbidden();
    }

    public static void require(Actor actor, Action action) {
        require(actor, action, On.network());
    }

    private static boolean holds(Actor actor, Allowance allowance, On thing) {
        Role role = allowance.role();
        return switch (allowance.scope()) {
            case NETWORK -> actor.has(role);
            case GROUP -> thing.themeGroups().stream().anyMatch(group -> actor.hasIn(group, role));
            case MUNICIPALITY -> thing.municipality() != null && actor.hasFor(thing.municipality(), role);
            case REGION -> thing.region() != null && actor.hasForRegion(thing.region(), role);
            case OWN -> thing.own() && actor.has(role);
        };
    }

    @SafeVarargs
    private static void allow(Action action, Set<Allowance>... allowances) {
        RULES.put(
                action,
                Arrays.stream(allowances)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Set<Allowance> everybody() {
        return anywhere(Role.values());
    }

    private static Set<Allowance> anywhere(Role... roles) {
        return allowances(Scope.NETWORK, roles);
    }

    private static Set<Allowance> inGroup(Role... roles) {
        return allowances(Scope.GROUP, roles);
    }

    private static Set<Allowance> inMunicipality(Role... roles) {
        return allowances(Scope.MUNICIPALITY, roles);
    }

    private static Set<Allowance> inRegion(Role... roles) {
        return allowances(Scope.REGION, roles);
    }

    private static Set<Allowance> own(Role... roles) {
        return allowances(Scope.OWN, roles);
    }

    private static Set<Allowance> allowances(Scope scope, Role... roles) {
        return Arrays.stream(roles)
                .map(role -> new Allowance(role, scope))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
