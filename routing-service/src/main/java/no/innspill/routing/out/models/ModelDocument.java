package no.innspill.routing.out.models;

import java.time.Instant;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.ModelVersion.Made;
import no.innspill.routing.domain.learning.TrainingFailure;
import no.innspill.routing.domain.learning.TrainingState;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A model with how it was made: figures and hashes, never a word of a text.
 *
 * @param open there as long as something more comes of it: no two are open at a time
 * @param worker the instance that works on it, for as long as its lease
 * @param begun how often it was begun
 * @param kept whether {@code file}, which is left out where only the version is asked for, is there
 */
@Document(ModelDocument.COLLECTION)
record ModelDocument(
        @Id Long id,
        TrainingState state,
        @Nullable String open,
        String ground,
        @Nullable String by,
        @Nullable String byName,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String worker,
        Instant leaseUntil,
        int begun,
        @Nullable TrainingFailure failure,
        @Nullable MadeDocument made,
        boolean kept,
        @Nullable Binary file) {

    static final String COLLECTION = "models";
    static final String OPEN = "training";

    static ModelDocument asked(long number, String ground, @Nullable String by, @Nullable String byName, Instant now) {
        return new ModelDocument(
                number,
                TrainingState.WAITING,
                OPEN,
                ground,
                by,
                byName,
                now,
                null,
                null,
                Instant.EPOCH,
                0,
                null,
                null,
                false,
                null);
    }

    ModelVersion toDomain() {
        return new ModelVersion(
                id, state, ground, by, byName, askedAt, endedAt, failure, made == null ? null : made.toDomain(), kept);
    }

    record MadeDocument(String label, int shippedTexts, int corrections, TrialDocument trial) {

        static MadeDocument from(Made made) {
            return new MadeDocument(
                    made.label(), made.shippedTexts(), made.corrections(), TrialDocument.from(made.trial()));
        }

        Made toDomain() {
            return new Made(label, shippedTexts, corrections, trial.toDomain());
        }
    }
}
