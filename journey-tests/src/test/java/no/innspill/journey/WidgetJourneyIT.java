package no.innspill.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** From a keeper who sets a site up to a person on its pages, and what they send arriving: in four languages, by keyboard, without script. */
class WidgetJourneyIT {
    private static final RunningInnspill INNSPILL = SharedInnspill.get().running();
    private static final HostPage HOST = new HostPage();
    private static final Map<String, String> CALLS = Map.of(
            "nb",
            "Jeg orker ikke mer, og mannen min slår meg. Jeg vil klage på vedtaket.",
            "nn",
            "Eg orkar ikkje leve lenger",
            "en",
            "I want to die",
            "se",
            "In háliit šat eallit");
    private static String snippet = "";
    private static String policy = "";
    private static String form = "";

    @BeforeAll
    static void aKeeperSetsASiteUpAndCopiesWhatItSays() {
        try (Visitor sara = new Visitor("sara", "nb", 1280)) {
            Page page = sara.visit(INNSPILL.intake("/intake/widget"));
            page.fill("#name", "Prøvesider");
            page.fill("#origins", HOST.origin());
            page.fill("#service", "dagpenger");
            page.getByRole(AriaRole.BUTTON, named("Legg til")).click();
            page.waitForURL("**/intake/widget/s*");
            assertThat(page.locator("innspill-feedback h2").nth(3)).hasText("Veahket min šaddat buorebun");
            sara.seesNoFault();
            sara.picture("widget-embed", true);
            snippet = page.locator("#snippet").innerText();
            policy = page.locator("#policy").innerText();
            form = page.locator("section[aria-labelledby=embed] a").getAttribute("href");
        }
    }

    @AfterAll
    static void theHostGoesAway() {
        HOST.close();
    }

    static Stream<Arguments> languagesAndWidths() {
        return Stream.of("nb", "nn", "en", "se")
                .flatMap(language -> Stream.of(320, 768, 1280).map(width -> Arguments.of(language, width)));
    }

    @ParameterizedTest
    @MethodSource("languagesAndWidths")
    void aPersonSeesNoFaultWhateverTheyDo(String language, int width) {
        try (Visitor visitor = new Visitor(null, language, width)) {
            Page page = visitor.visit(HOST.embed(language, snippet, policy));
            Locator widget = page.locator("innspill-feedback");
            assertThat(widget.locator("section")).hasAttribute("lang", language);
            visitor.seesNoFault();

            widget.locator("button").click(); // without an answer
            assertThat(widget.locator(".note.bad").first()).isFocused();
            visitor.seesNoFault();
            picture(widget, "widget-error-" + language, language.equals("nb") && width == 768);

            widget.locator("input[value=NO]").check();
            assertThat(widget.locator("#unanswered a")).isVisible();
            visitor.seesNoFault();
            picture(widget, "widget-" + language, width == 768);

            widget.locator("textarea").fill(CALLS.get(language));
            assertThat(widget.locator("a[href='tel:113']")).isVisible();
            assertThat(widget.locator("textarea")).isFocused();
            visitor.seesNoFault();
            picture(widget, "widget-help-" + language, language.equals("nb") && width == 768);
        }
    }

