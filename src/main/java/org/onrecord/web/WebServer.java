package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server on one address. */
public final class WebServer implements AutoCloseable {

    private static final int TOO_LARGE = 413;

    private final Javalin server;

    private WebServer(Javalin server) {
        this.server = server;
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @throws WebUnavailableException when the port is taken
     */
    public static WebServer start(String host, int port, List<Route> routes) {
        var server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            routes.forEach(route -> add(route, config));
        });
        try {
            return new WebServer(server.start(host, port));
        } catch (JavalinBindException e) {
            server.stop();
            throw new WebUnavailableException(
                    "port " + port + " of " + host + " is taken or not allowed; another one can be set", e);
        }
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void add(Route route, JavalinConfig config) {
        switch (route) {
            case Route.Get get ->
                config.routes.get(get.path(), context -> write(get.page().get(), context));
            case Route.Post post -> config.routes.post(post.path(), context -> take(post, context));
        }
    }

    private static void take(Route.Post post, Context context) {
        var body = read(post.most(), context);
        write(
                body.length > post.most()
                        ? new Route.Page(TOO_LARGE, "text/plain", "too large")
                        : post.taken()
                                .apply(new Route.Posted(
                                        context.header(post.header()), new String(body, StandardCharsets.UTF_8))),
                context);
    }

    /** No more than one byte over what is allowed, whatever length was announced. */
    private static byte[] read(int most, Context context) {
        try {
            return context.bodyInputStream().readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("what was posted could not be read", e);
        }
    }

    private static void write(Route.Page page, Context context) {
        context.status(page.status()).contentType(page.type()).result(page.text());
    }
}
