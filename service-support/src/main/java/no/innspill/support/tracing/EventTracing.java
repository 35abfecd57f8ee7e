package no.innspill.support.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Carries the trace of a request on to the events that follow from it, and on from there (W3C Trace Context). */
public final class EventTracing {
    private static final Pattern W3C =
            Pattern.compile("00-(?<trace>[0-9a-f]{32})-(?<span>[0-9a-f]{16})-(?<flags>[0-9a-f]{2})");

    private final Tracer tracer;

    EventTracing(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The trace context of what is being done now; nothing when nothing is traced. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        return span == null ? null : traceparent(span.context());
    }

    /** Begins the reception of an event in the trace that it came with, or in a new one. */
    public Reception receive(String consumer, @Nullable String traceparent) {
        Span.Builder span = tracer.spanBuilder().kind(Span.Kind.CONSUMER).name("receive " + consumer);
        Matcher parent = W3C.matcher(traceparent == null ? "" : traceparent);
        if (parent.matches()) {
            span.setParent(tracer.traceContextBuilder()
                    .traceId(parent.group("trace"))
                    .spanId(parent.group("span"))
                    .sampled(!parent.group("flags").equals("00"))
                    .build());
        }
        return new Reception(span.start());
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
