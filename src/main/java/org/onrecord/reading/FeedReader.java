package org.onrecord.reading;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads RSS and Atom feeds, also those that are not quite as they should be. Safe for use by many threads. */
public final class FeedReader {

    private static final Pattern PAGE = Pattern.compile(
            "^(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Old feeds name their form in one line; it is not needed. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,500}>", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern NUMBERED =
            Pattern.compile("&#(?:0*(?:[0-8]|1[1249]|1[5-8]|2\\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));");

    private static final int FEEDS_TOLD = 5;

    private final LocalDate today;

    /** Makes a reader of feeds that are read on this day. */
    public FeedReader(LocalDate today) {
        this.today = today;
    }

    /**
     * Reads a feed.
     *
     * @param charset as the server names it; {@code null} when it names none
     * @param address where it is, which links of it begin from
     */
    public Feed read(byte[] body, @Nullable String charset, URI address) {
        try {
            var text = Decoded.fetched(body, charset);
            if (PAGE.matcher(text).lookingAt()) {
                return new Feed.Refused(true, page(text, address));
            }
            var document = document(withoutOddities(text));
            var feed = new SyndFeedInput(false, Locale.US).build(document);
            return new Feed.Entries(new FeedEntries(document, address, today).of(feed));
        } catch (UnreadableException e) {
            return new Feed.Refused(false, String.valueOf(e.getMessage()));
        } catch (JDOMException | FeedException | IOException | IllegalArgumentException e) {
            return new Feed.Refused(false, "is not an RSS or Atom feed: " + firstLine(e));
        }
    }

    private static String page(String text, URI address) {
        var feeds = Jsoup.parse(text, address.toString())
                .select("link[rel~=(?i)alternate][type~=(?i)application/(rss|atom)\\+xml]")
                .stream()
                .map(each -> Links.resolve(address, each.attr("href")))
                .flatMap(Optional::stream)
                .map(URI::toString)
                .distinct()
                .limit(FEEDS_TOLD)
                .collect(Collectors.joining(", "));
        return feeds.isEmpty()
                ? "is a web page, not a feed, and names no feed of its site"
                : "is a web page, not a feed; the feeds it names: " + feeds;
    }

    private static String withoutOddities(String text) {
        int start = text.indexOf('<');
        var stripped = start < 0 ? "" : text.substring(start);
        var plain = DOCTYPE.matcher(stripped).replaceFirst("");
        if (plain.contains("<!DOCTYPE") || plain.contains("<!ENTITY")) {
            throw new UnreadableException("declares entities, which no feed needs");
        }
        return NUMBERED.matcher(NOT_IN_XML.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }

    /** As it stands, or else mended: mending a feed that is well may harm its links. */
    private static Document document(String text) throws JDOMException, IOException {
        try {
            return parse(new StringReader(text));
        } catch (JDOMException e) {
            if (e.getCause() instanceof TooMuchException) {
                throw e;
            }
            return parse(new XmlFixerReader(new StringReader(text)));
        }
    }

    private static Document parse(Reader text) throws JDOMException, IOException {
        var builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new Measured());
        return builder.build(text);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** More than any feed holds. */
    private static final class TooMuchException extends SAXException {
        TooMuchException(String what) {
            super(what);
        }
    }

    /** Ends the reading of what is made to fill the memory: a tag of four letters takes a hundred times its room there. */
    private static final class Measured extends XMLFilterImpl {

        private static final int ELEMENTS = 200_000;
        private static final int DEPTH = 100;

        private int elements;
        private int depth;

        @Override
        public void startElement(String space, String name, String fullName, Attributes attributes)
                throws SAXException {
            elements++;
            depth++;
            if (elements > ELEMENTS || depth > DEPTH) {
                throw new TooMuchException(
                        "it holds more than %,d elements, or %d in each other".formatted(ELEMENTS, DEPTH));
            }
            super.startElement(space, name, fullName, attributes);
        }

        @Override
        public void endElement(String space, String name, String fullName) throws SAXException {
            depth--;
            super.endElement(space, name, fullName);
        }
    }
}
