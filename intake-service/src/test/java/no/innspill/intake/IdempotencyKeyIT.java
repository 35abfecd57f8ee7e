package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;

@OnIntake
class IdempotencyKeyIT {
    private static final String TOPIC = "feedback.received";
    private static final String PIECE = "{\"body\":\"889640782\",\"channel\":\"WEB\",\"text\":\"%s\"}";

    private final RawTopics topics = RawTopics.ofThisRun();
    private final String key = UUID.randomUUID().toString();

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    private Agency agency = new Agency(0);

    @BeforeEach
    void theDirectoryIsKnown() {
        agency = new Agency(port);
        if (!mongo.getCollectionNames().contains("bodies") || mongo.count(new Query(), "bodies") < 2) {
            agency.directory();
            await().until(() -> mongo.count(new Query(), "bodies") == 2);
        }
    }

    @Test
    void theSameCallSentAgainGetsTheSameReceiptAndCountsOnce() {
        HttpResponse<String> first = send(PIECE.formatted("Skjemaet er vanskelig"), "\"" + key + "\"");
        HttpResponse<String> second = send(PIECE.formatted("Skjemaet er vanskelig"), key);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(topics.records(TOPIC, id(first))).hasSize(1);
        assertThat(topics.everything()).doesNotContain(key);
    }

    @Test
    void anotherPieceUnderTheSameKeyIsRefusedAndChangesNothing() {
        HttpResponse<String> first = send(PIECE.formatted("Skjemaet er vanskelig"), key);
        HttpResponse<String> other = send(PIECE.formatted("Noe helt annet"), key);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("\"field\":\"Idempotency-Key\"", "other-content");
        assertThat(topics.records(TOPIC, id(first))).hasSize(1);
    }

    @Test
    void aPieceWithAnIdOfItsOwnIsThatWhateverTheKey() {
        String own = PIECE.formatted("Skjemaet er vanskelig").replace("{", "{\"externalId\":\"own-" + key + "\",");

        HttpResponse<String> first = send(own, key);
        HttpResponse<String> underAnotherKey = send(own, "another-" + key);
        HttpResponse<String> withoutIt = send(PIECE.formatted("Noe helt annet"), key);

        assertThat(underAnotherKey.body()).isEqualTo(first.body());
        assertThat(withoutIt.statusCode()).isEqualTo(202);
        assertThat(id(withoutIt)).isNotEqualTo(id(first));
        assertThat(send(own.replace("vanskelig", "lett"), "a-third-" + key).body())
                .contains("/externalId");
    }

    @Test
    void aKeyAndAnIdThatReadTheSameAreTwoPieces() {
        String piece = PIECE.formatted("Skjemaet er vanskelig");
        HttpResponse<String> byKey = send(piece, key);
        HttpResponse<String> byId = agency.send(piece.replace("{", "{\"externalId\":\"" + key + "\","));
        assertThat(id(byKey)).isNotEqualTo(id(byId));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    ''                        | format
                    ""                        | format
                    "no end                   | format
                    "a";p=1                   | format
                    two words                 | format
                    :YmFzZTY0:;x              | format
                    blåbær                    | format
                    01019024101               | personal-data
                    "01019024101"             | personal-data
                    """)
    void whatIsNoKeyIsRefusedAndNothingStored(String sent, String code) {
        long receipts = mongo.count(new Query(), "receipts");

        HttpResponse<String> answer = send(PIECE.formatted("Hei"), sent);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"Idempotency-Key\"", "\"code\":\"" + code + "\"");
        assertThat(mongo.count(new Query(), "receipts")).isEqualTo(receipts);
    }

    @Test
    void aKeyMayBe128CharactersAndThereIsOne() {
        assertThat(send(PIECE.formatted("Hei"), key + "a".repeat(128 - key.length()))
                        .statusCode())
                .isEqualTo(202);
        assertThat(send(PIECE.formatted("Hei"), "a".repeat(129)).statusCode()).isEqualTo(400);
        assertThat(send(PIECE.formatted("Hei"), key, key).body()).contains("repeated");
    }

    private HttpResponse<String> send(String piece, String... keys) {
        List<Map.Entry<String, String>> headers =
                Stream.of(keys).map(one -> Map.entry("Idempotency-Key", one)).toList();
        return agency.send(piece, headers);
    }

    private static String id(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).path("feedbackId").asString();
    }
}
