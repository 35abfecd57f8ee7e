package no.innspill.classification;

import no.innspill.classification.files.ShippedModel;

/** What the module ships with. */
final class Shipped {

    static final Classifier CLASSIFIER = ShippedModel.classifier();

    private Shipped() {}
}
