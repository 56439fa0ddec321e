package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/**
 * Finds who is named in a question: by the whole name of somebody on record, by a role ("the Iranian foreign minister",
 * "NATO chief"), by a state's or body's name, or by a person's last name.
 */
final class WhoFinder {

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_ROLE = 5;

    private final Names names;
    private final Roles roles;
    private final TopicReader topics;
    private final SayingWords sayings;

    WhoFinder(Names names, Roles roles, TopicReader topics, SayingWords sayings) {
        this.names = names;
        this.roles = roles;
        this.topics = topics;
        this.sayings = sayings;
    }

    private record Match(int end, List<Who> whos, boolean adjective) {}

    /** The pieces with those joined that name somebody together. */
    List<Piece> find(String question, List<Piece> words, SpeakerBook book) {
        Map<Integer, Mention> mentions = names.mentionsLoosely(question).stream()
                .collect(Collectors.toMap(mention -> mention.span().start(), mention -> mention, (one, other) -> one));
        var found = new ArrayList<Piece>();
        int at = 0;
        while (at < words.size()) {
            var match = match(words, at, mentions, book);
            if (match == null) {
                found.add(words.get(at++));
            } else {
                int start = words.get(at).start();
                int end = words.get(match.end - 1).end();
                found.add(new Piece(question.substring(start, end), start, end, match.whos, match.adjective));
                at = match.end;
            }
        }
        return found;
    }

    private @Nullable Match match(List<Piece> words, int at, Map<Integer, Mention> mentions, SpeakerBook book) {
        var mention = mentions.get(words.get(at).start());
        var whole = wholeName(words, at, book);
        boolean isPartOfParty = whole != null && mention != null && whole.end == at + 1;
        if (whole != null && !isPartOfParty) {
            return whole;
        }
        var role = role(words, at, mention, book);
        if (role != null) {
            return role;
        }
        if (mention != null) {
            return party(words, at, mention);
        }
        return lastName(words, at, book);
    }

    private @Nullable Match wholeName(List<Piece> words, int at, SpeakerBook book) {
        if (topics.isFunction(words.get(at).lower()) || isVerb(words, at)) {
            return null;
        }
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            var name = text(words, at, at + length);
            var whos = length == 1 ? book.called(name) : book.named(name);
            if (!whos.isEmpty()) {
                return new Match(at + length, whos, false);
            }
        }
        return null;
    }

    /** role := [ NAME ["'s"] ] word* PERSON-NOUN ["general"] [ ("of" | "for" | "to") ["the"] NAME ] [ person ] */
    private @Nullable Match role(List<Piece> words, int at, @Nullable Mention mention, SpeakerBook book) {
        int from = at;
        if (mention != null) {
            from = endOf(words, at, mention);
            from += from < words.size() && words.get(from).is("'s") ? 1 : 0;
        }
        int head = personNoun(words, from);
        if (head < 0) {
            return null;
        }
        int end = head + 1;
        end += end < words.size() && words.get(end).is("general") ? 1 : 0;
        var named = person(words, end, book);
        if (named != null) {
            return named;
        }
        int longer = withObject(words, end);
        return inRole(words, at, from, longer, mention, book);
    }

    private @Nullable Match inRole(
            List<Piece> words, int at, int from, int end, @Nullable Mention mention, SpeakerBook book) {
        var phrase = text(words, at, end);
        var role = roles.findLoosely(phrase).orElse(null);
        var title = role == null ? text(words, from, end) : role.title();
        var of = mention != null ? mention.party().represents() : role == null ? null : role.of();
        if (roles.isGroupNoun(words.get(end - 1).lower()) && mention != null) {
            return new Match(end, List.of(party(mention)), false);
        }
        var whos = book.inRole(roles, title, of);
        if (!whos.isEmpty()) {
            return new Match(end, whos, false);
        }
        return mention == null ? null : new Match(end, List.of(Who.unknown(phrase)), false);
    }

    /** The first noun for a person, no further from here than a role is long; -1 when a verb or "of" comes before it. */
    private int personNoun(List<Piece> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + LONGEST_ROLE); i++) {
            var word = words.get(i).lower();
            boolean person = roles.isPersonNoun(word) || roles.isGroupNoun(word) || roles.isPersonNoun(singular(word));
            if (isVerb(words, i) || (topics.isFunction(word) && !person && !word.equals("of"))) {
                return -1;
            }
            if (person) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(List<Piece> words, int at) {
        return sayings.verb(words, at).isPresent();
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private int withObject(List<Piece> words, int end) {
        int at = end;
        if (at < words.size() && words.get(at).is("of", "for", "to")) {
            at++;
            at += at < words.size() && words.get(at).is("the") ? 1 : 0;
            for (int length = Math.min(3, words.size() - at); length > 0; length--) {
                if (names.findLoosely(text(words, at, at + length)).isPresent()) {
                    return at + length;
                }
            }
        }
        return end;
    }

    private @Nullable Match person(List<Piece> words, int at, SpeakerBook book) {
        if (at >= words.size()) {
            return null;
        }
        var whole = wholeName(words, at, book);
        return whole != null ? whole : lastName(words, at, book);
    }

    private Match party(List<Piece> words, int at, Mention mention) {
        int end = endOf(words, at, mention);
        if (end < words.size() && roles.isGroupNoun(words.get(end).lower())) {
            return new Match(end + 1, List.of(party(mention)), false);
        }
        return new Match(end, List.of(party(mention)), mention.form() == Mention.Form.DEMONYM);
    }

    private static Who party(Mention mention) {
        return new Who(mention.party().name(), Set.of(mention.party().name()), true);
    }

    private @Nullable Match lastName(List<Piece> words, int at, SpeakerBook book) {
        var word = words.get(at).lower();
        if (topics.isFunction(word) || isVerb(words, at)) {
            return null;
        }
        var next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
        if (!next.isEmpty() && !topics.isFunction(next) && isGivenName(word, next, book)) {
            return new Match(
                    at + 2,
                    book.withLastName(next).isEmpty() ? book.withNameLike(next) : book.withLastName(next),
                    false);
        }
        var exact = book.withLastName(word);
        if (!exact.isEmpty()) {
            return new Match(at + 1, exact, false);
        }
        var like = topics.isKnown(word) ? List.<Who>of() : book.withNameLike(word);
        return like.isEmpty() ? null : new Match(at + 1, like, false);
    }

    private static boolean isGivenName(String given, String last, SpeakerBook book) {
        var people = new ArrayList<>(book.withLastName(last));
        people.addAll(book.withNameLike(last));
        return people.stream()
                .anyMatch(who -> who.name().toLowerCase(Locale.ROOT).startsWith(given));
    }

    private static int endOf(List<Piece> words, int at, Mention mention) {
        int end = at;
        while (end < words.size() && words.get(end).start() < mention.span().end()) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static String text(List<Piece> words, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            var word = words.get(i).text();
            text.append(text.isEmpty() || word.startsWith("'") ? "" : " ").append(word);
        }
        return text.toString();
    }
}
