package org.onrecord.store;

import java.util.List;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.FeedbackBook;

/** Table {@code feedback}. */
final class StoredFeedback implements FeedbackBook {

    private final Database database;

    StoredFeedback(Database database) {
        this.database = database;
    }

    @Override
    public void add(Feedback feedback) {
        database.write(sql -> sql.update(
                """
                INSERT INTO feedback (chat, message, author, kind, about, given) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (chat, message, author)
                DO UPDATE SET kind = excluded.kind, about = excluded.about, given = excluded.given""",
                feedback.chat(),
                feedback.message(),
                feedback.user(),
                feedback.kind(),
                feedback.about(),
                feedback.given()));
    }

    @Override
    public List<Feedback> all() {
        return database.read(sql -> sql.list(
                row -> new Feedback(
                        row.text("chat"),
                        row.text("message"),
                        row.text("author"),
                        Feedback.Kind.valueOf(row.text("kind")),
                        row.text("about"),
                        row.time("given")),
                "SELECT * FROM feedback ORDER BY given DESC, chat, message, author"));
    }
}
