package dk.videnrul.access;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each operation is called so that nothing but access decides between its answers: with a version that nobody has and
 * with a body that is not accepted, so that even those who may change nothing.
 */
public final class Calls {
    private final Map<String, List<Call>> byOperation = new HashMap<>();
    private final List<Thing> network = List.of(Thing.network());

    /**
     * @param action the row of the table that decides
     * @param body JSON that is read but not accepted; empty for operations without a body
     */
    public record Call(Action action, List<Thing> things, String body) {}

    public Calls(Scene scene, Given given) {
        reference();
        knowledge(scene);
        knowledgeLife(scene);
        groups(scene);
        groupLife(scene);
        groupPeople(scene);
        people(scene);
        municipalities(scene);
        invitations(scene);
        MeetingCalls.put(this, scene);
        RollCalls.put(this, scene, given);
        TrialCalls.put(this, scene, given);
        RegionCalls.put(this, given);
        ToldCalls.put(this, scene, given);
        NeedCalls.put(this, scene, given);
        JourneyCalls.put(this, scene);
        SuggestionCalls.put(this, scene, given);
        BriefCalls.put(this, scene, given);
        FeedCalls.put(this, scene);
        PartnerCalls.put(this, given);
        WebhookCalls.put(this, given);
        SearchDeskCalls.put(this, given);
        CheckCalls.put(this, scene, given);
        StrategyCalls.put(this, scene, given);
        RegisterCalls.put(this, scene);
        PackageCalls.put(this);
        WorkshopCalls.put(this, scene, given);
        MethodCallCalls.put(this, scene, given);
        BodyCalls.put(this, scene, given);
        attachments(scene);
        put("importKnowledgeItems", Action.IMPORT_ITEMS, network, "{}");
        put("getImportTemplate", Action.IMPORT_ITEMS, network);
        put("exportKnowledgeItems", Action.SEE_PUBLIC_CONTENT, network);
        put("listImports", Action.IMPORT_ITEMS, network);
        put("getImport", Action.IMPORT_ITEMS, named("id", scene.importId));
        put("removeDemoContent", Action.REMOVE_DEMO_CONTENT, network);
    }

    public List<Call> of(String operation) {
        return byOperation.getOrDefault(operation, List.of());
    }

    private void reference() {
        for (String operation : List.of(
                "getNetwork",
                "getStatus",
                "getOpenIdConfiguration",
                "listProblemTypes",
                "listTopics",
                "listFocusAreas",
                "listPreventionPackages",
                "listMunicipalities",
                "listRegions")) {
            put(operation, Action.SEE_REFERENCE, network);
        }
        put("getProblemType", Action.SEE_REFERENCE, named("slug", "not-found"));
        put("getTopic", Action.SEE_REFERENCE, named("id", "rygestop"));
        put("getFocusArea", Action.SEE_REFERENCE, named("id", "lighed-i-sundhed"));
        put("getPreventionPackage", Action.SEE_REFERENCE, named("id", "tobak"));
        put("getRegion", Action.SEE_REFERENCE, named("slug", "syddanmark"));
        put("getMunicipality", Action.SEE_REFERENCE, List.of(Scene.municipality()));
    }

    private void knowledge(Scene scene) {
        put("searchKnowledgeItems", Action.SEE_PUBLIC_CONTENT, network);
        put(
                "searchKnowledgeItems",
                Action.EXPLAIN_SEARCH,
                List.of(Thing.network().asked("explain=true")));
        put("suggestKnowledgeItems", Action.SEE_PUBLIC_CONTENT, network);
        put("findNames", Action.SEE_THEME_GROUPS, network);
        put("listMyKnowledgeItems", Action.SEE_OWN_ITEMS, network);
        put("createKnowledgeItem", Action.CREATE_ITEM, network, "{}");
        for (Thing item : scene.items) {
            boolean draft = item.seenBy() == Action.SEE_DRAFT;
            List<Thing> one = List.of(item);
            put("getKnowledgeItem", item.seenBy(), one);
            put("listMoreLikeKnowledgeItem", item.seenBy(), one);
            put("deleteKnowledgeItem", Action.DELETE_DRAFT, one);
            put("changeKnowledgeItem", draft ? Action.CHANGE_DRAFT : Action.CHANGE_ITEM, one, "{\"title\": null}");
            if (draft) {
                put("changeKnowledgeItemStatus", Action.PUBLISH_ITEM, one, "{\"status\": \"published\"}");
            } else {
                put("changeKnowledgeItemStatus", Action.ARCHIVE_ITEM, one, "{\"status\": \"archived\"}");
            }
        }
    }

