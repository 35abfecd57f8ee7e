package no.innspill.routing.application.models;

import no.innspill.classification.Lexicons;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.training.ModelTraining;

/**
 * The model that comes with the program, and what models are made upon.
 *
 * @param ground names lexicons, features and settings: a model of another ground cannot be used
 */
public record ShippedGround(LinearModel model, ModelTraining training, String ground) {

    public static ShippedGround of(LinearModel model, Lexicons lexicons) {
        ModelTraining training = new ModelTraining(lexicons);
        return new ShippedGround(model, training, training.ground());
    }
}
