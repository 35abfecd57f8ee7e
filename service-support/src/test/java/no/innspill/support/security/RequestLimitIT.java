package no.innspill.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.innspill.support.OnSampleService;
import no.innspill.test.Infrastructure;
import no.innspill.test.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@Tag("any-store")
@OnSampleService
@TestPropertySource(properties = {"innspill.limits.requests.amount=3", "innspill.limits.requests.per=1h"})
class RequestLimitIT {
    private final TestIssuer issuer = Infrastructure.get().issuer();
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void whoHasUsedTheQuotaIsToldWhenThereIsMoreAndOthersGoOn() throws Exception {
        String nav = issuer.machine("889640782", "innspill:feedback.write");

        HttpResponse<String> first = get("/api/feedback", nav);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"requests\";q=3;w=3600");
        assertThat(first.headers().firstValue("RateLimit").orElse("")).matches("\"requests\";r=2;t=1[12]\\d\\d");

        HttpResponse<String> forbidden = get("/api/cases", nav);
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.headers().firstValue("RateLimit").orElse("")).startsWith("\"requests\";r=1;");
        get("/api/nowhere", nav);

        HttpResponse<String> refused = get("/api/feedback", nav);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"type\":\"/problems/too-many-requests\"", "\"status\":429");
        String retryAfter = refused.headers().firstValue("Retry-After").orElse("");
        assertThat(Long.parseLong(retryAfter)).isBetween(1100L, 1200L);
        assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"requests\";r=0;t=" + retryAfter);

        assertThat(get("/api/feedback", issuer.machine("991825827", "innspill:feedback.write"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasNoTokenIsNoClientAndUsesNobodysQuota() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(get("/api/feedback", null).statusCode()).isEqualTo(401);
            assertThat(get("/api/open", null).statusCode()).isEqualTo(200);
        }
        assertThat(get("/api/open", null).headers().firstValue("RateLimit")).isEmpty();
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
