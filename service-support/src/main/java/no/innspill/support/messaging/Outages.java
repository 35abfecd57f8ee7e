package no.innspill.support.messaging;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSocketException;
import java.util.Set;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Tells a store or a broker that is away from a record that is bad. */
public final class Outages {

    /** What MongoDB answers while it stops, steps down, has no room on its disk or takes too long. */
    private static final Set<Integer> STORE_CANNOT = Set.of(50, 64, 91, 189, 10107, 11600, 11602, 13435, 13436, 14031);

    private Outages() {}

    /** Whether the failure says that store or broker can't be used now, and nothing of what was asked of them. */
    public static boolean isOutage(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutageException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof MongoClientException
                    || cause instanceof MongoSocketException
                    || cause instanceof MongoInterruptedException
                    || cause instanceof RetriableException
                    || (cause instanceof MongoException refusal && STORE_CANNOT.contains(refusal.getCode()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the broker will never take the record, however often it is sent: it is too large, or no record that the topic takes. */
    public static boolean isRefusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException
                    || cause instanceof InvalidRecordException
                    || cause instanceof SerializationException) {
                return true;
            }
        }
        return false;
    }
}
