package org.onrecord.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers for feeds and pages. One request at a time goes to a host. Safe for use by many threads.
 *
 * <p>Nothing is thrown for what a server does: whatever it is, it is an outcome.
 */
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration FOR_CONNECTING = Duration.ofSeconds(10);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);
    private static final Set<Integer> PASSING = Set.of(408, 421, 425, 429);
    private static final String RETRY_AFTER_OF_OURS = "OnRecord-Retry-After";
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final FetchSettings settings;
    private final Clock clock;
    private final OkHttpClient http;
    private final Turns turns;
    private final Robots robots = new Robots(address -> follow(address, Validators.NONE, false));

    public Fetcher(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.turns = new Turns(settings.pause());
        var client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .proxy(Proxy.NO_PROXY)
                .addNetworkInterceptor(Fetcher::withoutRetryAfter)
                .connectTimeout(FOR_CONNECTING)
                .readTimeout(settings.time())
                .callTimeout(settings.time());
        if (!settings.allowsPrivate()) {
            client.socketFactory(new GuardedSockets());
        }
        this.http = client.build();
    }

    /**
     * Gets a feed.
     *
     * @param validators of the last answer, to be told when nothing has changed; {@link Validators#NONE} to get it anyway
     */
    public Fetched feed(URI address, Validators validators) {
        return follow(address, validators, false);
    }

    /** Gets a page, if its site lets robots read it. */
    public Fetched page(URI address) {
        return follow(address, Validators.NONE, true);
    }

    private Fetched follow(URI address, Validators validators, boolean asksRobots) {
        var next = HttpUrl.parse(address.toString());
        @Nullable HttpUrl moved = null;
        boolean isForGood = true;
        for (int hop = 0; next != null; hop++) {
            if (hop > MOST_REDIRECTS) {
                return Fetched.Failed.lasting("leads on more than %d times".formatted(MOST_REDIRECTS));
            }
            if (asksRobots) {
                var refused = refused(next.uri());
                if (refused != null) {
                    return refused;
                }
            }
            var step = step(next, validators);
            if (step.to() == null) {
                return step.fetched(moved == null ? null : moved.uri());
            }
            isForGood &= FOR_GOOD.contains(step.status());
            next = step.to();
            moved = isForGood ? next : moved;
        }
        return Fetched.Failed.lasting("is not at a web address that begins with http:// or https://");
    }

    private Fetched.@Nullable Failed refused(URI page) {
        var rules = robots.of(page);
        turns.slowDown(page.getHost(), rules.pause());
        if (!rules.isKnown()) {
            return Fetched.Failed.passing("is at a site whose robots.txt cannot be had for now");
        }
        return rules.allow(page) ? null : Fetched.Failed.lasting("is not for robots, by its site's robots.txt");
    }

    /** What one request gave: something, or where to go on. */
    private record Step(
            int status, @Nullable HttpUrl to, @Nullable Fetched found) {

        Fetched fetched(@Nullable URI moved) {
            return switch (found) {
                case null -> Fetched.Failed.lasting("leads to something that is not on the web");
                case Fetched.Content it ->
                    new Fetched.Content(it.address(), moved, it.charset(), it.body(), it.validators());
                case Fetched.Unchanged it -> new Fetched.Unchanged(moved);
                case Fetched.Failed it -> it;
            };
        }
    }

    private Step step(HttpUrl address, Validators validators) {
        var step = new Step[1];
        var fetched = turns.take(address.host(), () -> {
            step[0] = request(address, validators);
            return step[0].fetched(null);
        });
        return step[0] == null ? new Step(0, null, fetched) : step[0];
    }

    private Step request(HttpUrl address, Validators validators) {
        var request = new Request.Builder()
                .url(address)
                .header("User-Agent", settings.agent())
                .header(
                        "Accept",
                        "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5");
        if (!validators.tag().isEmpty()) {
            request.header("If-None-Match", validators.tag());
        }
        if (!validators.modified().isEmpty()) {
            request.header("If-Modified-Since", validators.modified());
        }
        try (var response = http.newCall(request.build()).execute()) {
            var redirect = FOR_GOOD.contains(response.code()) || FOR_NOW.contains(response.code())
                    ? response.header("Location")
                    : null;
            return redirect == null
                    ? new Step(response.code(), null, read(response))
                    : new Step(response.code(), address.resolve(redirect), null);
        } catch (IOException e) {
            return new Step(0, null, failed(e));
        }
    }

    private Fetched read(Response response) throws IOException {
        int status = response.code();
        if (response.isSuccessful()) {
            return content(response);
        }
        if (status == NOT_MODIFIED) {
            return new Fetched.Unchanged(null);
        }
        var kind = status == GONE
                ? Fetched.Kind.GONE
                : status >= 500 || PASSING.contains(status) ? Fetched.Kind.PASSING : Fetched.Kind.LASTING;
        return new Fetched.Failed(
                kind,
                "answers " + status + Statuses.inWords(status),
                RetryAfter.read(response.header(RETRY_AFTER_OF_OURS), clock));
    }

    private Fetched content(Response response) throws IOException {
        var body = response.body();
        if (body == null) {
            return Fetched.Failed.lasting("is empty");
        }
        var bytes = body.byteStream().readNBytes(settings.maxBytes() + 1);
        if (bytes.length > settings.maxBytes()) {
            return Fetched.Failed.lasting("is larger than %,d bytes".formatted(settings.maxBytes()));
        }
        var type = body.contentType();
        return new Fetched.Content(
                response.request().url().uri(),
                null,
                type == null ? null : type.parameter("charset"),
                bytes,
                new Validators(kept(response.header("ETag")), kept(response.header("Last-Modified"))));
    }

    /** Only what can be sent back. */
    private static String kept(@Nullable String header) {
        return header != null && header.matches("[ -~]{1,500}") ? header : "";
    }

    private Fetched.Failed failed(IOException e) {
        return switch (e) {
            case GuardedSockets.NotPublicException inside ->
                Fetched.Failed.lasting(inside.getMessage() + "; set feeds.allowPrivate to true if it is meant");
            case UnknownHostException unknown -> Fetched.Failed.passing("is at a host that is not known");
            case SSLException insecure -> Fetched.Failed.passing("cannot be had securely: " + insecure.getMessage());
            case InterruptedIOException slow ->
                Fetched.Failed.passing(
                        "takes longer than %d seconds".formatted(settings.time().toSeconds()));
            default -> Fetched.Failed.passing("cannot be had: " + e.getMessage());
        };
    }

    /** OkHttp would obey the header itself where it says "at once", and throws what nobody expects where it is no number. */
    private static Response withoutRetryAfter(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        var asked = response.header("Retry-After");
        return asked == null
                ? response
                : response.newBuilder()
                        .removeHeader("Retry-After")
                        .addHeader(RETRY_AFTER_OF_OURS, asked)
                        .build();
    }

    /** Breaks off what is being fetched. */
    @Override
    public void close() {
        turns.close();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }
}
