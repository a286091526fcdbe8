package dk.videnrul.admission;

import dk.videnrul.coordination.Appointments;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.mail.Letter;
import dk.videnrul.platform.mail.Post;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Letters to those who decide over a request, and to the one who asked. */
@ApplicationScoped
class RequestLetters {
    private final Post post;
    private final Appointments appointments;
    private final Gazetteer gazetteer;
    private final Installation installation;

    RequestLetters(Post post, Appointments appointments, Gazetteer gazetteer, Installation installation) {
        this.post = post;
        this.appointments = appointments;
        this.gazetteer = gazetteer;
        this.installation = installation;
    }

    /** The coordinators of the municipality or the region, or the secretariat where none of them can be written to. */
    void tellWhoDecides(MembershipRequest request) {
        boolean told = false;
        for (PersonFacts coordinator : appointments.coordinators(request.place())) {
            if (coordinator.email() != null) {
                post.send(toWhoDecides(
                        coordinator.email(),
                        coordinator.language(),
                        coordinator.name(),
                        request,
                        request.place().page()));
                told = true;
            }
        }
        if (!told) {
            post.send(toWhoDecides(
                    installation.network().email(),
                    Language.DA,
                    installation.network().name(),
                    request,
                    "/administration?tab=requests"));
        }
    }

    /** Nothing is sent to an address for which nobody vouches. */
    void tellApplicant(MembershipRequest request) {
        if (request.email == null || !request.emailVerified) {
            return;
        }
        Language language = request.language;
        String network = installation.network().name();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.say(language, "letter.hello", request.name));
        boolean accepted = request.status == RequestStatus.ACCEPTED;
        paragraphs.add(
                Messages.say(language, accepted ? "letter.request.accepted" : "letter.request.declined", network));
        if (request.reason != null) {
            paragraphs.add(request.reason);
        }
        post.send(new Letter(
                request.email,
                language,
                Messages.say(
                        language,
                        accepted ? "letter.request.accepted-subject" : "letter.request.declined-subject",
                        network),
                paragraphs,
                new Letter.Link(
                        Messages.say(language, "letter.request.my-page"), installation.publicUrl() + "/min-side")));
    }

    private Letter toWhoDecides(
            String address, Language language, String name, MembershipRequest request, String page) {
        String place = gazetteer.officialName(request.place(), language).orElseThrow();
        List<String> paragraphs = new ArrayList<>(List.of(
                Messages.say(language, "letter.hello", name),
                Messages.say(language, "letter.request.asked", request.name, request.title, place)));
        if (request.message != null) {
            paragraphs.add(request.message);
        }
        return new Letter(
                address,
                language,
                Messages.say(language, "letter.request.asked-subject", request.name),
                paragraphs,
                new Letter.Link(Messages.say(language, "letter.request.decide"), installation.publicUrl() + page));
    }
}
