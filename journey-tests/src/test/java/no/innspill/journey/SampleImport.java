package no.innspill.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;

/**
 * An import of the example file in docs, as a keeper begins it.
 *
 * @param page where it is followed
 */
record SampleImport(URI page) {
    static final Path FILE = Path.of("..", "docs", "examples", "import.csv");

    /** Uploads it, and takes the columns as they are suggested. */
    static SampleImport read(RunningInnspill innspill) {
        try (Visitor sara = new Visitor("sara", "en", 1280)) {
            Page page = sara.visit(innspill.intake("/intake/imports/new"));
            page.locator("#file").setInputFiles(FILE);
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.endsWith("/mapping"));
            page.locator("#mapping button[type=submit]").first().click();
            PlaywrightAssertions.assertThat(page.locator(".import-preview")).isVisible();
            return new SampleImport(URI.create(page.url()));
        }
    }

    /** Takes its rows in, and waits until that is done. */
    SampleImport takeIn() {
        try (Visitor sara = new Visitor("sara", "en", 1280)) {
            Page shown = sara.visit(page);
            shown.locator("form[action$='/run'] button").click();
            PlaywrightAssertions.assertThat(shown.locator(".tag.good").first()).hasText("Done");
            return this;
        }
    }

    /** Where its columns are given a meaning. */
    URI mapping() {
        return URI.create(page + "/mapping");
    }
}
