package no.innspill.standalone.login;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients that the login server knows: the services' pages, and one system for each body. */
final class Clients {
    static final String CONSOLE = "innspill-console";

    private Clients() {}

    static RegisteredClientRepository of(LoginSettings settings) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(console(settings));
        AgencyClient.ALL.forEach(agency -> clients.add(machine(agency)));
        return new InMemoryRegisteredClientRepository(clients);
    }

    /** Where the services' pages may be in a browser. */
    static List<String> consoleHomes(LoginSettings settings) {
        return settings.services().all().stream()
                .flatMap(Clients::underEveryName)
                .toList();
    }

    private static RegisteredClient console(LoginSettings settings) {
        List<String> homes = consoleHomes(settings);
        return client(CONSOLE, settings.consoleSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> homes.forEach(home -> uris.add(home + "/login/oauth2/code/innspill")))
                .postLogoutRedirectUris(uris -> homes.forEach(home -> {
                    uris.add(home + "/");
                    uris.add(home);
                }))
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient machine(AgencyClient agency) {
        return client(agency.id(), agency.demoSecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(AgencyClient.WRITE_FEEDBACK)
                .scope(AgencyClient.READ_FIGURES)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(10))
                        .build())
                .build();
    }

    private static RegisteredClient.Builder client(String id, String secret) {
        return RegisteredClient.withId(UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    /** A browser may have come by the one name of this machine or the other. */
    private static Stream<String> underEveryName(URI address) {
        String given = address.toString();
        return "localhost".equals(address.getHost())
                ? Stream.of(given, given.replace("//localhost", "//127.0.0.1"))
                : Stream.of(given);
    }
}
