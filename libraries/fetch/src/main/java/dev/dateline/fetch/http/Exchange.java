package dev.dateline.fetch.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Asks over the network, on connections to addresses that the guard permits. */
final class Exchange implements Asking {

    private static final int CONNECTIONS = 64;
    private static final TimeValue IDLE = TimeValue.ofSeconds(20);
    private static final int OK = 200;
    private static final Set<String> KEPT = Set.of(
            "age",
            "cache-control",
            "content-type",
            "date",
            "etag",
            "expires",
            "last-modified",
            "location",
            "retry-after");

    /** What may have no end, as a radio's stream, and never is a document. */
    private static final Pattern NO_TEXT = Pattern.compile("^\\s*(?:audio|video|font)/", Pattern.CASE_INSENSITIVE);

    private final GuardedNames names;
    private final Duration whole;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "web-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    Exchange(WebSettings settings) {
        this(settings, SSLContexts.createSystemDefault());
    }

    Exchange(WebSettings settings, SSLContext trust) {
        names = new GuardedNames(settings.names(), settings.guard());
        whole = settings.whole();
        Timeout timeout = Timeout.of(whole);
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(1)
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(timeout).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connect()))
                                .setSocketTimeout(timeout)
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .evictIdleConnections(IDLE)
                .setUserAgent(settings.agent())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    @Override
    public boolean mayAsk(Target target) {
        return !names.refusesNumber(target.host());
    }

    @Override
    public Reply ask(Target target, Request request, boolean credentials, UnderWay underWay) {
        HttpGet get = get(target, request, credentials);
        Runnable cut = get::cancel;
        Deadline deadline = new Deadline(deadlines, whole, cut);
        underWay.begin(cut);
        try {
            ClassicHttpResponse response = client.executeOpen(host(target), get, null);
            try {
                return answered(response, get, new BodyReader(request.kind(), request.lease(), deadline));
            } finally {
                end(response);
            }
        } catch (RefusedHost e) {
            return new Reply.Refused();
        } catch (IOException e) {
            boolean late = e instanceof SocketTimeoutException && !(e instanceof ConnectTimeoutException);
            return deadline.expired() || late
                    ? new Reply.Failed("took longer than " + whole.toSeconds() + " s")
                    : new Reply.Failed(Trouble.of(e), Trouble.isUnanswered(e));
        } catch (IllegalStateException e) {
            // So says the client where a request is cut while its connection is being made.
            if (!get.isCancelled()) {
                throw e;
            }
            return new Reply.Failed("was cut off");
        } finally {
            underWay.end(cut);
            deadline.close();
        }
    }

    private static void end(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // What is wanted of it was read.
        }
    }

    private static HttpHost host(Target target) {
        return new HttpHost(target.scheme(), target.host(), target.port());
    }

    private static HttpGet get(Target target, Request request, boolean credentials) {
        HttpGet get = new HttpGet(URI.create("/"));
        get.setScheme(target.scheme());
        get.setAuthority(new URIAuthority(target.host(), usual(target) ? -1 : target.port()));
        get.setPath(ascii(target.path()));
        get.setHeader("Accept", request.kind().accept());
        get.setHeader("Accept-Encoding", "gzip, deflate");
        if (request.known().etag() != null) {
            get.setHeader("If-None-Match", request.known().etag());
        }
        if (request.known().lastModified() != null) {
            get.setHeader("If-Modified-Since", request.known().lastModified());
        }
        if (credentials && request.credentials() != null) {
            byte[] plain = request.credentials().getBytes(StandardCharsets.UTF_8);
            get.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(plain));
        }
        return get;
    }

    private static boolean usual(Target target) {
        return target.origin().endsWith(target.host()) || target.origin().endsWith("]");
    }

    private static String ascii(String path) {
        StringBuilder ascii = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                ascii.append((char) b);
            } else {
                ascii.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
            }
        }
        return ascii.toString();
    }

    private static Reply answered(ClassicHttpResponse response, HttpGet get, BodyReader reader) throws IOException {
        Headers headers = headers(response);
        HttpEntity entity = response.getEntity();
        if (response.getCode() != OK || entity == null) {
            // What is left unread is not wanted: without this, closing would read it all.
            get.cancel();
            return new Reply.Answered(response.getCode(), headers, Optional.empty());
        }
        String mediaType = headers.get("content-type").orElse("");
        if (NO_TEXT.matcher(mediaType).find()) {
            get.cancel();
            return new Reply.Failed("no document: " + mediaType);
        }
        InputStream content = entity.getContent();
        Header coding = response.getFirstHeader("Content-Encoding");
        boolean plain = coding == null && entity.getContentLength() >= 0;
        try {
            byte[] body = reader.read(
                    Unpacking.of(content, coding == null ? "" : coding.getValue()),
                    plain ? OptionalLong.of(entity.getContentLength()) : OptionalLong.empty());
            return new Reply.Answered(OK, headers, Optional.of(body));
        } catch (BodyReader.TooLarge e) {
            get.cancel();
            return new Reply.Failed(e.getMessage());
        }
    }

    private static Headers headers(ClassicHttpResponse response) {
        Map<String, String> values = new HashMap<>();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (KEPT.contains(name) && header.getValue() != null) {
                values.merge(name, header.getValue(), (first, second) -> first + ", " + second);
            }
        }
        return new Headers(values);
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
