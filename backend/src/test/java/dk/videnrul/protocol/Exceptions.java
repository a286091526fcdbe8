package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.Operation;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The operations that a convention does not fit, each with its reason: the one place for that. */
final class Exceptions {
    /** Rules that some operations are excepted from. */
    enum Rule {
        PARAMETERS_ARE_JUDGED_HERE(Map.of(
                "harvest", "OAI-PMH has answers of its own for arguments that are wrong; see OaiProtocolTest.",
                "harvestByForm", "See above.")),
        SINGLE_RESOURCES_ARE_TAGGED(Map.of(
                "getForwardedPiece", "What the link of a letter opens is read once, and counts as opened.",
                "previewInvitation", "What the link of a letter opens is read once.")),
        READS_HAVE_A_LANGUAGE(Map.of(
                "getAttachmentContent", "A file has the language in which it is written.",
                "followWorkshop", "A stream begins before there is anything to say.")),
        READS_SAY_WHO_MAY_KEEP_THEM(
                Map.of("followWorkshop", "A stream is kept by nobody, and says no more than that.")),
        READS_WITH_A_TOKEN_ARE_PRIVATE(
                Map.of("getAttachmentContent", "The file of a public item is the same for everybody.")),
        OTHER_TYPES_ARE_NOT_ACCEPTED(Map.of("getAttachmentContent", "A file has the type that it has.")),
        LISTS_GO_ON(Map.of(
                "listChanges", "Changes never end: there is always a place to go on from.",
                "listWorkshopAnswers", "Answers come and change: there is always a place to go on from.",
                "findWhoToAsk", "The few who know most; there is no second page.")),
        CREATIONS_HAVE_A_KEY(Map.of(
                "createInvitation", "The answer holds a link that is kept nowhere; a second call is a conflict.",
                "issuePartnerSecret", "The answer holds a secret that is kept nowhere; each call makes a new one.",
                "issueWebhookSecret", "The answer holds a secret that is told once; each call makes a new one.",
                "sendInvitationAgain", "The answer holds a link that is kept nowhere; each call makes a new one.")),
        CREATIONS_ARE_REPEATED(Map.of(
                "createInvitation", "See above.",
                "issuePartnerSecret", "See above.",
                "issueWebhookSecret", "See above.",
                "redeliverWebhookDelivery", "A message may be on its way just then, which is a conflict.",
                "sendInvitationAgain", "See above.",
                "createMyMembershipRequest", "Its address is the secretariat's; who asks reads their list.",
                "addAttachment", "A file is sent as a form; its key is tested in UploadTest.",
                "sendBrief", "A letter is no resource: it has no address of its own.",
                "remindOfForward", "A letter is no resource: it has no address of its own.",
                "tellTrial", "Needs a trial that is over; its key is tested in TrialExperienceTest."));

        private final Map<String, String> reasons;

        Rule(Map<String, String> reasons) {
            this.reasons = reasons;
        }
    }

    private Exceptions() {}

    /** One test for each operation of a kind; an exception that is not needed any more fails too. */
    static Stream<DynamicTest> walk(Rule rule, Predicate<Operation> kind, ThrowingConsumer<Operation> test) {
        return Contract.walk(kind, operation -> {
            String reason = rule.reasons.get(operation.id());
            if (reason == null) {
                test.accept(operation);
            } else {
                assertThatThrownBy(() -> test.accept(operation))
                        .as("%s needs no exception any more (%s)", operation.id(), reason)
                        .isInstanceOf(AssertionError.class);
            }
        });
    }
}
