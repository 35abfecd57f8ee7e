package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in its languages, wide and narrow: readable by all, and by no one who should not. */
class PagesIT {
    /** People who are logged in already, by who, language and width: logging in takes longer than looking. */
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private final RunningInnspill innspill = SharedInnspill.get().running();

    @AfterAll
    static void everyoneLeaves() {
        VISITORS.values().forEach(Visitor::close);
        VISITORS.clear();
    }

    static Stream<Arguments> pages() {
        RunningInnspill innspill = SharedInnspill.get().running();
        String receipt =
                new AgencySystem(innspill, "nav").handIn("""
                        {"body": "889640782", "channel": "WEB", "service": "dagpenger", "foundIt": "YES", "answerWanted": true}""").path("receipt").asString();
        SampleImport waiting = SampleImport.read(innspill);
        SampleImport done = SampleImport.read(innspill).takeIn();
        KeeperDrafts drafts = KeeperDrafts.begin(innspill);
        List<Arguments> pages = List.of(
                Arguments.of(null, innspill.start("/"), ""),
                Arguments.of(null, innspill.action("/"), ""), // shows the login page
                Arguments.of(null, innspill.intake("/status"), ""),
                Arguments.of(null, innspill.intake("/status/" + receipt), ""),
                Arguments.of(null, innspill.intake("/problems/invalid"), ""),
                Arguments.of(null, innspill.intake("/intake/form/nav-demo"), ""),
                Arguments.of("sara", innspill.intake("/intake/widget"), ""),
                Arguments.of("sara", innspill.intake("/intake/widget/nav-demo"), ""),
                Arguments.of("sara", innspill.intake("/intake"), ""),
                Arguments.of("sara", innspill.intake("/intake/keys"), ""),
                Arguments.of("sara", innspill.intake("/intake/imports"), ""),
                Arguments.of("sara", innspill.intake("/intake/imports/new"), ""),
                Arguments.of("sara", innspill.intake("/intake/imports/server"), ""),
                Arguments.of("sara", waiting.mapping(), ""),
                Arguments.of("sara", waiting.page(), ""),
                Arguments.of("sara", done.page(), ""),
                Arguments.of("sara", innspill.intake("/intake/contacts"), ""),
                Arguments.of("kari", innspill.action("/"), ""),
                Arguments.of("kari", innspill.action("/"), "main a[href*='/cases/']"),
                Arguments.of("tone", innspill.routing("/"), ""),
                Arguments.of("tone", innspill.routing("/"), "main a[href*='/triage/']"),
                Arguments.of("tone", innspill.routing("/directory"), ""),
                Arguments.of("tone", innspill.routing("/directory/889640782"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory/942110464"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory/942110464/unit/trondheim-skole"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory/942110464/service?id=barnehageplass"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory/new"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory/findings"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory/changes"), ""),
                Arguments.of("eva", innspill.routing("/routing/directory/imports"), ""),
                Arguments.of("eva", innspill.routing("/routing/rules"), ""),
                Arguments.of("eva", innspill.routing("/routing/rules/new"), ""),
                Arguments.of("ole", drafts.book(), ""),
                Arguments.of("ole", drafts.file(), ""),
                Arguments.of("eva", innspill.routing("/routing/simulations"), ""),
                Arguments.of("eva", innspill.routing("/routing/models"), ""),
                Arguments.of("eva", innspill.routing("/routing/models/0"), ""),
                Arguments.of("eva", innspill.routing("/routing/vocabulary"), ""),
                Arguments.of("eva", innspill.routing("/routing/vocabulary/versions/0"), ""),
                Arguments.of("eva", innspill.routing("/routing/vocabulary/concepts?q=barnehage"), ""),
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
        Visitor visitor =
                VISITORS.computeIfAbsent(person + language + width, _ -> new Visitor(person, language, width));
        Page page = visitor.visit(address);
        if (!follow.isEmpty()) {
            page.locator(follow).first().click();
            page.waitForURL(url -> !url.equals(address.toString()));
        }
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").count()).isOne();
        visitor.seesNoFault();
        visitor.picture(picture(page, language, width), true);
    }

    @Test
    void aKeeperImportsTheSampleFileWithTheKeyboardAlone() {
        try (Visitor sara = new Visitor("sara", "en", 1280)) {
            Page page = sara.visit(innspill.intake("/intake/imports/new"));
            page.locator("#file").setInputFiles(SampleImport.FILE);
            press(page, page.getByRole(AriaRole.BUTTON, named("Read the file")));
            page.waitForURL(url -> url.endsWith("/mapping"));
            page.locator("#field-10").focus();
            page.keyboard().type("Step of");
            PlaywrightAssertions.assertThat(page.locator("#field-10")).hasValue("JOURNEY_STEP");
            page.waitForCondition(
                    () -> page.locator("input[name=was-10]").inputValue().equals("JOURNEY_STEP"));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("field-10");
            sara.seesNoFault();
            page.locator("#field-10").selectOption("NONE");
            press(page, page.getByRole(AriaRole.BUTTON, named("Save and see the rows")));
            PlaywrightAssertions.assertThat(
                            page.locator(".import-preview .mark").first())
                    .isVisible();
            press(page, page.getByRole(AriaRole.BUTTON, named("Try without taking in")));
            PlaywrightAssertions.assertThat(page.locator(".tag").first()).hasText("Tried");
            sara.seesNoFault();
            press(page, page.getByRole(AriaRole.BUTTON, named("Take in 24 rows")));
            PlaywrightAssertions.assertThat(page.locator(".tag.good").first()).hasText("Done");
            assertThat(page.locator("main").innerText()).contains("Is no date of the chosen form.");
            sara.seesNoFault();
        }
    }

    @Test
    void aKeeperMakesAndRevokesAKeyWithTheKeyboardAlone() {
        try (Visitor sara = new Visitor("sara", "nn", 320)) {
            Page page = sara.visit(innspill.intake("/intake/keys"));
            press(page, page.locator("form[action$='/intake/keys'] button"));
            PlaywrightAssertions.assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
            sara.seesNoFault();
            sara.picture("keys-nothing-written", true);
            page.locator("#name").focus();
            page.keyboard().type("Meldeappen med eit langt namn som ikkje får plass på éi linje");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("code.secret")).containsText("innspill_");
            sara.seesNoFault();
            sara.picture("keys-made", true);
            press(page, page.locator("details summary").first());
            press(page, page.locator("form[action$='/revoke'] button").first());
            PlaywrightAssertions.assertThat(page.locator(".notice[role=status]"))
                    .isVisible();
            PlaywrightAssertions.assertThat(page.locator("code.secret")).hasCount(0);
            sara.seesNoFault();
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

    private static String picture(Page page, String language, int width) {
        String path = URI.create(page.url()).getPath().replaceAll("[^a-z]+", "-");
        return "pages" + path + "-" + language + "-" + width;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, Locator what) {
        what.focus(); // waits until it is there
        page.keyboard().press("Enter");
    }
}
