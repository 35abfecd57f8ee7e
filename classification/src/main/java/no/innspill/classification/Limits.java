package no.innspill.classification;

import no.innspill.classification.statistics.LinearModel;

/**
 * From which probability on something holds; chosen with the model, by cross-validation.
 *
 * @param help it is a call for help
 * @param appeal it is an appeal
 * @param sure what is decided of itself goes right
 * @param harm somebody comes to harm or is in danger
 */
public record Limits(double help, double appeal, double sure, double harm) {

    public static Limits of(LinearModel model) {
        return new Limits(model.limit(HELP), model.limit(APPEAL), model.limit(SURE), model.limit(HARM));
    }

    public static final String HELP = "help";
    public static final String APPEAL = "appeal";
    public static final String SURE = "sure";
    public static final String HARM = "harm";
}
