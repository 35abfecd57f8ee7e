package no.innspill.routing.in.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.routing.application.learning.KeepModels.Choice;
import no.innspill.routing.application.models.CurrentModel;
import no.innspill.routing.application.models.ModelVersions.State;
import no.innspill.routing.domain.learning.Comparison;
import no.innspill.routing.domain.learning.Doubt;
import no.innspill.routing.domain.learning.Figures;
import no.innspill.routing.domain.learning.Measure;
import no.innspill.routing.domain.learning.Measure.Mark;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.Trial;
import no.innspill.routing.in.web.Wording;
import org.jspecify.annotations.Nullable;

/** What the pages of the models show, in the reader's language. */
final class ModelView {

    private ModelView() {}

    /**
     * The first page.
     *
     * @param fault why the one in force does not decide; none where it does
     * @param open whether a training is going on
     * @param back the number of the one before; none where nobody has switched yet
     */
    record Overview(
            String name,
            String label,
            CurrentModel.@Nullable Fault fault,
            boolean open,
            long revision,
            @Nullable Long back,
            String backTo,
            List<Row> rows,
            List<String> log) {

        static Overview of(
                State state, CurrentModel.Deciding deciding, List<ModelVersion> versions, Wording.Page words) {
            List<Row> rows = new ArrayList<>(versions.stream()
                    .map(version -> Row.of(version, state, words))
                    .toList());
            rows.add(Row.shipped(state, words));
            return new Overview(
                    named(state.inForce(), words),
                    deciding.model().version(),
                    deciding.fault(),
                    versions.stream().anyMatch(version -> version.state().isOpen()),
                    state.revision(),
                    state.before().orElse(null),
                    state.before().map(before -> named(before, words)).orElse(""),
                    rows,
                    state.log().stream()
                            .map(deed -> words.say(
                                    deed.confirmed() ? "routing.model.log.confirmed" : "routing.model.log.entry",
                                    words.time(deed.at()),
                                    deed.name(),
                                    named(deed.to(), words),
                                    named(deed.from(), words)))
                            .toList());
        }
    }

    /** A version in the list. */
    record Row(long number, String name, String about, String learnt, String state) {

        static Row of(ModelVersion version, State state, Wording.Page words) {
            return new Row(
                    version.number(),
                    named(version.number(), words),
                    asked(version, words),
                    learntFrom(version, words),
                    ModelJson.stateOf(version, state));
        }

        static Row shipped(State state, Wording.Page words) {
            return new Row(
                    ModelVersion.SHIPPED,
                    named(ModelVersion.SHIPPED, words),
                    words.say("routing.model.shipped.about"),
                    "",
                    state.inForce() == ModelVersion.SHIPPED ? "in-force" : "replaced");
        }
    }

    /**
     * A version with how it compares.
     *
     * @param otherInForce whether another one is in force now than the one it was compared with
     * @param doubt why putting it in force takes a confirmation
     */
    record Detail(
            long number,
            String name,
            String state,
            boolean open,
            boolean usable,
            @Nullable String failure,
            long revision,
            List<Fact> facts,
            @Nullable String against,
            boolean otherInForce,
            List<Part> parts,
            Doubt doubt) {

        static Detail of(
                long number,
                @Nullable ModelVersion version,
                Choice choice,
                String label,
                CurrentModel.Deciding deciding,
                Wording.Page words,
                Locale locale) {
            State state = choice.state();
            Trial trial = version == null || version.made() == null
                    ? null
                    : version.made().trial();
            boolean inForce = state.inForce() == number;
            return new Detail(
                    number,
                    named(number, words),
                    version == null ? (inForce ? "in-force" : "replaced") : ModelJson.stateOf(version, state),
                    version != null && version.state().isOpen(),
                    choice.usable() && !inForce,
                    version == null || version.failure() == null
                            ? null
                            : version.failure().name(),
                    state.revision(),
                    facts(version, label, words),
                    trial == null ? null : trial.against(),
                    trial != null
                            && !inForce
                            && !trial.against().equals(deciding.model().version()),
                    trial == null ? List.of() : parts(trial, words, locale),
                    choice.doubt());
        }

        private static List<Fact> facts(@Nullable ModelVersion version, String label, Wording.Page words) {
            List<Fact> facts = new ArrayList<>();
            if (!label.isEmpty()) {
                facts.add(new Fact(words.say("routing.model.fact.label"), label));
            }
            if (version != null) {
                facts.add(new Fact(words.say("routing.model.fact.asked"), asked(version, words)));
                if (version.endedAt() != null) {
                    facts.add(new Fact(words.say("routing.model.fact.ended"), words.time(version.endedAt())));
                }
                if (version.made() != null) {
                    facts.add(new Fact(words.say("routing.model.fact.learnt"), learntFrom(version, words)));
                }
            }
            return facts;
        }

        private static List<Part> parts(Trial trial, Wording.Page words, Locale locale) {
            List<Part> parts = new ArrayList<>();
            parts.add(Part.of("shipped", trial.shipped(), words, locale));
            Comparison corrected = trial.corrected();
            if (corrected != null) {
                parts.add(Part.of("corrected", corrected, words, locale));
            }
            return parts;
        }
    }

