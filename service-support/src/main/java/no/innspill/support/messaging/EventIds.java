package no.innspill.support.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids of events. One that follows from another has an id derived from it, so that telling it twice is telling it once. */
public final class EventIds {
    private EventIds() {}

    /** The same for the same cause and discriminator, always (UUIDv5). */
    public static String derived(String causeId, String discriminator) {
        UUID namespace = UuidCreator.getNameBasedSha1("innspill:" + causeId);
        return UuidCreator.getNameBasedSha1(namespace, discriminator).toString();
    }

    /** A new one, in the order of time (UUIDv7). */
    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