    @Test
    void aPersonAnswersWithTheKeyboardAloneAndNothingIsKeptInTheBrowser() {
        try (Visitor visitor = new Visitor(null, "nb", 1280)) {
            List<String> asked = new ArrayList<>();
            visitor.page().onRequest(request -> asked.add(request.url()));
            Page page = visitor.visit(HOST.embed("nb", snippet, policy));
            assertThat(asked).as("before anybody answers").hasSize(2);

            page.keyboard().press("Tab");
            page.keyboard().press("ArrowDown"); // partly
            assertThat(page.locator("#unanswered a")).isVisible(); // it comes with the session
            page.keyboard().press("Tab"); // the contact page
            assertThat(page.locator("#unanswered a")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().type("Jeg fant satsen, men ikke når pengene kommer.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            Locator widget = page.locator("innspill-feedback");
            assertThat(widget.locator("h2")).hasText("Takk for hjelpen!");
            assertThat(widget.locator("h2")).isFocused();
            visitor.seesNoFault();
            picture(widget, "widget-thanks", true);
            String receipt = widget.locator(".code").innerText();
            assertThat(page.context().cookies()).isEmpty();
            assertThat((Integer) page.evaluate("localStorage.length + sessionStorage.length"))
                    .isZero();
            assertThat(asked)
                    .allMatch(url -> url.startsWith(HOST.origin())
                            || url.startsWith(INNSPILL.intake("/intake/widget/").toString()));

            widget.locator("a").click();
            assertThat(page.locator("main")).containsText(receipt);
        }
    }

    @Test
    void whatCouldNotBeSentStaysAndCountsOnceWhenItIsSentAgain() {
        try (Visitor visitor = new Visitor(null, "en", 768)) {
            List<String> sent = new ArrayList<>();
            Page page = visitor.page();
            page.route("**/feedback", route -> {
                sent.add(route.request().postData());
                if (sent.size() == 1) {
                    route.abort();
                } else if (sent.size() == 2) {
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(429)
                            .setHeaders(Map.of(
                                    "Retry-After",
                                    "7",
                                    "Access-Control-Allow-Origin",
                                    HOST.origin(),
                                    "Access-Control-Expose-Headers",
                                    "Retry-After"))
                            .setBody("{}"));
                } else {
                    route.resume();
                }
            });
            visitor.visit(HOST.embed("en", snippet, policy));
            Locator widget = page.locator("innspill-feedback");
            widget.locator("input[value=YES]").check();
            widget.locator("textarea").fill("The calculator is good");
            widget.locator("button").click();
            assertThat(widget.locator(".note.bad").first()).containsText("We cannot reach the server");
            assertThat(widget.locator(".note.bad").first()).isFocused();
            assertThat(widget.locator("textarea")).hasValue("The calculator is good");
            widget.locator("button").click();
            assertThat(widget.locator(".note.bad").first()).containsText("Wait 7 seconds");
            widget.locator("button").click();
            assertThat(widget.locator("h2")).hasText("Thank you for helping!");
            assertThat(sent).hasSize(3).containsOnly(sent.getFirst());
        }
    }

    @Test
    void aPageThatIsNotOnTheListIsToldWhereTheFormIs() {
        try (HostPage stranger = new HostPage();
                Visitor visitor = new Visitor(null, "nb", 768)) {
            Page page = visitor.visit(stranger.embed("nb", snippet, policy));
            Locator widget = page.locator("innspill-feedback");
            widget.locator("input[value=NO]").check();
            widget.locator("button").click();
            // a browser does not tell a page why another site refused it
            assertThat(widget.locator(".note.bad").first()).isVisible();
            assertThat(widget.locator("#unanswered a")).hasCount(0);
        }
    }

    @Test
    void theFormWorksWithoutScript() {
        try (BrowserContext context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nn"))) {
            Page page = context.newPage();
            page.navigate(HOST.embed("nn", snippet, policy).toString());
            page.locator("noscript a, a").first().click();
            page.waitForURL(form + "**");
            page.waitForCondition(() -> {
                page.getByRole(AriaRole.BUTTON, named("Send")).click();
                return page.locator("#errors").innerText().contains("Vel ja, delvis eller nei");
            });
            page.locator("#found-NO").check();
            page.fill("#text", "Eg leita etter satsane");
            page.waitForCondition(() -> {
                page.getByRole(AriaRole.BUTTON, named("Send")).click();
                return page.url().contains("/sent");
            });
            assertThat(page.locator("h1")).hasText("Takk for hjelpa!");
            assertThat(context.cookies()).isEmpty();
            page.locator("main a[href*='/status/']").click();
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void whatIsACallForHelpOrAnAppealIsNoticedAndWhatOnlySoundsLikeOneIsNot() {
        try (Visitor visitor = new Visitor(null, "nb", 1280)) {
            Page page = visitor.visit(HOST.embed("nb", snippet, policy));
            List<String> mistaken = new ArrayList<>();
            CallsAndAppeals.all().map(Arguments::get).forEach(text -> {
                String noticed = page.evaluate("""
                        ([text, language]) => JSON.stringify(customElements.get('innspill-feedback').notice(text, language))""", List.of(text[2], text[1])).toString();
                var read = JsonMapper.shared().readTree(noticed);
                String help = read.get("help").stringValue();
                boolean right = switch ((String) text[0]) {
                    case "APPEAL" -> read.get("appeal").booleanValue() && help.isEmpty();
                    case "NONE" -> !read.get("appeal").booleanValue() && help.isEmpty();
                    default -> help.indexOf(((String) text[0]).charAt(0)) >= 0;
                };
                if (!right) {
                    mistaken.add(text[0] + ": " + text[2] + " " + noticed);
                }
            });
            assertThat(mistaken).isEmpty();
        }
    }

    private static void picture(Locator widget, String name, boolean wanted) {
        String folder = System.getProperty("innspill.pictures");
        if (folder != null && wanted) {
            widget.screenshot(new Locator.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