    private void knowledgeLife(Scene scene) {
        put("findSimilarKnowledgeItems", Action.SEE_PUBLIC_CONTENT, network);
        put("listReviewTasks", Action.SEE_REVIEW_TASKS, network);
        put("getKnowledgeItemConfirmation", Action.SEE_PUBLIC_CONTENT, List.of(scene.confirmation));
        for (Thing item : scene.items) {
            List<Thing> one = List.of(item);
            put("listKnowledgeItemVersions", Action.SEE_VERSIONS, one);
            put("getKnowledgeItemVersion", Action.SEE_VERSIONS, List.of(item.with("number", "1")));
            put("compareKnowledgeItemVersions", Action.SEE_VERSIONS, one);
            put("listKnowledgeItemConfirmations", item.seenBy(), one);
            put("confirmKnowledgeItem", Action.CONFIRM_ITEM, one, "{\"note\": \"010190-1234\"}");
            if (item.seenBy() == Action.SEE_DRAFT) {
                put("changeKnowledgeItemStatus", Action.SUBMIT_ITEM, one, "{\"status\": \"submitted\"}");
            }
        }
    }

    private void attachments(Scene scene) {
        for (Thing item : scene.items) {
            put("listAttachments", item.seenBy(), List.of(item));
            put("addAttachment", changing(item), List.of(item), "");
        }
        for (Thing file : scene.files) {
            put("getAttachment", file.seenBy(), List.of(file));
            put("getAttachmentContent", file.seenBy(), List.of(file));
            put("changeAttachment", changing(file), List.of(file), "{\"title\": null}");
            put("removeAttachment", changing(file), List.of(file));
        }
    }

    private static Action changing(Thing thing) {
        return thing.seenBy() == Action.SEE_DRAFT ? Action.CHANGE_DRAFT : Action.CHANGE_ITEM;
    }

    private void groups(Scene scene) {
        List<Thing> group = List.of(scene.group());
        put("listThemeGroups", Action.SEE_THEME_GROUPS, network);
        put("createThemeGroup", Action.PROPOSE_THEME_GROUP, network, "{}");
        put("getThemeGroup", Action.SEE_THEME_GROUPS, group);
        put("changeThemeGroup", Action.CHANGE_THEME_GROUP, group, "{\"purpose\": null}");
    }

    private void groupLife(Scene scene) {
        List<Thing> group = List.of(scene.group());
        put("changeThemeGroupStatus", Action.APPROVE_THEME_GROUP, List.of(scene.proposal), "{\"status\": \"planned\"}");
        put("changeThemeGroupStatus", Action.WITHDRAW_PROPOSAL, List.of(scene.proposal), "{\"status\": \"closed\"}");
        put("changeThemeGroupStatus", Action.RUN_THEME_GROUP, group, "{\"status\": \"paused\"}");
        put("changeThemeGroupStatus", Action.CLOSE_THEME_GROUP, group, "{\"status\": \"closed\"}");
        put("changeThemeGroupStatus", Action.REOPEN_THEME_GROUP, List.of(scene.closed), "{\"status\": \"active\"}");
        put("getThemeGroup", Action.SEE_PROPOSALS, List.of(scene.proposal));
        put("listThemeGroupHistory", Action.SEE_GROUP_HISTORY, group);
        put("listStartDecisions", Action.SEE_GROUP_HISTORY, group);
        List<Thing> decision = List.of(scene.inGroup("a start decision", "key", "rules", null, null));
        put("getStartDecision", Action.SEE_GROUP_HISTORY, decision);
        put("answerStartDecision", Action.DECIDE_START, decision, "{}");
    }

    private void groupPeople(Scene scene) {
        List<Thing> group = List.of(scene.group());
        put("listParticipations", Action.SEE_PEOPLE, group);
        put("addParticipation", Action.JOIN_THEME_GROUP, group, "{\"role\": \"chair\", \"mandate\": \"0101801234\"}");
        put(
                "addParticipation",
                Action.MANAGE_PARTICIPATIONS,
                group,
                "{\"member\": \"0191a000-0000-7000-8000-00000000dead\"}");
        List<Thing> part = List.of(scene.participation);
        put("getParticipation", Action.SEE_PEOPLE, part);
        put("changeParticipation", Action.MANAGE_PARTICIPATIONS, part, "{\"role\": null}");
        put("endParticipation", Action.END_PARTICIPATION, part);
        put("listJoinRequests", Action.JOIN_THEME_GROUP, group);
        put("sendJoinRequest", Action.JOIN_THEME_GROUP, group, "{}");
        List<Thing> request = List.of(scene.joinRequest);
        put("getJoinRequest", Action.SEE_JOIN_REQUESTS, request);
        put("answerJoinRequest", Action.ANSWER_JOIN_REQUESTS, request, "{\"status\": \"accepted\"}");
        put("answerJoinRequest", Action.WITHDRAW_JOIN_REQUEST, request, "{\"status\": \"withdrawn\"}");
    }

