package dk.videnrul.brief;

import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A brief as lines of text, the same for Markdown and for letters.
 *
 * @param title names the municipality
 */
record BriefOutline(String title, String span, List<Part> parts) {

    /** @param more how many there are besides those that stand here */
    record Part(String title, List<Line> lines, long total, long more) {}

    /** @param path of the client's page to go to, from the root */
    record Line(String text, String note, String path) {}

    static BriefOutline of(BriefView brief, Language language) {
        Writer writer = new Writer(language);
        return new BriefOutline(
                writer.say("brief.title", brief.municipality().name()),
                writer.say("brief.span", language.day(brief.since()), language.day(brief.until())),
                List.of(
                        writer.part("new", brief.newForUs(), news -> line(news.item(), news.why())),
                        writer.part("stranded", brief.stranded(), entry -> line(entry.item(), entry.why())),
                        writer.part("waiting", brief.waitingForResult(), writer::trial),
                        writer.part("running", brief.runningTrials(), writer::trial),
                        writer.part(
                                "reviews",
                                brief.dueReviews(),
                                due -> line(due.item(), writer.say("brief.note.due", language.day(due.due())))),
                        writer.part("meetings", brief.meetings(), writer::meeting)));
    }

    boolean isEmpty() {
        return parts.stream().allMatch(part -> part.total() == 0);
    }

    private static Line line(BriefItem item, String note) {
        return new Line(item.title(), note, "/viden/" + item.id());
    }

    private record Writer(Language language) {

        <T> Part part(String name, BriefSection<T> section, Function<T, Line> line) {
            List<Line> lines = section.entries().stream().map(line).toList();
            return new Part(say("brief.part." + name), lines, section.total(), section.total() - lines.size());
        }

        Line trial(BriefTrial trial) {
            @Nullable LocalDate due = trial.plannedEndOn();
            @Nullable LocalDate start = trial.startedOn();
            if (due != null) {
                return line(trial.item(), say("brief.note.result-due", language.day(due)));
            }
            return line(
                    trial.item(),
                    start == null ? say("brief.note.considering") : say("brief.note.running", language.day(start)));
        }

        Line meeting(BriefMeeting meeting) {
            String when = say(
                    "brief.note.meeting",
                    language.day(meeting.startsAt().toLocalDate()),
                    meeting.startsAt().format(time()),
                    meeting.why());
            return new Line(meeting.title(), when, "/kalender/" + meeting.id());
        }

        private DateTimeFormatter time() {
            return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language.locale());
        }

        String say(String key, Object... arguments) {
            return Messages.say(language, key, arguments);
        }
    }
}
