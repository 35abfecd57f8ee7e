package no.innspill.routing.domain.decision;

import java.util.LinkedHashMap;
import java.util.Map;

/** A sentence with what goes into it: ids and figures, never a word of the text. */
public record Reason(ReasonCode code, Map<String, String> parameters) {

    public Reason {
        parameters = Map.copyOf(parameters);
        if (!parameters.keySet().containsAll(code.parameters())
                || parameters.size() != code.parameters().size()) {
            throw new IllegalArgumentException("wrong parameters for " + code.code());
        }
    }

    /** A reason with its parameters in the order that the code names. */
    static Reason of(ReasonCode code, String... values) {
        if (values.length != code.parameters().size()) {
            throw new IllegalArgumentException("wrong number of parameters for " + code.code());
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            parameters.put(code.parameters().get(i), values[i]);
        }
        return new Reason(code, parameters);
    }

    /** A confidence as whole percent. */
    static String percent(double confidence) {
        return String.valueOf(Math.round(confidence * 100));
    }
}
