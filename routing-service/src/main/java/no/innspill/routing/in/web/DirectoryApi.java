package no.innspill.routing.in.web;

import no.innspill.routing.application.CurrentDirectory;
import no.innspill.routing.domain.directory.Directory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies, units, services and who answers for what. */
@RestController
class DirectoryApi {

    private final CurrentDirectory directory;

    DirectoryApi(CurrentDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/v1/directory")
    ResponseEntity<DirectoryJson> directory() {
        Directory current = directory.current();
        return ResponseEntity.ok().eTag("\"" + current.version() + "\"").body(DirectoryJson.of(current));
    }
}
