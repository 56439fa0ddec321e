package org.onrecord.extraction.claimant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Tells when "and" joins offices or portfolios of one person, and no two speakers. Belongs to the reading of one article. */
final class JointOffices {

    /** "Foreign Affairs", with whatever state it is of. */
    private static final Pattern PORTFOLIO = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*");

    /** Of one word, which else could be a company's name. */
    private static final Set<String> PORTFOLIOS = Set.of(
            "Agriculture",
            "Business",
            "Commerce",
            "Communications",
            "Culture",
            "Defence",
            "Defense",
            "Economy",
            "Education",
            "Employment",
            "Energy",
            "Environment",
            "Finance",
            "Health",
            "Home",
            "Housing",
            "Immigration",
            "Industry",
            "Information",
            "Infrastructure",
            "Interior",
            "Justice",
            "Labor",
            "Labour",
            "Planning",
            "Science",
            "Security",
            "Sport",
            "Sports",
            "Technology",
            "Tourism",
            "Trade",
            "Transport",
            "Transportation",
            "Water",
            "Women",
            "Works",
            "Youth");

    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’-]+ )+(?:Minister|Secretary|Commissioner|Spokes(?:man|woman|person)|Director|Chief|Editor|Adviser|Advisor) ");

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?|one|his|her|their|its|both) ");

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;

    JointOffices(String text, Cast cast, SourceReader sources, Organisations organisations) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
    }

    /** "Harbour Affairs and Trade Minister Ann Lee": one person with one office; the part that has the name. */
    Optional<Span> holder(List<Span> parts) {
        var last = parts.getLast();
        boolean joined = parts.size() > 1
                && text.substring(parts.get(parts.size() - 2).end(), last.start())
                        .matches(",? and ");
        boolean holds = joined
                && cast.in(last).stream()
                        .filter(appearance -> appearance.mention().role() != null)
                        .map(appearance -> text.substring(
                                last.start(), appearance.mention().span().start()))
                        .anyMatch(office -> OFFICE.matcher(office).matches());
        var before = parts.subList(0, parts.size() - 1);
        boolean one = (holds && before.stream().allMatch(this::isPortfolio)) || (joined && areRolesOf(before, last));
        return one ? Optional.of(last) : Optional.empty();
    }

    /** "Party leader and Prime Minister Ann Lee", but not "the president and Prime Minister Ann Lee". */
    private boolean areRolesOf(List<Span> before, Span holder) {
        boolean introduced = cast.in(holder).stream()
                .limit(1)
                .anyMatch(appearance -> appearance.mention().whole().start() <= holder.start()
                        && appearance.mention().role() != null
                        && appearance.mention().span().start() > holder.start());
        return introduced
                && before.stream()
                        .allMatch(part -> !ARTICLE.matcher(part.in(text)).lookingAt()
                                && cast.in(part).stream()
                                        .noneMatch(appearance ->
                                                appearance.person().certain())
                                && sources.isPersonNoun(SourceNouns.head(SourceWords.bare(part.in(text))))
                                && sources.party(SourceWords.bare(part.in(text)))
                                        .isEmpty());
    }

    private boolean isPortfolio(Span part) {
        var name = SourceWords.bare(part.in(text));
        return PORTFOLIO.matcher(name).matches()
                && (name.contains(" ") || PORTFOLIOS.contains(name))
                && !organisations.isWholeName(name)
                && sources.party(name).isEmpty()
                && cast.in(part).stream()
                        .noneMatch(appearance -> appearance.person().certain());
    }
}
