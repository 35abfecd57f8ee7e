package no.innspill.intake.imports.out.store;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import no.innspill.intake.imports.domain.Endpoint;
import no.innspill.intake.imports.domain.Origin;
import org.jspecify.annotations.Nullable;

/** Where rows are from; which fields are there hangs on the kind. */
record OriginDocument(
        Kind kind,
        String name,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String base,
        @Nullable String jurisdiction,
        Endpoint.@Nullable Format format,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String sealedKey) {

    enum Kind {
        TABLE,
        LINES,
        SERVER
    }

    static OriginDocument from(Origin origin) {
        return switch (origin) {
            case Origin.Table(var name, var encoding, var delimiter) ->
                new OriginDocument(
                        Kind.TABLE, name, encoding, String.valueOf(delimiter), null, null, null, null, null, null);
            case Origin.Lines(var name) ->
                new OriginDocument(Kind.LINES, name, null, null, null, null, null, null, null, null);
            case Origin.Server(var endpoint) ->
                new OriginDocument(
                        Kind.SERVER,
                        origin.name(),
                        null,
                        null,
                        endpoint.base().toString(),
                        endpoint.jurisdiction(),
                        endpoint.format(),
                        endpoint.from(),
                        endpoint.to(),
                        endpoint.sealedKey());
        };
    }

    Origin toDomain() {
        return switch (kind) {
            case TABLE ->
                new Origin.Table(name, there(encoding), there(delimiter).charAt(0));
            case LINES -> new Origin.Lines(name);
            case SERVER ->
                new Origin.Server(new Endpoint(
                        URI.create(there(base)), jurisdiction, there(format), there(from), there(to), sealedKey));
        };
    }

    private static <T> T there(@Nullable T field) {
        return Objects.requireNonNull(field, "a field that the kind has");
    }
}
