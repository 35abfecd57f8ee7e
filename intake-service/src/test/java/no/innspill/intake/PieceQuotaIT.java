package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@Tag("any-store")
@OnIntake
@TestPropertySource(properties = {"innspill.limits.pieces.amount=10", "innspill.limits.pieces.per=1h"})
class PieceQuotaIT {

    @LocalServerPort
    int port;

    @Test
    void aBatchIsTakenInToItsEndAndTheNextWaitsUntilItsPiecesHaveComeBack() {
        HttpResponse<String> first = send("{}\n".repeat(15));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).endsWith("{\"status\":\"done\",\"accepted\":0,\"refused\":15,\"unavailable\":0}\n");

        HttpResponse<String> second = send("{}\n");
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.body()).contains("\"type\":\"/problems/too-many-requests\"");
        assertThat(Long.parseLong(second.headers().firstValue("Retry-After").orElse("")))
                .isBetween(6 * 360L - 60, 6 * 360L + 1);
    }

    private HttpResponse<String> send(String lines) {
        return new Agency(port)
                .post(
                        "/api/v1/feedback/batch",
                        lines.getBytes(StandardCharsets.UTF_8),
                        "application/x-ndjson",
                        Agency.token(Agency.NAV, "innspill:feedback.write"));
    }
}
