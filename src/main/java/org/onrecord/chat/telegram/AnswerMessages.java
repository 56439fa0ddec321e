package org.onrecord.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Answerer;
import org.onrecord.chat.Content;
import org.onrecord.chat.Keys;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Reply;

/** Makes messages of answers, with their buttons under the last one. Safe for use by many threads. */
final class AnswerMessages {

    private static final int MOST_IN_CAPTION = 1024;

    private final Keys keys;

    AnswerMessages(Keys keys) {
        this.keys = keys;
    }

    /**
     * @param question the id of the message that is answered
     * @param showsQuestion whether the answer points at it
     */
    List<Outgoing> answer(Address to, String question, boolean showsQuestion, Answered answered) {
        return outgoing(to, question, contents(state -> keys.keep(to.chat(), state), showsQuestion, answered));
    }

    /** The bot's own words, without buttons. */
    List<Outgoing> say(Address to, String question, boolean showsQuestion, String words) {
        return say(to, question, showsQuestion, Reply.of(new Reply.Line(words)));
    }

    List<Outgoing> say(Address to, String question, boolean showsQuestion, Reply words) {
        return outgoing(to, question, pages(words, List.of(), showsQuestion));
    }

    /** A picture with the same in words, under it where that fits; only the words where there is no picture. */
    List<Outgoing> timeline(Address to, String question, Answerer.Timeline timeline) {
        var title = Html.bold(timeline.title());
        var pages = TelegramRenderer.render(timeline.words());
        var contents = new ArrayList<Content>();
        if (timeline.picture() == null) {
            contents.addAll(pages(timeline.words(), List.of(), true));
        } else if (pages.size() == 1 && title.length() + 1 + pages.getFirst().length() <= MOST_IN_CAPTION) {
            contents.add(Body.file(title.plus("\n").plus(pages.getFirst()), List.of(), true, timeline.picture()));
        } else {
            contents.add(Body.file(title, List.of(), true, timeline.picture()));
            contents.addAll(pages(timeline.words(), List.of(), false));
        }
        return outgoing(to, question, contents);
    }

    /** What nobody asked for, such as a summary. */
    List<Content> told(String chat, Answered told) {
        return contents(state -> keys.keepForAYear(chat, state), false, told);
    }

    private static List<Content> contents(UnaryOperator<String> keep, boolean showsQuestion, Answered answered) {
        var state = AnswerState.of(answered);
        boolean hasButtons = !state.claims().isEmpty()
                || !state.choices().isEmpty()
                || !state.understood().isEmpty();
        var buttons = hasButtons ? Keyboard.of(keep.apply(state.written()), state, null) : List.<List<Button>>of();
        return pages(answered.reply(), buttons, showsQuestion);
    }

    static List<Content> pages(Reply reply, List<List<Button>> buttons, boolean showsQuestion) {
        var pages = TelegramRenderer.render(reply);
        var contents = new ArrayList<Content>();
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i == pages.size() - 1;
            contents.add(Body.text(pages.get(i), last ? buttons : List.of(), showsQuestion && i == 0));
        }
        return contents;
    }

    private static List<Outgoing> outgoing(Address to, String question, List<Content> contents) {
        return contents.stream()
                .map(content -> Outgoing.answer(to, question.isEmpty() ? null : question, content))
                .toList();
    }
}
