package no.innspill.support.security;

import java.util.HashSet;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Login of people with OpenID Connect, for services that have pages for them. */
final class PagesLogin {
    private final ClientRegistrationRepository registrations;
    private final Tokens tokens;

    PagesLogin(ClientRegistrationRepository registrations, Tokens tokens) {
        this.registrations = registrations;
        this.tokens = tokens;
    }

    void configure(HttpSecurity http) {
        var afterLogout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        afterLogout.setPostLogoutRedirectUri("{baseUrl}/");
        http.oauth2Login(login -> login.clientRegistrationRepository(registrations)
                        .loginPage("/oauth2/authorization/" + ConsoleConfiguration.REGISTRATION)
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(permissions())))
                .logout(logout -> logout.logoutSuccessHandler(afterLogout));
    }

    private GrantedAuthoritiesMapper permissions() {
        return granted -> {
            Set<GrantedAuthority> permissions = new HashSet<>();
            for (GrantedAuthority authority : granted) {
                if (authority instanceof OidcUserAuthority user) {
                    permissions.addAll(
                            Tokens.authorities(tokens.caller(user.getIdToken().getClaims())));
                }
            }
            return permissions;
        };
    }
}
