package dk.videnrul.platform.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The parts of the contract, in the order of the documentation. */
final class Tags {
    private Tags() {}

    static List<Tag> all() {
        return List.of(
                tag("Knowledge", "Knowledge items: search, read, write, publish, archive."),
                tag("Attachments", "The files of knowledge items."),
                tag("Comments", "What members say about knowledge items: questions, experiences, objections."),
                tag("Rolls", "Items that are passed on to theme groups and municipalities, and their answers."),
                tag(
                        "Suggestions",
                        "Items from elsewhere that may be of use to a theme group or a municipality, and why."),
                tag("Trials", "What municipalities try, how it goes, and what came of it."),
                tag("Being told", "What the caller follows, their inbox, and the digest by e-mail."),
                tag("Brief", "What a municipality should know and do now, and what it forwards to colleagues."),
                tag("Needs", "What members ask the network, what matches it, and the items that answer it."),
                tag("Metrics", "How fast and how far knowledge gets, each with its definition."),
                tag("Insights", "How knowledge spreads: figures of years, and the items behind each of them."),
                tag(
                        "Strategy",
                        "The network's strategy in versions, the consultation on them, and goals with their evidence."),
                tag(
                        "Information packages",
                        "What the network puts together for an audience and an occasion: composed, approved, issued."),
                tag("Feeds and changes", "What is new: Atom feeds for readers, every change for copies."),
                tag(
                        "Webhooks",
                        "Where a partner is told of every change, by Standard Webhooks, and what was delivered."),
                tag("Events", "Meetings and theme days, who takes part, and calendar feeds."),
                tag(
                        "Workshops",
                        "Questions to groups of people, their answers and votes from their phones, and what is made of them."),
                tag(
                        "Method trial calls",
                        "Groups invite municipalities to try a method together: sign-up, phases, reports, results."),
                tag("Theme groups", "Theme groups and who takes part in them."),
                tag(
                        "Bodies",
                        "The network's own bodies, who sits in them, and what they should know now in plain words."),
                tag(
                        "Network checks",
                        "How theme groups check the conditions of their own work, and what they do next."),
                tag("Members", "The people of the network."),
                tag("Invitations", "How people become members: invited, or on request."),
                tag("Municipalities", "Municipalities and regions, and who belongs to the network."),
                tag("Vocabulary", "Topics, focus areas and prevention packages, also as SKOS."),
                tag("Imports", "Knowledge in bulk from another system."),
                tag("Partners", "The systems of partners: what they may, and their clients at the identity provider."),
                tag(
                        "Search desk",
                        "The words that the search knows besides its own, and what people look for in vain."),
                tag("Registers", "Applications for money, and with which organisations the network talks."),
                tag("Exports", "Knowledge in bulk to another system, or to a spreadsheet."),
                tag("Me", "The caller."),
                tag("Network", "This installation."));
    }

    private static Tag tag(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }
}
