package no.innspill.support.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts into every page's model what the layout shows: the language, and the links to the same page in the others. */
final class LayoutModel implements HandlerInterceptor {
    private static final Map<String, String> NAMES =
            Map.of("nb", "Bokmål", "nn", "Nynorsk", "en", "English", "se", "Davvisámegiella");

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || (page.getViewName() != null && page.getViewName().startsWith("redirect:"))) {
            return;
        }
        Locale current = RequestContextUtils.getLocale(request);
        boolean northernSami = Boolean.TRUE.equals(page.getModel().get("northernSami"));
        List<Language> languages = WebConfiguration.LANGUAGES.stream()
                .filter(language -> northernSami || !language.getLanguage().equals("se"))
                .map(language -> language(request, language, current))
                .toList();
        page.addObject("languages", languages);
        page.addObject("lang", current.getLanguage());
        page.addObject("loggedIn", request.getUserPrincipal() != null);
    }

    private static Language language(HttpServletRequest request, Locale language, Locale current) {
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(ChosenLanguage.PARAMETER, language.getLanguage())
                .build()
                .toUriString();
        String code = language.getLanguage();
        return new Language(code, NAMES.getOrDefault(code, code), address, language.equals(current));
    }

    /** A language that the page is there in. */
    record Language(String code, String name, String address, boolean current) {}
}
