package no.innspill.intake.in.widget;

import java.util.Locale;
import no.innspill.intake.domain.widget.Site;

/**
 * What a web editor copies.
 *
 * @param tag the script tag with the link for those who run no script
 * @param policy what a page's Content-Security-Policy has to let in
 * @param form the address of the plain form
 */
record Snippet(String tag, String policy, String form) {

    /**
     * Makes one.
     *
     * @param home where intake is reached from outside, without a slash at its end
     * @param link what the link to the plain form is called; must need no escaping
     */
    static Snippet of(Site site, String home, String integrity, String link) {
        String form = home + "/intake/form/" + site.id().value();
        String language = site.language().name().toLowerCase(Locale.ROOT);
        String tag = """
                <script src="%s%s"
                  integrity="%s"
                  crossorigin="anonymous" data-innspill-site="%s" data-innspill-lang="%s" defer></script>
                <noscript><a href="%s">%s</a></noscript>""".formatted(home, Script.PATH, integrity, site.id().value(), language, form, link);
        return new Snippet(tag, "script-src " + home + ";\nconnect-src " + home + ";", form);
    }
}
