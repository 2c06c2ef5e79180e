package dev.dateline.transport.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Follows an article from the record it came in to the record it leads to.
 *
 * <p>Thread-safe. Where tracing is off, OpenTelemetry's own no-op does nothing and adds no header.
 */
public final class Tracing {

    private final OpenTelemetry telemetry;
    private final Tracer tracer;

    public Tracing(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
        this.tracer = telemetry.getTracer("dev.dateline");
    }

    /**
     * Follows articles where that is configured. Quarkus's telemetry makes spans and headers even while it exports none, so
     * it is not asked then.
     */
    public static Tracing of(TracingConfig config, OpenTelemetry telemetry) {
        return config.endpoint().isPresent() ? new Tracing(telemetry) : off();
    }

    /** Follows nothing. */
    public static Tracing off() {
        return new Tracing(OpenTelemetry.noop());
    }

    /** Begins a trace with the record, which carries it on in its {@code traceparent} header. */
    public void begin(ProducerRecord<String, byte[]> record) {
        continueFrom(new RecordHeaders(), record);
    }

    /** Carries the trace that came in with {@code from} on to the record. */
    public void continueFrom(Headers from, ProducerRecord<String, byte[]> record) {
        Span span = tracer.spanBuilder("publish " + record.topic())
                .setSpanKind(SpanKind.PRODUCER)
                .setParent(parent(from))
                .startSpan();
        telemetry
                .getPropagators()
                .getTextMapPropagator()
                .inject(Context.root().with(span), record.headers(), TraceHeaders.SETTER);
        span.end();
    }

    /** Does work as a step of the trace that came in with {@code from}. */
    public <T> T step(String name, Headers from, Supplier<T> work) {
        Context parent = parent(from);
        Span span = tracer.spanBuilder(name).setParent(parent).startSpan();
        try {
            return parent.with(span).wrapSupplier(work).get();
        } finally {
            span.end();
        }
    }

    private Context parent(Headers from) {
        return telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), from, TraceHeaders.GETTER);
    }
}
