package no.innspill.support.security;

import java.time.Duration;
import java.util.Objects;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** For services with pages that people log in to: OpenID Connect, and sessions that any instance can read. */
@AutoConfiguration(before = SecurityConfiguration.class)
@ConditionalOnProperty("innspill.console")
@EnableMongoHttpSession(collectionName = "sessions", maxInactiveIntervalInSeconds = 3600)
class ConsoleConfiguration {
    static final String REGISTRATION = "innspill";

    @Bean
    ClientRegistrationRepository clientRegistrations(IssuerMetadata peopleIssuer, SecuritySettings settings) {
        return new LazyRegistration(() -> ClientRegistrations.fromOidcConfiguration(peopleIssuer.get())
                .registrationId(REGISTRATION)
                .clientId(settings.client().id())
                .clientSecret(Objects.requireNonNull(
                        settings.client().secret(), "innspill.security.client.secret is needed for pages with login"))
                .scope("openid", "profile")
                .build());
    }

    @Bean
    PagesLogin pagesLogin(ClientRegistrationRepository registrations, Tokens tokens) {
        return new PagesLogin(registrations, tokens);
    }

    @Bean
    JdkMongoSessionConverter mongoSessionConverter() {
        return new JdkMongoSessionConverter(Duration.ofHours(1));
    }

    /** A browser sends the cookies of one host to all its ports: each service's has a name of its own. */
    @Bean
    CookieSerializer cookieSerializer(@Value("${innspill.console}") String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("INNSPILL_" + name);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
