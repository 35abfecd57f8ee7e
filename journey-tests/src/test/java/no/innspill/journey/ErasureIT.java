package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody speaks up, is asked, answers and gets an outcome; then has it all erased by their telephone number. Of what was said no word is left. */
class ErasureIT {
    private static final String SAID = "brevet om dagpenger er skrevet som en sjøkartbok";
    private static final String ASKED = "gjelder det avsnittet om havnefogden";
    private static final String REPLIED = "ja og også det om dregg og tampen";
    private static final String NOTED = "vedkommende kjenner visst til seilskuter";
    private static final List<String> WORDS = List.of(SAID, ASKED, REPLIED, NOTED);
    private static final List<String> CONTACT =
            List.of("68050777", "6805 0777", "680 50 777", "tordenskiold", "Tordenskiold");

    private final RunningInnspill innspill = SharedInnspill.get().running();
    private final AgencySystem nav = new AgencySystem(innspill, "nav");

    @Test
    void ofWhatIsErasedNoServiceAndNoTopicHoldsAWord() {
        JsonNode receipt = nav.handIn("""
                        {"body": "889640782", "channel": "COUNTER", "service": "dagpenger", "languageForm": "nb", "text": "%s", "answerWanted": true,
                         "contact": {"name": "Peter Tordenskiold", "email": "peter.tordenskiold@example.no", "phone": "680 50 777"}}""".formatted(SAID));
        String id = receipt.path("feedbackId").asString();
        workOnIt(receipt, id);

        String kept = innspill.store();
        assertThat(WORDS).allMatch(kept::contains);
        assertThat(CONTACT).noneMatch(kept::contains);
        String told = standing(innspill.topics());
        assertThat(List.of(SAID, REPLIED)).allMatch(told::contains);
        String everything = innspill.topics().everything();
        assertThat(CONTACT).noneMatch(everything::contains);

        assertThat(contactOn(receipt, "contacts")).contains("Peter Tordenskiold", "+4768050777");

        assertThat(nav.erase("{\"contact\": {\"phone\": \"+47 680 50 777\"}}")).containsExactly(id);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            String left = innspill.store();
            assertThat(left).contains(id);
            assertThat(WORDS).noneMatch(left::contains);
            String standing = standing(innspill.topics());
            assertThat(WORDS).noneMatch(standing::contains);
        });
        assertThat(last(id, "feedback.received").value()).as("a tombstone").isNull();
        String logs = innspill.logs();
        assertThat(WORDS).noneMatch(logs::contains);
        assertThat(CONTACT).noneMatch(logs::contains);
        assertThat(nav.erase("{\"contact\": {\"phone\": \"68050777\"}}")).isEmpty();
        assertThat(contactOn(receipt, "contacts-none"))
                .contains("ingen kontaktopplysninger")
                .doesNotContain("68050777");
    }

    /** What the body's intake keeper is shown who asks how the person can be reached. */
    private String contactOn(JsonNode receipt, String picture) {
        try (Visitor sara = new Visitor("sara", "nb", 1280)) {
            Page page = sara.visit(innspill.intake("/intake/contacts"));
            page.locator("#piece").fill(receipt.path("receipt").asString());
            page.locator("#purpose-clarify").check();
            button(page, "Vis kontaktopplysningene").click();
            PlaywrightAssertions.assertThat(page.locator(".notice")).isVisible();
            sara.seesNoFault();
            sara.picture(picture, true);
            return page.locator(".notice").innerText();
        }
    }

    /** A case worker asks, the person answers, and the case is settled with a note. */
    private void workOnIt(JsonNode receipt, String id) {
        try (Visitor kari = new Visitor("kari", "en", 1280);
                Visitor person = new Visitor(null, "nb", 1280)) {
            URI address = innspill.action("/cases/" + id);
            Page desk = kari.visit(address);
            reloadWhile(desk, () -> desk.locator(".words").count() == 0);
            button(desk, "Take the case").click();
            desk.locator("#messages a").click();
            desk.locator("#purpose-question").check();
            desk.locator("#text").fill(ASKED);
            button(desk, "Send the message").click();
            PlaywrightAssertions.assertThat(desk.locator(".letters li")).hasCount(1);

            Page page = person.visit(URI.create(receipt.path("statusAddress").asString()));
            reloadWhile(page, () -> page.locator("#messages-title + p strong").count() == 0);
            page.locator("#follow-up").fill(receipt.path("followUpCode").asString());
            page.locator("#follow-up").press("Enter");
            page.locator("textarea").fill(REPLIED);
            button(page, "Send meldingen").click();
            PlaywrightAssertions.assertThat(page.locator(".notice[role=status]"))
                    .isVisible();

            reloadWhile(desk, () -> desk.locator(".letters .reply").count() == 0);
            kari.visit(address);
            desk.locator("input[name=outcome]").first().check();
            desk.locator("#note").fill(NOTED);
            desk.locator("form[action$='/resolve'] button[type=submit]").click();
            PlaywrightAssertions.assertThat(desk.locator("form[action$='/resolve']"))
                    .hasCount(0);
        }
    }

    /** What is left of all topics once they are compacted: a message without a value takes away those of its key before it. */
    private static String standing(RawTopics topics) {
        StringBuilder all = new StringBuilder();
        for (String topic : topics.names()) {
            List<ConsumerRecord<byte[], byte[]>> messages = topics.records(topic);
            Map<String, Integer> erasedUpTo = new HashMap<>();
            for (int i = 0; i < messages.size(); i++) {
                if (messages.get(i).value() == null) {
                    erasedUpTo.put(text(messages.get(i).key()), i);
                }
            }
            for (int i = 0; i < messages.size(); i++) {
                if (i > erasedUpTo.getOrDefault(text(messages.get(i).key()), -1)) {
                    all.append(text(messages.get(i).value())).append('\n');
                }
            }
        }
        return all.toString();
    }

    private ConsumerRecord<byte[], byte[]> last(String id, String topic) {
        return innspill.topics().records(topic, id).getLast();
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static void reloadWhile(Page page, BooleanSupplier notYet) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            if (notYet.getAsBoolean()) {
                page.reload();
                return false;
            }
            return true;
        });
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
