package org.onrecord.extraction;

import java.util.List;
import java.util.Set;
import org.onrecord.claim.Cues;

/**
 * Tells nouns for something said, decided or done from nouns for things, so that "attacked the plan" and "ordered an
 * inquiry" are sayings, and "attacked the port" and "ordered 40 tanks" are not.
 */
final class AbstractNouns {

    private static final List<String> ENDINGS =
            List.of("tion", "sion", "ment", "ance", "ence", "ism", "ity", "ness", "cy", "ure", "ship", "hood", "dom");

    private static final Set<String> THINGS = Set.of(
            "ammunition", "equipment", "station", "shipment", "ambulance", "apartment", "department", "government",
            "parliament", "city", "facility", "university", "community", "entity", "instrument", "ship", "embassy",
            "agency", "pharmacy", "structure", "furniture", "creature", "nation", "organization", "monument",
            "basement", "population", "mission", "division", "corporation", "institution", "battleship", "warship",
            "fence", "plantation", "document", "settlement", "installation", "television", "opposition",
            "delegation", "ordnance", "element", "kingdom", "infrastructure", "audience", "conference", "residence");

    private static final Set<String> DEEDS = Set.of(
            "act", "action", "advice", "aid", "aim", "alliance", "answer", "apology", "approach", "approval",
            "argument", "arrest", "assault", "attack", "attempt", "attitude", "ban", "behavior", "behaviour", "bid",
            "bill", "boycott", "budget", "ceasefire", "change", "choice", "comment", "concern", "condolence",
            "conduct", "crackdown", "culture", "cut", "deal", "debate", "delay", "detail", "effort", "end",
            "escalation", "evidence", "figure", "freeze", "greeting", "halt", "handling", "hope", "idea", "inquiry",
            "interview", "issue", "killing", "law", "lead", "lie", "logic", "march", "measure", "method", "motive",
            "move", "news", "notion", "offer", "order", "pact", "pause", "peace", "pick", "plan", "poll", "position",
            "practice", "probe", "program", "programme", "project", "proposal", "protest", "purge", "question",
            "raid", "record", "reform", "regime", "remark", "response", "result", "review", "role", "rule", "ruling",
            "sale", "sanction", "search", "secret", "speech", "stance", "statement", "step", "stop", "story",
            "strategy", "strike", "style", "summons", "survey", "talk", "tax", "testimony", "thanks", "theory",
            "tone", "trade", "treatment", "treaty", "trial", "truce", "truth", "tweet", "use", "verdict", "veto",
            "video", "view", "vote", "war", "way", "word", "work");

    private AbstractNouns() {}

    static boolean has(Word noun, Cues cues) {
        var lemma = noun.lemma();
        return DEEDS.contains(lemma)
                || cues.of(lemma).stream().anyMatch(cue -> cue.construction().startsWith("noun+"))
                || (!THINGS.contains(lemma) && noun.tag().startsWith("NN") && ENDINGS.stream().anyMatch(lemma::endsWith));
    }
}
