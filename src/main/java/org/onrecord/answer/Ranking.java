package org.onrecord.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.claim.Voice;
import org.onrecord.index.Placed;
import org.onrecord.index.Terms;
import org.onrecord.position.Figure;
import org.onrecord.position.Figures;
import org.onrecord.position.Positions;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;

/**
 * What comes first: the form that was asked for, the act, the topic, how directly the words come from their speaker; of
 * equals the earliest source, then the order of the text. Stateless.
 */
final class Ranking {

    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b(prior|before|after|ago|since|until|earlier|later|months?|weeks?|years?|days?|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|\\d{4})\\b");

    private static final Pattern DURATION = Pattern.compile(
            "(?i)\\b(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|half|dozens of|hundreds of)[- ](more |and a half |to \\w+ |or \\w+ )?(seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|century)\\b|\\b(until|indefinitely|overnight|lifetime|permanent(ly)?|temporar(y|ily))\\b");

    /** What tells that a reason is given. */
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(because|due to|owing to|thanks to|on account of|in order to|so that|so as to|reasons?|reasoning|grounds|based on|cit(es|ed|ing)|arguing|argued|reasoned|in (a|an) (bid|attempt|effort) to|for (the )?(fear|sake|want|lack) of|attribut\\w+|blam(e|es|ed|ing)|result(s|ed|ing)? (of|from|in)|since (he|she|it|they|we|the|there)|so (as|that)|as a (result|consequence)|owing|caus(e|es|ed|ing)|led to|in response to|in light of|in view of|out of|given (that|the)|motivat\\w+|justif\\w+|explain\\w*|(intended|meant|designed|aimed|needed|necessary|wants?|wanted) (to|at|for)|to (prevent|avoid|allow|protect|ensure|stop|help|keep|enable|defend|save|make|show|deter|remove|bring|end|give|reduce)|(will|would) (allow|help|enable|prevent|protect|give|make)|concerns?|fear(s|ed|ing)?|therefore|thus|hence|unless)\\b");

    /** What somebody does, wants or thinks is told of them more often than said by them. */
    private static final Set<Act> TOLD_OF_SOMEBODY =
            EnumSet.of(Act.AGREE, Act.OPPOSE, Act.PLAN, Act.WANT, Act.BELIEVE, Act.DECLINE);

    /** What it adds that the words of the saying are those of the question. */
    private static final double THE_VERY_WORD = 0.4;

    private static final Set<String> PRICE =
            Set.of("worth", "cost", "costs", "price", "prices", "value", "valued", "fine", "fined", "bail", "salary");

    /** What it takes away that it is directed at somebody else. */
    private static final double AT_ANOTHER = 1.5;

    /** The first words after the cue, which tell at whom it is. */
    private static final Pattern NEXT_WORDS = Pattern.compile("(?:\\s+[\\p{L}'’-]+){1,3}");

    private static final String TWEET = "tweet";
    private static final Pattern ON_TWITTER = Pattern.compile("(?i)\\b(tweet\\w*|twitter)\\b");

    private Ranking() {}

    static Ranked rank(Placed placed, Slots slots, double topic) {
        var claim = placed.claim();
        return new Ranked(placed, Rank.of(form(claim, slots), act(claim, slots), directness(claim, slots), topic));
    }

    static Comparator<Ranked> best() {
        return Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(Ranked::printed)
                .thenComparing(ranked -> ranked.placed().file())
                .thenComparing(Ranked::article)
                .thenComparing(ranked -> ranked.claim().excerpt().start());
    }

    static Comparator<Article> earliestFirst() {
        return Comparator.comparing(Ranking::printed)
                .thenComparing(Article::file)
                .thenComparing(Article::id);
    }

    /** The day an article counts by; one without a day counts as the latest. */
    static LocalDate printed(Article article) {
        var day = article.printedOn();
        return day == null ? LocalDate.MAX : day;
    }

