package no.innspill.reporting.rollup;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Tells cheaply whether there can be anything new in the report. */
public final class ReportState {

    private final MongoCollection<Document> progress;

    ReportState(MongoCollection<Document> progress) {
        this.progress = progress;
    }

    /**
     * The state of the report now. Read it before the figures: they are then of this state or of a newer one.
     */
    public Version now() {
        MessageDigest digest = sha256();
        @Nullable Instant changedAt = null;
        for (Document partition : progress.find().sort(ascending("_id"))) {
            digest.update((partition.getString("_id") + "=" + partition.getLong("offset") + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            Instant at = partition.get("at", Date.class).toInstant();
            changedAt = changedAt == null || at.isAfter(changedAt) ? at : changedAt;
        }
        return new Version(HexFormat.of().formatHex(digest.digest(), 0, 8), changedAt);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A state of the report.
     *
     * @param tag the same for the same records; another one as soon as one more was read
     * @param changedAt when the last batch was counted; nothing before the first
     */
    public record Version(String tag, @Nullable Instant changedAt) {}
}