    private void people(Scene scene) {
        List<Thing> member = List.of(scene.roster.member);
        List<Thing> own = List.of(Thing.record());
        put("getMe", Action.SEE_SELF, network);
        put("listMembers", Action.SEE_PEOPLE, network);
        put("getMember", Action.SEE_PEOPLE, named("id", scene.author.id().toString()));
        put("changeMember", Action.CHANGE_MEMBER, member, "{\"name\": null}");
        put("changeMemberStatus", Action.CHANGE_MEMBER, member, "{\"status\": \"left\"}");
        put("getMyProfile", Action.CHANGE_OWN_RECORD, own);
        put("changeMyProfile", Action.CHANGE_OWN_RECORD, own, "{\"language\": null}");
        put("exportMyData", Action.CHANGE_OWN_RECORD, own);
        put("deleteMe", Action.CHANGE_OWN_RECORD, own);
    }

    private void municipalities(Scene scene) {
        List<Thing> one = List.of(Scene.municipality());
        List<Thing> role = List.of(scene.roster.role);
        List<Thing> period = List.of(scene.roster.period);
        List<Thing> ofRegion = List.of(scene.roster.regionPeriod);
        put("getMunicipalityProfile", Action.SEE_REFERENCE, one);
        put("changeMunicipalityProfile", Action.CHANGE_MUNICIPALITY_PROFILE, one, "{\"website\": \"nowhere\"}");
        put("listMunicipalityMemberships", Action.SEE_REFERENCE, one);
        put("createMunicipalityMembership", Action.CHANGE_MEMBERSHIP, one, "{}");
        put("getMunicipalityMembership", Action.SEE_REFERENCE, period);
        put("changeMunicipalityMembership", Action.CHANGE_MEMBERSHIP, period, "{\"from\": null}");
        put("removeMunicipalityMembership", Action.CHANGE_MEMBERSHIP, period);
        put("listRegionMemberships", Action.SEE_REFERENCE, named("slug", "syddanmark"));
        put("createRegionMembership", Action.CHANGE_MEMBERSHIP, named("slug", "syddanmark"), "{}");
        put("getRegionMembership", Action.SEE_REFERENCE, ofRegion);
        put("changeRegionMembership", Action.CHANGE_MEMBERSHIP, ofRegion, "{\"from\": null}");
        put("removeRegionMembership", Action.CHANGE_MEMBERSHIP, ofRegion);
        put("listMunicipalRoles", Action.SEE_PEOPLE, one);
        put("createMunicipalRole", Action.APPOINT, one, "{}");
        put("getMunicipalRole", Action.SEE_PEOPLE, role);
        put("changeMunicipalRole", Action.APPOINT, role, "{\"until\": \"1900-01-01\"}");
        put("createHandover", Action.APPOINT, one, "{}");
    }

    private void invitations(Scene scene) {
        List<Thing> invitation = List.of(scene.roster.invitation);
        List<Thing> request = List.of(scene.roster.request);
        List<Thing> account = List.of(Thing.account());
        put("listInvitations", Action.SEE_INVITATIONS, network);
        put("createInvitation", Action.INVITE, network, "{}");
        put("getInvitation", Action.INVITE, invitation);
        put("sendInvitationAgain", Action.INVITE, invitation);
        put("revokeInvitation", Action.INVITE, invitation);
        put("previewInvitation", Action.SEE_INVITATION, List.of(scene.roster.usedLink));
        put("acceptInvitation", Action.ACCEPT_INVITATION, List.of(scene.roster.usedLink));
        put("listMembershipRequests", Action.SEE_MEMBERSHIP_REQUESTS, network);
        put("getMembershipRequest", Action.DECIDE_MEMBERSHIP_REQUEST, request);
        put("decideMembershipRequest", Action.DECIDE_MEMBERSHIP_REQUEST, request, "{}");
        put("listMyMembershipRequests", Action.ASK_FOR_MEMBERSHIP, account);
        put("createMyMembershipRequest", Action.ASK_FOR_MEMBERSHIP, account, "{}");
        put("withdrawMyMembershipRequest", Action.ASK_FOR_MEMBERSHIP, List.of(scene.roster.ownRequest));
    }

    private static List<Thing> named(String name, String value) {
        Thing network = Thing.network();
        return List.of(new Thing(
                value, Map.of(name, value), network.seenBy(), network.groups(), network.municipality(), null));
    }

    void put(String operation, Action action, List<Thing> things) {
        put(operation, action, things, "");
    }

    void put(String operation, Action action, List<Thing> things, String body) {
        byOperation.merge(
                operation,
                List.of(new Call(action, things, body)),
                (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                        .toList());
    }
}