    private static double form(Claim claim, Slots slots) {
        return switch (slots.form()) {
            case FIGURE -> figure(claim, slots.topic());
            case EVENT -> overlap(claim.happenedOn(), slots.said()) ? 3 : 0;
            case TIME -> TIME.matcher(content(claim)).find() ? 2 : 0;
            case DURATION -> DURATION.matcher(claim.excerpt().text()).find() ? 2 : 0;
            case REASON -> REASON.matcher(claim.excerpt().text()).find() ? 2 : 0;
            case MATTER -> isConcerned(claim, slots) ? (Positions.STANDS.contains(claim.act()) ? 2 : 0.5) : 0;
            case STATEMENTS, POSITION, QUOTATION, LATEST, PERSON -> 0;
        };
    }

    static boolean hasAny(String text, List<TopicWord> topic) {
        var terms = Set.copyOf(Terms.of(text));
        return topic.stream().anyMatch(word -> word.terms().stream().anyMatch(terms::contains));
    }

    static boolean hasFigure(Claim claim) {
        return Figures.anyIn(content(claim));
    }

    /** The numbers in a claim that count what was asked for: a thing, not a state or a person; of a price the sums. */
    static List<Figure> figures(Claim claim, List<TopicWord> topic) {
        if (isPrice(topic)) {
            return Figures.sums(toTheEnd(claim));
        }
        return counting(claim, counted(topic));
    }

    /**
     * What is counted stands first in a question for a figure: of "how many miners died in the Brandt mine" the miners
     * and who died, of "how many drones did Peru order" the drones.
     */
    private static List<TopicWord> counted(List<TopicWord> topic) {
        var things = new ArrayList<TopicWord>();
        boolean told = false;
        for (var word : topic) {
            boolean isName = word.weight() == TopicWord.Weight.NAME;
            if ((isName && !things.isEmpty()) || (told && (isName || word.isLoose()))) {
                break;
            }
            things.add(word);
            if (told) {
                break;
            }
            told = word.isLoose();
        }
        boolean onlyNames = things.stream().allMatch(word -> word.weight() == TopicWord.Weight.NAME);
        return onlyNames ? topic : things;
    }

    private static List<Figure> counting(Claim claim, List<TopicWord> things) {
        return Figures.in(toTheEnd(claim), text -> hasAny(text, things));
    }

    /** "What is the ship worth?" asks for a sum of money. */
    private static boolean isPrice(List<TopicWord> topic) {
        return topic.stream().anyMatch(word -> PRICE.contains(word.word()));
    }

    /**
     * How far a claim has the figure that was asked for, from 0 to 3: of the thing that is counted, of what is told of it
     * ("40 died"), or of anything.
     */
    static double figure(Claim claim, List<TopicWord> topic) {
        if (!figures(claim, topic).isEmpty()) {
            return 3;
        }
        if (!hasFigure(claim)) {
            return 0;
        }
        return isPrice(topic) || counting(claim, topic).isEmpty() ? 1 : 2;
    }

    /** What is said and what goes on with it in the same excerpt. */
    private static String toTheEnd(Claim claim) {
        return claim.excerpt()
                .text()
                .substring(claim.content().getFirst().start() - claim.excerpt().start());
    }

    /** Whether the claimant is the one that the matter is about: the first that the question names. */
    private static boolean isConcerned(Claim claim, Slots slots) {
        return slots.topic().stream()
                .filter(word -> word.weight() == TopicWord.Weight.NAME)
                .findFirst()
                .filter(word -> word.word().equals(claim.claimant().represents())
                        || word.word().equals(claim.claimant().name()))
                .isPresent();
    }

    private static double act(Claim claim, Slots slots) {
        return kindOfAct(claim, slots)
                + (isInTheWord(claim, slots.wanted()) ? THE_VERY_WORD : 0)
                - (isAtAnother(claim, slots) || isByWhoeverItIsAbout(claim, slots) ? AT_ANOTHER : 0);
    }

