package org.onrecord.chat.telegram;

/** Tries whether Telegram knows the bot, and whether it brings updates somewhere. */
public final class TelegramCheck {

    private TelegramCheck() {}

    /**
     * What came of it.
     *
     * @param detail for people; holds no token
     */
    public record Result(boolean works, String detail) {}

    /** Asks getMe and getWebhookInfo; takes up to a minute when the server does not answer. */
    public static Result run(TelegramSettings settings) {
        try (var api = new BotApi(settings.server(), settings.token(), settings.poll())) {
            var name = Fields.text(api.call("getMe"), "username");
            var known = "the bot is " + (name.isEmpty() ? "known" : "@" + name);
            return webhook(api, settings, known);
        } catch (BotApiException e) {
            return new Result(false, wayOut(e, settings));
        }
    }

    private static Result webhook(BotApi api, TelegramSettings settings, String known) {
        try {
            var info = api.call("getWebhookInfo");
            var url = Fields.text(info, "url");
            var hook = settings.hook();
            var waiting = ", %d updates wait"
                    .formatted(info.path("pending_update_count").asInt());
            if (hook == null) {
                return url.isEmpty()
                        ? new Result(true, known + ", no webhook is set" + waiting)
                        : new Result(
                                true,
                                known
                                        + "; a webhook is set, which \"serve\" removes, since telegram.webhook.url is empty");
            }
            var error = info.hasNonNull("last_error_date") ? "; the last delivery there failed" : "";
            return url.equals(hook.url())
                    ? new Result(error.isEmpty(), known + ", its webhook is set" + waiting + error)
                    : new Result(true, known + "; its webhook is not set yet, which \"serve\" does");
        } catch (BotApiException e) {
            return new Result(true, known + "; the server does not tell of webhooks");
        }
    }

    private static String wayOut(BotApiException e, TelegramSettings settings) {
        return switch (e.code()) {
            case 401, 404 ->
                "the server does not know the bot (" + e.code() + "): set ONRECORD_TELEGRAM_TOKEN to the token that"
                        + " @BotFather gave; where telegram.url is set, look whether it is right";
            case 0 -> settings.server().getHost() + " does not answer (" + e.getMessage() + ")";
            default -> e.getMessage() == null ? "refused" : e.getMessage();
        };
    }
}
