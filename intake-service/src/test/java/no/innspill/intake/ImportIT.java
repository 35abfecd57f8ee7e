package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.test.RawTopics;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.session.SessionRepository;

/** Import from the file to the topic, as a keeper does it. */
@OnIntake
class ImportIT {
    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    MongoTemplate mongo;

    private final RawTopics topics = RawTopics.ofThisRun();

    @BeforeEach
    void theDirectoryIsThere() {
        new Agency(port).directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
    }

    private Keeper sara() {
        return new Keeper(port, sessions, Agency.NAV);
    }

    @Test
    void theSampleFileIsMappedLookedAtTriedTakenInAndReported() {
        Keeper sara = sara();
        HttpResponse<String> uploaded = sara.upload("import.csv", example());
        String path = Keeper.location(uploaded).replace("/mapping", "");
        String mapping = sara.page(path + "/mapping?lang=nb");
        assertThat(mapping)
                .contains("Navn, E-post")
                .contains("telefonnummer tatt ut")
                .doesNotContain("Kari Nordby", "kari.nordby", "680 50 123");

        sara.map(path, Map.of());
        String preview = sara.page(path + "?lang=en");
        assertThat(preview)
                .contains("Found it: Partly", "phone number removed", "name removed", "address removed", "Is refused")
                .contains("Is no date of the chosen form.", "Is a value that has been given no meaning.")
                .doesNotContain("10915596784", "Ingrid Solberg", "Storgata 14");

        sara.act(path, "check");
        String tried = sara.await(path, "Tried");
        assertThat(facts(tried)).containsExactly("20", "0", "4");
        assertThat(pieces("2026-0001")).isEmpty();

        sara.act(path, "run");
        String done = sara.await(path, "Done");
        assertThat(facts(done)).containsExactly("20", "0", "4");
        String told = String.join("\n", pieces("2026-0002"));
        assertThat(told)
                .contains("\"foundIt\":\"PARTLY\"", "\"occurredAt\":\"2026-05-04T07:40:00Z\"", "\"channel\":\"WEB\"");
        assertThat(pieces("2026-0003").getFirst()).contains("[PHONE]", "\"channel\":\"PHONE\"", "\"PHONE\":1");
        String file = sara.get(path + "/refusals-run.csv").body();
        assertThat(file.lines().toList())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).startsWith("12;Mottatt;date;"))
                .anySatisfy(line -> assertThat(line).startsWith("10;Fant du det du lette etter?;unknown-value;"))
                .anySatisfy(line -> assertThat(line).contains(";outside-scale;"))
                .anySatisfy(line -> assertThat(line).contains(";nothing-said;"));
        assertThat(file).doesNotContain("Kanskje", "i går");

        assertThat(everythingStored()).doesNotContain("kari.nordby", "Kari Nordby", "10915596784", "680 50 123");
        assertThat(mongo.count(new Query(), "importRows")).isZero();
        assertThat(topics.everything()).doesNotContain("10915596784", "680 50 123", "Ingrid Solberg");
    }

    @Test
    void theSameFileAgainAddsNothingAndRowsThatReadTheSameAreEachAPiece() {
        Keeper sara = sara();
        String marker = UUID.randomUUID().toString();
        byte[] file = ("Kommentar,Kanal\n" + "Bra " + marker + ",web\n" + "Bra " + marker + ",web\n")
                .getBytes(StandardCharsets.UTF_8);

        String first = sara.mapped("same.csv", file, Map.of());
        sara.act(first, "run");
        assertThat(facts(sara.await(first, "Done"))).containsExactly("2", "0", "0");
        String second = sara.mapped("same-again.csv", file, Map.of());
        sara.act(second, "run");
        assertThat(facts(sara.await(second, "Done"))).containsExactly("0", "2", "0");

        assertThat(pieces(marker)).hasSize(2);
    }

    @Test
    void aFileOfWindowsIsReadAndTheMappingIsRememberedForTheNext() {
        Keeper sara = sara();
        String header = "Løpenr;Når;Kjønn på søknaden;Sak " + UUID.randomUUID() + "\n";
        byte[] file = (header + "a-1;17.05.2026;Ærlig talt: blåbærgrøt;x\n").getBytes(Charset.forName("windows-1252"));

        String first = sara.mapped("windows.csv", file, Map.of("field-2", "TEXT", "was-2", "TEXT"));
        assertThat(sara.page(first + "?lang=en")).contains("Windows-1252", "semicolon", "blåbærgrøt", "version 1");
        String again = Keeper.location(sara.upload("windows-2.csv", file)).replace("/mapping", "");

        assertThat(sara.page(again + "/mapping?lang=en"))
                .contains("This is what you last chose for these columns (version 1)");
    }

    @Test
    void piecesInTheApisOwnSchemaAreReadLineByLine() {
        Keeper sara = sara();
        String marker = UUID.randomUUID().toString();
        String lines = "{\"externalId\":\"" + marker + "\",\"channel\":\"WEB\",\"text\":\"Ring 680 50 123\"}\n"
                + "{\"channel\":\"WEB\",\"text\":\"Uten id " + marker + "\"}\n"
                + "{\"channel\":\"SMOKE\",\"text\":\"Feil\"}\n"
                + "not json\n"
                + "{\"body\":\"991825827\",\"channel\":\"WEB\",\"text\":\"En annens\"}\n";

        String path = Keeper.location(sara.upload("lines.ndjson", lines.getBytes(StandardCharsets.UTF_8)));
        sara.act(path, "run");
        String done = sara.await(path, "Done");

        assertThat(facts(done)).containsExactly("2", "0", "3");
        assertThat(sara.get(path + "/refusals-run.csv")
                        .body()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(";", -1)[0] + line.split(";", -1)[2]))
                .containsExactly("3unknown-value", "4json", "5not-yours");
        assertThat(pieces(marker))
                .hasSize(2)
                .anySatisfy(piece -> assertThat(piece).contains("[PHONE]"));
    }

    @Test
    void anImportOfAnotherBodyIsNotThere() {
        Keeper sara = sara();
        String path = sara.mapped("own.csv", "Kommentar\nHei\n".getBytes(StandardCharsets.UTF_8), Map.of());
        Keeper other = new Keeper(port, sessions, Agency.DIGDIR);

        for (String address : List.of(path, path + "/mapping", path + "/progress", path + "/refusals-run.csv")) {
            assertThat(other.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(other.post(path + "/run", other.page("/intake/imports/server"), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.page("/intake/imports")).doesNotContain("own.csv");
        assertThat(sara.get(path + "/refusals-nothing.csv").statusCode()).isEqualTo(404);
        assertThat(sara.get("/intake/imports/no-such-import").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoFileOfRowsIsRefusedWithItsReason() {
        Keeper sara = sara();

        assertThat(sara.upload("", new byte[0]).body()).contains("Choose a file first.");
        assertThat(sara.upload("empty.csv", "Kommentar;Kanal\n".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("The file has no rows.");
        HttpResponse<String> many = sara.upload("many.csv", rows(100_001).getBytes(StandardCharsets.UTF_8));
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(many.body()).contains("The file has too many rows.");
        HttpResponse<String> large = sara.upload(
                "large.csv",
                ("Kommentar\n" + ("x".repeat(999) + "\n").repeat(53_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("The file is too large.");
        assertThat(mongo.count(new Query(), "importRows")).isZero();
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> "Kommentar " + row)
                .collect(Collectors.joining("\n", "Kommentar\n", "\n"));
    }

    /** The three counts of a page: taken in, there before, refused. */
    private static List<String> facts(String page) {
        return java.util.regex.Pattern.compile("<dd>([^<]*)</dd>")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private List<String> pieces(String marker) {
        return topics.records("feedback.received").stream()
                .filter(one -> one.value() != null)
                .map(one -> new String(one.value(), StandardCharsets.UTF_8))
                .filter(value -> value.contains(marker))
                .toList();
    }

    private String everythingStored() {
        return mongo.getCollectionNames().stream()
                .flatMap(name -> mongo.findAll(Document.class, name).stream())
                .map(Document::toJson)
                .collect(Collectors.joining("\n"));
    }

    private static byte[] example() {
        try {
            return new ClassPathResource("imports/example.csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
