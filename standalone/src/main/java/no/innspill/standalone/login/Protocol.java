package no.innspill.standalone.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** OAuth 2 and OpenID Connect: tokens, keys, log-out. */
@Configuration(proxyBeanMethods = false)
class Protocol {

    @Bean
    @Order(1)
    SecurityFilterChain protocolChain(HttpSecurity http) {
        var server = new OAuth2AuthorizationServerConfigurer();
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        // a console's session may outlive this process; who logs out of it then is logged out here
                        // already
                        endpoints -> endpoints.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(
                                (request, response, failure) -> response.sendRedirect("/?logout")))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(userInfo -> userInfo.jwt(Customizer.withDefaults()))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), html))
                .build();
    }

    @Bean
    RegisteredClientRepository clients(LoginSettings settings) {
        return Clients.of(settings);
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new OpenAuthorizations(Clock.systemUTC());
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(LoginSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> keys(LoginSettings settings) {
        return SigningKey.source(settings.signingKey());
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims() {
        return new TokenClaims();
    }
}
