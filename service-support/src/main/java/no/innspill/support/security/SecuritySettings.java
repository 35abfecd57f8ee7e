package no.innspill.support.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are believed.
 *
 * @param people the OpenID provider that people log in with
 * @param machines the issuer of machines' tokens, such as Maskinporten; the same as for people when it is not given
 * @param client how the service's pages are known to the people's provider
 */
@Validated
@ConfigurationProperties("innspill.security")
record SecuritySettings(
        @NotNull @Valid Issuer people,
        @Nullable @Valid Issuer machines,
        @DefaultValue @Valid Client client) {

    /**
     * A token issuer.
     *
     * @param issuer the {@code iss} of its tokens
     * @param metadata where its metadata is fetched, when not below the issuer's own address
     */
    record Issuer(@NotNull URI issuer, @Nullable URI metadata) {
        URI metadataAddress() {
            return metadata != null
                    ? metadata
                    : URI.create(issuer.toString().replaceAll("/$", "") + "/.well-known/openid-configuration");
        }
    }

    /**
     * An OAuth 2 client.
     *
     * @param id at the provider
     * @param secret none where the service has no pages to log in to
     */
    record Client(
            @DefaultValue("innspill-console") String id,
            @Nullable String secret) {}

    Issuer machineIssuer() {
        return machines == null ? people : machines;
    }
}
