package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One version of what routing goes by: when it is sure enough, and how long a unit has.
 *
 * @param validFrom the first day it decides for
 * @param deadlines the first that fits holds
 * @param helpLines whom to call, for every danger
 * @param appeals what the channel for appeals is called
 * @param handOver how cases go from one unit to another
 */
public record Rules(
        String version,
        LocalDate validFrom,
        Thresholds thresholds,
        List<DeadlineRule> deadlines,
        Map<Danger, HelpLine> helpLines,
        Names appeals,
        HandOver handOver) {

    public Rules {
        deadlines = List.copyOf(deadlines);
        helpLines = Map.copyOf(helpLines);
        if (deadlines.isEmpty() || !deadlines.getLast().fitsAll()) {
            throw new IllegalArgumentException("the last deadline holds for everything: " + version);
        }
        if (!helpLines.keySet().containsAll(List.of(Danger.values()))) {
            throw new IllegalArgumentException("a help line is missing: " + version);
        }
    }

    /**
     * How sure is sure enough, each 0 to 1.
     *
     * @param route from here on a unit gets it without a person
     * @param margin how far the next best has to be behind
     * @param redirect from here on it is an appeal or a call for help
     * @param suspect from here on a person looks whether it is one
     * @param spam from here on a person looks whether it is worth reading
     * @param elsewhere from here on a theme weighs against the service or page that it came in by
     */
    public record Thresholds(
            double route, double margin, double redirect, double suspect, double spam, double elsewhere) {
        public Thresholds {
            for (double each : new double[] {route, margin, redirect, suspect, spam, elsewhere}) {
                if (!(each > 0 && each < 1)) {
                    throw new IllegalArgumentException("a threshold is between 0 and 1");
                }
            }
            if (suspect >= redirect) {
                throw new IllegalArgumentException("suspicion begins below certainty");
            }
        }
    }

    /**
     * How cases go from one unit to another.
     *
     * @param limit how often without a person
     * @param confidential what is not sent to another body without a person
     * @param source where the rule is from
     */
    public record HandOver(int limit, Confidentiality confidential, String source) {
        public HandOver {
            if (limit < 0 || limit > 20) {
                throw new IllegalArgumentException("0 to 20 hand-overs without a person");
            }
        }
    }

    /** Whom to call. */
    public record HelpLine(Names names, String address) {}

    /**
     * How long a unit has. Conditions that are there must hold.
     *
     * @param source where the rule is from
     */
    public record DeadlineRule(
            @Nullable OrganisationNumber body, @Nullable Kind kind, Time time, String source) {

        boolean fits(OrganisationNumber decided, Kind found) {
            return (body == null || body.equals(decided)) && (kind == null || kind == found);
        }

        boolean fitsAll() {
            return body == null && kind == null;
        }
    }

    /** A length of time. */
    public sealed interface Time {

        /** The last day, counted from the day that it was received and never on a day when nobody works. */
        LocalDate from(LocalDate received);

        /** Calendar days or months. */
        record Calendar(Period period) implements Time {
            @Override
            public LocalDate from(LocalDate received) {
                return WorkingDays.onOrAfter(received.plus(period));
            }
        }

        /** Working days. */
        record Working(int days) implements Time {
            public Working {
                if (days < 1 || days > 366) {
                    throw new IllegalArgumentException("1 to 366 working days");
                }
            }

            @Override
            public LocalDate from(LocalDate received) {
                return WorkingDays.after(received, days);
            }
        }
    }

    /** The rule for what a body gets of a kind. */
    DeadlineRule deadlineFor(OrganisationNumber body, Kind kind) {
        return deadlines.stream()
                .filter(rule -> rule.fits(body, kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last deadline holds for everything"));
    }

    /** Whom to call. */
    HelpLine helpLine(Danger danger) {
        return Objects.requireNonNull(helpLines.get(danger), "every danger has a line");
    }
}
