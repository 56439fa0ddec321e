package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Metadata;

class PassageMarkerTest {

    @Test
    void knowsTheHead() {
        assertMarked("""
                FRAME      | LindowPost.com - News of the river
                TITLE      | 'No leak at all': mayor of Lindow
                STANDFIRST | Ada Brandt rejects the report on the dam, says engineers were there on Monday
                TITLE      | 'No leak at all': mayor of Lindow
                FRAME      | By Jane Roe
                FRAME      | Lindow, Nov 5 (AFP) Nov 05, 2022
                CAPTION    | Ada Brandt at the dam
                BODY       | There is no leak in the dam, Mayor Ada Brandt said.
                BODY       | She spoke on Monday.
                """);
    }

    @Test
    void leavesATextWithoutHeadWhole() {
        assertMarked("""
                BODY | There is no leak in the dam, Mayor Ada Brandt said.
                BODY | She spoke on Monday.
                """);
    }

    @Test
    void takesADateLineForTheFrame() {
        assertMarked("""
                FRAME | Saturday, November 5, 2022
                BODY  | There is no leak in the dam, Mayor Ada Brandt said.
                """);
    }

    @Test
    void cutsCreditsFromCaptions() {
        assertParts(
                """
                Mayor of Lindow denies leak
                The dam on Monday (Photo: River News/Jo Falk)
                There is no leak, the mayor said.
                Workers at the gate. Image: Jo Falk.
                Boats below the dam (AP Photo/Jo Falk)
                """,
                "TITLE Mayor of Lindow denies leak",
                "CAPTION The dam on Monday",
                "FRAME (Photo: River News/Jo Falk)",
                "BODY There is no leak, the mayor said.",
                "CAPTION Workers at the gate.",
                "FRAME Image: Jo Falk.",
                "CAPTION Boats below the dam",
                "FRAME (AP Photo/Jo Falk)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINDOW, Nov 5 (Reuters) - ",
                "Lindow (AFP) – ",
                "LINDOW, Norrland (AP) — ",
                "LINDOW — ",
                "NEW LINDOW, Nov. 5 -- "
            })
    void cutsTheDatelineFromTheFirstParagraph(String dateline) {
        assertParts(
                dateline + "The mayor denied it.\nShe spoke on Monday.\n",
                "FRAME " + dateline.strip(),
                "BODY The mayor denied it.",
                "BODY She spoke on Monday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow us on Facebook and Telegram",
                "Sign up for our morning letter.",
                "ADVERTISEMENT",
                "Advertisement - scroll to continue",
                "Read also: Dam engineers leave Lindow",
                "Read more about the dam",
                "Share this article",
                "12 Comments",
                "(Reporting by Jane Roe; Editing by Bo Dahl)",
                "Additional reporting by Bo Dahl in Norrland",
                "© 2022 Lindow Post. All rights reserved.",
                "Copyright 2022 River News. This material may not be published, broadcast, rewritten or redistributed.",
                "Photo: River News",
                "Tags: dam, river",
                "https://lindow.example/dam",
                "* * *",
                "3 November 2022"
            })
    void knowsWhatASitePutsBetween(String line) {
        assertMarked("BODY | The mayor denied it.\nFRAME | " + line + "\nBODY | She spoke to reporters on Monday.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow the money, the prosecutor said.",
                "The newspaper said it would ask its readers to subscribe to our newsletter.",
                "Related problems were denied by the ministry.",
                "Print",
                "More on that soon, she said.",
                "“All rights reserved is what the label said,” the lawyer told the court.",
                "By Monday nobody had answered.",
                "Advertisement spending fell, the minister said.",
                "What do you make of the report?",
                "Nothing",
                "Boats, nets and ropes",
                "Photo finish in Lindow, judges say"
            })
    void keepsWhatTheArticleSays(String line) {
        var expected = line.equals("Print") ? "FRAME" : "BODY";
        assertMarked("BODY | The mayor denied it.\n" + expected + " | " + line
                + "\nBODY | She spoke to reporters on Monday.\n");
    }

    @Test
    void knowsListsOfOtherHeadlines() {
        assertMarked("""
                TITLE | Mayor of Lindow denies leak
                BODY  | There is no leak, the mayor said.
                FRAME | ADVERTISEMENT
                FRAME | River News from LindowPost.com
                FRAME | Otters return to the northern marshes
                FRAME | Is the old mill for sale
                FRAME | World News
                FRAME | Norrland says 'never' to toll: minister
                FRAME | Can boats fly?
                FRAME | Bridge opens in Tarn after ten years
                FRAME | All rights reserved. Copyright River News.
                """);
    }

