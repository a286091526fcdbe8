package dk.videnrul.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSplitterTest {

    private static final CompoundSplitter SPLITTER = new CompoundSplitter(CompoundLexicon.get());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rygestophold ryge stop hold",
                "rygestop ryge stop",
                "rygestopforløb ryge stop forløb",
                "rygeafvænning ryge afvænning",
                "røgfri røg fri",
                "tobaksforebyggelse tobak forebyggelse",
                "nikotinposer nikotin poser",
                "nikotinprodukter nikotin produkter",
                "alkoholforebyggelse alkohol forebyggelse",
                "alkoholforbrug alkohol forbrug",
                "rusmiddelcentret rus middel centret",
                "udskænkningssteder udskænkning steder",
                "sundhedsplejerske sundhed plejerske",
                "sundhedsplejerskerne sundhed plejerskerne",
                "sundhedsplejen sundhed plejen",
                "sundhedspolitik sundhed politik",
                "sundhedsprofilen sundhed profilen",
                "sundhedscenter sundhed center",
                "sundhedsfremme sundhed fremme",
                "sundhedsformidlere sundhed formidlere",
                "sundhedskonsulent sundhed konsulent",
                "sundhedskonsekvensvurdering sundhed konsekvens vurdering",
                "sundhedstilbuddet sundhed tilbuddet",
                "folkesundhed folke sundhed",
                "ældrepleje ældre pleje",
                "ældreplejen ældre plejen",
                "ældrerådet ældre rådet",
                "hjemmeplejen hjemme plejen",
                "plejehjem pleje hjem",
                "plejecentre pleje centre",
                "tandpleje tand pleje",
                "børnehave børne have",
                "børnehaveklasse børne have klasse",
                "børneovervægt børne overvægt",
                "børnefamilier børne familier",
                "skolebørn skole børn",
                "småbørn små børn",
                "måltidspolitik måltid politik",
                "madpolitik mad politik",
                "kostpolitik kost politik",
                "madfællesskaber mad fællesskaber",
                "drikkevand drikke vand",
                "sodavand soda vand",
                "trivselsundersøgelse trivsel undersøgelse",
                "trivselsambassadører trivsel ambassadører",
                "nærmiljø nær miljø",
                "arbejdsmiljø arbejds miljø",
                "arbejdspladser arbejds pladser",
                "kommunesamarbejde kommune samarbejde",
                "kommuneplan kommune plan",
                "lokalsamfund lokal samfund",
                "lokalsamfundsanalyse lokal samfund analyse",
                "lokalplan lokal plan",
                "boligforening bolig forening",
                "idrætsforeninger idræt foreninger",
                "idrætshaller idræt haller",
                "foreningsliv forening liv",
                "friluftsliv frilufts liv",
                "naturvejleder natur vej leder",
                "naturvandringer natur vandringer",
                "udeskole ude skole",
                "legepladser lege pladser",
                "skoletid skole tid",
                "folkeskolen folke skolen",
                "erhvervsskolen erhverv skolen",
                "ungdomsuddannelser ungdom uddannelser",
                "seksualundervisning seksual undervisning",
                "forældreaftaler forældre aftaler",
                "forældremøde forældre møde",
                "familieforløb familie forløb",
                "selvmordsforebyggelse selv mord forebyggelse",
                "faldforebyggelse fald forebyggelse",
                "smitteforebyggelse smitte forebyggelse",
                "håndhygiejne hånd hygiejne",
                "solbeskyttelse sol beskyttelse",
                "hudkræft hud kræft",
                "kønssygdomme køn sygdomme",
                "stresshåndtering stress håndtering",
                "hverdagsrehabilitering hverdag rehabilitering",
                "balancetræning balance træning",
                "motionsrum motion rum",
                "cykelparkering cykel parkering",
                "trafikstøj trafik støj",
                "netværksmøde net værk møde",
                "temagruppe tema gruppe",
                "evalueringsskema evaluering skema",
                "kompetenceudvikling kompetence udvikling",
                "erfaringsudveksling erfaring udveksling",
                "målgruppe mål gruppe",
                "byplanlægning by plan lægning",
                "byfest by fest",
                "jobcenter job center",
                "kommunalbestyrelse kommunal bestyrelse"
            })
    void takes_compounds_apart(String wordAndParts) {
        List<String> words = List.of(wordAndParts.split(" "));

        assertThat(SPLITTER.split(words.getFirst()).parts()).isEqualTo(words.subList(1, words.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forebyggelse",
                "forebyggende",
                "gennemførelse",
                "gennemføre",
                "kommune",
                "kommunerne",
                "kommunens",
                "sundhed",
                "resultat",
                "resultaterne",
                "erfaring",
                "erfaringer",
                "undersøgelse",
                "trivsel",
                "indsats",
                "indsatser",
                "samarbejde",
                "overvægt",
                "udskænkning",
                "måltid",
                "politik",
                "afvænning",
                "inddragelse",
                "anbefaling",
                "evidens",
                "kampagne",
                "rehabilitering",
                "vaccination",
                "information",
                "koordinator",
                "evaluering",
                "motivation",
                "faglighed",
                "lighed",
                "ulighed",
                "ensomhed",
                "middel",
                "værktøj",
                "begynder",
                "begyndelse",
                "skemaet",
                "frivillige",
                "deltagerne",
                "forvaltning",
                "telefon",
                "beslutning",
                "aarhus",
                "holbæk",
                "brøndby",
                "silkeborg",
                "ringsted",
                "middelfart",
                "covid19",
                "hverken",
                "basis"
            })
    void leaves_other_words_whole(String word) {
        assertThat(SPLITTER.split(word).parts()).isEmpty();
    }

    @Test
    void knows_the_compounds_inside_a_compound() {
        assertThat(SPLITTER.split("rygestophold").inner()).containsExactly("rygestop");
        assertThat(SPLITTER.split("lokalsamfundsanalyse").inner()).containsExactly("lokalsamfund");
        assertThat(SPLITTER.split("rygestop").inner()).isEmpty();
    }

    @Test
    void understands_words_written_without_danish_letters() {
        assertThat(SPLITTER.split("aeldrepleje").parts()).containsExactly("ældre", "pleje");
        assertThat(SPLITTER.split("boernehave").parts()).containsExactly("børne", "have");
        assertThat(SPLITTER.split("maaltidspolitik").parts()).containsExactly("måltid", "politik");
        assertThat(SPLITTER.split("temaaften").parts()).containsExactly("tema", "aften");
        assertThat(SPLITTER.split("klimaaftale").parts()).containsExactly("klima", "aftale");
    }

    @Test
    void never_finds_the_junk_inside() {
        for (String word : List.of("rygestop", "rygestoppet", "rygestophold", "rygestopkursus")) {
            assertThat(SPLITTER.split(word).parts()).doesNotContain("gest", "rye", "top", "est");
        }
    }

    @Test
    void takes_any_text() {
        for (String word :
                List.of("", "a", "x".repeat(5000), "æøåæøå", "日本語日本語", "😀😀😀😀", "e-mail", "c++", "\0\0\0\0\0\0")) {
            assertThat(SPLITTER.split(word).parts()).isEmpty();
        }
    }

    @Test
    void gives_every_thread_the_same() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var splits = IntStream.range(0, 200)
                    .mapToObj(n -> threads.submit(() -> SPLITTER.split("rygestophold" + (n % 2 == 0 ? "" : "et"))))
                    .toList();
            for (var split : splits) {
                assertThat(split.get().parts()).startsWith("ryge", "stop");
            }
        }
    }
}
