package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.innspill.standalone.Standalone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoIT {
    private final RunningInnspill innspill = SharedInnspill.get().running();
    private final JsonNode account = SharedInnspill.get().account();

    @Test
    void whatWasAcceptedWentSomewhereAndIsInTheReport() {
        int accepted = account.path("accepted").asInt();
        assertThat(accepted).isGreaterThanOrEqualTo(400);
        assertThat(account.path("sent").asInt())
                .isEqualTo(accepted + account.path("refused").asInt());
        assertThat(account.path("routed").asInt()
                        + account.path("triage").asInt()
                        + account.path("redirected").asInt())
                .isEqualTo(accepted);
        assertThat(account.path("cases").asInt())
                .isEqualTo(account.path("routed").asInt());
        assertThat(account.path("inReport").asInt()).isEqualTo(accepted);
    }

    @Test
    void playedAgainItIsTheSamePiecesAndCountsOnce() {
        JsonNode again = innspill.demo().account();
        for (String figure : List.of("accepted", "refused", "routed", "triage", "redirected", "cases")) {
            assertThat(again.path(figure)).as(figure).isEqualTo(account.path(figure));
        }
    }

    @Test
    void noTopicNoLogNoMetricAndNoStoreHoldsThePersonalDataThatWasSentIn() throws IOException {
        List<String> personal = personalData();
        assertThat(personal).hasSizeGreaterThan(60);
        String topics = innspill.topics().everything();
        String logs = innspill.logs();
        assertThat(topics).contains("feedback.received").hasSizeGreaterThan(100_000);
        String metrics = new Operator(innspill).metrics();
        assertThat(personal)
                .noneMatch(topics::contains)
                .noneMatch(logs::contains)
                .noneMatch(metrics::contains);
        String store = innspill.store();
        assertThat(store).as("contacts are there").contains("\"wrapped\"");
        assertThat(personal).noneMatch(store::contains);
    }

    @Test
    void noLogHoldsWhatPeopleWrote() throws IOException {
        String logs = innspill.logs();
        assertThat(logs).isNotEmpty();
        assertThat(messages().stream()
                        .map(message -> message.path("request").path("text").asString(""))
                        .filter(text -> text.length() > 12))
                .noneMatch(logs::contains);
    }

    @Test
    void aSecondUpSaysWhoHoldsTheData() {
        RunningInnspill.Ended second = innspill.secondUp();
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.output()).containsPattern("\\bpid\\b|process").doesNotContain("Exception");
    }

    private static List<String> personalData() throws IOException {
        return messages().stream()
                .flatMap(message -> message.path("holds").valueStream().map(JsonNode::asString))
                .distinct()
                .toList();
    }

    private static List<JsonNode> messages() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Standalone.class.getResourceAsStream("/demo/messages.ndjson")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .toList();
        }
    }
}
