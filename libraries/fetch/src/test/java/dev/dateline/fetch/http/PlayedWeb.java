package dev.dateline.fetch.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.dateline.fetch.page.Web;
import dev.dateline.fetch.robots.Robots;
import dev.dateline.web.WebServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The web of a case: every name is the test's server, unless the case says otherwise; addresses that are public are never
 * connected to.
 */
public final class PlayedWeb implements Asking {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    static final Turns NO_TURNS = new Turns() {
        @Override
        public Map<String, Instant> heldSince(Instant start) {
            return Map.of();
        }

        @Override
        public <T> T during(String host, Supplier<T> asking) {
            return asking.get();
        }

        @Override
        public Turns heldWhile(BooleanSupplier held) {
            return this;
        }

        @Override
        public void hold(String host, Instant until) {}

        @Override
        public Optional<Instant> heldUntil(String host) {
            return Optional.empty();
        }
    };

    private final Map<String, String> resolved = new HashMap<>();
    private final List<String> connected = new ArrayList<>();
    private final GuardedNames names;
    private final Exchange exchange;
    private final int port;

    PlayedWeb(WebServer server, JsonNode dns, List<Network> allowed, Duration whole) {
        port = server.port();
        dns.properties().forEach(name -> resolved.put(name.getKey(), target(name.getValue())));
        List<Network> networks = new ArrayList<>(allowed);
        networks.add(Network.of(WebServer.ADDRESS));
        AddressGuard guard = new AddressGuard(networks);
        names = new GuardedNames(this::resolve, guard);
        WebSettings settings = new WebSettings(guard, this::resolve, "Dateline/1 (+https://a.example)", whole, whole);
        exchange = new Exchange(settings);
    }

    private static String target(JsonNode value) {
        String text = value.isArray() ? value.get(0).textValue() : value.textValue();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        return List.of(InetAddress.getByName(resolved.getOrDefault(host, WebServer.ADDRESS)));
    }

    /** The web in which every name is that server; to be closed. */
    public static Web web(WebServer server) {
        PlayedWeb played = new PlayedWeb(server, MissingNode.getInstance(), List.of(), Duration.ofSeconds(20));
        WebClient client = new WebClient(played, NO_TURNS, CLOCK);
        return new Web(client, new Robots(client, "dateline", CLOCK));
    }

    /** Hosts that a connection was made to. */
    List<String> connected() {
        return connected;
    }

    @Override
    public boolean mayAsk(Target target) {
        return exchange.mayAsk(target);
    }

    @Override
    public Reply ask(Target target, Request request, boolean credentials, UnderWay underWay) {
        try {
            InetAddress address = names.resolve(target.host())[0];
            connected.add(target.host());
            if (!address.getHostAddress().equals(WebServer.ADDRESS)) {
                return new Reply.Failed("a public address");
            }
        } catch (UnknownHostException e) {
            // The client is to find that out itself.
        }
        Target here = new Target("http", target.host(), port, target.path(), null);
        return exchange.ask(here, request, credentials, underWay);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
