package no.innspill.support.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as the broker gave it. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once and never compared
record RawRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        byte @Nullable [] value,
        Map<String, byte[]> headers) {

    @Nullable
    String header(String name) {
        byte[] value = headers.get(name);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }
}
