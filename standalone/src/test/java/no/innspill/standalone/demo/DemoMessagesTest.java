package no.innspill.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.standalone.login.AgencyClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DemoMessagesTest {
    private static final List<DemoMessage> ALL = DemoMessages.all();
    private static final List<DemoMessage> GOOD =
            ALL.stream().filter(message -> !message.mustBeRefused()).toList();
    private static final Set<String> FIELDS = Set.of(
            "externalId",
            "body",
            "service",
            "channel",
            "page",
            "foundIt",
            "ratings",
            "text",
            "whatMatters",
            "journeyStep",
            "respondentRole",
            "municipality",
            "languageForm",
            "answerWanted",
            "contact");

    @Test
    void thereAreMoreThanFourHundredAndEachIsAnother() {
        assertThat(GOOD).hasSizeGreaterThan(400);
        assertThat(GOOD.stream().map(message -> field(message, "text")).distinct())
                .hasSameSizeAs(GOOD);
        assertThat(ALL.stream().map(DemoMessage::name).distinct()).hasSameSizeAs(ALL);
    }

    @Test
    void noTwoAreNearlyTheSame() {
        List<Set<String>> words =
                GOOD.stream().map(message -> words(field(message, "text"))).toList();
        for (int one = 0; one < words.size(); one++) {
            for (int other = one + 1; other < words.size(); other++) {
                if (words.get(one).size() > 5) {
                    assertThat(likeness(words.get(one), words.get(other)))
                            .as(field(GOOD.get(one), "text") + " / " + field(GOOD.get(other), "text"))
                            .isLessThan(0.5);
                }
            }
        }
    }

    @Test
    void theLanguagesAreMixedAsTheyAreMeantToBe() {
        Map<String, Long> languages = countsBy(message -> field(message, "languageForm"));

        assertThat(languages.keySet()).containsExactlyInAnyOrder("nb", "nn", "en", "se");
        assertThat(share(languages.getOrDefault("nn", 0L))).isBetween(0.14, 0.22);
        assertThat(share(languages.getOrDefault("en", 0L))).isBetween(0.10, 0.20);
        assertThat(share(languages.getOrDefault("se", 0L))).isBetween(0.03, 0.06);
    }

    @Test
    void everyBodyThatHasASystemSendsSomethingButOneAndNavSendsMost() {
        Map<String, Long> bodies = countsBy(message -> field(message, "body"));

        assertThat(bodies).hasSizeGreaterThanOrEqualTo(12);
        assertThat(bodies.get("889640782"))
                .isEqualTo(bodies.values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElseThrow());
        GOOD.forEach(message -> assertThat(
                        AgencyClient.of(message.client()).orElseThrow().organisationNumber())
                .isEqualTo(field(message, "body")));
    }

    @Test
    void everyChannelIsUsed() {
        assertThat(countsBy(message -> field(message, "channel")).keySet())
                .containsExactlyInAnyOrder(
                        "WEB",
                        "APP",
                        "EMAIL",
                        "PHONE",
                        "LETTER",
                        "COUNTER",
                        "CHAT",
                        "SOCIAL_MEDIA",
                        "MEETING",
                        "SURVEY",
                        "OTHER");
    }

    @Test
    void aboutOneInEightHoldsPersonalDataAndSaysWhich() {
        List<DemoMessage> holding =
                GOOD.stream().filter(message -> !message.holds().isEmpty()).toList();

        assertThat(share(holding.size())).isBetween(0.10, 0.16);
        holding.forEach(message -> message.holds()
                .forEach(held -> assertThat(message.body(Instant.now())).contains(held)));
    }

    @Test
    void whatMustBeRefusedSaysForWhat() {
        assertThat(ALL.stream().filter(DemoMessage::mustBeRefused).map(DemoMessage::refusedFor))
                .hasSizeGreaterThanOrEqualTo(12)
                .doesNotHaveDuplicates()
                .contains("unknown-body", "wrong-check-digit", "unknown-field", "too-large", "wrong-type-municipality");
    }

    @Test
    void onlyFieldsThatIntakeKnowsAreSent() {
        GOOD.forEach(message -> assertThat(request(message).propertyNames()).isSubsetOf(FIELDS));
    }

    @Test
    void whenItWasSaidIsReckonedInNorwegianTime() {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("text", "x");
        DemoMessage message = new DemoMessage(request, null, "nav", 2, LocalTime.of(14, 5), List.of(), null, 1);

        String sent = message.body(Instant.parse("2026-07-10T23:30:00Z"));

        assertThat(sent).contains("\"occurredAt\":\"2026-07-09T12:05:00Z\"");
    }

    @Test
    void whatShallBeTooLargeIs() {
        DemoMessage large = ALL.stream()
                .filter(message -> "too-large".equals(message.refusedFor()))
                .findFirst()
                .orElseThrow();

        assertThat(large.body(Instant.now()).length()).isGreaterThan(64 * 1024);
    }

    @Test
    void nothingButWhatMustBeRefusedIsSaidInTheFuture() {
        Instant now = Instant.now();
        GOOD.forEach(message -> assertThat(Instant.parse(JsonMapper.shared()
                        .readTree(message.body(now))
                        .get("occurredAt")
                        .asString()))
                .isBetween(now.minus(Duration.ofDays(62)), now));
    }

    private static Map<String, Long> countsBy(Function<DemoMessage, String> key) {
        return GOOD.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static double share(long count) {
        return (double) count / GOOD.size();
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String field(DemoMessage message, String name) {
        JsonNode value = request(message).get(name);
        return value == null ? "" : value.asString();
    }

    private static ObjectNode request(DemoMessage message) {
        ObjectNode request = message.request();
        if (request == null) {
            throw new IllegalStateException(message.name() + " has no request");
        }
        return request;
    }
}
