package no.innspill.support.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the trace of a request on to the events that follow from it, and on from there (W3C Trace Context). */
public final class EventTracing {
    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    EventTracing(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The trace context of what is being done now; nothing when nothing is traced. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        return span == null ? null : traceparent(span.context());
    }

    /** Begins the reception of an event in the trace that it came with, or in a new one. */
    public Reception receive(String consumer, @Nullable String traceparent) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of(TRACEPARENT, traceparent);
        Span span = propagator
                .extract(carrier, Map::get)
                .kind(Span.Kind.CONSUMER)
                .name("receive " + consumer)
                .start();
        return new Reception(span);
    }

    private static @Nullable String traceparent(TraceContext context) {
        if (context.traceId().isEmpty() || context.spanId().isEmpty()) {
            return null;
        }
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }

    /** The time that an event is being handled. */
    public static final class Reception implements AutoCloseable {
        private final Span span;

        private Reception(Span span) {
            this.span = span;
        }

        /** What events that follow from this one carry. */
        public @Nullable String traceparent() {
            return EventTracing.traceparent(span.context());
        }

        @Override
        public void close() {
            span.end();
        }
    }
}
