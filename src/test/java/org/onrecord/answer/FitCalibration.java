package org.onrecord.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Cues;
import org.onrecord.index.lucene.LuceneClaimIndex;
import org.onrecord.index.settled.SettledClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Registry;
import org.onrecord.name.Roles;
import org.onrecord.question.Before;
import org.onrecord.question.Question;
import org.onrecord.question.QuestionReader;
import org.onrecord.question.Slots;
import org.onrecord.similarity.OnnxEmbedder;
import org.onrecord.similarity.Similarity;

/**
 * Reads off the numbers of {@link NearFit}. Give it, three by three, a data folder, a file of conversations about its
 * articles, and the day of asking; it asks the first question of every conversation of its own articles, and of those of
 * every other folder, where whatever is found is wrong.
 *
 * <p>Of each question that the words alone don't answer it lists the nearest right claim and the nearest wrong one, the
 * nearest last. The least sum of a kind of question is what lies just above its last wrong line.
 */
final class FitCalibration {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Names names = Names.load();
    private final Roles roles = Roles.load(names);
    private final Similarity similarity =
            new Similarity(() -> OnnxEmbedder.open(Path.of("target", "models", "similarity")));
    private final List<Line> lines = new ArrayList<>();

    /** @param least of the kind of question: where somebody is named, a binding act, or neither */
    private record Line(double least, boolean right, Fit fit, String question, Claim claim) {}

    public static void main(String[] arguments) throws IOException {
        var calibration = new FitCalibration();
        for (int data = 0; data < arguments.length; data += 3) {
            for (int asked = 0; asked < arguments.length; asked += 3) {
                calibration.ask(
                        Path.of(arguments[data]),
                        Path.of(arguments[asked + 1]),
                        LocalDate.parse(arguments[asked + 2]),
                        data == asked);
            }
        }
        calibration.print(System.out);
    }

    private void ask(Path data, Path conversations, LocalDate today, boolean ownArticles) throws IOException {
        var clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (var index = new SettledClaimIndex(
                LuceneClaimIndex.open(data.resolve("index")), sightings -> Registry.of(sightings, names, roles))) {
            var reader = new QuestionReader(index, names, roles, Cues.load(), clock);
            var search = new Search(index, similarity);
            for (var line : Files.readAllLines(conversations)) {
                if (!line.isBlank()) {
                    var turn = JSON.readTree(line).at("/turns/0");
                    if (reader.read(turn.get("ask").asText(), Before.NOTHING) instanceof Question.About about) {
                        compare(about.slots(), turn, search, ownArticles);
                    }
                }
            }
        }
    }

    private void compare(Slots slots, JsonNode turn, Search search, boolean ownArticles) {
        var wanted = wanted(turn);
        boolean refused = !ownArticles || !turn.get("outcome").asText().contains("answered");
        if (slots.topic().isEmpty()
                || (wanted.isEmpty() && !refused)
                || !search.findFolded(slots).isEmpty()) {
            return;
        }
        var near = search.measured(slots);
        for (boolean right : List.of(true, false)) {
            near.stream()
                    .filter(each -> right == (!refused && isOneOf(each.claim(), wanted)))
                    .max(Comparator.comparingDouble(FitCalibration::sum))
                    .ifPresent(each -> add(each, right, turn));
        }
    }

    private void add(Ranked ranked, boolean right, JsonNode turn) {
        var fit = ranked.rank().fit();
        if (fit != null) {
            lines.add(new Line(fit.least(), right, fit, turn.get("ask").asText(), ranked.claim()));
        }
    }

    private static double sum(Ranked ranked) {
        var fit = ranked.rank().fit();
        return fit == null ? 0 : fit.sum();
    }

    private static List<String> wanted(JsonNode turn) {
        var wanted = new ArrayList<String>();
        turn.path("first").forEach(words -> wanted.add(words.asText().toLowerCase(Locale.ROOT)));
        turn.path("all")
                .forEach(group ->
                        group.forEach(words -> wanted.add(words.asText().toLowerCase(Locale.ROOT))));
        return wanted;
    }

    private static boolean isOneOf(Claim claim, List<String> wanted) {
        var text = claim.excerpt().text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return wanted.stream().anyMatch(text::contains);
    }

    private void print(PrintStream out) {
        lines.sort(Comparator.comparingDouble(Line::least)
                .thenComparing(Line::right)
                .thenComparingDouble(line -> line.fit().sum()));
        for (var line : lines) {
            out.printf(
                    "%s %s %s -> %s%n",
                    line.right() ? "right" : "wrong",
                    line.fit().inWords(),
                    line.question(),
                    line.claim().inWords().replaceAll("\\s+", " "));
        }
    }
}
