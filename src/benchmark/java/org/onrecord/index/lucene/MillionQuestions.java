package org.onrecord.index.lucene;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.Terms;

/**
 * Talks about the claims of {@link MillionClaims}, each a question and what is asked after it. Every form of question
 * comes up, about another claimant, matter and day each time, half of them of claims that are there, the others of
 * whatever; so that what is remembered from one question seldom helps with the next. The same each time.
 */
final class MillionQuestions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final List<String> ACTS =
            List.of("deny", "admit", "warn about", "promise", "demand", "claim", "say about");
    private static final List<String> DONE = List.of("denied", "admitted", "warned of", "promised", "demanded", "claimed");
    private static final List<String> AFTER = List.of(
            "source?", "when?", "show more", "what else did he say?", "who else said that?", "why?", "the second one",
            "and %s?", "what about %s?", "and in %s?");

    private final Random random = new Random(2);
    private final MillionClaims claims;
    private final ClaimIndex index;

    MillionQuestions(MillionClaims claims, ClaimIndex index) {
        this.claims = claims;
        this.index = index;
    }

    /** The forms of questions there are. */
    static int forms() {
        return 20;
    }

    /** One message after the other. */
    List<String> talk(int form) {
        var talk = new ArrayList<String>();
        talk.add(question(form));
        while (random.nextInt(5) < 2) {
            talk.add(after());
        }
        return talk;
    }

    private String after() {
        var about = claim();
        int which = random.nextInt(AFTER.size());
        var what = which == AFTER.size() - 1
                ? MONTH.format(day())
                : which == AFTER.size() - 2 ? word(about) : MillionClaims.STATES.get(random.nextInt(40));
        return AFTER.get(which).formatted(what);
    }

    private String question(int form) {
        var claim = claim();
        boolean onRecord = random.nextBoolean();
        var who = onRecord ? claim.claimant().name() : claims.speaker().name();
        var state = onRecord && claim.claimant().represents() != null
                ? claim.claimant().represents()
                : MillionClaims.STATES.get(random.nextInt(40));
        var topic = onRecord ? word(claim) : claims.topic();
        var other = word(claim);
        var act = ACTS.get(random.nextInt(ACTS.size()));
        var done = DONE.get(random.nextInt(DONE.size()));
        var said = claim.contentWords();
        return switch (form) {
            case 0 -> "what did %s say about %s?".formatted(who, topic);
            case 1 -> "what did %s say?".formatted(who);
            case 2 -> "who %s %s %s?".formatted(done, topic, other);
            case 3 -> "what did %s %s?".formatted(state, act.replace(" about", ""));
            case 4 -> topic + " " + other;
            case 5 -> "what did %s say about %s in %s?".formatted(state, topic, MONTH.format(day()));
            case 6 -> "how many %s did %s mention?".formatted(topic, who);
            case 7 -> who.substring(who.lastIndexOf(' ') + 1);
            case 8 -> "what is the latest on %s and %s?".formatted(topic, other);
            case 9 -> "did %s change its position on %s?".formatted(state, topic);
            case 10 -> "did %s say “%s”?".formatted(who, said);
            case 11 -> "who said “%s %s”?".formatted(said.substring(0, said.length() / 2).strip(), claims.topic());
            case 12 -> "what happened on %s?".formatted(DAY.format(day()));
            case 13 -> "as of %s, what had %s said about %s?".formatted(DAY.format(day()), state, topic);
            case 14 -> "what did the foreign minister of %s say about %s?".formatted(state, topic);
            case 15 -> "what did %s %s %s?".formatted(slipped(who), act, slipped(topic));
            case 16 -> "what did %s say about %s?".formatted(claims.topic() + "berg", topic);
            case 17 -> "when did %s %s %s?".formatted(who, act, topic);
            case 18 -> "has %s %s %s?".formatted(state, done, topic);
            default -> claim.excerpt().text().strip();
        };
    }

    private Claim claim() {
        var claimsOf = index.claimsOf("article" + random.nextInt(MillionClaims.ARTICLES));
        return claimsOf.get(random.nextInt(claimsOf.size()));
    }

    /** One that says what a claim is about. */
    private String word(Claim claim) {
        var words = List.of(claim.contentWords().split(" "));
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(random.nextInt(words.size()));
            if (!Terms.contentTerms(word).isEmpty()) {
                return word;
            }
        }
        return words.getFirst();
    }

    private LocalDate day() {
        return MillionClaims.FIRST_DAY.plusDays(random.nextInt(MillionClaims.DAYS));
    }

    /** With two letters exchanged. */
    private String slipped(String word) {
        int at = word.length() / 2;
        return word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
    }
}
