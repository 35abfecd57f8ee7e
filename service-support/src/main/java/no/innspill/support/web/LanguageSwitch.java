package no.innspill.support.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Remembers the language that somebody chose on a page they are logged in to; pages without login set no cookie. A request whose parameters
 * can't be read ends here, as each would where the first of them is asked for.
 */
final class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // what is wrong is being told
        }
        String asked = request.getParameter(ChosenLanguage.PARAMETER);
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (request.getUserPrincipal() != null && asked != null && resolver != null) {
            resolver.setLocale(request, response, resolver.resolveLocale(request));
        }
        return true;
    }
}
