package no.innspill.routing.domain.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that, had it been otherwise, would have led elsewhere.
 *
 * @param parameters what goes into its sentence: ids and figures, never a word of the text
 * @param then where it would have gone
 */
public record Change(Code code, Map<String, String> parameters, Then then) {

    public Change {
        parameters = Map.copyOf(parameters);
        if (!parameters.keySet().equals(java.util.Set.copyOf(code.parameters))) {
            throw new IllegalArgumentException("wrong parameters for " + code.code);
        }
    }

    /** What would have been otherwise. The sentences are in the message files. */
    public enum Code {
        WITHOUT_RULE("without-rule", "rule"),
        OTHER_THEME("other-theme", "theme"),
        SERVICE_NAMED("service-named", "service", "body"),
        WITHOUT_SERVICE("without-service", "service", "body"),
        WITHOUT_PAGE("without-page", "page"),
        NOT_SENSITIVE("not-sensitive"),
        NOT_AN_APPEAL("not-an-appeal"),
        NO_CALL_FOR_HELP("no-call-for-help"),
        NO_SPAM("no-spam"),
        LOWER_THRESHOLD("lower-threshold", "confidence", "threshold"),
        HIGHER_THRESHOLD("higher-threshold", "confidence", "threshold");

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
        private final List<String> parameters;

        Code(String code, String... parameters) {
            this.code = code;
            this.parameters = List.of(parameters);
        }

        /** As it is stored and in the message files. */
        public String code() {
            return code;
        }

        public List<String> parameters() {
            return parameters;
        }

        /** The code that is written so; nothing for one that this version does not know. */
        public static Optional<Code> ofCode(String written) {
            return Arrays.stream(values())
                    .filter(known -> known.code.equals(written))
                    .findFirst();
        }
    }

    /**
     * Where it would have gone.
     *
     * @param outcome ROUTED, TRIAGE or REDIRECTED
     * @param unit only when routed
     */
    public record Then(String outcome, @Nullable UnitId unit) {

        static Then of(Decision decision) {
            return switch (decision) {
                case Decision.Route route -> new Then("ROUTED", route.unit());
                case Decision.Triage _ -> new Then("TRIAGE", null);
                case Decision.Redirect _ -> new Then("REDIRECTED", null);
                case Decision.Withdrawn _ -> new Then("WITHDRAWN", null);
            };
        }
    }
}
