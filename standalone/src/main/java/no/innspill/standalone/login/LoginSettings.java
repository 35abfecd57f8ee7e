package no.innspill.standalone.login;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * How the login server runs.
 *
 * @param issuer its own address as browsers and services see it
 * @param listenOn the network address that it listens on
 * @param signingKey from {@link SigningKey#generate()}
 * @param consoleSecret the secret of the client {@code innspill-console}, which the services' pages log people in with
 * @param services where the services answer
 * @param began when the data was begun: the demo reckons from it, so that a message says the same each time it is sent
 */
public record LoginSettings(
        URI issuer, String listenOn, String signingKey, String consoleSecret, Services services, Instant began) {

    /** The addresses of the four services. */
    public record Services(URI intake, URI routing, URI action, URI reporting) {
        List<URI> all() {
            return List.of(intake, routing, action, reporting);
        }
    }

    int port() {
        return issuer.getPort();
    }

    @Override
    public String toString() {
        return "LoginSettings[issuer=" + issuer + ", listenOn=" + listenOn + ", services=" + services + "]";
    }
}
