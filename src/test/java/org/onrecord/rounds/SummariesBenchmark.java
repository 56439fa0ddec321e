package org.onrecord.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.digest.DigestComposer;
import org.onrecord.digest.FollowedNews;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.Terms;
import org.onrecord.index.lucene.LuceneClaimIndex;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.TickingClock;
import org.onrecord.subscription.ClaimKey;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Seen;

/**
 * How long it takes to make a summary of a day over an index of 100,000 claims, for 10,000 chats that follow different
 * things. Run by hand; see README.
 */
final class SummariesBenchmark {

    private static final int ARTICLES = 10_000;
    private static final int CLAIMS = 10;
    private static final int DAYS = 90;
    private static final int CHATS = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 8);
    private static final List<Act> ACTS =
            List.of(Act.SAY, Act.SAY, Act.SAY, Act.DENY, Act.ADMIT, Act.WARN, Act.PROMISE);

    private final Random random = new Random(1);
    private final List<String> words = new ArrayList<>();
    private final List<Claimant> claimants = new ArrayList<>();

    private SummariesBenchmark() {
        for (int i = 0; i < 5_000; i++) {
            words.add(word());
        }
        for (int i = 0; i < 40; i++) {
            var state = Character.toUpperCase(word().charAt(0)) + word() + "ia";
            claimants.add(new Claimant(state, null, state));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("summaries");
        new SummariesBenchmark().run(folder, Integer.parseInt(arguments.length == 0 ? "" + CHATS : arguments[0]));
    }

    private void run(Path folder, int chats) {
        var clock = new TickingClock(Instant.parse("2022-11-05T08:00:00Z"));
        try (var index = LuceneClaimIndex.open(folder.resolve("index"));
                var store = Store.open(
                        new StoreLocation.SqliteFile(folder.resolve("onrecord.db")), clock, Duration.ofDays(1))) {
            var fresh = fill(index);
            store.seen().notice(looks(index, fresh), false, clock.instant());
            var through = store.seen().last();
            var news = new FollowedNews(index, store.seen());
            news.of(Follow.EVERYTHING, 0, through, FIRST_DAY.plusDays(DAYS - 1), 1);
            var times = new ArrayList<Long>();
            int told = 0;
            long start = System.nanoTime();
            for (int i = 0; i < chats; i++) {
                long before = System.nanoTime();
                var digest = news.of(follow(i), 0, through, FIRST_DAY.plusDays(DAYS - 1), DigestComposer.USUAL_LENGTH);
                times.add(System.nanoTime() - before);
                told += digest.matters().isEmpty() ? 0 : 1;
            }
            tell(index, fresh.size(), chats, told, times, System.nanoTime() - start);
        }
    }

    private static void tell(ClaimIndex index, int fresh, int chats, int told, List<Long> times, long all) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%d claims, %d articles of the day; %d chats, %d with news: median %.1f ms, 95th of 100 %.1f ms, longest %.0f ms, all %.1f s%n",
                index.claimCount(),
                fresh,
                chats,
                told,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.getLast() / 1e6,
                all / 1e9);
    }

    private Set<String> fill(ClaimIndex index) {
        var last = FIRST_DAY.plusDays(DAYS - 1);
        var fresh = new java.util.HashSet<String>();
        try (var writer = index.write()) {
            for (int i = 0; i < ARTICLES; i++) {
                var day = FIRST_DAY.plusDays(i % DAYS);
                var article = article("a" + i, day);
                writer.put(article, claims(article));
                if (day.equals(last)) {
                    fresh.add(article.id());
                }
            }
            writer.commit();
        }
        return fresh;
    }

    private static List<Seen.Look> looks(ClaimIndex index, Set<String> articles) {
        return articles.stream()
                .sorted()
                .map(id -> new Seen.Look(
                        id, id, index.claimsOf(id).stream().map(ClaimKey::of).collect(Collectors.toSet())))
                .toList();
    }

    /** All follow something: everything, a state, an act of a state, a matter. */
    private Follow follow(int chat) {
        var state = claimants.get(chat % claimants.size()).name();
        var by = List.of(new Who(state, Set.of(state), true));
        var act = ACTS.get(chat / 7 % ACTS.size());
        var wanted = act == Act.SAY ? null : new Wanted(act.word(), act, Set.of(act), Set.of(), false, false);
        var matter = words.get(chat % words.size());
        var topic = List.of(new TopicWord(matter, Set.copyOf(Terms.of(matter)), TopicWord.Weight.SPECIFIC));
        return switch (chat % 5) {
            case 0 -> Follow.EVERYTHING;
            case 1 -> new Follow(by, null, List.of(), null);
            case 2 -> new Follow(by, wanted, List.of(), null);
            case 3 -> new Follow(List.of(), null, topic, null);
            default -> new Follow(List.of(), wanted, topic, null);
        };
    }

    private Article article(String id, LocalDate day) {
        var text = new StringBuilder();
        for (int i = 0; i < CLAIMS; i++) {
            text.append(claimants.get(zipf(claimants.size())).name()).append(" said that");
            for (int j = 0; j < 12; j++) {
                text.append(' ').append(words.get(zipf(words.size())));
            }
            text.append(".\n");
        }
        return TestArticles.article(id, words.get(zipf(words.size())), "Example News", day, text.toString());
    }

    private List<Claim> claims(Article article) {
        var claims = new ArrayList<Claim>();
        article.text().lines().forEach(line -> {
            var name = line.substring(0, line.indexOf(' '));
            var by = claimants.stream().filter(each -> each.name().equals(name)).findFirst();
            claims.add(TestClaims.claim(article, line)
                    .by(by.orElseThrow())
                    .act(ACTS.get(random.nextInt(ACTS.size())))
                    .content(line.substring(line.indexOf(" that ") + 6, line.length() - 1))
                    .made());
        });
        return claims;
    }

    /** Low numbers are drawn far more often than high ones. */
    private int zipf(int most) {
        return (int) Math.min(most - 1, Math.floor(Math.exp(random.nextDouble() * Math.log(most))) - 1);
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprtv".charAt(random.nextInt(12))).append("aiou".charAt(random.nextInt(4)));
        }
        return word.append('k').toString();
    }
}
