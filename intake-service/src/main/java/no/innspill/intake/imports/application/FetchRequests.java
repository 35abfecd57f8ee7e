package no.innspill.intake.imports.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.DateForm;
import no.innspill.intake.imports.domain.Endpoint;
import no.innspill.intake.imports.domain.FetchPosition;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportState;
import no.innspill.intake.imports.domain.Mapping;
import no.innspill.intake.imports.domain.Origin;
import no.innspill.intake.imports.domain.SuggestMapping;

/** Fetches another server's requests, a window of time after the other, until all are here; where a server cuts what it gives, the windows become smaller. */
final class FetchRequests {
    /** What is fetched: never who it was or where they live. */
    static final List<String> COLUMNS = List.of(
            "service_request_id", "service_code", "service_name", "description", "requested_datetime", "status");

    private static final int MOST_PAGES = 1_000;
    private static final int MOST_TRIES = 5;
    private static final int USUAL_LIMIT = 1_000;
    private static final int ROUND_NUMBER = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    private final Imports imports;
    private final ReadRows readRows;
    private final Mappings mappings;
    private final RequestSource source;
    private final ImportSettings settings;
    private final Clock clock;

    FetchRequests(
            Imports imports,
            ReadRows readRows,
            Mappings mappings,
            RequestSource source,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.readRows = readRows;
        this.mappings = mappings;
        this.source = source;
        this.settings = settings;
        this.clock = clock;
    }

    WorkOnImport.Next step(Import its, String worker) {
        FetchPosition position = Objects.requireNonNull(its.fetch(), "what is fetched has a position");
        if (!(its.origin() instanceof Origin.Server(var endpoint))) {
            throw new IllegalStateException("only servers are fetched from");
        }
        if (!position.at().isBefore(endpoint.to()) || its.rows() >= settings.mostRows()) {
            return end(its, endpoint);
        }
        Instant until = earlier(position.at().plus(position.window()), endpoint.to());
        return switch (window(its, endpoint, position.at(), until, worker)) {
            case Window.All(var requests) -> keep(its, position.past(until), before(until, endpoint, requests), worker);
            case Window.Cut(var requests) ->
                position.canBeNarrower()
                        ? note(its, position.narrower(), its.chunks(), its.rows(), worker)
                        : requests.size() >= USUAL_LIMIT
                                ? give(its, position, FetchPosition.Fault.CUT, worker)
                                : keep(its, position.past(until), before(until, endpoint, requests), worker);
            case Window.None(var why, var passing) ->
                passing && position.tries() + 1 < MOST_TRIES
                        ? waitFor(its, position, why, worker)
                        : give(its, position, why, worker);
        };
    }

    /** What a window of time gave. */
    private sealed interface Window {
        record All(List<Map<String, String>> requests) implements Window {}

        /** Maybe not all. */
        record Cut(List<Map<String, String>> requests) implements Window {}

        record None(FetchPosition.Fault why, boolean passing) implements Window {}
    }

    private Window window(Import its, Endpoint endpoint, Instant from, Instant until, String worker) {
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        for (int page = 1; page <= MOST_PAGES && byId.size() <= settings.mostRows(); page++) {
            switch (source.ask(endpoint, from, until, page)) {
                case RequestSource.Answer.Failed(var why, var passing) -> {
                    return new Window.None(why, passing);
                }
                case RequestSource.Answer.Requests(var requests) -> {
                    int before = byId.size();
                    requests.forEach(request ->
                            byId.putIfAbsent(request.getOrDefault("service_request_id", "#" + byId.size()), request));
                    if (byId.size() == before) {
                        boolean samePage = page == 2 && !requests.isEmpty();
                        boolean round = before >= USUAL_LIMIT || (before > 0 && before % ROUND_NUMBER == 0);
                        List<Map<String, String>> all = List.copyOf(byId.values());
                        return samePage && round ? new Window.Cut(all) : new Window.All(all);
                    }
                }
            }
            imports.advance(
                    its,
                    its.state(),
                    worker,
                    Imports.Change.NONE,
                    clock.instant().plus(settings.lease().plus(settings.within())));
        }
        return new Window.All(List.copyOf(byId.values()));
    }

    private WorkOnImport.Next keep(Import its, FetchPosition next, List<Map<String, String>> requests, String worker) {
        List<List<String>> cells = requests.stream()
                .limit(Math.max(0, settings.mostRows() - its.rows()))
                .map(request -> COLUMNS.stream()
                        .map(name -> request.getOrDefault(name, ""))
                        .toList())
                .toList();
        ReadRows.Result kept = readRows.more(its.id(), cells, its.rows(), its.chunks());
        return note(its, next, kept.chunks(), kept.rows(), worker);
    }

    private WorkOnImport.Next note(Import its, FetchPosition next, int chunks, int rows, String worker) {
        boolean noted = imports.advance(
                its,
                its.state(),
                worker,
                Imports.Change.fetch(next, chunks, rows),
                clock.instant().plus(settings.lease()));
        return noted ? WorkOnImport.Next.GO_ON : WorkOnImport.Next.LET_GO;
    }

    private WorkOnImport.Next waitFor(Import its, FetchPosition position, FetchPosition.Fault why, String worker) {
        Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(position.tries(), 5));
        imports.advance(
                its,
                its.state(),
                worker,
                Imports.Change.fetch(position.failed(why), its.chunks(), its.rows()),
                clock.instant().plus(pause));
        return WorkOnImport.Next.LET_GO;
    }

    private WorkOnImport.Next give(Import its, FetchPosition position, FetchPosition.Fault why, String worker) {
        imports.advance(
                its,
                ImportState.FETCH_FAILED,
                worker,
                Imports.Change.fetch(position.failed(why), its.chunks(), its.rows()),
                clock.instant());
        return WorkOnImport.Next.LET_GO;
    }

    private WorkOnImport.Next end(Import its, Endpoint endpoint) {
        List<Column.Left> kept =
                new ArrayList<>(COLUMNS.stream().map(name -> Column.Left.KEPT).toList());
        List<Column> columns = readRows.columns(its.id(), COLUMNS, kept, its.chunks());
        Optional<Mapping> saved = mappings.find(its.body(), columns);
        imports.read(new Import(
                its.id(),
                its.body(),
                its.by(),
                its.began(),
                new Origin.Server(endpoint.withoutKey()),
                its.rows() == 0 ? ImportState.DONE : ImportState.TO_MAP,
                endpoint.base() + "/" + endpoint.jurisdiction(),
                columns,
                its.rows(),
                its.chunks(),
                saved.orElseGet(() -> SuggestMapping.of(columns)),
                null,
                null,
                false,
                null,
                its.deeds()));
        return WorkOnImport.Next.LET_GO;
    }

    /** Servers differ in whether the end belongs to a window: what was made then comes with the next. */
    private static List<Map<String, String>> before(
            Instant until, Endpoint endpoint, List<Map<String, String>> requests) {
        return until.equals(endpoint.to())
                ? requests
                : requests.stream()
                        .filter(request -> DateForm.ISO
                                .read(request.getOrDefault("requested_datetime", ""), Mapping.OSLO)
                                .map(made -> made.isBefore(until))
                                .orElse(true))
                        .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
