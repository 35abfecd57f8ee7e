package no.innspill.intake.in.widget;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.intake.application.widget.Sites;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.intake.domain.widget.WebOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** Which other sites' pages may call: for the script all, for a site's own addresses its origins. Never with cookies. */
@Component
class SiteCors implements CorsConfigurationSource {
    private static final Pattern OF_SITE = Pattern.compile("/intake/widget/v1/([a-z0-9-]{4,40})/(?:session|feedback)");
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Sites sites;

    SiteCors(Sites sites) {
        this.sites = sites;
    }

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ORIGIN) == null) {
            return null;
        }
        Matcher path = OF_SITE.matcher(request.getRequestURI());
        return path.matches() ? ofSite(path.group(1)) : ofScript();
    }

    private CorsConfiguration ofSite(String id) {
        List<String> origins = SiteId.read(id).flatMap(sites::find).map(Site::origins).orElse(List.of()).stream()
                .map(WebOrigin::value)
                .toList();
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of(HttpHeaders.CONTENT_TYPE));
        allowed.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER, "RateLimit", "RateLimit-Policy"));
        allowed.setMaxAge(REMEMBERED);
        return allowed;
    }

    private static CorsConfiguration ofScript() {
        CorsConfiguration everyone = new CorsConfiguration();
        everyone.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        everyone.setAllowedMethods(List.of("GET", "HEAD"));
        return everyone;
    }
}
