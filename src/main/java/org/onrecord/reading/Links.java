package org.onrecord.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Web addresses as sites write them, and when two of them mean the same page. */
final class Links {

    /** What is added to addresses to count visitors, and changes nothing of the page. */
    private static final Pattern COUNTING = Pattern.compile(
            "(?i)(?:utm_\\w+|at_(?:medium|campaign|custom\\d|format|link\\w*|ptr\\w*|bbc\\w*)|mc_[ce]id|fbclid|gclid|dclid|yclid|msclkid|igshid|"
                    + "cmp|cmpid|ito|ocid|ns_\\w+|ref|ref_src|referrer|rss|feed|feedtype|feedname|source|src|partner|xtor|__twitter_impression|"
                    + "sh|smid|smtyp|traffic_source|taid|syn-\\w+|sref|amp)(?:=.*)?");

    /** Characters that stand in links of pages and feeds, and may not in an address. */
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]");

    private static final Pattern OPENING = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition)\\.(?=[^.]+\\.)");

    private Links() {}

    /** What a link leads to; nothing where that is not on the web. */
    static Optional<URI> resolve(URI base, @Nullable String link) {
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        try {
            var written = encoded(link.strip());
            var resolved = base.resolve(new URI(written));
            return GivenFacts.findLink(resolved.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The same for all ways to write the address of a page: {@code news.example/world/flood?page=2}. */
    static String key(URI address) {
        return site(address) + port(address) + path(address) + query(address);
    }

    /** Without what counts visitors, and without a place on the page. */
    static URI plain(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + path + query(address));
    }

    /** The host, without the names that sites give their doors. */
    static String site(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return OPENING.matcher(host).replaceFirst("");
    }

    static boolean isFrontPage(URI address) {
        return path(address).isEmpty() && query(address).isEmpty();
    }

    /** A name for what is found under a key, that people can read: {@code flood-in-lindow-3f2a9c01de}. */
    static String id(URI address) {
        var path = path(address);
        var last = path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("\\.\\w{1,5}$", "")
                .replaceAll("[^A-Za-z0-9-]+", "-")
                .replaceAll("^-+|-+$", "");
        var name = last.length() > 60 ? last.substring(0, 60) : last;
        return (name.isEmpty() ? "web" : name) + "-" + Digests.shortName(key(address));
    }

    private static String port(URI address) {
        return address.getPort() < 0 || address.getPort() == 80 || address.getPort() == 443
                ? ""
                : ":" + address.getPort();
    }

    private static String path(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(URI address) {
        var query = address.getRawQuery();
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(each -> !each.isEmpty() && !COUNTING.matcher(each).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String encoded(String link) {
        return NOT_ALLOWED.matcher(link).replaceAll(found -> {
            var bytes = found.group().getBytes(StandardCharsets.UTF_8);
            var code = new StringBuilder();
            for (byte each : bytes) {
                code.append("%%%02X".formatted(each));
            }
            return code.toString();
        });
    }
}
