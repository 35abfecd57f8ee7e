package no.innspill.support.security;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;

/** What an issuer tells of itself, fetched when it is first needed: a service starts before its login server does. */
final class IssuerMetadata {
    private final SecuritySettings.Issuer issuer;
    private final RestClient http;
    private volatile @Nullable Map<String, Object> fetched;

    IssuerMetadata(SecuritySettings.Issuer issuer, RestClient http) {
        this.issuer = issuer;
        this.http = http;
    }

    String issuer() {
        return issuer.issuer().toString();
    }

    Map<String, Object> get() {
        Map<String, Object> known = fetched;
        if (known == null) {
            known = fetch();
            fetched = known;
        }
        return known;
    }

    String keysAddress() {
        return String.valueOf(get().get("jwks_uri"));
    }

    private Map<String, Object> fetch() {
        Map<String, Object> metadata = Objects.requireNonNull(
                http.get().uri(issuer.metadataAddress()).retrieve().body(new ParameterizedTypeReference<>() {}),
                "empty metadata");
        if (!issuer().equals(metadata.get("issuer"))) {
            throw new IllegalStateException(
                    "the metadata at " + issuer.metadataAddress() + " is of another issuer than " + issuer());
        }
        return metadata;
    }
}
