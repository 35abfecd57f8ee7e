package no.innspill.support.web;

import jakarta.servlet.http.HttpServletRequest;

/** Lets a page be in the language of what it is about, for whoever does not choose another in the address. */
public final class PageLanguage {
    static final String SUGGESTED = PageLanguage.class.getName();

    private PageLanguage() {}

    /**
     * Shows the answer to this request in the language unless the address names another.
     *
     * @param language by its ISO 639-1 code; one that no page is in changes nothing
     */
    public static void suggest(HttpServletRequest request, String language) {
        request.setAttribute(SUGGESTED, language);
    }
}
