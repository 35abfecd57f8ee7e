package no.innspill.intake.imports.in.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.innspill.intake.imports.domain.FetchPosition;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportState;
import no.innspill.intake.imports.domain.ImportState.Command;
import no.innspill.intake.imports.domain.Origin;
import no.innspill.intake.imports.domain.Tally;
import org.jspecify.annotations.Nullable;

/**
 * An import as a page shows it.
 *
 * @param state as a word for messages
 * @param tone of the tag that shows the state
 * @param poll whether the page asks how it goes
 * @param commands what can be done, as words for addresses and messages
 * @param tally how the trial or the run goes; none where there is none
 * @param fault what was wrong with fetching, as a word for messages; none where nothing was
 */
record ImportView(
        String id,
        String name,
        String by,
        String began,
        String state,
        String tone,
        boolean poll,
        boolean waiting,
        String source,
        String rows,
        int version,
        boolean mappable,
        boolean previewable,
        List<String> commands,
        @Nullable TallyView tally,
        @Nullable String fault,
        List<Deed> deeds) {

    /** What somebody did. */
    record Deed(String at, String name, String what) {}

    /**
     * How a trial or a run goes.
     *
     * @param percent done, from 0 to 100
     * @param phase the trial or the run, as a word for messages and the address of the file
     */
    record TallyView(
            String phase,
            int percent,
            int done,
            int total,
            String rows,
            String accepted,
            String again,
            String refused,
            String rate,
            boolean ended,
            List<Reason> reasons) {}

    /** Why rows were refused. */
    record Reason(String column, String reason, String count) {}

    static ImportView of(Import its, Wording words) {
        var mapping = its.mapping();
        FetchPosition fetch = its.fetch();
        return new ImportView(
                its.id().toString(),
                its.origin().name(),
                its.by().name(),
                words.time(its.began()),
                Wording.key(its.state()),
                tone(its.state()),
                its.state().isAtWork() || its.state() == ImportState.READING,
                its.waiting(),
                source(its.origin(), words),
                words.number(its.rows()),
                mapping == null ? 0 : mapping.version(),
                its.isTable() && its.state().allows(Command.MAP),
                its.state() == ImportState.READY || its.state() == ImportState.CHECKED,
                Arrays.stream(Command.values())
                        .filter(command -> command != Command.MAP && its.state().allows(command))
                        .map(Wording::key)
                        .toList(),
                its.latest().map(tally -> tally(its, tally, words)).orElse(null),
                fetch == null || fetch.fault() == null ? null : Wording.key(fetch.fault()),
                its.deeds().stream()
                        .sorted(Comparator.comparing(Import.Deed::at).reversed())
                        .map(deed -> new Deed(
                                words.time(deed.at()),
                                deed.name(),
                                words.of("deed." + deed.what().replace('_', '-'))))
                        .toList());
    }

    private static String tone(ImportState state) {
        return switch (state) {
            case DONE -> "good";
            case FETCH_FAILED -> "bad";
            case TO_MAP, PAUSED -> "warn";
            case CANCELLED, READING -> "plain";
            case FETCHING, READY, CHECKING, CHECKED, RUNNING -> "";
        };
    }

    private static String source(Origin origin, Wording words) {
        return switch (origin) {
            case Origin.Table table ->
                words.of("source.table", table.encoding(), words.of("delimiter." + (int) table.delimiter()));
            case Origin.Lines lines -> words.of("source.lines");
            case Origin.Server server ->
                words.of("source.server", server.endpoint().base().toString());
        };
    }

    private static TallyView tally(Import its, Tally tally, Wording words) {
        int total = Math.max(its.rows(), 1);
        return new TallyView(
                its.state() == ImportState.CHECKING || its.state() == ImportState.CHECKED ? "check" : "run",
                Math.min(100, (int) (100L * tally.rows() / total)),
                tally.rows(),
                its.rows(),
                words.number(tally.rows()),
                words.number(tally.accepted()),
                words.number(tally.again()),
                words.number(tally.refused()),
                words.number(tally.rate()),
                tally.ended() != null,
                tally.byFrequency().stream()
                        .map(entry -> new Reason(
                                entry.getKey().column(),
                                words.refusal(entry.getKey().code()),
                                words.number(entry.getValue())))
                        .toList());
    }
}
