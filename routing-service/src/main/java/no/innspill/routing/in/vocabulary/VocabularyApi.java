package no.innspill.routing.in.vocabulary;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import no.innspill.classification.skos.SkosOutcome;
import no.innspill.classification.skos.SkosWriter;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.application.vocabulary.KeepVocabulary;
import no.innspill.routing.application.vocabulary.KeepVocabulary.Imported;
import no.innspill.routing.application.vocabulary.KeepVocabulary.Keeper;
import no.innspill.routing.application.vocabulary.VocabularySource;
import no.innspill.support.problem.IfMatch;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Versions of the vocabulary: import, difference, putting in force; what is in force, to look up and to download. */
@RestController
@RequestMapping(VocabularyAccess.API)
class VocabularyApi {

    private static final int MOST_LISTED = 200;
    private static final int MOST_FOUND = 1_000;

    private final KeepVocabulary keep;
    private final CurrentVocabulary current;

    VocabularyApi(KeepVocabulary keep, CurrentVocabulary current) {
        this.keep = keep;
        this.current = current;
    }

    @GetMapping("/versions")
    VocabularyJson.Versions versions() {
        return VocabularyJson.Versions.of(keep.state(), keep.newest(MOST_LISTED));
    }

    /** The body of the request is the file, in RDF/XML or Turtle; what type it is said to be does not matter. */
    @PostMapping("/versions")
    ResponseEntity<VocabularyJson.VersionJson> imports(
            Caller caller, @RequestParam(defaultValue = "") String name, HttpServletRequest request)
            throws IOException {
        byte[] file = SentFile.all(request.getInputStream());
        return imported(keep.imports(SentFile.name(name), file, keeper(caller)), "");
    }

    /** Gets a file from an address, {@code {"address": "https://…"}}. */
    @PostMapping("/versions/from-address")
    ResponseEntity<VocabularyJson.VersionJson> fetches(Caller caller, @RequestBody JsonNode sent) {
        return imported(keep.fetches(sent.path("address").asString(""), keeper(caller)), "/address");
    }

    private static ResponseEntity<VocabularyJson.VersionJson> imported(Imported imported, String field) {
        return switch (imported) {
            case Imported.Kept(var version, var problems) ->
                ResponseEntity.created(URI.create(VocabularyAccess.API + "/versions/" + version.number()))
                        .body(VocabularyJson.VersionJson.of(version, problems));
            case Imported.There(var version) -> ResponseEntity.ok(VocabularyJson.VersionJson.of(version, List.of()));
            case Imported.Refused(SkosOutcome.Refused why) -> throw refused(why, field);
            case Imported.NotFetched(VocabularySource.Fault why) -> throw notFetched(why, field);
        };
    }

    @GetMapping("/versions/{number}")
    VocabularyJson.VersionJson version(@PathVariable String number) {
        return keep.find(number(number))
                .map(version -> VocabularyJson.VersionJson.of(version, List.of()))
                .orElseThrow(ProblemException::notFound);
    }

    @GetMapping("/versions/{number}/difference")
    ResponseEntity<VocabularyJson.DifferenceJson> difference(@PathVariable String number) {
        KeepVocabulary.Preview preview = keep.preview(number(number)).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .eTag("\"" + preview.revision() + "\"")
                .body(VocabularyJson.DifferenceJson.of(preview));
    }

    /** Puts it in force; If-Match is the tag that came with the difference. */
    @PostMapping("/versions/{number}/in-force")
    VocabularyJson.Versions putInForce(
            Caller caller,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String revision) {
        return switch (keep.putInForce(number(number), IfMatch.version(revision, "the difference"), keeper(caller))) {
            case DONE, UNCHANGED -> versions();
            case NOT_THERE -> throw ProblemException.notFound();
            case CHANGED_MEANWHILE ->
                throw new ProblemException(
                        StandardProblem.CHANGED_MEANWHILE,
                        "Somebody has put another version in force. Look at the difference again.");
        };
    }

    /** Deletes one that is neither in force nor the one to go back to. */
    @DeleteMapping("/versions/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable String number) {
        switch (keep.delete(number(number), keeper(caller))) {
            case DONE -> {}
            case NOT_THERE -> throw ProblemException.notFound();
            case NEEDED ->
                throw new ProblemException(
                        StandardProblem.CONFLICT,
                        "It is in force, the one to go back to, or the starter. None of these can be deleted.");
            case CHANGED_MEANWHILE ->
                throw new ProblemException(StandardProblem.CONFLICT, "Others switch versions right now. Try again.");
        }
    }

    @GetMapping("/concepts")
    VocabularyJson.Concepts concepts(@RequestParam(defaultValue = "") String q) {
        var vocabulary = current.vocabulary();
        return new VocabularyJson.Concepts(
                vocabulary.version(),
                Search.of(vocabulary, q).stream()
                        .limit(MOST_FOUND)
                        .map(VocabularyJson.ConceptJson::of)
                        .toList());
    }

    /** What is in force, as SKOS. */
    @GetMapping("/in-force.ttl")
    ResponseEntity<byte[]> download() {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        SkosWriter.write(current.vocabulary(), turtle);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/turtle;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("vocabulary.ttl")
                                .build()
                                .toString())
                .body(turtle.toByteArray());
    }

    static Keeper keeper(Caller caller) {
        return new Keeper(caller.subject(), caller.name());
    }

    static long number(String written) {
        if (!written.matches("\\d{1,9}")) {
            throw ProblemException.notFound();
        }
        return Long.parseLong(written);
    }

    private static ProblemException notFetched(VocabularySource.Fault why, String field) {
        InvalidField fault = switch (why) {
            case ADDRESS ->
                new InvalidField(
                        field,
                        "address",
                        "Must be an https address on the public web, such as https://psi.norge.no/los/all.rdf.");
            case AWAY -> new InvalidField(field, "away", "Must be of a server that can be reached and answers soon.");
            case NOT_GIVEN ->
                new InvalidField(field, "not-given", "Must be of a file that the server gives to anybody.");
            case TOO_LARGE -> new InvalidField(field, "too-large", "Must be of a file of at most 20 MiB.");
        };
        return new ProblemException(StandardProblem.INVALID, "Nothing came from the address.", List.of(fault));
    }

    private static ProblemException refused(SkosOutcome.Refused why, String field) {
        String where = why.line() > 0 ? " Line " + why.line() + "." : "";
        return new ProblemException(
                StandardProblem.INVALID,
                "The file " + why.why().words() + "." + where,
                List.of(new InvalidField(
                        field,
                        why.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "Must be SKOS in RDF/XML or Turtle.")));
    }
}
