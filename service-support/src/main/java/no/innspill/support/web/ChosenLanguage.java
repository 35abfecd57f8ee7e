package no.innspill.support.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: the one in the address ({@code ?lang=nn}), else that of what the page is about ({@link PageLanguage}), else the
 * one chosen before, else what the browser prefers, else bokmål. A cookie is set only when somebody chooses.
 */
final class ChosenLanguage implements LocaleResolver {
    static final String PARAMETER = "lang";
    private static final String COOKIE = "INNSPILL_LANG";

    private final List<Locale> languages;
    private final Duration remembered;

    ChosenLanguage(List<Locale> languages, Duration remembered) {
        this.languages = List.copyOf(languages);
        this.remembered = remembered;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return known(asked(request))
                .or(() -> known((String) request.getAttribute(PageLanguage.SUGGESTED)))
                .or(() -> known(cookie(request)))
                .or(() -> preferred(request))
                .orElse(languages.getFirst());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale chosen) {
        if (response != null && chosen != null) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, chosen.getLanguage())
                    .path("/")
                    .maxAge(remembered)
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    Optional<Locale> known(@Nullable String language) {
        String asked = "no".equals(language) ? "nb" : language;
        return languages.stream()
                .filter(known -> known.getLanguage().equals(asked))
                .findFirst();
    }

    /** Nothing where the parameters can't be read: the page that says so needs a language too. */
    private static @Nullable String asked(HttpServletRequest request) {
        try {
            return request.getParameter(PARAMETER);
        } catch (InvalidParameterException unreadable) {
            return null;
        }
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private Optional<Locale> preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return java.util.Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> known(wanted.getLanguage()).stream())
                .findFirst();
    }
}
