package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in front of a browser. */
final class Visitor implements AutoCloseable {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final @Nullable String username;
    private final List<String> faults = new ArrayList<>();

    Visitor(@Nullable String username, String language, int width) {
        this.username = username;
        this.context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setLocale(language));
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                faults.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Goes to an address, and logs in when asked to. */
    Page visit(URI address) {
        page.navigate(address.toString());
        if (username != null && page.locator("input[name=username]").count() > 0) {
            page.fill("input[name=username]", username);
            page.fill("input[name=password]", "innspill");
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
        }
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    /** No fault that axe-core finds, nothing to scroll sideways for, and no error in the browser's console. */
    void seesNoFault() {
        var found = new AxeBuilder(page)
                .setLegacyMode(
                        true) // no page is made of frames, and without them no second page is needed to put the results
                // together
                .withTags(WCAG)
                .analyze()
                .getViolations();
        assertThat(found)
                .as(page.url())
                .allSatisfy(violation -> assertThat(violation.getId() + ": " + violation.getHelp() + " "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .isEmpty());
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways at " + page.url())
                .isLessThanOrEqualTo(0);
        assertThat(faults).as(page.url()).isEmpty();
    }

    /** Keeps a picture for the documentation when it is being renewed. */
    void picture(String name, boolean whole) {
        String folder = System.getProperty("innspill.pictures");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(whole));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
