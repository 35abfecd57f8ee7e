package no.innspill.journey;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is not for one body gets to another by way of a person, and the one who spoke up sees who has it. */
class HandOverJourneyIT {

    private static final String WORDS = "Det er umulig å finne fram til rett sted på denne siden.";

    private final RunningInnspill innspill = SharedInnspill.get().running();

    @Test
    void aCaseGoesFromOneBodyToAnotherByOneKeyOfAPerson() {
        JsonNode receipt = new AgencySystem(innspill, "nav").handIn("""
                        {"body": "889640782", "channel": "WEB", "service": "dagpenger", "languageForm": "nb", "text": "%s"}""".formatted(WORDS));
        String id = receipt.path("feedbackId").asString();
        URI status = URI.create(receipt.path("statusAddress").asString());

        try (Visitor kari = new Visitor("kari", "en", 320);
                Visitor tone = new Visitor("tone", "en", 1280);
                Visitor iver = new Visitor("iver", "en", 1280);
                Visitor person = new Visitor(null, "nb", 320)) {
            Page desk = kari.visit(innspill.action("/cases/" + id));
            reloadWhile(desk, () -> desk.locator(".words").count() == 0);
            press(desk, "Take the case");
            desk.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Not for you? Ask for the case to be handed over"))
                    .click();
            desk.locator("#reason-needs-several").check(); // which a person always decides
            desk.locator("#to").selectOption("942110464/trondheim-innbyggertorg");
            kari.seesNoFault();
            kari.picture("hand-over", true);
            press(desk, "Ask for hand-over");
            PlaywrightAssertions.assertThat(desk.locator(".notice[role=status]"))
                    .isVisible();
            reloadWhile(desk, () -> !desk.locator(".case-state").innerText().contains("No longer with you"));
            kari.seesNoFault();

            Page triage = tone.visit(innspill.routing("/triage/" + id));
            PlaywrightAssertions.assertThat(triage.locator("blockquote, .words").first())
                    .containsText(WORDS);
            PlaywrightAssertions.assertThat(triage.locator("#keys-switch")).isVisible();
            tone.seesNoFault();
            tone.picture("triage", true);
            String key = triage.locator("input[value='unit:trondheim-innbyggertorg']")
                    .getAttribute("data-key");
            triage.keyboard().press(key);
            PlaywrightAssertions.assertThat(
                            triage.locator(".notice[role=status]").first())
                    .isVisible();

            Page other = iver.visit(innspill.action("/cases/" + id));
            reloadWhile(other, () -> other.locator(".words").count() == 0);
            PlaywrightAssertions.assertThat(other.locator(".words")).containsText(WORDS);
            iver.seesNoFault();
            kari.visit(innspill.action("/cases/" + id));
            reloadWhile(desk, () -> desk.locator(".words").count() > 0);

            Page told = person.visit(status);
            reloadWhile(told, () -> !told.locator("main").innerText().contains("Trondheim"));
            person.seesNoFault();
        }
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

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
