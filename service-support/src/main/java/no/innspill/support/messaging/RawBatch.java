package no.innspill.support.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Takes apart the one message that Spring Cloud Stream makes of a batch: a list of values, and a list per header. */
final class RawBatch {
    private RawBatch() {}

    static List<RawRecord> of(Message<List<byte[]>> batch) {
        List<?> values = batch.getPayload();
        List<?> topics = list(batch, KafkaHeaders.RECEIVED_TOPIC);
        List<?> partitions = list(batch, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = list(batch, KafkaHeaders.OFFSET);
        List<?> keys = list(batch, KafkaHeaders.RECEIVED_KEY);
        List<?> headers = list(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<RawRecord> records = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            records.add(new RawRecord(
                    (String) topics.get(i),
                    (Integer) partitions.get(i),
                    (Long) offsets.get(i),
                    text(keys.get(i)),
                    values.get(i) instanceof byte[] value ? value : null,
                    headers((Map<?, ?>) headers.get(i))));
        }
        return records;
    }

    private static List<?> list(Message<?> batch, String header) {
        return (List<?>) Objects.requireNonNull(batch.getHeaders().get(header), header);
    }

    private static @Nullable String text(@Nullable Object key) {
        return switch (key) {
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case String string -> string;
            case null, default -> null;
        };
    }

    private static Map<String, byte[]> headers(Map<?, ?> converted) {
        Map<String, byte[]> headers = new HashMap<>();
        converted.forEach((name, value) -> {
            if (value instanceof byte[] bytes) {
                headers.put((String) name, bytes);
            } else if (value instanceof String string) {
                headers.put((String) name, string.getBytes(StandardCharsets.UTF_8));
            }
        });
        return headers;
    }
}