    @Test
    void goesOnWithTheArticleAfterAListAmidIt() {
        assertMarked("""
                TITLE | Mayor of Lindow denies leak
                BODY  | There is no leak, the mayor said.
                FRAME | Related
                FRAME | Otters return to the northern marshes
                FRAME | Bridge opens in Tarn after ten years
                BODY  | The opposition accused her of hiding a report.
                """);
    }

    @Test
    void keepsAHeadingAfterAnAdvertisement() {
        assertMarked("""
                BODY  | There is no leak, the mayor said.
                FRAME | Advertisement
                BODY  | What happens to the dam now
                BODY  | The opposition wants a vote, its leader said.
                """);
    }

    @Test
    void keepsInterviewsAndEnumerations() {
        assertMarked("""
                TITLE | A talk with the mayor of Lindow
                BODY  | The mayor spoke to us on Monday.
                BODY  | Q: Is there a leak
                BODY  | A: No, none at all
                BODY  | Why did the engineers leave?
                BODY  | They had finished their work
                BODY  | The plan has three parts:
                BODY  | A new gate for the dam
                BODY  | A second pump below it
                BODY  | More people to watch both
                """);
    }

    @Test
    void takesAllAfterTheCommentsForTheFrame() {
        var body = "There is no leak in the dam, the mayor said, and nobody had told her of one. "
                .repeat(5)
                .strip();
        assertMarked("BODY | " + body
                + "\nFRAME | Comments\nFRAME | The mayor said nothing true, I believe.\nFRAME | Me too.\n");
    }

    @Test
    void joinsLinesThatWereBrokenToFitAWidth() {
        assertParts(
                """
                Mayor of Lindow denies leak in the dam

                There is no leak in the dam above the town, the mayor
                said on Monday, and added that engineers had been there
                before noon.

                The opposition accused her of hiding a report that had
                been written in the spring.
                """,
                "TITLE Mayor of Lindow denies leak in the dam",
                "BODY There is no leak in the dam above the town, the mayor\nsaid on Monday, and added that engineers had been there\nbefore noon.",
                "BODY The opposition accused her of hiding a report that had\nbeen written in the spring.");
    }

    @Test
    void setsMarkdownsMarksApart() {
        assertThat(marked(
                        "# Mayor denies leak\n\n![The dam](dam.png)\n\n> \"None,\" she said.\n\n## Reaction\n\n- One man laughed.\n",
                        true))
                .containsExactly(
                        "FRAME #",
                        "TITLE Mayor denies leak",
                        "FRAME ![The dam](dam.png)",
                        "FRAME >",
                        "BODY \"None,\" she said.",
                        "FRAME ##",
                        "BODY Reaction",
                        "FRAME -",
                        "BODY One man laughed.");
    }

    @Test
    void takesTimeInProportionToTheText() {
        var line = "Mayor (Photo: of, the A. B. C. D. said Nov 3 Nov 3 Nov 3 By By By - - - ";
        var text = line.repeat(4) + "\n";

        assertThat(marked(text.repeat(5_000) + "x".repeat(2_000_000), false)).isNotEmpty();
    }

    /** Each row is a kind and the line that is to be of it. */
    private static void assertMarked(String table) {
        var text = new StringBuilder();
        var expected = table.lines()
                .map(row -> {
                    int bar = row.indexOf('|');
                    var line = row.substring(bar + 1).strip();
                    boolean credited = row.startsWith("CAPTION");
                    text.append(line).append(credited ? " (Photo: Jo Falk)\n" : "\n");
                    return row.substring(0, bar).strip() + " " + line;
                })
                .toList();

        assertThat(marked(text.toString(), false))
                .filteredOn(passage -> !passage.equals("FRAME (Photo: Jo Falk)"))
                .containsExactlyElementsOf(expected);
    }

    private static void assertParts(String text, String... expected) {
        assertThat(marked(text, false)).containsExactly(expected);
    }

    private static List<String> marked(String text, boolean markdown) {
        return new PassageMarker(Lines.of(text, markdown), Metadata.NONE, Map.of())
                .mark().passages().stream()
                        .map(passage ->
                                passage.kind() + " " + passage.span().in(text).strip())
                        .toList();
    }
}
