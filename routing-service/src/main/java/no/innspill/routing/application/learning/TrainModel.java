package no.innspill.routing.application.learning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.statistics.ModelFile;
import no.innspill.classification.training.LabelledText;
import no.innspill.routing.application.models.ModelVersions;
import no.innspill.routing.application.models.ShippedGround;
import no.innspill.routing.domain.learning.Lessons;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.ModelVersion.Made;
import no.innspill.routing.domain.learning.TrainingFailure;
import no.innspill.routing.domain.learning.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a model of the shipped texts and of what people have corrected, and tries it beside the one in force. It decides nothing. An
 * instance that goes leaves its training to another one, which begins it anew.
 */
public final class TrainModel {
    private static final Logger LOG = LoggerFactory.getLogger(TrainModel.class);
    private static final int NOTES_A_LEASE = 12;
    private static final int MOST_BEGINNINGS = 3;
    /** A document of the store holds 16 MiB, and the embedded one is all in memory. */
    private static final int LARGEST = 8 << 20;

    private final ModelVersions versions;
    private final Gathering lessons;
    private final Trying trial;
    private final ShippedGround shipped;
    private final Bounds bounds;
    private final Clock clock;
    private final Predicate<Throwable> outage;

    /**
     * How much a training may take.
     *
     * @param shipped so many of the texts that come with the program are learnt from, evenly chosen
     * @param corrections the newest so many corrected pieces are read
     * @param longest the time
     * @param lease how long it is left to an instance that does not say that it goes on
     * @param kept so many models are kept, with the one in force and the one before besides
     */
    public record Bounds(int shipped, int corrections, Duration longest, Duration lease, int kept) {}

    /** Gathers lessons: see {@link GatherLessons#newest}. */
    @FunctionalInterface
    interface Gathering {
        Lessons newest(int most, Runnable step);
    }

    /** Tries a model: see {@link TryModels#besideTheOneInForce}. */
    @FunctionalInterface
    interface Trying {
        Trial beside(LinearModel model, Lessons lessons, Runnable step);
    }

    TrainModel(
            ModelVersions versions,
            Gathering lessons,
            Trying trial,
            ShippedGround shipped,
            Bounds bounds,
            Clock clock,
            Predicate<Throwable> outage) {
        this.versions = versions;
        this.lessons = lessons;
        this.trial = trial;
        this.shipped = shipped;
        this.bounds = bounds;
        this.clock = clock;
        this.outage = outage;
    }

    /** It is to be left to another instance. */
    private static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Works on a training to its end.
     *
     * @param worker tells this instance from others
     * @param goOn false once the instance is to stop
     * @return whether there was one
     */
    public boolean work(String worker, BooleanSupplier goOn) {
        Optional<ModelVersion> claimed = versions.claim(worker, clock.instant(), bounds.lease(), MOST_BEGINNINGS);
        claimed.ifPresent(version -> run(version, worker, goOn));
        return claimed.isPresent();
    }

    private void run(ModelVersion version, String worker, BooleanSupplier goOn) {
        try {
            train(version, worker, new Step(version.number(), worker, goOn));
        } catch (Left left) {
            LOG.atInfo().addKeyValue("model", version.number()).log("a training is left to another instance");
        } catch (TooLong tooLong) {
            versions.failed(version.number(), worker, TrainingFailure.TOO_LONG, clock.instant());
        } catch (RuntimeException fault) {
            if (outage.test(fault)) {
                throw fault;
            }
            // never the message: it may hold what was in a text
            LOG.atError().addKeyValue("cause", fault.getClass().getName()).log("a training has failed");
            versions.failed(version.number(), worker, TrainingFailure.FAULT, clock.instant());
        }
    }

    private void train(ModelVersion version, String worker, Step step) {
        Lessons gathered = lessons.newest(bounds.corrections(), step);
        List<LabelledText> texts = evenly(ShippedModel.texts(), bounds.shipped());
        String label = version.number() + "-"
                + shipped.training().version(gathered.learnt()).substring(2, 10);
        LinearModel model = shipped.training().learn(texts, gathered.learnt(), step, label);
        byte[] file = bytes(model);
        if (file.length > LARGEST) {
            versions.failed(version.number(), worker, TrainingFailure.TOO_LARGE, clock.instant());
            return;
        }
        Made made = new Made(label, texts.size(), gathered.learnt().size(), trial.beside(model, gathered, step));
        if (versions.ready(version.number(), worker, made, file, clock.instant())) {
            letGoOfOld();
        }
    }

    private static List<LabelledText> evenly(List<LabelledText> texts, int most) {
        int step = Math.ceilDiv(texts.size(), most);
        return IntStream.range(0, texts.size())
                .filter(place -> place % step == 0)
                .mapToObj(texts::get)
                .toList();
    }

    private void letGoOfOld() {
        ModelVersions.State state = versions.state();
        Set<Long> kept = new HashSet<>();
        kept.add(state.inForce());
        state.before().ifPresent(kept::add);
        versions.newest(Integer.MAX_VALUE).stream()
                .filter(ModelVersion::isReady)
                .limit(bounds.kept())
                .forEach(version -> kept.add(version.number()));
        versions.keepOnly(kept);
    }

    private static byte[] bytes(LinearModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ModelFile.write(model, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** Says every few seconds that the worker lives, and ends what is to end. */
    private final class Step implements Runnable {
        private final long number;
        private final String worker;
        private final BooleanSupplier goOn;
        private final Instant begun = clock.instant();
        private Instant noted = begun;

        Step(long number, String worker, BooleanSupplier goOn) {
            this.number = number;
            this.worker = worker;
            this.goOn = goOn;
        }

        @Override
        public synchronized void run() {
            if (!goOn.getAsBoolean()) {
                throw new Left();
            }
            Instant now = clock.instant();
            if (begun.plus(bounds.longest()).isBefore(now)) {
                throw new TooLong();
            }
            if (noted.plus(bounds.lease().dividedBy(NOTES_A_LEASE)).isBefore(now)) {
                noted = now;
                if (!versions.goesOn(number, worker, now.plus(bounds.lease()))) {
                    throw new Left();
                }
            }
        }
    }
}
