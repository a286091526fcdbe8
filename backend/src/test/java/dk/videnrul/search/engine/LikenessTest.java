package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told of a text that is there already, and who is not, among the 57 texts of the demo content. */
class LikenessTest extends EngineTest {
    private final List<Text> texts = new ArrayList<>();

    private record Text(String title, String summary) {}

    @BeforeEach
    void index_the_texts() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/demo/knowledge-items.ndjson")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = new ObjectMapper().readTree(line);
                texts.add(new Text(
                        item.path("title").asText(), item.path("summary").asText()));
            }
        }
        index(texts.stream()
                .map(text -> Item.titled(text.title()).summary(text.summary()))
                .toArray(Item[]::new));
    }

    @Test
    void texts_that_are_not_the_same_are_not_taken_for_it() {
        assertThat(texts)
                .allSatisfy(text -> assertThat(similar(text.title(), text.summary(), Item.id(text.title())))
                        .isEmpty());
    }

    @Test
    void a_text_finds_itself_and_says_by_which_words() {
        Text bench = texts.stream()
                .filter(text -> text.title().startsWith("Snakkebænke"))
                .findFirst()
                .orElseThrow();
        assertThat(similar(bench.title(), bench.summary(), null))
                .singleElement()
                .satisfies(itself -> {
                    assertThat(itself.likeness()).isCloseTo(1, within(0.001));
                    assertThat(itself.words()).hasSize(5).contains("Snakkebænke", "ensomhed");
                });
    }

    @Test
    void what_one_may_not_see_is_not_hinted_at() {
        Item secret = Item.titled("Hemmelig plan for kolonihaver")
                .summary("Kolonihaverne får fælles drivhus.")
                .forMembers();
        Item draft = Item.titled("Kladde om kolonihaver og drivhus")
                .summary("Kolonihaverne får fælles drivhus.")
                .draft();
        index(secret, draft);
        SimilarRequest asGuest =
                new SimilarRequest("Plan for kolonihaver", "Fælles drivhus i kolonihaverne", null, 5, Audience.GUEST);
        SimilarRequest asMember = new SimilarRequest(
                asGuest.title(), asGuest.summary(), null, 5, new Audience(false, true, Set.of(), "me"));
        assertThat(engine.similar(asGuest)).isEmpty();
        assertThat(engine.similar(asMember))
                .extracting(Similar::id)
                .containsExactly(Item.id("Hemmelig plan for kolonihaver"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rygestop på byggepladsen                       | | Rygestophold flyttet ud på byggepladsen
            Rygestop hos håndværkere på en byggeplads | Vi holdt rygestopkurset i skurvognen i frokostpausen, så håndværkerne ikke skulle køre nogen steder. Tretten af seksten gennemførte. | Rygestophold flyttet ud på byggepladsen
            Snakkebænke                                    | Vi satte bænke op i byen, hvor ældre kan sætte sig og få en snak, så færre er ensomme. | Snakkebænke mod ensomhed
            Motionsrummet i kælderen stod tomt             | Medarbejderne brugte ikke motionsrummet i kælderen. | Motionsrum i kælderen blev ikke brugt
            Klamydiatest på biblioteket                    | Unge kunne hente en selvtest for klamydia på det lokale bibliotek. | Selvtest for klamydia på biblioteket
            Sunde idrætshaller                             | Fem haller fik sundere mad i cafeteriet sammen med forpagterne. | Sundere mad i fem idrætshaller
            Indeklimapatrulje med elever                   | Eleverne i en indeklimapatrulje måler CO2 i klasserne og lufter ud. | Elevernes indeklimapatrulje
            """)
    void what_is_written_already_is_found(String title, @Nullable String summary, String there) {
        assertThat(found(title, summary == null ? "" : summary)).containsExactly(there);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Det er os, der har gjort det her               | Det var en god idé, og det er vi glade for, at vi fik gjort.
            Ny indsats i kommunen                          | Kommunen har sat en indsats i gang for borgerne, og flere deltager.
            Sundhed i kommunen                             | Kommunen arbejder med sundhed.
            Erfaringer fra et projekt                      | Et projekt med erfaringer, som andre kommuner kan bruge.
            Skak for seniorer                              | Seniorer mødes om skakbrættet hver torsdag og spiller turnering mod naboklubben.
            Tandbørstning i vuggestuen                     | Personalet børster tænder med de mindste efter frokost.
            Unge                                           |
            Skole                                          | Skole
            Børn i skolen                                  | Børn i skolen lærer at læse tidligere med en ny bog.
            Hjertestarter ved indkøbscentret               | Frivillige lærer genoplivning, og hjertestarteren hænger ved indgangen.
            """)
    void what_only_shares_common_words_is_not(String title, @Nullable String summary) {
        assertThat(found(title, summary == null ? "" : summary)).isEmpty();
    }

    @Test
    void more_like_it_shares_topics_or_words_and_the_rarer_topic_says_more() {
        index(
                Item.titled("Vandring i fjorden").summary("Blærebrev.").topics("natur", "ensomhed"),
                Item.titled("Kaffe i kolonihaven").summary("Te.").topics("natur"),
                Item.titled("Brætspil om aftenen").summary("Kort.").topics("ensomhed"),
                Item.titled("Sejlads").summary("Sol.").topics("natur"),
                Item.titled("Skov").summary("Regn.").topics("natur").forMembers(),
                Item.titled("Ski").summary("Sne.").topics("andet"));
        var like = new SimilarRequest(
                "Vandring i fjorden",
                "Blærebrev.",
                Set.of("natur", "ensomhed"),
                Item.id("Vandring i fjorden"),
                10,
                Audience.GUEST,
                0.1);

        assertThat(engine.similar(like))
                .extracting(Similar::id)
                .startsWith(Item.id("Brætspil om aftenen"))
                .containsExactlyInAnyOrder(
                        Item.id("Brætspil om aftenen"), Item.id("Kaffe i kolonihaven"), Item.id("Sejlads"));
        assertThat(engine.similar(like).getFirst().topics()).containsExactly("ensomhed");
    }

    private List<String> found(String title, String summary) {
        return similar(title, summary, null).stream().map(this::name).toList();
    }

    private List<Similar> similar(String title, String summary, @Nullable UUID not) {
        return engine.similar(new SimilarRequest(title, summary, not, 5, Audience.GUEST));
    }

    private String name(Similar similar) {
        return texts.stream()
                .map(Text::title)
                .filter(title -> Item.id(title).equals(similar.id()))
                .findFirst()
                .orElseThrow();
    }
}
