package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case worker asks the one who spoke up, who answers without saying who they are, and is answered. */
class FollowUpIT {
    private static final String WORDS = "Eg skjønar ikkje kva brevet om dagpengar ber meg om å gjere.";

    private final RunningInnspill innspill = SharedInnspill.get().running();

    @Test
    void aQuestionAReplyAndAnAnswerGoBackAndForthByKeyboardAlone() {
        JsonNode receipt = new AgencySystem(innspill, "nav").handIn("""
                        {"body": "889640782", "channel": "WEB", "service": "dagpenger", "languageForm": "nn", "text": "%s", "answerWanted": true}""".formatted(WORDS));
        URI status = URI.create(receipt.path("statusAddress").asString());
        String secret = receipt.path("followUpCode").asString();

        try (Visitor kari = new Visitor("kari", "en", 1280);
                Visitor person = new Visitor(null, "en", 320)) {
            Page desk = kari.visit(
                    innspill.action("/cases/" + receipt.path("feedbackId").asString()));
            reloadWhile(desk, () -> desk.locator(".words").count() == 0);
            PlaywrightAssertions.assertThat(desk.locator(".words")).containsText(WORDS);
            press(desk, button(desk, "Take the case"));
            press(desk, desk.locator("#messages a"));
            desk.locator("#purpose-question").focus();
            desk.keyboard().press("Space");
            desk.locator("#text").focus();
            desk.keyboard().type("Kva brev gjeld det? Du kan ringe meg på 99887766.");
            press(desk, button(desk, "Send the message"));
            PlaywrightAssertions.assertThat(desk.locator(".notice[role=status]"))
                    .isVisible();
            kari.seesNoFault();

            Page page = person.visit(status);
            reloadWhile(page, () -> page.locator("#messages-title + p strong").count() == 0);
            assertThat(page.locator("html").getAttribute("lang"))
                    .as("the form of language that the person wrote")
                    .isEqualTo("nn");
            person.seesNoFault();
            person.picture("status", true);
            page.locator("#follow-up").focus();
            page.keyboard().type(secret);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".letters")).containsText("Du kan ringe meg på telefonnummer");
            page.locator("textarea").focus();
            page.keyboard().type("Brevet frå 3. mai om dagpengar.");
            press(page, button(page, "Send meldinga"));
            PlaywrightAssertions.assertThat(page.locator(".notice[role=status]"))
                    .isVisible();
            person.seesNoFault();
            person.picture("messages", true);

            reloadWhile(desk, () -> desk.locator(".letters .reply").count() == 0);
            desk.locator("#purpose-answer").focus();
            desk.keyboard().press("Space");
            desk.locator("#text").focus();
            desk.keyboard().type("Takk. Brevet blir skrive om, og du treng ikkje gjere noko no.");
            press(desk, button(desk, "Send the message"));
            PlaywrightAssertions.assertThat(desk.locator(".letters li"))
                    .hasCount(3); // it is sent, and the page is there again
            kari.visit(URI.create(desk.url().replace("/messages", "")));
            PlaywrightAssertions.assertThat(desk.locator("#messages .letters li"))
                    .hasCount(3);
            kari.seesNoFault();
            kari.picture("case-messages", true);

            person.visit(status);
            reloadWhile(page, () -> !page.locator(".facts").innerText().contains("Svara på"));
            assertThat(page.context().cookies()).isEmpty();
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

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Page page, Locator what) {
        what.focus(); // waits until it is there
        page.keyboard().press("Enter");
    }
}
