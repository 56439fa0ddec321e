package org.onrecord.extraction.claimant;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Party;

/**
 * The state that one article is about, whose Senate and Supreme Court are meant where it doesn't say whose. Belongs to the
 * reading of one article.
 *
 * <p>Why only a state that is named far more than any other: in an article on two states, either's court may be meant.
 */
final class HomeState {

    private static final int AT_LEAST = 2;
    private static final int FAR_MORE = 3;
    /** In characters, about the first paragraph. */
    private static final int OPENING = 400;

    /** What a state has one of: its police and its officials may be a city's. */
    private static final Pattern OFFICES = Pattern.compile(
            "government|senate|congress|lower house|upper house|lower chamber|upper chamber|house of representatives|army|military|armed forces|navy|air force|coast guard|parliament|national assembly|cabinet|presidency"
                    + "|central bank|supreme court|constitutional court|electoral commission|election commission|state (?:media|television|tv|radio)"
                    + "|(?:foreign|defen[cs]e|interior|home|health|finance|justice|education|energy|oil|transport|agriculture|economy|trade"
                    + "|environment|labou?r) ministry|ministry of [a-z ]+");

    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?: (?:of|for|the|and|\\p{Lu}[\\p{L}’'-]*))*");

    private final String text;
    private final Names names;
    private @Nullable Party state;
    private boolean isRead;
    private List<Mention> mentions = List.of();

    HomeState(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** The court, ministry or house of this state that words name which could be any state's: "the Supreme Court". */
    Optional<Who> office(String source) {
        var words = SourceWords.bare(source);
        var mentions = names.mentions(words);
        boolean name = CAPITALISED.matcher(words).matches() && (words.contains(" ") || !mentions.isEmpty());
        if (!name || !mentions.stream().allMatch(HomeState::couldBeAnyones)) {
            return Optional.empty();
        }
        return state().flatMap(home -> names.find(home.name() + " " + words)
                .filter(office ->
                        office.kind() == Party.Kind.BODY && office.name().endsWith(" of " + home.name()))
                .map(SourceReader::who));
    }

    /** The state's own government, army or parliament, told with a common noun: "the army". */
    Optional<Who> commonOffice(String source) {
        var words = SourceWords.bare(source).toLowerCase(Locale.ROOT);
        boolean one = SourceWords.isDefinite(source.strip())
                || Character.isUpperCase(source.strip().charAt(0));
        return one && OFFICES.matcher(words).matches()
                ? state().or(() -> namedWith(words))
                        .flatMap(home -> names.find(home.name() + " " + words))
                        .map(SourceReader::who)
                : Optional.empty();
    }

    /** The only state whose army, or government, an article about several names: "the army of Peru", "the Peruvian army". */
    private Optional<Party> namedWith(String office) {
        var lower = text.toLowerCase(Locale.ROOT);
        var owners = mentions().stream()
                .filter(mention -> mention.party().kind() == Party.Kind.STATE)
                .filter(mention -> BodyNouns.hasWord(mention.words().toLowerCase(Locale.ROOT), office)
                        || isBeside(mention, office, lower))
                .map(Mention::party)
                .distinct()
                .toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private static boolean isBeside(Mention mention, String office, String lower) {
        int start = mention.span().start();
        int end = mention.span().end();
        return lower.startsWith(office + " of ", start - office.length() - " of ".length())
                || lower.startsWith(office + " of the ", start - office.length() - " of the ".length())
                || lower.startsWith(" " + office, end)
                || lower.startsWith("'s " + office, end)
                || lower.startsWith("’s " + office, end);
    }

    private List<Mention> mentions() {
        if (mentions.isEmpty()) {
            mentions = names.mentions(text);
        }
        return mentions;
    }

    /** An office that is told without its holder and its state: "the prime minister" is this state's. */
    Who inOffice(Who who) {
        var claimant = who.claimant();
        boolean office =
                claimant.represents() == null && claimant.role() == null && StatesOfOffices.isNational(claimant.name());
        return office
                ? name().map(state -> Who.of(new Claimant(claimant.name(), null, state), who.kind()))
                        .orElse(who)
                : who;
    }

    /** The state's name; empty where the article is about several, or none. */
    Optional<String> name() {
        return state().map(Party::name);
    }

    /** The tables know "the Senate" as that of the United States, which it is unless an article is about another state. */
    private static boolean couldBeAnyones(Mention mention) {
        return mention.party().kind() == Party.Kind.BODY
                && "United States".equals(mention.party().represents())
                && !mention.words().startsWith("US ")
                && !mention.words().startsWith("United States ");
    }

    private Optional<Party> state() {
        if (!isRead) {
            state = mostNamed().orElse(null);
            isRead = true;
        }
        return Optional.ofNullable(state);
    }

    private Optional<Party> mostNamed() {
        Map<Party, Integer> times = new HashMap<>();
        int all = 0;
        for (var mention : mentions()) {
            int end = mention.span().end();
            boolean language = text.startsWith(" language", end) || text.startsWith("-language", end);
            if (mention.party().kind() == Party.Kind.STATE && !language) {
                int weight = end <= OPENING ? 2 : 1; // an article opens with where it happened
                times.merge(mention.party(), weight, Integer::sum);
                all += weight;
            }
        }
        int total = all;
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() >= AT_LEAST && entry.getValue() * (FAR_MORE + 1) >= total * FAR_MORE)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
