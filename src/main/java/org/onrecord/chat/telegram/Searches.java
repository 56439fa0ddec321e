package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Answerer;
import org.onrecord.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers claims to paste into any chat, while somebody types after the bot's name. An offer that comes too late is of no
 * use to anybody, so it goes straight to Telegram and is not tried again.
 */
final class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);
    private static final int SECONDS_TO_KEEP = 30;
    private static final int DESCRIPTION = 200;

    private final BotApi api;
    private final Answerer answerer;
    private final Supplier<Identity> bot;

    /** @param bot who the bot is, as far as it is known by then */
    Searches(BotApi api, Answerer answerer, Supplier<Identity> bot) {
        this.api = api;
        this.answerer = answerer;
        this.bot = bot;
    }

    void answer(Event.Searched searched, boolean allowed) {
        var parameters = JsonNodeFactory.instance
                .objectNode()
                .put("inline_query_id", searched.search())
                .put("cache_time", SECONDS_TO_KEEP)
                .put("is_personal", true);
        var results = parameters.putArray("results");
        if (allowed && !searched.text().isBlank()) {
            offer(answerer.answerAlone(searched.text()), results);
        }
        try {
            api.call("answerInlineQuery", parameters);
        } catch (BotApiException e) {
            LOG.debug("{}", e.getMessage());
        }
    }

    private void offer(Answered answered, ArrayNode results) {
        var quotes = answered.reply().parts().stream()
                .filter(Reply.Quote.class::isInstance)
                .map(Reply.Quote.class::cast)
                .toList();
        var offered = new HashSet<String>();
        for (int i = 0; i < quotes.size() && i < answered.claims().size(); i++) {
            var id = answered.claims().get(i);
            var message = TelegramRenderer.render(new Reply(List.of(quotes.get(i))));
            // What is longer than a message cannot be offered, since it is not to be cut.
            if (message.size() == 1 && offered.add(id)) {
                add(id, quotes.get(i), message.getFirst(), results);
            }
        }
    }

    private void add(String id, Reply.Quote quote, Html message, ArrayNode results) {
        var result = results.addObject().put("type", "article").put("id", id).put("title", quote.speaker());
        result.put("description", Pieces.of(quote.words(), DESCRIPTION).getFirst());
        var content = result.putObject("input_message_content")
                .put("message_text", message.markup())
                .put("parse_mode", "HTML");
        content.putObject("link_preview_options").put("is_disabled", true);
        bot.get()
                .findLink(Commands.CLAIM + id)
                .ifPresent(link -> result.putObject("reply_markup")
                        .putArray("inline_keyboard")
                        .addArray()
                        .addObject()
                        .put("text", "Ask about it")
                        .put("url", link));
    }
}
