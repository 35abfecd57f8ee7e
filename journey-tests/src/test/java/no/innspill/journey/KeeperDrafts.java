package no.innspill.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * What a keeper has begun and nobody has switched on.
 *
 * @param book a version of the rule book, its examples tried
 * @param file a file for the directory
 */
record KeeperDrafts(URI book, URI file) {
    private static final String CSV = """
            record;body;id;name_nb;unit;service;valid_from;valid_to
            unit;889640782;nav-sykdom-ny;Sykdom, ny enhet;;;2099-01-01;
            responsibility;889640782;;;nav-sykepenger;sykepenger;;2098-12-31
            responsibility;889640782;;;nav-sykdom-ny;sykepenger;2099-01-01;
            unit;889640782;Feil Id;X;;;;
            """;

    /** Begins the rule book with its example, and sends a file. */
    static KeeperDrafts begin(RunningInnspill innspill) {
        try (Visitor eva = new Visitor("eva", "en", 1280)) {
            Page page = eva.visit(innspill.routing("/routing/rules/new"));
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.matches(".*/routing/rules/\\d+"));
            page.locator("form[action$='/test'] button").click();
            page.waitForCondition(() -> page.locator("#test table").count() > 0);
            URI book = URI.create(page.url());
            eva.visit(innspill.routing("/routing/directory/imports"));
            page.locator("main input[type=file]")
                    .setInputFiles(new FilePayload("sykdom.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.matches(".*/routing/directory/imports/.+"));
            return new KeeperDrafts(book, URI.create(page.url()));
        }
    }
}
