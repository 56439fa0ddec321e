package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells from the words of a question what an answer has to look like. Immutable. */
final class AnswerForm {

    private record Row(Form form, Pattern pattern) {}

    private final List<Row> rows = new ArrayList<>();

    AnswerForm() {
        for (var row : Table.rows("forms.tsv")) {
            rows.add(new Row(Form.valueOf(row.get(0)), Pattern.compile(row.get(1))));
        }
    }

    /** The first form whose pattern the question has; statements when it has none. */
    Form of(String question) {
        var plain = MessagePatterns.plain(question);
        return rows.stream()
                .filter(row -> row.pattern.matcher(plain).find())
                .map(Row::form)
                .findFirst()
                .orElse(Form.STATEMENTS);
    }

    /** Uses up the words that only tell of a change; what stands between them may be what the question is about. */
    void useWordsOfChange(Sentence sentence) {
        var question = sentence.question().toLowerCase(java.util.Locale.ROOT);
        for (var row : rows) {
            var found = row.pattern.matcher(question);
            while (row.form == Form.POSITION && found.find()) {
                for (int group = 1; group <= found.groupCount(); group++) {
                    use(sentence, found.start(group), found.end(group));
                }
            }
        }
    }

    private static void use(Sentence sentence, int start, int end) {
        for (int i = 0; i < sentence.size(); i++) {
            var piece = sentence.pieces().get(i);
            if (!piece.isWho() && piece.start() >= start && piece.start() < end) {
                sentence.use(i, i + 1);
            }
        }
    }
}
