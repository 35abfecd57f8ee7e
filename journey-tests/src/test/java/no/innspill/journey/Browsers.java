package no.innspill.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The installed Chromium, without anything fetched; tests that need it are skipped where there is none. */
final class Browsers {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome");
    private static @Nullable Browser running;

    private Browsers() {}

    static synchronized Browser chromium() {
        Browser known = running;
        if (known == null) {
            Optional<Path> place =
                    PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
            Assumptions.assumeTrue(place.isPresent(), "no Chromium here: apt-get install chromium");
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            known = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(place.orElseThrow())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            running = known;
        }
        return known;
    }
}
