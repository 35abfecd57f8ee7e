package no.innspill.classification.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import no.innspill.classification.Answers;
import no.innspill.classification.Kind;
import no.innspill.classification.Lexicons;
import no.innspill.classification.Limits;
import no.innspill.classification.Signs;
import no.innspill.classification.Tasks;
import no.innspill.classification.TextReading;
import no.innspill.classification.Verdict;
import no.innspill.classification.learning.Example;
import no.innspill.classification.learning.LinearTrainer;
import no.innspill.classification.learning.LinearTrainer.TaskSetting;
import no.innspill.classification.statistics.Calibration;
import no.innspill.classification.statistics.LinearModel;

/**
 * Makes the model of a classifier: learns it from labelled texts, and calibrates it and chooses its limits by what models of parts of the
 * texts say of the others. The same texts in the same order, with the same lexicons, give the same model but for rounding.
 */
public final class ModelTraining {

    private static final int PARTS = 5;
    private static final double URGENT_PRECISION = 0.9;
    private static final double GOES_RIGHT = 0.99;
    /** Harm is told too often rather than missed. */
    private static final double HARM_PRECISION = 0.6;

    /** Goes up when features are made, or weighed, otherwise than before. */
    private static final String FEATURES = "f2";

    private final Lexicons lexicons;
    private final TextReading reading;
    private final LinearTrainer trainer = new LinearTrainer(Settings.ALL);

    public ModelTraining(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.reading = new TextReading(lexicons);
    }

    /** Learns from all these texts. Takes some minutes for fifteen thousand. */
    public LinearModel learn(List<LabelledText> texts) {
        return learn(texts, examples(texts), _ -> true, () -> {}, version(texts));
    }

    /**
     * Learns from the texts that are shipped and from what people have said in earnest. Of the latter the model knows only what stands in
     * a text that is shipped or in several pieces: see {@link KnownToSeveral}.
     *
     * @param said what people have said, each piece once
     * @param step done every second or so; what it throws ends the training
     * @param version what the model is called
     */
    public LinearModel learn(List<LabelledText> shipped, List<LabelledText> said, Runnable step, String version) {
        List<Example> ofShipped = examples(shipped);
        List<Example> ofSaid = examples(said);
        return learn(
                joined(shipped, said), joined(ofShipped, ofSaid), KnownToSeveral.of(ofShipped, ofSaid), step, version);
    }

    private LinearModel learn(
            List<LabelledText> texts, List<Example> examples, IntPredicate known, Runnable step, String version) {
        List<double[][]> scores = CrossValidation.scores(some -> trainer.learn(some, known, step), examples, PARTS);
        List<Calibration> calibrations = calibrations(texts, scores);
        LinearModel learnt = trainer.learn(examples, known, step).calibrated("uncalibrated", Map.of(), calibrations);
        return learnt.calibrated(version, limits(texts, scores, calibrations, learnt), calibrations);
    }

    private List<Example> examples(List<LabelledText> texts) {
        return texts.stream()
                .map(text -> new Example(reading.features(text.text(), text.page()), text.taught()))
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** What models are made upon: features, lexicons and settings. A model of another ground answers questions that nobody asks. */
    public String ground() {
        return name("g-", ground(List.of()));
    }

    /** What a model of these texts would be called: it changes with every text, label, lexicon and setting. */
    public String version(List<LabelledText> texts) {
        return name("m-", ground(texts)) + "-" + texts.size();
    }

    private List<String> ground(List<LabelledText> texts) {
        List<String> parts = new ArrayList<>(List.of(
                FEATURES,
                Settings.ALL.toString(),
                lexicons.languages().version(),
                lexicons.kinds().version(),
                lexicons.signals().version(),
                lexicons.services().version(),
                lexicons.levels().version(),
                lexicons.pages().version()));
        for (LabelledText text : texts) {
            parts.add(text.text() + "\n" + text.page() + "\n" + text.labels());
        }
        return parts;
    }

    private static String name(String prefix, List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update((part + "\u0000").getBytes(StandardCharsets.UTF_8)));
            return prefix + HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static List<Calibration> calibrations(List<LabelledText> texts, List<double[][]> scores) {
        List<Calibration> found = new ArrayList<>();
        for (int task = 0; task < Settings.ALL.size(); task++) {
            TaskSetting setting = Settings.ALL.get(task);
            List<double[]> sums = new ArrayList<>();
            List<Integer> right = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String label = texts.get(i).taught().get(setting.name());
                if (label != null) {
                    sums.add(scores.get(i)[task]);
                    right.add(setting.labels().indexOf(label));
                }
            }
            found.add(Calibration.fit(
                    sums,
                    right.stream().mapToInt(Integer::intValue).toArray(),
                    setting.labels().size()));
        }
        return found;
    }

    private Map<String, Double> limits(
            List<LabelledText> texts, List<double[][]> scores, List<Calibration> calibrations, LinearModel model) {
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            answers.add(answers(scores.get(i), calibrations, model)
                    .with(reading.kind(texts.get(i).text())));
        }
        double help = Thresholds.lowest(urgent(texts, answers, Answers.HELP, Kind.CALL_FOR_HELP), URGENT_PRECISION);
        double appeal = Thresholds.lowest(urgent(texts, answers, Answers.APPEAL, Kind.APPEAL), URGENT_PRECISION);
        Limits limits = new Limits(help, appeal, 1, 1);
        List<Thresholds.Told> told = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).level() != null && texts.get(i).theme() != null) {
                Verdict verdict = Verdict.of(answers.get(i), limits);
                told.add(new Thresholds.Told(verdict.right(), GoesRight.as(texts.get(i), verdict)));
            }
        }
        return Map.of(
                Limits.HELP,
                help,
                Limits.APPEAL,
                appeal,
                Limits.SURE,
                Math.max(0.05, Thresholds.lowest(told, GOES_RIGHT)),
                Limits.HARM,
                Thresholds.lowest(harm(texts, answers), HARM_PRECISION));
    }

    private static Answers answers(double[][] scores, List<Calibration> calibrations, LinearModel model) {
        double[][] shares = new double[scores.length][];
        for (int task = 0; task < shares.length; task++) {
            Calibration calibration = calibrations.get(task);
            shares[task] = Calibration.probabilities(scores[task], calibration.steepness(), calibration.offsets());
        }
        return Answers.of(model, shares);
    }

    private static List<Thresholds.Told> harm(List<LabelledText> texts, List<Answers> answers) {
        List<Thresholds.Told> told = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String label = texts.get(i).severity();
            if (label != null) {
                told.add(new Thresholds.Told(Answers.harm(answers.get(i).severities()), Signs.harm(label)));
            }
        }
        return told;
    }

    private static List<Thresholds.Told> urgent(List<LabelledText> texts, List<Answers> answers, int place, Kind kind) {
        List<Thresholds.Told> told = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String label = texts.get(i).labels().get(Tasks.KIND);
            if (label != null) {
                told.add(new Thresholds.Told(
                        answers.get(i).kind()[place], kind.name().equals(label)));
            }
        }
        return told;
    }
}
