package no.innspill.classification.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.innspill.classification.Classifier;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.statistics.ModelFile;
import no.innspill.classification.training.LabelledText;
import no.innspill.classification.vocabulary.Vocabulary;

/** The model that comes with this module, and the texts that it was learnt from. */
public final class ShippedModel {

    private static final String MODEL = "classification/model.bin";
    private static final List<String> TEXTS = List.of(
            "labelled/train-a.jsonl",
            "labelled/train-b.jsonl",
            "labelled/train-c.jsonl",
            "labelled/train-d.jsonl",
            "labelled/train-e.jsonl",
            "labelled/train-0.jsonl",
            "labelled/train-calls.jsonl",
            "labelled/train-nb.jsonl",
            "labelled/train-nn.jsonl",
            "labelled/train-en-se.jsonl",
            "labelled/train-urgent.jsonl",
            "labelled/train-kinds.jsonl",
            "labelled/train-general.jsonl",
            "labelled/train-help.jsonl",
            "labelled/train-help-b.jsonl",
            "labelled/train-contrast.jsonl",
            "labelled/train-themes-a.jsonl",
            "labelled/train-themes-b.jsonl",
            "labelled/train-themes-c.jsonl",
            "labelled/train-en-se-2.jsonl",
            "labelled/phrases.jsonl");

    private ShippedModel() {}

    /** The model. */
    public static LinearModel read() {
        return read(DataSource.shipped(MODEL));
    }

    /**
     * Reads a model.
     *
     * @throws UncheckedIOException when it is none
     */
    public static LinearModel read(DataSource file) {
        try (InputStream in = file.open()) {
            return ModelFile.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.name(), unreadable);
        }
    }

    /** The texts that it was learnt from, in order. */
    public static List<LabelledText> texts() {
        return TEXTS.stream()
                .flatMap(file -> LabelledFile.read(DataSource.shipped(file)).stream())
                .toList();
    }

    /** Texts that nothing is ever learnt from, to compare models on. */
    public static List<LabelledText> heldOut() {
        return LabelledFile.read(DataSource.shipped("labelled/heldout.jsonl"));
    }

    /** A classifier of all that is shipped, which needs nothing that runs. */
    public static Classifier classifier() {
        return new Classifier(LexiconFiles.shipped(), read(), vocabulary());
    }

    /** The vocabulary that a fresh system starts from. */
    public static Vocabulary vocabulary() {
        return VocabularyFile.read(DataSource.shipped("vocabulary/starter.json"));
    }
}
