package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in its languages, wide and narrow: readable by all, and by no one who should not. */
class PagesIT {
    private final RunningInnspill innspill = SharedInnspill.get().running();

    static Stream<Arguments> pages() {
        RunningInnspill innspill = SharedInnspill.get().running();
        String receipt =
                new AgencySystem(innspill, "nav").handIn("""
                        {"body": "889640782", "channel": "WEB", "service": "dagpenger", "foundIt": "YES", "answerWanted": true}""").path("receipt").asString();
        List<Arguments> pages = List.of(
                Arguments.of(null, innspill.start("/"), ""),
                Arguments.of(null, innspill.action("/"), ""), // shows the login page
                Arguments.of(null, innspill.intake("/status"), ""),
                Arguments.of(null, innspill.intake("/status/" + receipt), ""),
                Arguments.of(null, innspill.intake("/problems/invalid"), ""),
                Arguments.of(null, innspill.intake("/intake/form/nav-demo"), ""),
                Arguments.of("sara", innspill.intake("/intake/widget"), ""),
                Arguments.of("sara", innspill.intake("/intake/widget/nav-demo"), ""),
                Arguments.of("kari", innspill.action("/"), ""),
                Arguments.of("kari", innspill.action("/"), "main a[href*='/cases/']"),
                Arguments.of("tone", innspill.routing("/"), ""),
                Arguments.of("tone", innspill.routing("/"), "main a[href*='/triage/']"),
                Arguments.of("tone", innspill.routing("/directory"), ""),
                Arguments.of("tone", innspill.routing("/directory/889640782"), ""),
                Arguments.of("liv", innspill.reporting("/"), ""),
                Arguments.of("mona", innspill.reporting("/"), ""));
        return pages.stream()
                .flatMap(page -> Stream.of(Arguments.of("nb", 1280), Arguments.of("nn", 320), Arguments.of("en", 768))
                        .map(way ->
                                Arguments.of(page.get()[0], page.get()[1], page.get()[2], way.get()[0], way.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoFaultThatAxeFinds(@Nullable String person, URI address, String follow, String language, int width) {
        try (Visitor visitor = new Visitor(person, language, width)) {
            Page page = visitor.visit(address);
            if (!follow.isEmpty()) {
                page.locator(follow).first().click();
                page.waitForURL(url -> !url.equals(address.toString()));
            }
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("h1").count()).isOne();
            visitor.seesNoFault();
        }
    }

    @Test
    void aCaseWorkerSettlesACaseWithTheKeyboardAlone() {
        try (Visitor kari = new Visitor("kari", "en", 1280)) {
            Page page = kari.visit(innspill.action("/"));
            kari.picture("queue", false);
            press(page, page.locator("main a[href*='/cases/']").first());
            press(page, page.getByRole(AriaRole.BUTTON, named("Take the case")));
            kari.picture("case", true);
            press(page, page.getByRole(AriaRole.BUTTON, named("Close the case")));
            PlaywrightAssertions.assertThat(page.locator("#errors")).isVisible();
            kari.seesNoFault();

            page.locator("input[name=outcome]").nth(3).focus();
            page.keyboard().press("Space");
            page.locator("#note").focus();
            page.keyboard().type("The help text now says it in plain words.");
            press(page, page.getByRole(AriaRole.BUTTON, named("Close the case")));
            PlaywrightAssertions.assertThat(page.locator(".notice[role=status]"))
                    .isVisible();
            assertThat(page.locator("main").innerText()).contains("The help text now says it in plain words.");
            kari.seesNoFault();
        }
    }

    @Test
    void whoHasNoRoleForAPageIsKeptOut() {
        try (Visitor liv = new Visitor("liv", "nb", 1280)) {
            assertThat(liv.visit(innspill.action("/")).locator("h1").innerText())
                    .isEqualTo("Ingen tilgang");
        }
        try (Visitor kari = new Visitor("kari", "nb", 1280)) {
            assertThat(kari.visit(innspill.reporting("/")).locator("h1").innerText())
                    .isEqualTo("Ingen tilgang");
        }
    }

    @Test
    void aLeadersDashboardFollowsWithoutBeingLoadedAgain() {
        try (Visitor liv = new Visitor("liv", "en", 1280)) {
            Page page = liv.visit(innspill.reporting("/"));
            PlaywrightAssertions.assertThat(page.locator("canvas").first()).isVisible();
            liv.seesNoFault();
            liv.picture("dashboard", false);
            String before = page.locator("main").innerText();
            page.evaluate("window.sameDocument = true");

            new AgencySystem(innspill, "nav").handIn("""
                    {"body": "889640782", "channel": "WEB", "service": "dagpenger", "text": "Takk for rask hjelp."}""");

            page.waitForCondition(() -> !page.locator("main").innerText().equals(before));
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        }
    }

    @Test
    void aPersonWhoLogsOutIsOut() {
        try (Visitor kari = new Visitor("kari", "nb", 1280)) {
            Page page = kari.visit(innspill.action("/"));
            press(page, page.getByRole(AriaRole.BUTTON, named("Logg ut")));
            PlaywrightAssertions.assertThat(page.locator("input[name=username]"))
                    .isVisible();
            page.navigate(innspill.action("/").toString());
            PlaywrightAssertions.assertThat(page.locator("input[name=username]"))
                    .isVisible();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, Locator what) {
        what.focus(); // waits until it is there
        page.keyboard().press("Enter");
    }
}