    record Fact(String label, String value) {}

    /**
     * A comparison on one set of texts.
     *
     * @param key which set
     * @param few whether there are so few that chance may tell the two apart
     * @param unmeasured what there was nothing to measure on, in one sentence; empty where there was for all
     */
    record Part(String key, int texts, boolean few, String languages, List<Line> lines, String unmeasured) {

        private static final int FEW = 50;

        static Part of(String key, Comparison comparison, Wording.Page words, Locale locale) {
            return new Part(
                    key,
                    comparison.after().texts(),
                    comparison.after().texts() < FEW,
                    languages(comparison.after().languages(), words),
                    Arrays.stream(Measure.values())
                            .filter(measure -> comparison.mark(measure) != Mark.NOT_MEASURED)
                            .map(measure -> Line.of(measure, comparison, locale))
                            .toList(),
                    Arrays.stream(Measure.values())
                            .filter(measure -> comparison.mark(measure) == Mark.NOT_MEASURED)
                            .map(measure -> words.say("routing.model.measure." + ModelJson.name(measure)))
                            .collect(Collectors.joining("; ")));
        }

        private static String languages(Map<String, Integer> counts, Wording.Page words) {
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> words.say("routing.language." + entry.getKey().toUpperCase(Locale.ROOT)) + " "
                            + entry.getValue())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A figure of both, in per cent.
     *
     * @param counted on how many texts the new one's is measured
     * @param mark as better, same or worse
     */
    record Line(String measure, String before, String after, int counted, String gain, String mark) {

        static Line of(Measure measure, Comparison comparison, Locale locale) {
            Mark mark = comparison.mark(measure);
            double gain = 100 * (measure.of(comparison.after()) - measure.of(comparison.before()));
            return new Line(
                    ModelJson.name(measure),
                    share(measure, comparison.before(), locale),
                    share(measure, comparison.after(), locale),
                    measure.count(comparison.after()),
                    mark == Mark.SAME
                            ? ""
                            : String.format(locale, "%+.1f", gain).replace('-', '−'),
                    mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private static String share(Measure measure, Figures figures, Locale locale) {
            return String.format(locale, "%.1f", 100 * measure.of(figures));
        }
    }

    private static String named(long number, Wording.Page words) {
        return number == ModelVersion.SHIPPED
                ? words.say("routing.model.shipped")
                : words.say("routing.model.name", String.valueOf(number));
    }

    private static String asked(ModelVersion version, Wording.Page words) {
        String by = version.byName();
        return by == null
                ? words.say("routing.model.asked.byitself", words.time(version.askedAt()))
                : words.say("routing.model.asked", words.time(version.askedAt()), by);
    }

    private static String learntFrom(ModelVersion version, Wording.Page words) {
        ModelVersion.Made made = version.made();
        return made == null ? "" : words.say("routing.model.learnt", made.shippedTexts(), made.corrections());
    }
}
