package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Claimant;

/** Tells who several are that say something jointly. Belongs to the reading of one article. */
final class JointSpeakers {

    /** "UK and US officials": the last part lends its noun to the first. */
    private static final Pattern LENDS_ITS_NOUN = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]*\\s+)+\\p{Ll}+s");
    /** "Researchers from the Harbour Institute": with "and the River University" behind it, they are from both. */
    private static final Pattern FROM_A_BODY =
            Pattern.compile("(?:\\p{Lu}?[\\p{Ll}-]+ )+(?:from|of|at|with|for|in) (?:both )?(?:the )?\\p{Lu}.*");

    private static final Pattern OFFICE_OF = Pattern.compile(
            "(?:.* )?(?:Ministry|Department|Institute|Cent(?:er|re)s?|Office|Bureau|Committee|Commission|Agency|Council|School|College"
                    + "|Society|Association|Board|Academy|Directorate|Faculty|Division) (?:of|for|on) [^,]+");

    /** "Reed's mother" of "Lee and Reed's mother, Ann". */
    private static final Pattern OWNED = Pattern.compile("\\p{Lu}[\\p{L}-]+['’]s? (?:\\p{Ll}+ ){0,2}\\p{Ll}+");

    private static final Pattern BOTH_STATES =
            Pattern.compile("(?i)(?:both|(?:both of )?the two) (?:nations|countries|states|governments)");
    private static final Pattern IN_A_TOWN = Pattern.compile("\\bin \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?$");
    private static final int SENTENCES_BEFORE = 3;

    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final int LONGEST_NAME = 90;

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final JointOffices offices;

    JointSpeakers(String text, Cast cast, SourceReader sources, Organisations organisations) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        offices = new JointOffices(text, cast, sources, organisations);
    }

    /** As {@link JointOffices#holder}. */
    Optional<Span> officeHolder(Span source) {
        return offices.holder(parts(source));
    }

    /** The parts of a source; "and" and comma inside a name that the tables or the article know as a whole divide nothing. */
    List<Span> parts(Span source) {
        var parts = new ArrayList<Span>();
        for (var part : JointSources.parts(text, source)) {
            boolean inside = !parts.isEmpty()
                    && (isPlaceBehindPlace(parts.getLast(), part)
                            || sources.nameHolds(text, source, parts.getLast().end(), part.start())
                            || organisations.nameHolds(parts.getLast().end(), part.start()));
            parts.add(inside ? parts.removeLast().and(part) : part);
        }
        return parts;
    }

    /** "Both nations", "the two governments": the two that the sentence before tells of, if it tells of two. */
    Optional<Who> bothStates(Span source) {
        if (!BOTH_STATES.matcher(source.in(text)).matches()) {
            return Optional.empty();
        }
        int paragraph = text.lastIndexOf('\n', source.start()) + 1;
        int sentence = source.start();
        for (int i = 0; i < SENTENCES_BEFORE; i++) {
            sentence = Math.max(paragraph, text.lastIndexOf(". ", sentence - 3) + 1);
            var states = sources.statesIn(text.substring(sentence, source.start()));
            if (states.size() >= 2) {
                return states.size() == 2
                        ? Optional.of(
                                states.getFirst().with(List.of(states.getLast().claimant())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The Board of Rivers in Bergen, Norway": where Bergen is. */
    private boolean isPlaceBehindPlace(Span first, Span second) {
        return text.substring(first.end(), second.start()).equals(", ")
                && IN_A_TOWN.matcher(first.in(text)).find()
                && !sources.statesIn(second.in(text)).isEmpty()
                && SourceNouns.isProper(second.in(text));
    }

    Optional<Who> find(List<Span> parts, String lemma) {
        if (parts.size() == 1 || shareANoun(parts) || shareABody(parts)) {
            return Optional.empty();
        }
        var first = part(parts.getFirst(), null, lemma, areWholeNames(parts));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var others = new ArrayList<Claimant>();
        for (var part : parts.subList(1, parts.size())) {
            var other = part(part, first.get(), lemma, areWholeNames(parts));
            if (other.isEmpty()) {
                return Optional.empty();
            }
            if (!other.get().claimant().equals(first.get().claimant())) {
                others.add(other.get().claimant());
            }
        }
        return Optional.of(others.isEmpty() ? first.get() : first.get().with(others));
    }

    /** "Ann Lee, head of the harbour and the docks". */
    boolean isApposition(Who whole, List<Span> parts) {
        var between = text.substring(parts.get(0).end(), parts.get(1).start());
        return whole.kind() == Who.Kind.PERSON
                && between.startsWith(",")
                && between.strip().length() == 1
                && sources.known(text, parts.get(1), cast).isEmpty();
    }

    /** "The Institute of Rivers and Lakes' director, Ann Lee": what stands before the name is who she is. */
    boolean isNamedLast(Who whole, List<Span> parts) {
        var last = parts.getLast();
        return whole.kind() == Who.Kind.PERSON
                && parts.size() > 1
                && text.substring(parts.get(parts.size() - 2).end(), last.start())
                        .strip()
                        .equals(",")
                && !cast.in(last).isEmpty()
                && (OWNED.matcher(parts.get(parts.size() - 2).in(text)).matches()
                        || parts.subList(0, parts.size() - 1).stream()
                                .allMatch(part -> cast.in(part).isEmpty()))
                && sources.isPersonNoun(SourceNouns.head(
                        SourceWords.bare(parts.get(parts.size() - 2).in(text))));
    }

    /** "Ann Lee of the Institute of Rivers and Lakes": what "and" joins belongs to her institute's name. */
    boolean isOfOneBody(Who whole, List<Span> parts) {
        var first = parts.getFirst();
        boolean affiliated = whole.kind() == Who.Kind.PERSON
                && cast.in(first).stream()
                        .map(appearance ->
                                text.substring(appearance.mention().span().end(), first.end()))
                        .anyMatch(behind -> behind.matches("(?s),? (?:of|from|at|with) .*"));
        return affiliated
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> cast.in(part).isEmpty()
                                && sources.known(text, part, cast).isEmpty()
                                && !organisations.isWholeName(SourceWords.bare(part.in(text))));
    }

    private boolean areWholeNames(List<Span> parts) {
        return parts.stream().allMatch(part -> {
            var name = SourceWords.bare(part.in(text));
            return organisations.isWholeName(name)
                    || sources.described(name).isPresent()
                    || sources.known(text, part, cast).isPresent();
        });
    }

    private boolean shareANoun(List<Span> parts) {
        var first = parts.getFirst().in(text);
        return LENDS_ITS_NOUN.matcher(parts.getLast().in(text)).matches()
                && !first.contains("the ")
                && !first.contains("The ")
                && Character.isUpperCase(first.charAt(first.lastIndexOf(' ') + 1));
    }

    /** "The Search and Rescue Agency", "the Department of Health and Human Services": what "and" joins is inside one name. */
    boolean isOneBody(Span source) {
        var parts = parts(source);
        if (parts.size() != 2 || !text.startsWith(" and ", parts.get(0).end())) {
            return false;
        }
        var first = SourceWords.bare(parts.get(0).in(text));
        var second = SourceWords.bare(parts.get(1).in(text));
        boolean unknown = !second.isEmpty()
                && Character.isUpperCase(second.charAt(0))
                && sources.known(text, parts.get(1), cast).isEmpty();
        return unknown && (isOffice(first, second, source) || isModifier(parts.get(0), first, second, source));
    }

    private boolean isOffice(String first, String second, Span source) {
        return OFFICE_OF.matcher(first).matches()
                && !organisations.isWholeName(second)
                && SourceNouns.isProper(second)
                && source.length() < LONGEST_NAME;
    }

    private boolean isModifier(Span part, String first, String second, Span source) {
        return SourceWords.isDefinite(source.in(text))
                && ONE_WORD.matcher(first).matches()
                && organisations.isWholeName("The " + second)
                && !organisations.isWholeName("The " + first)
                && sources.known(text, part, cast).isEmpty();
    }

    private Optional<Who> part(Span part, @Nullable Who owner, String lemma, boolean wholeName) {
        var known = organisations
                .abbreviationOf(SourceWords.bare(part.in(text)))
                .flatMap(sources::party)
                .or(() -> sources.known(text, part, cast));
        if (known.isPresent()) {
            return known;
        }
        var words = part.in(text);
        var name = SourceWords.bare(words);
        boolean group = !name.isEmpty() && SourceNouns.isPlural(SourceNouns.head(name));
        boolean namedBesideKnown = owner != null && !name.isEmpty() && SourceNouns.isProper(name);
        if (!group && !namedBesideKnown && !wholeName) {
            return Optional.empty();
        }
        if (owner != null && words.matches("(?i)(?:its|his|her|their)\\s+\\S+")) {
            return Optional.of(
                    Who.of(new Claimant(owner.claimant().name() + "'s " + name, null, null), Who.Kind.GROUP));
        }
        return sources.unknown(text, part, lemma, organisations);
    }

    private boolean shareABody(List<Span> parts) {
        var first = parts.getFirst().in(text);
        return FROM_A_BODY.matcher(first).matches()
                && SourceNouns.isPlural(SourceNouns.head(SourceWords.bare(first)))
                && parts.stream()
                        .skip(1)
                        .map(part -> SourceWords.bare(part.in(text)))
                        .allMatch(name ->
                                isProperAlone(name) && sources.described(name).isEmpty());
    }

    private static boolean isProperAlone(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && SourceNouns.isProper(name);
    }
}
