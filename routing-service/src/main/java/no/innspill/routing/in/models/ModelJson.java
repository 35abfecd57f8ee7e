package no.innspill.routing.in.models;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innspill.routing.application.learning.KeepModels;
import no.innspill.routing.application.models.CurrentModel;
import no.innspill.routing.application.models.ModelVersions.State;
import no.innspill.routing.application.models.ModelVersions.Switched;
import no.innspill.routing.domain.learning.Comparison;
import no.innspill.routing.domain.learning.Doubt;
import no.innspill.routing.domain.learning.Measure;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.TrainingFailure;
import no.innspill.routing.domain.learning.Trial;
import org.jspecify.annotations.Nullable;

/** Models in the API. */
final class ModelJson {

    private ModelJson() {}

    /**
     * All of them.
     *
     * @param inForce 0 is the one that comes with the program
     * @param decides what decisions call the one that decides
     * @param fault why that is not the one in force; none where it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListJson(
            long revision,
            long inForce,
            String decides,
            CurrentModel.@Nullable Fault fault,
            List<VersionJson> versions,
            List<SwitchJson> switches) {

        static ListJson of(State state, CurrentModel.Deciding deciding, List<ModelVersion> versions) {
            return new ListJson(
                    state.revision(),
                    state.inForce(),
                    deciding.model().version(),
                    deciding.fault(),
                    versions.stream()
                            .map(version -> VersionJson.of(version, state, null))
                            .toList(),
                    state.log().stream().map(SwitchJson::of).toList());
        }
    }

    record SwitchJson(long from, long to, Instant at, String by, String name, boolean confirmed) {
        static SwitchJson of(Switched deed) {
            return new SwitchJson(deed.from(), deed.to(), deed.at(), deed.subject(), deed.name(), deed.confirmed());
        }
    }

    /**
     * One of them.
     *
     * @param state waiting, training, ready, in-force, replaced or failed
     * @param by who asked for it; none where it was begun by itself
     * @param usable whether it can be put in force
     * @param doubt why that takes a confirmation; none where it takes none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionJson(
            long number,
            @Nullable String label,
            String state,
            @Nullable Instant askedAt,
            @Nullable String by,
            @Nullable Instant endedAt,
            @Nullable TrainingFailure failure,
            @Nullable Integer shippedTexts,
            @Nullable Integer corrections,
            @Nullable TrialJson comparison,
            @Nullable Boolean usable,
            @Nullable Doubt doubt) {

        static VersionJson of(ModelVersion version, State state, KeepModels.@Nullable Choice choice) {
            ModelVersion.Made made = version.made();
            return new VersionJson(
                    version.number(),
                    made == null ? null : made.label(),
                    stateOf(version, state),
                    version.askedAt(),
                    version.by(),
                    version.endedAt(),
                    version.failure(),
                    made == null ? null : made.shippedTexts(),
                    made == null ? null : made.corrections(),
                    made == null ? null : TrialJson.of(made.trial()),
                    choice == null ? null : choice.usable(),
                    choice == null || choice.doubt() == Doubt.NONE ? null : choice.doubt());
        }

        static VersionJson shipped(String label, KeepModels.Choice choice) {
            boolean inForce = choice.state().inForce() == ModelVersion.SHIPPED;
            return new VersionJson(
                    ModelVersion.SHIPPED,
                    label,
                    inForce ? "in-force" : "replaced",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    choice.usable(),
                    choice.doubt() == Doubt.NONE ? null : choice.doubt());
        }
    }

    /** What became of it, in one word. */
    static String stateOf(ModelVersion version, State state) {
        if (version.number() == state.inForce()) {
            return "in-force";
        }
        return state.log().stream().anyMatch(deed -> deed.to() == version.number())
                ? "replaced"
                : version.state().name().toLowerCase(Locale.ROOT);
    }

    /**
     * How it did beside the one that was in force when it was made.
     *
     * @param against what decisions call that one
     * @param shipped on the held-out texts that come with the program
     * @param corrections on the corrected pieces that are held out; none where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrialJson(
            String against,
            ComparisonJson shipped,
            @Nullable ComparisonJson corrections) {

        static TrialJson of(Trial trial) {
            Comparison corrected = trial.corrected();
            return new TrialJson(
                    trial.against(),
                    ComparisonJson.of(trial.shipped()),
                    corrected == null ? null : ComparisonJson.of(corrected));
        }
    }

    /**
     * A comparison on one set of texts.
     *
     * @param languages how many texts there are of each language
     */
    record ComparisonJson(int texts, Map<String, Integer> languages, Map<String, MeasureJson> measures) {
        static ComparisonJson of(Comparison comparison) {
            Map<String, MeasureJson> measures = new LinkedHashMap<>();
            for (Measure measure : Measure.values()) {
                measures.put(name(measure), MeasureJson.of(measure, comparison));
            }
            return new ComparisonJson(
                    comparison.after().texts(), comparison.after().languages(), measures);
        }
    }

    /**
     * A figure before and after.
     *
     * @param before 0 to 1
     * @param after 0 to 1
     * @param counted on how many texts it was measured with the new one
     * @param mark better, same, worse or not-measured
     */
    record MeasureJson(double before, double after, int counted, String mark) {
        static MeasureJson of(Measure measure, Comparison comparison) {
            return new MeasureJson(
                    measure.of(comparison.before()),
                    measure.of(comparison.after()),
                    measure.count(comparison.after()),
                    comparison.mark(measure).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** As {@code help-recall}. */
    static String name(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
