package org.onrecord.index.lucene;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Quoted;
import org.onrecord.claim.Voice;
import org.onrecord.index.Terms;

/**
 * A million claims in 100,000 articles, made of the words of the sample: 4,000 people and 40 states, twelve outlets, 900
 * days. How often somebody speaks, and how often a matter comes up, follows Zipf's law. Vectors are variations of those of
 * a few hundred contents, at random. The same each time.
 */
final class MillionClaims {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 6, 1);
    static final int DAYS = 900;

    static final int ARTICLES = 100_000;
    private static final int CLAIMS_PER_ARTICLE = 10;
    private static final int PEOPLE = 4_000;
    private static final int OUTLETS = 12;
    private static final int ARTICLES_PER_COMMIT = 20_000;
    private static final int DIMENSIONS = 384;
    static final List<String> STATES = List.of(
            "Iran", "Russia", "Ukraine", "United States", "China", "Germany", "France", "Italy", "Spain", "Poland",
            "Norway", "Sweden", "Finland", "Denmark", "Japan", "India", "Pakistan", "Brazil", "Mexico", "Canada",
            "Chile", "Peru", "Kenya", "Nigeria", "Egypt", "Israel", "Lebanon", "Iraq", "Qatar", "Greece",
            "Portugal", "Austria", "Hungary", "Romania", "Serbia", "Croatia", "Latvia", "Estonia", "Iceland", "Ireland");
    private static final List<String> ROLES = List.of(
            "Foreign Minister", "Defence Minister", "Finance Minister", "Health Minister", "spokesman", "ambassador",
            "President", "Prime Minister");
    private static final Map<Act, String> VERBS = Map.of(
            Act.SAY, "said", Act.DENY, "denied", Act.ADMIT, "admitted", Act.WARN, "warned", Act.PROMISE, "promised",
            Act.ACCUSE, "alleged", Act.DEMAND, "demanded", Act.CLAIM, "claimed");
    private static final List<Act> ACTS =
            List.of(Act.SAY, Act.SAY, Act.SAY, Act.SAY, Act.DENY, Act.ADMIT, Act.WARN, Act.PROMISE, Act.CLAIM);
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Random random = new Random(1);
    private final List<String> words;
    private final List<Claimant> people = new ArrayList<>();
    private final double[] speakers = zipf(PEOPLE + STATES.size());
    private final double[] topics;

    /** @param sample folder of the sample's articles */
    MillionClaims(Path sample) throws IOException {
        words = words(sample);
        topics = zipf(words.size());
        for (int i = 0; i < PEOPLE; i++) {
            var name = name(1 + i % 2) + " " + name(2 + i % 2);
            people.add(new Claimant(name, ROLES.get(i % ROLES.size()), STATES.get(random.nextInt(STATES.size()))));
        }
    }

    /** Makes the index in a folder, if it is not there yet. */
    void writeTo(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var part = folder.resolveSibling(folder.getFileName() + ".part");
        var vectors = new ConcurrentHashMap<Integer, byte[]>();
        try (var writer = LuceneClaimWriter.open(part, new Trouble(part), content -> Optional.of(vector(vectors)))) {
            for (int i = 0; i < ARTICLES; i++) {
                put(writer, i);
                if (i % ARTICLES_PER_COMMIT == ARTICLES_PER_COMMIT - 1) {
                    writer.commit();
                }
            }
        }
        Files.move(part, folder);
    }

    private void put(LuceneClaimWriter writer, int number) {
        var text = new StringBuilder();
        var drafts = new ArrayList<Draft>();
        var matter = List.of(topic(), topic(), topic());
        for (int i = 0; i < CLAIMS_PER_ARTICLE; i++) {
            drafts.add(draft(text, matter));
        }
        var id = "article" + number;
        var article = new Article(
                id,
                id + ".txt",
                new Metadata(
                        given(String.join(" ", matter)),
                        Fact.unknown(),
                        given("Outlet " + number % OUTLETS),
                        Fact.unknown(),
                        given(FIRST_DAY.plusDays(number % DAYS)),
                        given(URI.create("https://news.example/" + number))),
                FIRST_DAY,
                text.toString(),
                drafts.stream().map(Draft::passage).toList());
        var claims = new ArrayList<Claim>();
        for (var each : drafts) {
            claims.add(each.claim(article, id + "-" + claims.size()));
        }
        writer.put(article, claims);
    }

    /** A paragraph that is a claim. */
    private record Draft(Span whole, Span source, Span cue, Span content, Claimant claimant, Act act, String about) {

        Passage passage() {
            return new Passage(whole, Passage.Kind.BODY);
        }

        Claim claim(Article article, String id) {
            return new Claim(
                    id,
                    article.excerpt(whole),
                    Passage.Kind.BODY,
                    source,
                    cue,
                    List.of(content),
                    claimant,
                    List.of(),
                    act,
                    false,
                    Quoted.NONE,
                    Voice.OWN,
                    null,
                    null,
                    List.of(),
                    List.of(about),
                    List.of());
        }
    }

    private Draft draft(StringBuilder text, List<String> matter) {
        var who = speaker();
        var act = ACTS.get(random.nextInt(ACTS.size()));
        var about = STATES.get(random.nextInt(STATES.size()));
        int start = text.length();
        text.append(who.name());
        int source = text.length();
        text.append(' ').append(VERBS.get(act));
        int cue = text.length();
        text.append(" that ");
        int from = text.length();
        text.append(matter.get(random.nextInt(matter.size()))).append(" in ").append(about);
        for (int i = 0; i < 12; i++) {
            text.append(' ').append(topic());
        }
        int end = text.length();
        text.append(".\n");
        return new Draft(
                new Span(start, end + 1),
                new Span(start, source),
                new Span(source + 1, cue),
                new Span(from, end),
                who,
                act,
                about);
    }

    Claimant speaker() {
        int i = at(speakers);
        return i % 100 == 0 || i >= PEOPLE ? state(i) : people.get(i);
    }

    private static Claimant state(int i) {
        var name = STATES.get(i / 100 % STATES.size());
        return new Claimant(name, null, name);
    }

    String topic() {
        return words.get(at(topics));
    }

    /** Where a random number falls in sums of shares. */
    private int at(double[] sums) {
        int found = java.util.Arrays.binarySearch(sums, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    private static double[] zipf(int count) {
        double[] sums = new double[count];
        double all = 0;
        for (int i = 0; i < count; i++) {
            all += 1.0 / (i + 10);
            sums[i] = all;
        }
        for (int i = 0; i < count; i++) {
            sums[i] /= all;
        }
        return sums;
    }

    private String name(int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i <= syllables; i++) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The sample's words, and as many made up as make a vocabulary of 20,000. */
    private List<String> words(Path sample) throws IOException {
        var known = new ArrayList<String>();
        try (Stream<Path> files = Files.list(sample)) {
            for (var file : files.sorted().toList()) {
                Stream.of(Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .filter(word -> word.length() > 4)
                        .forEach(known::add);
            }
        }
        var all = new ArrayList<>(known.stream().distinct().toList());
        while (all.size() < 20_000) {
            all.add(name(2).toLowerCase(Locale.ROOT));
        }
        return all;
    }

    private byte[] vector(Map<Integer, byte[]> made) {
        var vector = made.computeIfAbsent(random.nextInt(500), none -> {
                    var bytes = new byte[DIMENSIONS];
                    random.nextBytes(bytes);
                    return bytes;
                })
                .clone();
        for (int i = 0; i < 40; i++) {
            vector[random.nextInt(DIMENSIONS)] = (byte) random.nextInt(-127, 128);
        }
        return vector;
    }

    private static <T> Fact<T> given(T value) {
        return new Fact<>(value, Basis.GIVEN);
    }
}
