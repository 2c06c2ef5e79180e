package dev.dateline.wire.http;

import dev.dateline.wire.config.WireConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Refuses an address that asks more than is allowed in ten seconds; health and metrics are never refused. */
@ApplicationScoped
public class RateLimit {

    private static final long WINDOW_NANOS = 10_000_000_000L;
    private static final int WINDOW_SECONDS = 10;

    private final int most;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicLong window = new AtomicLong(System.nanoTime());

    RateLimit(WireConfig config) {
        this.most = config.rate().requests() * WINDOW_SECONDS;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, 300);
    }

    private void limit(RoutingContext context) {
        if (context.request().path().startsWith("/q/")
                || allowed(context.request().remoteAddress().hostAddress())) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(429)
                    .putHeader("Retry-After", Integer.toString(WINDOW_SECONDS))
                    .putHeader("Content-Type", Problem.JSON)
                    .end("{\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"ask again in some seconds\"}");
        }
    }

    private boolean allowed(String address) {
        long now = System.nanoTime();
        long began = window.get();
        if (now - began > WINDOW_NANOS && window.compareAndSet(began, now)) {
            asked.clear();
        }
        return asked.computeIfAbsent(address, each -> new AtomicInteger()).incrementAndGet() <= most;
    }
}