    /** "Who doubts Hale's plan?" asks for others than Hale. */
    private static boolean isByWhoeverItIsAbout(Claim claim, Slots slots) {
        var wanted = slots.wanted();
        return slots.claimants().isEmpty()
                && slots.form() == Form.STATEMENTS
                && wanted != null
                && !wanted.isAnything()
                && slots.topic().stream()
                        .filter(word -> word.weight() == TopicWord.Weight.NAME)
                        .findFirst()
                        .filter(word -> word.word().equals(claim.claimant().name()))
                        .isPresent();
    }

    /** "What do they accuse Peru of?" is not answered by whom else they accuse, though Peru comes into it. */
    private static boolean isAtAnother(Claim claim, Slots slots) {
        var wanted = slots.wanted();
        var cue = claim.cue();
        var named = slots.topic().stream()
                .filter(word -> word.weight() == TopicWord.Weight.NAME)
                .map(TopicWord::word)
                .toList();
        if (wanted == null || cue == null || named.isEmpty() || !Candidates.TOWARDS.contains(wanted.act())) {
            return false;
        }
        int start = cue.end() - claim.excerpt().start();
        var text = claim.excerpt().text();
        var next = NEXT_WORDS.matcher(text).region(Math.clamp(start, 0, text.length()), text.length());
        var object = next.lookingAt() ? Set.copyOf(Terms.of(next.group())) : Set.<String>of();
        return claim.about().stream().noneMatch(name -> named.contains(name) && hasAll(object, name))
                && claim.about().stream().anyMatch(name -> !named.contains(name) && hasAll(object, name));
    }

    private static boolean hasAll(Set<String> terms, String name) {
        return terms.containsAll(Terms.of(name));
    }

    /** "Who ruled?" is answered by what somebody ruled, rather than by what they said. */
    static boolean isInTheWord(Claim claim, @Nullable Wanted wanted) {
        var cue = claim.cue();
        if (wanted == null || cue == null || wanted.word().equals(Act.SAY.word())) {
            return false;
        }
        if (TWEET.equals(wanted.word())) {
            return ON_TWITTER.matcher(claim.excerpt().text()).find();
        }
        var asked = Terms.contentTerms(wanted.word());
        var around = Terms.of(claim.words(cue) + " " + aroundContent(claim));
        return !asked.isEmpty()
                && around.contains(asked.getFirst())
                && (asked.size() == 1 || Terms.of(claim.excerpt().text()).containsAll(asked));
    }

    /** What the excerpt has beside what is said: "Brandt, who defended his decision, …". */
    private static String aroundContent(Claim claim) {
        var text = new StringBuilder(claim.excerpt().text());
        int start = claim.excerpt().start();
        for (var span : claim.content()) {
            for (int i = Math.max(0, span.start() - start); i < Math.min(text.length(), span.end() - start); i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private static double kindOfAct(Claim claim, Slots slots) {
        var wanted = slots.wanted();
        if (wanted == null || wanted.isAnything()) {
            return claim.act() == Act.REPORT ? 0 : TOLD_OF_SOMEBODY.contains(claim.act()) ? 0.2 : 0.7;
        }
        boolean is = wanted.exact().contains(claim.act());
        return is ? (claim.act() == wanted.act() ? 2.5 : 2) : isInTheWord(claim, wanted) ? 2 : 1;
    }

    private static double directness(Claim claim, Slots slots) {
        double direct = switch (claim.part()) {
            case BODY -> 1;
            case STANDFIRST, CAPTION -> 0.3;
            case TITLE, FRAME -> 0;
        };
        direct += claim.voice() == Voice.RETOLD ? -1 : 0.7;
        direct += switch (claim.quoted()) {
            case DIRECT -> 0.5;
            case PARTIAL -> 0.3;
            case NONE -> 0;
        };
        boolean himself = slots.claimants().stream()
                .anyMatch(who -> who.names().contains(claim.claimant().name()));
        return direct + (himself ? 0.3 : 0);
    }

    static boolean overlap(@Nullable Days some, @Nullable Days others) {
        return some != null && others != null && some.overlaps(others);
    }

    static String content(Claim claim) {
        return claim.contentWords();
    }

    static boolean isBody(Claim claim) {
        return claim.part() == Passage.Kind.BODY;
    }
}
