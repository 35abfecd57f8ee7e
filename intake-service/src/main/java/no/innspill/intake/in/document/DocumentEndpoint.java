package no.innspill.intake.in.document;

import java.time.Duration;
import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/openapi.json} and {@code .yaml}: what this API takes and answers (OpenAPI 3.1), for everyone. */
@RestController
class DocumentEndpoint {
    private static final String PATH = "/api/v1/openapi";
    private static final String YAML = "application/yaml"; // RFC 9512
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    static AccessRule documentOpen() {
        return AccessRule.open(PATH + ".json");
    }

    @Bean
    static AccessRule yamlDocumentOpen() {
        return AccessRule.open(PATH + ".yaml");
    }

    @GetMapping(path = PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Resource> json() {
        return document("openapi/intake.json", MediaType.APPLICATION_JSON);
    }

    @GetMapping(path = PATH + ".yaml", produces = YAML)
    ResponseEntity<Resource> yaml() {
        return document("openapi/intake.yaml", MediaType.parseMediaType(YAML));
    }

    private static ResponseEntity<Resource> document(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(new ClassPathResource(name));
    }
}
