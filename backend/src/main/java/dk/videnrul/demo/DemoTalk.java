package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.comment.CommentType;
import dk.videnrul.comment.DemoComments;
import dk.videnrul.comment.DemoComments.DemoComment;
import dk.videnrul.event.DemoEvents;
import dk.videnrul.event.DemoEvents.DemoEvent;
import dk.videnrul.event.DemoEvents.DemoRegistration;
import dk.videnrul.event.EventContact;
import dk.videnrul.event.EventDraft;
import dk.videnrul.event.EventKind;
import dk.videnrul.event.EventMode;
import dk.videnrul.event.ProgrammePoint;
import dk.videnrul.following.DemoFollowing;
import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.json.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes what invented people say and where they meet, around the day on which it is loaded. */
@ApplicationScoped
class DemoTalk {
    private final DemoPeople people;
    private final DemoKnowledge knowledge;
    private final DemoComments comments;
    private final DemoEvents events;
    private final DemoBodyFile bodies;
    private final DemoFollowing following;
    private final ObjectMapper mapper;
    private final Clock clock;

    DemoTalk(
            DemoPeople people,
            DemoKnowledge knowledge,
            DemoComments comments,
            DemoEvents events,
            DemoBodyFile bodies,
            DemoFollowing following,
            ObjectMapper mapper,
            Clock clock) {
        this.people = people;
        this.knowledge = knowledge;
        this.comments = comments;
        this.events = events;
        this.bodies = bodies;
        this.following = following;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A comment as the file tells it; an answer names no item. */
    record CommentFile(
            @Nullable String item,
            String author,
            @Nullable CommentType type,
            int daysAgo,
            String text,
            @Nullable List<CommentFile> answers) {}

    /** An event as the file tells it: days are counted from the day of loading. */
    record EventFile(
            String title,
            EventKind kind,
            EventMode mode,
            String description,
            @Nullable String place,
            @Nullable String link,
            @Nullable String municipality,
            int day,
            LocalTime from,
            LocalTime to,
            @Nullable Integer deadlineDay,
            @Nullable Integer seats,
            @Nullable List<ProgrammePoint> programme,
            @Nullable List<EventContact> contacts,
            List<String> themeGroups,
            @Nullable List<String> bodies,
            boolean network,
            Visibility visibility,
            @Nullable String cancelled,
            @Nullable List<DemoParticipant> participants) {

        record DemoParticipant(String name, @Nullable String note) {}
    }

    /** The invented groups must be there. */
    @Transactional
    void loadEvents() throws IOException {
        events.add(Arrays.stream(read("/demo/events.json", EventFile[].class))
                .map(this::event)
                .toList());
    }

    /** @param tobacco the invented group that several of them follow */
    @Transactional
    void loadFollowing(UUID tobacco) {
        UUID coordinator = people.add(DemoAccounts.COORDINATOR);
        UUID member = people.add(DemoAccounts.MEMBER);
        UUID chair = people.add(DemoAccounts.CHAIR);
        following.followTopic(coordinator, "fysisk-aktivitet");
        following.followMunicipality(coordinator, "0461");
        following.followGroup(member, tobacco);
        following.followTopic(member, "rygestop");
        following.followMunicipality(chair, "0607");
    }

    /** The invented items must be there. */
    @Transactional
    void loadComments() throws IOException {
        Map<String, UUID> items = knowledge.ids();
        comments.add(Arrays.stream(read("/demo/comments.json", CommentFile[].class))
                .map(comment -> comment(comment, Objects.requireNonNull(items.get(comment.item()), comment::text)))
                .toList());
    }

    /** Before the people, groups and items to which it belongs. */
    @Transactional
    void remove() {
        comments.remove();
        events.remove();
    }

    private DemoComment comment(CommentFile file, UUID item) {
        return new DemoComment(
                item,
                person(file.author()),
                file.type(),
                file.text(),
                file.daysAgo(),
                Lists.orEmpty(file.answers()).stream()
                        .map(answer -> comment(answer, item))
                        .toList());
    }

    private DemoEvent event(EventFile file) {
        LocalDate day = workday(file.day());
        EventDraft draft = new EventDraft(
                file.title(),
                file.kind(),
                file.description(),
                file.mode(),
                file.place(),
                file.link(),
                file.municipality(),
                at(day, file.from()),
                at(day, file.to()),
                null,
                file.deadlineDay() == null ? null : at(workday(file.deadlineDay()), LocalTime.NOON),
                file.seats(),
                Lists.orEmpty(file.programme()),
                Lists.orEmpty(file.contacts()),
                file.themeGroups(),
                Lists.orEmpty(file.bodies()),
                file.network(),
                file.visibility());
        return new DemoEvent(
                draft,
                bodies.ids(draft.bodies()),
                file.cancelled(),
                Lists.orEmpty(file.participants()).stream()
                        .map(participant -> new DemoRegistration(person(participant.name()), participant.note()))
                        .toList());
    }

    private UUID person(String name) {
        return people.add(DemoPerson.named(name));
    }

    /** Nobody meets on a Sunday. */
    private LocalDate workday(int daysFromToday) {
        LocalDate day = Gazetteer.dayOf(clock.instant()).plusDays(daysFromToday);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DanishTime.ZONE).toOffsetDateTime();
    }

    private <T> T read(String resource, Class<T> type) throws IOException {
        try (InputStream file = Objects.requireNonNull(DemoTalk.class.getResourceAsStream(resource), resource)) {
            return mapper.readValue(file, type);
        }
    }
}
