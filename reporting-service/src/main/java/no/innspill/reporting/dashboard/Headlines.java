package no.innspill.reporting.dashboard;

import static no.innspill.reporting.rollup.domain.Measure.*;

import java.time.Duration;
import java.util.List;
import no.innspill.reporting.dashboard.Dashboard.Aside;
import no.innspill.reporting.dashboard.Dashboard.Stage;
import no.innspill.reporting.dashboard.Dashboard.Tile;
import no.innspill.reporting.dashboard.Dashboard.Timeliness;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;

/** The figures that stand alone: how much, how far it got, and whether in time. */
final class Headlines {

    static final Measure[] RESOLVED = {
        RESOLVED_ACTION,
        RESOLVED_CHANGE_OF_COURSE,
        RESOLVED_BETTER_SERVICE,
        RESOLVED_BETTER_INFORMATION,
        RESOLVED_NO_CHANGE,
        RESOLVED_OTHER
    };

    private final Counts now;
    private final Counts before;
    private final Period period;
    private final boolean ofAll;
    private final Words words;

    Headlines(Counts now, Counts before, Period period, boolean ofAll, Words words) {
        this.now = now;
        this.before = before;
        this.period = period;
        this.ofAll = ofAll;
        this.words = words;
    }

    List<Tile> tiles() {
        long resolved = now.sum(RESOLVED);
        long resolutions = now.of(RESOLUTIONS);
        long withDeadline = now.sum(RESOLVED_IN_TIME, RESOLVED_LATE);
        return List.of(
                tile("received", words.number(Said.in(now)), compared()),
                tile(
                        "open",
                        words.number(now.sum(WAITING, IN_WORK)),
                        words.say(
                                "reporting.tile.open.note",
                                words.number(now.of(WAITING)),
                                words.number(now.of(IN_WORK)))),
                tile(
                        "resolved",
                        words.number(resolved),
                        words.say("reporting.tile.resolved.note", words.percent(resolved, now.of(OPENED)))),
                tile(
                        "inTime",
                        words.percent(now.of(RESOLVED_IN_TIME), withDeadline),
                        words.say("reporting.tile.inTime.note", words.number(now.of(RESOLVED_LATE)))),
                tile(
                        "span",
                        resolutions == 0
                                ? "–"
                                : words.span(Duration.ofSeconds(now.of(SECONDS_TO_RESOLVE) / resolutions)),
                        words.say("reporting.tile.span.note", words.number(resolutions))));
    }

    private Tile tile(String id, String figure, String note) {
        return new Tile(id, words.say("reporting.tile." + id), figure, note);
    }

    private String compared() {
        long was = Said.in(before);
        long is = Said.in(now);
        String days = words.number(period.days());
        if (was == 0) {
            return words.say("reporting.tile.received.first", days);
        }
        String change = words.percent(Math.abs(is - was), was);
        if (is == was) {
            return words.say("reporting.tile.received.same", days);
        }
        return words.say(is > was ? "reporting.tile.received.more" : "reporting.tile.received.fewer", change, days);
    }

    List<Stage> funnel() {
        long received = Said.in(now);
        long routed = now.of(ROUTED);
        long opened = now.of(OPENED);
        long resolved = now.sum(RESOLVED);
        long most = Math.max(1, Math.max(Math.max(received, routed), Math.max(opened, resolved)));
        String fromOthers = ofAll || now.of(FROM_OTHERS) == 0
                ? words.say("reporting.funnel.routed.note", words.percent(routed, received))
                : words.say("reporting.funnel.routed.fromOthers", words.number(now.of(FROM_OTHERS)));
        return List.of(
                stage(
                        "received",
                        received,
                        most,
                        words.say(ofAll ? "reporting.funnel.received.all" : "reporting.funnel.received.note")),
                stage("routed", routed, most, fromOthers),
                stage("opened", opened, most, words.say("reporting.funnel.opened.note", words.percent(opened, routed))),
                stage(
                        "resolved",
                        resolved,
                        most,
                        words.say("reporting.funnel.resolved.note", words.percent(resolved, opened))));
    }

    private Stage stage(String id, long count, long most, String note) {
        return new Stage(
                id,
                words.say("reporting.funnel." + id),
                count,
                words.number(count),
                100.0 * Math.max(0, count) / most,
                note);
    }

    List<Aside> asides() {
        return List.of(
                aside("triage", now.of(TRIAGE)),
                aside("appeal", now.of(REDIRECTED_APPEAL)),
                aside("help", now.of(REDIRECTED_HELP)),
                aside("reopened", now.of(REOPENED)));
    }

    private Aside aside(String id, long count) {
        return new Aside(
                id,
                words.say("reporting.aside." + id),
                words.number(count),
                words.say("reporting.aside." + id + ".note"));
    }

    Timeliness timeliness() {
        long inTime = now.of(RESOLVED_IN_TIME);
        long late = now.of(RESOLVED_LATE);
        long both = inTime + late;
        return new Timeliness(
                inTime,
                words.number(inTime),
                late,
                words.number(late),
                both == 0 ? 0 : 100.0 * inTime / both,
                words.percent(inTime, both));
    }
}
