package no.innspill.support.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Remembers the language that somebody chose on a page they are logged in to; pages without login set no cookie. */
final class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (request.getUserPrincipal() != null
                && request.getParameter(ChosenLanguage.PARAMETER) != null
                && resolver != null) {
            resolver.setLocale(request, response, resolver.resolveLocale(request));
        }
        return true;
    }
}
