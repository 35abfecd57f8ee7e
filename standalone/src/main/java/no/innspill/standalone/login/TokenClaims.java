package no.innspill.standalone.login;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in the tokens who somebody is: a machine as Maskinporten says it, a person with role, body and units. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            AgencyClient.of(context.getRegisteredClient().getClientId())
                    .ifPresent(client -> machine(context.getClaims(), client, context.getAuthorizedScopes()));
        } else if (isForReading(context.getTokenType())) {
            @Nullable Authentication who = context.getPrincipal();
            Optional.ofNullable(who)
                    .flatMap(person -> DemoPerson.of(person.getName()))
                    .ifPresent(person -> person(context.getClaims(), person));
        }
    }

    private static boolean isForReading(OAuth2TokenType type) {
        return OAuth2TokenType.ACCESS_TOKEN.equals(type) || OidcParameterNames.ID_TOKEN.equals(type.getValue());
    }

    private static void machine(JwtClaimsSet.Builder claims, AgencyClient client, Set<String> scopes) {
        claims.claim("consumer", client.consumer())
                .claim("client_id", client.id())
                .claim("scope", String.join(" ", scopes));
    }

    private static void person(JwtClaimsSet.Builder claims, DemoPerson person) {
        claims.claim("innspill_role", person.roles())
                .claim("innspill_units", person.units())
                .claim("name", person.name())
                .claim("locale", person.locale());
        if (person.body() != null) {
            claims.claim("innspill_body", person.body());
        }
    }
}
