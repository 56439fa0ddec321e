package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.answer.Shown;
import org.onrecord.chat.Address;
import org.onrecord.chat.AlreadyHandledException;
import org.onrecord.chat.Content;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Offset;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Outgoing.Priority;
import org.onrecord.chat.Update;
import org.onrecord.claim.Act;
import org.onrecord.claim.Days;
import org.onrecord.conversation.Conversation;
import org.onrecord.feed.Followed;
import org.onrecord.feed.Met;
import org.onrecord.fetch.Validators;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;

/** What every database has to do, each in the same way. */
abstract class StoreContract extends OpenStores {

    // --- feeds

    @Test
    void whatIsKnownOfAFeedIsThereAfterARestart() {
        var feed = new Followed(
                URI.create("https://a.example/feed?x=1&y=\u00e4"),
                URI.create("https://b.example/feed"),
                new Validators("\"v1\"", "Sat, 05 Nov 2022 10:00:00 GMT"),
                START.plusSeconds(600),
                3,
                "answers 500",
                true,
                false);
        assertThat(store.feeds().take(feed.address(), START, START.plusSeconds(60)))
                .isTrue();
        store.feeds().keep(feed);

        assertThat(openAgain().feeds().followed()).containsExactly(Map.entry(feed.address(), feed));
        store.feeds().keepOnly(Set.of());
        assertThat(store.feeds().followed()).isEmpty();
    }

    @Test
    void aFeedIsTakenByOneProcessUntilItIsDoneOrItsTimeIsOver() {
        var feed = URI.create("https://a.example/feed");
        var other = openAgain().feeds();

        assertThat(store.feeds().take(feed, START, START.plusSeconds(60))).isTrue();
        assertThat(other.take(feed, START, START.plusSeconds(60))).isFalse();
        assertThat(other.take(feed, START.plusSeconds(60), START.plusSeconds(120)))
                .isTrue();
        store.feeds().keep(store.feeds().followed().values().iterator().next());
        assertThat(other.take(feed, START, START.plusSeconds(60))).isTrue();
    }

    @Test
    void whoeverTakesOverFreesTheFeedsOfTheOneThatEnded() {
        var feed = URI.create("https://a.example/feed");
        store.outbox().lead();
        assertThat(store.feeds().take(feed, START, START.plusSeconds(300))).isTrue();
        store.outbox().lead();
        assertThat(store.feeds().take(feed, START, START.plusSeconds(300))).isFalse();
        var next = openAgain();
        store.close();

        assertThat(next.outbox().lead()).isTrue();

        assertThat(next.feeds().take(feed, START, START.plusSeconds(300))).isTrue();
    }

    @Test
    void whatBecameOfAnEntryIsKeptAndForgottenInTime() {
        var read = new Met("a.example/1", "s", Met.State.READ, 1, "article-1", START);
        var waiting = new Met("a.example/2", "", Met.State.WAITING, 2, "answers 500", START.plusSeconds(60));
        store.feeds().keepMet(List.of(new Met("a.example/1", "", Met.State.WAITING, 1, "", START), waiting));
        store.feeds().keepMet(List.of(read));

        assertThat(openAgain().feeds().met(List.of("a.example/1", "a.example/2", "a.example/3")))
                .containsOnly(Map.entry("a.example/1", read), Map.entry("a.example/2", waiting));
        store.feeds().forgetMetBefore(START.plusSeconds(30));
        assertThat(store.feeds().met(List.of("a.example/1", "a.example/2"))).containsOnlyKeys("a.example/2");
    }

    // --- inbox

    @Test
    void updatesOfAChatComeInOrder() {
        take(update("1", "a"), update("2", "b"), update("3", "a"));

        assertThat(store.inbox().waiting(clock.instant())).containsExactly("test:a", "test:b");
        assertThat(next("a").update().id()).isEqualTo("1");
        store.inbox().handled(next("a"));
        assertThat(next("a").update().id()).isEqualTo("3");
        store.inbox().handled(next("a"));
        assertThat(store.inbox().findNext("test:a")).isEmpty();
        assertThat(store.inbox().waiting(clock.instant())).containsExactly("test:b");
    }

    @Test
    void tellsWhichChatsHaveSomethingNew() {
        take(update("1", "a"));

        assertThat(take(update("1", "a"), update("2", "b"), update("3", "b"))).containsExactly("test:b");
        assertThat(store.inbox().depth()).isEqualTo(3);
    }

    @Test
    void anUpdateThatWasHandledIsNotHandledAgain() {
        take(update("1", "a"));
        store.inbox().handled(next("a"));

        assertThat(take(update("1", "a"))).isEmpty();
        assertThat(store.inbox().findNext("test:a")).isEmpty();
    }

    @Test
    void theSameIdDaysLaterIsAnotherUpdate() {
        take(update("1", "a"));
        store.inbox().handled(next("a"));
        clock.advance(Duration.ofDays(8));

        assertThat(take(update("1", "a"))).containsExactly("test:a");
    }

    @Test
    void theSameIdOnAnotherPlatformIsAnotherUpdate() {
        take(update("1", "a"));

        assertThat(store.inbox().store(List.of(new Update("other", "1", "other:a", null, "{}", START)), null))
                .containsExactly("other:a");
    }

    @Test
    void theOffsetMovesWithTheUpdates() {
        assertThat(store.inbox().findOffset("test")).isEmpty();

        store.inbox().store(List.of(update("1", "a")), new Offset("test", "2", START));
        store.inbox().store(List.of(), new Offset("test", "3", START.plusSeconds(9)));

        assertThat(store.inbox().findOffset("test")).contains(new Offset("test", "3", START.plusSeconds(9)));
        assertThat(openAgain().inbox().findOffset("test")).isPresent();
        store.inbox().forgetOffset("test");
        assertThat(store.inbox().findOffset("test")).isEmpty();
    }

    @Test
    void failuresAreCountedAndPutOff() {
        take(update("1", "a"));

        store.inbox().failed(next("a"), "IllegalStateException", START.plusSeconds(2));
        store.inbox().begin(next("a"));

        assertThat(next("a").failures()).isEqualTo(1);
        assertThat(next("a").begun()).isEqualTo(1);
        assertThat(next("a").notBefore()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void anUpdateSetAsideBlocksNothing() {
        take(update("1", "a"), update("2", "a"));

        store.inbox().setAside(next("a"), "IllegalStateException");

        assertThat(next("a").update().id()).isEqualTo("2");
        assertThat(store.inbox().setAside())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo("IllegalStateException"));
    }

    @Test
    void ofTwoProcessesOneHandlesAnUpdate() {
        take(update("1", "a"));
        var other = openAgain();
        var seenByBoth = next("a");
        store.transactions().together(() -> {
            store.outbox().enqueue(answer("a", "mine"));
            store.inbox().handled(seenByBoth);
        });

        assertThatThrownBy(() -> other.transactions().together(() -> {
                    other.outbox().enqueue(answer("a", "theirs"));
                    other.chats().set("test:a", "zone", "Europe/Kyiv");
                    other.inbox().handled(seenByBoth);
                }))
                .isInstanceOf(AlreadyHandledException.class);

        assertThat(store.outbox().counts()).isEqualTo(Map.of(Outbox.State.QUEUED, 1));
        assertThat(store.chats().settings("test:a")).isEmpty();
    }

    @Test
    void anyTextComesBackAsItWas() {
        var payload = "{\"text\": \"\u0000 \u001A0041 \uD800 \uDC00 \uD83D\uDE00 İ ' \\\"\"}" + "ж".repeat(1_000_000);
        store.inbox().store(List.of(new Update("test", "1", "test:a", "test:u\u0000", payload, START)), null);

        assertThat(next("a").update().payload()).isEqualTo(payload);
        assertThat(next("a").update().user()).isEqualTo("test:u\u0000");
    }

    // --- transactions

    @Test
    void whatIsWrittenTogetherIsWrittenAtTheEnd() {
        take(update("1", "a"));

        store.transactions().together(() -> {
            store.outbox().enqueue(answer("a", "one"));
            store.inbox().handled(next("a"));
            assertThat(store.outbox().heads()).isEmpty();
            assertThat(store.inbox().depth()).isEqualTo(1);
        });

        assertThat(store.outbox().heads()).hasSize(1);
        assertThat(store.inbox().depth()).isZero();
    }

    @Test
    void nothingIsWrittenWhenTheWorkFails() {
        var told = new ArrayList<String>();
        var outbox = store.outbox();
        outbox.whenEnqueued(told::add);

        assertThatThrownBy(() -> store.transactions().together(() -> {
                    outbox.enqueue(answer("a", "one"));
                    store.chats().set("test:a", "zone", "UTC");
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(outbox.heads()).isEmpty();
        assertThat(store.chats().settings("test:a")).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aPartThatFailsLeavesTheRest() {
        store.transactions().together(() -> {
            store.chats().set("test:a", "zone", "UTC");
            assertThatThrownBy(() -> store.transactions().together(() -> {
                        store.chats().set("test:a", "zone", "Europe/Kyiv");
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            store.chats().set("test:a", "days", "weekdays");
        });

        assertThat(store.chats().settings("test:a")).isEqualTo(Map.of("zone", "UTC", "days", "weekdays"));
    }

    @Test
    void tellsOfMessagesWhenTheyAreOnDisk() {
        var told = new ArrayList<String>();
        var outbox = store.outbox();
        outbox.whenEnqueued(chat -> {
            assertThat(outbox.findHead(chat)).isPresent();
            told.add(chat);
        });

        outbox.enqueue(answer("a", "one"));
        store.transactions().together(() -> outbox.enqueue(answer("b", "two")));

        assertThat(told).containsExactly("test:a", "test:b");
    }

    @Test
    void whoeverSendsIsToldOfWhatOthersEnqueue() {
        var told = new ArrayList<String>();
        store.outbox().whenEnqueued(told::add);

        store.outbox().enqueue(answer("a", "one"));

        assertThat(told).containsExactly("test:a");
    }

    @Test
    void manyThreadsWriteAtOnce() throws InterruptedException {
        var threads = IntStream.range(0, 40)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    take(update("u" + i, "chat" + i));
                    store.transactions().together(() -> {
                        store.outbox().enqueue(answer("chat" + i, "answer"));
                        store.inbox().handled(next("chat" + i));
                    });
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(store.outbox().heads()).hasSize(40);
        assertThat(store.inbox().depth()).isZero();
    }

    // --- outbox

    @Test
    void messagesOfAChatGoInOrderButAnswersFirst() {
        var outbox = sending();
        outbox.enqueue(message("a", Outgoing.Priority.SUMMARY, "summary 1"));
        outbox.enqueue(message("a", Outgoing.Priority.SUMMARY, "summary 2"));
        outbox.enqueue(answer("a", "answer 1"));
        outbox.enqueue(answer("a", "answer 2"));

        assertThat(sendAll(outbox, "a")).containsExactly("answer 1", "answer 2", "summary 1", "summary 2");
    }

    @Test
    void everyChatHasOneMessageThatGoesFirst() {
        var outbox = sending();
        outbox.enqueue(message("a", Outgoing.Priority.SUMMARY, "summary"));
        outbox.enqueue(answer("b", "one"));
        outbox.enqueue(answer("b", "two"));

        assertThat(outbox.heads()).extracting(Outbox.Head::chat).containsExactly("test:b", "test:a");
        outbox.take(outbox.findHead("test:b").orElseThrow());
        assertThat(outbox.heads()).extracting(Outbox.Head::chat).containsExactly("test:a");
        assertThat(outbox.findHead("test:b")).isEmpty();
    }

    @Test
    void aMessageComesBackAsItWas() {
        var outbox = sending();
        var content = new Content(
                "<b>\u0000</b>", "plain \uD800", List.of(new Content.File("line.png", "image/png", "AAEC", null)));
        var message = new Outgoing(new Address("test", "test:a", "7"), Outgoing.Priority.ALERT, "12", "13", content);
        outbox.enqueue(message);

        assertThat(outbox.take(outbox.findHead("test:a").orElseThrow())
                        .orElseThrow()
                        .message())
                .isEqualTo(message);
    }

    @Test
    void whatTheProcessBeforeWasSendingMayComeTwice() {
        var outbox = sending();
        outbox.enqueue(answer("a", "one"));
        outbox.enqueue(answer("b", "two"));
        outbox.take(outbox.findHead("test:a").orElseThrow());
        store.close();

        store = openAgain();
        var after = sending();
        var again = after.take(after.findHead("test:a").orElseThrow()).orElseThrow();
        var other = after.take(after.findHead("test:b").orElseThrow()).orElseThrow();

        assertThat(again.maybeSent()).isTrue();
        assertThat(other.maybeSent()).isFalse();
        assertThat(after.maybeTwice()).isEqualTo(1);
    }

    @Test
    void oneProcessSendsAndAnotherTakesOver() {
        var first = sending();
        var standby = openAgain().outbox();

        assertThat(standby.lead()).isFalse();
        assertThat(first.lead()).isTrue();
        store.close();
        assertThat(standby.lead()).isTrue();
    }

    @Test
    void whatIsBeingSentHereIsNotPutBackByAskingAgain() {
        var outbox = sending();
        outbox.enqueue(answer("a", "one"));
        outbox.take(outbox.findHead("test:a").orElseThrow());

        outbox.lead();

        assertThat(outbox.findHead("test:a")).isEmpty();
        assertThat(outbox.maybeTwice()).isZero();
    }

    @Test
    void aRefusedMessageWaitsOrGoesPlainlyOrIsGivenUp() {
        var outbox = sending();
        outbox.enqueue(answer("a", "one"));
        var first = outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow();

        outbox.again(first, START.plusSeconds(5), "429");
        assertThat(outbox.findHead("test:a").orElseThrow().notBefore()).isEqualTo(START.plusSeconds(5));

        var second = outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow();
        assertThat(second.failures()).isEqualTo(1);
        outbox.later(second, START.plusSeconds(7));
        second = outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow();
        assertThat(second.failures()).isEqualTo(1);
        outbox.plainly(second, "bad markup");
        var third = outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow();
        assertThat(third.plain()).isTrue();
        outbox.refused(third, "bad");

        assertThat(outbox.heads()).isEmpty();
        assertThat(outbox.counts()).isEqualTo(Map.of(Outbox.State.REFUSED, 1));
    }

    @Test
    void whatKeepsAllMessagesWaitingIsTold() {
        var outbox = sending();
        outbox.enqueue(answer("a", "one"));
        outbox.enqueue(answer("b", "two"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(outbox.findHeldUp()).isEmpty();

        for (var chat : List.of("test:a", "test:b")) {
            var queued = outbox.take(outbox.findHead(chat).orElseThrow()).orElseThrow();
            outbox.again(queued, clock.instant(), "502 refused");
        }

        assertThat(outbox.findHeldUp()).contains(new Outbox.HeldUp(2, START, "502 refused"));
        sendAll(outbox, "a");
        assertThat(outbox.findHeldUp()).isEmpty();
    }

    @Test
    void aGoneChatKeepsItsSettingsAndNothingMoreIsSent() {
        var outbox = sending();
        store.chats().set("test:a", "zone", "Europe/Kyiv");
        outbox.enqueue(answer("a", "one"));
        outbox.enqueue(answer("a", "two"));

        outbox.gone(outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow(), "blocked");

        assertThat(store.chats().findGone("test:a")).contains(START);
        assertThat(outbox.heads()).isEmpty();
        assertThat(outbox.counts()).isEqualTo(Map.of(Outbox.State.GONE, 2));
        clock.advance(Duration.ofDays(89));
        store.upkeep().tidy();
        assertThat(store.chats().settings("test:a")).isEqualTo(Map.of("zone", "Europe/Kyiv"));
        clock.advance(Duration.ofDays(2));
        store.upkeep().tidy();
        assertThat(store.chats().settings("test:a")).isEmpty();
        assertThat(store.chats().findGone("test:a")).isEmpty();
    }

    @Test
    void aChatThatTakesAMessageIsThereAgain() {
        var outbox = sending();
        store.chats().gone("test:a", "left");
        outbox.enqueue(answer("a", "hello again"));

        sendAll(outbox, "a");

        assertThat(store.chats().findGone("test:a")).isEmpty();
    }

    @Test
    void aChatMovesWithAllThatIsKeptOfIt() {
        var outbox = sending();
        store.chats().set("test:a", "zone", "Europe/Kyiv");
        store.chats().set("test:a", "days", "weekdays");
        store.chats().set("test:b", "days", "all");
        store.conversations().save(Conversation.begin("test:a/7", START));
        outbox.enqueue(answer("a", "one"));

        outbox.moved(outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow(), "test:b");

        assertThat(outbox.findHead("test:b")).isPresent();
        assertThat(store.chats().settings("test:b")).isEqualTo(Map.of("zone", "Europe/Kyiv", "days", "all"));
        assertThat(store.chats().settings("test:a")).isEmpty();
        assertThat(store.records().export("test:b")).contains("\"thread\" : \"7\"");
    }

    @Test
    void aChatThatSaysItselfThatItMovedKeepsAll() {
        store.chats().set("test:a", "zone", "Europe/Kyiv");
        store.chats().gone("test:a", "left");

        store.chats().moved("test:a", "test:b");
        store.chats().moved("test:a", "test:b");

        assertThat(store.chats().settings("test:b")).isEqualTo(Map.of("zone", "Europe/Kyiv"));
        assertThat(store.chats().findGone("test:b")).isEmpty();
        assertThat(store.chats().findGone("test:a")).isEmpty();
    }

    @Test
    void theAnswersToAMessageAreKnown() {
        var outbox = sending();
        outbox.enqueue(Outgoing.answer(new Address("test", "test:a", null), "5", Content.of("one", "one")));
        outbox.enqueue(Outgoing.answer(new Address("test", "test:a", null), "5", Content.of("two", "two")));
        outbox.enqueue(Outgoing.answer(new Address("test", "test:a", null), "6", Content.of("three", "three")));

        sendAll(outbox, "a");

        assertThat(outbox.answersTo("test:a", "5")).containsExactly("sent one", "sent two");
        assertThat(outbox.answersTo("test:a", "9")).isEmpty();
    }

    @Test
    void anAnswerThatIsStillToBeSentCanBeChanged() {
        var outbox = sending();
        var to = new Address("test", "test:a", null);
        outbox.enqueue(Outgoing.answer(to, "5", Content.of("one", "one")));
        var pending = outbox.answersTo("test:a", "5");
        assertThat(pending).hasSize(1);
        outbox.enqueue(new Outgoing(to, Priority.ANSWER, "5", pending.getFirst(), Content.of("changed", "changed")));

        var one = takeFirst(outbox);
        outbox.sent(one, "sent one");

        assertThat(takeFirst(outbox).message().editOf()).isEqualTo("sent one");
        assertThat(outbox.answersTo("test:a", "5")).containsExactly("sent one");
    }

    @Test
    void whatChangesAnAnswerThatWasRefusedIsSentByItself() {
        var outbox = sending();
        var to = new Address("test", "test:a", null);
        outbox.enqueue(Outgoing.answer(to, "5", Content.of("one", "one")));
        var pending = outbox.answersTo("test:a", "5").getFirst();
        outbox.enqueue(new Outgoing(to, Priority.ANSWER, "5", pending, Content.of("changed", "changed")));

        outbox.refused(takeFirst(outbox), "too long");

        assertThat(takeFirst(outbox).message().editOf()).isNull();
    }

    private static Outbox.Queued takeFirst(Outbox outbox) {
        return outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow();
    }

    // --- chats, keys, feedback, conversations

    @Test
    void settingsAreSetAndTakenBack() {
        store.chats().set("test:a", "zone", "UTC");
        store.chats().set("test:a", "zone", "Europe/Kyiv");
        store.chats().set("test:a", "days", "weekdays");
        store.chats().unset("test:a", "days");

        assertThat(openAgain().chats().settings("test:a")).isEqualTo(Map.of("zone", "Europe/Kyiv"));
    }

    @Test
    void aKeyFindsWhatItWasKeptFor() {
        var key = store.keys().keep("test:a", "state 1");

        assertThat(key).hasSize(16).matches("[A-Za-z0-9_-]+");
        assertThat(store.keys().keep("test:a", "state 1")).isEqualTo(key);
        assertThat(store.keys().keep("test:a", "state 2")).isNotEqualTo(key);
        assertThat(openAgain().keys().find("test:a", key)).contains("state 1");
        assertThat(store.keys().find("test:b", key)).isEmpty();
    }

    @Test
    void theLastOpinionOfAUserCounts() {
        store.feedback().add(new Feedback("test:a", "9", "u", Feedback.Kind.BAD, "Iran", START));
        store.feedback().add(new Feedback("test:a", "9", "u", Feedback.Kind.WRONG_DATE, "Iran", START.plusSeconds(1)));
        store.feedback().add(new Feedback("test:a", "9", "v", Feedback.Kind.GOOD, "Iran", START.plusSeconds(2)));

        assertThat(store.feedback().all())
                .extracting(Feedback::kind)
                .containsExactly(Feedback.Kind.GOOD, Feedback.Kind.WRONG_DATE);
    }

    @Test
    void aConversationIsRememberedUntilItExpires() {
        var conversation = new Conversation(
                "test:a",
                new Shown(
                        slots(),
                        List.of("c1"),
                        List.of("c1", "c2"),
                        Set.of("c1", "c2", "c3"),
                        true,
                        List.of("c1"),
                        List.of("c4"),
                        List.of("a1")),
                List.of("Iran"),
                START);
        store.conversations().save(conversation);

        assertThat(openAgain().conversations().of("test:a")).isEqualTo(conversation);
        clock.advance(EXPIRY.plusSeconds(1));
        assertThat(store.conversations().of("test:a")).isEqualTo(Conversation.begin("test:a", clock.instant()));
    }

    // --- export and forget

    @Test
    void allThatIsKeptOfAChatIsExported() {
        fillChat();

        assertThat(store.records().export("test:a"))
                .contains("Europe/Kyiv", "button state", "WRONG_SPEAKER", "Iran · deny", "waiting words", "plain words")
                .doesNotContain("handled words", "<i>", "other chat's");
    }

    @Test
    void aForgottenChatIsGoneButForWhatIsOnItsWay() {
        fillChat();

        Map<String, Integer> counts = store.records().forget("test:a");

        assertThat(counts)
                .containsEntry("settings", 1)
                .containsEntry("conversations", 2)
                .containsEntry("answers with buttons", 1)
                .containsEntry("opinions on answers", 1);
        assertThat(store.records().export("test:a"))
                .contains("waiting words", "plain words")
                .doesNotContain("Europe/Kyiv", "button state", "WRONG_SPEAKER", "Iran · deny");
        assertThat(store.chats().settings("test:b")).isEqualTo(Map.of("note", "other chat's"));
        assertThat(store.records().forget("test:a")).isEmpty();
    }

    @Test
    void whatAHandledUpdateAndASentMessageSaidIsDropped() {
        take(new Update("test", "1", "test:a", "test:u", "handled words", START));
        store.inbox().handled(next("a"));
        var outbox = sending();
        outbox.enqueue(answer("a", "sent words"));
        outbox.sent(outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow(), "77");

        assertThat(store.records().export("test:a")).doesNotContain("handled words", "sent words", "test:u");
    }

    @Test
    void whatHasHadItsTimeIsTidiedAway() {
        take(update("1", "a"), update("2", "a"));
        store.inbox().handled(next("a"));
        store.inbox().setAside(next("a"), "broken");
        var outbox = sending();
        outbox.enqueue(answer("a", "one"));
        sendAll(outbox, "a");
        store.conversations().save(Conversation.begin("test:a", START));

        assertThat(store.upkeep().tidy()).isEmpty();
        clock.advance(Duration.ofDays(4));
        assertThat(store.upkeep().tidy()).isEqualTo(Map.of("updates handled", 1, "conversations", 1));
        clock.advance(Duration.ofDays(27));
        assertThat(store.upkeep().tidy()).isEqualTo(Map.of("updates set aside", 1, "messages sent", 1));
    }

    @Test
    void buttonsOfSummariesWorkForAYearAndThoseOfAnswersForEver() {
        var summary = store.keys().keepForAYear("test:a", "a summary");
        var answer = store.keys().keep("test:a", "an answer");
        var both = store.keys().keepForAYear("test:a", "both");
        store.keys().keep("test:a", "both");
        store.keys().keepForAYear("test:a", "both");
        clock.advance(Duration.ofDays(365));
        assertThat(store.upkeep().tidy()).isEmpty();
        assertThat(store.keys().find("test:a", summary)).contains("a summary");

        clock.advance(Duration.ofDays(2));

        assertThat(store.upkeep().tidy()).isEqualTo(Map.of("buttons of summaries", 1));
        assertThat(store.keys().find("test:a", summary)).isEmpty();
        assertThat(store.keys().find("test:a", answer)).contains("an answer");
        assertThat(store.keys().find("test:a", both)).contains("both");
    }

    @Test
    void buttonsOfASummaryThatSaysTheSameAgainWorkForAYearFromThen() {
        var summary = store.keys().keepForAYear("test:a", "nothing new");
        clock.advance(Duration.ofDays(300));
        store.keys().keepForAYear("test:a", "nothing new");

        clock.advance(Duration.ofDays(300));

        assertThat(store.upkeep().tidy()).isEmpty();
        assertThat(store.keys().find("test:a", summary)).contains("nothing new");
    }

    @Test
    void aSoundDatabaseIsFoundSound() {
        store.verify();
    }

    private void fillChat() {
        store.chats().set("test:a", "zone", "Europe/Kyiv");
        store.chats().set("test:b", "note", "other chat's");
        store.keys().keep("test:a", "button state");
        store.feedback().add(new Feedback("test:a", "9", "u", Feedback.Kind.WRONG_SPEAKER, "Iran · deny", START));
        store.conversations().save(Conversation.begin("test:a", START));
        store.conversations().save(Conversation.begin("test:a/7", START));
        take(new Update("test", "1", "test:a", "test:u", "handled words", START));
        store.inbox().handled(next("a"));
        take(new Update("test", "2", "test:a", "test:u", "waiting words", START));
        store.outbox()
                .enqueue(Outgoing.answer(
                        new Address("test", "test:a", null), null, Content.of("<i>plain</i> words", "plain words")));
    }

    private static Slots slots() {
        return new Slots(
                List.of(new Who("Iran", Set.of("Iran"), true)),
                new Wanted("own up to", Act.ADMIT, Set.of(Act.ADMIT), Set.of(Act.CONFIRM), false, true),
                List.of(new TopicWord("drones", Set.of("drone", "uav"), TopicWord.Weight.SPECIFIC)),
                Form.STATEMENTS,
                new Days(Days.EARLIEST, LocalDate.of(2022, 11, 5), "until today"),
                Days.on(LocalDate.of(2022, 11, 3), "Thursday"),
                "Reuters",
                null,
                true,
                false);
    }

    Outbox sending() {
        var outbox = store.outbox();
        assertThat(outbox.lead()).isTrue();
        return outbox;
    }

    List<String> sendAll(Outbox outbox, String chat) {
        var sent = new ArrayList<String>();
        for (var head = outbox.findHead("test:" + chat); head.isPresent(); head = outbox.findHead("test:" + chat)) {
            var queued = outbox.take(head.get()).orElseThrow();
            sent.add(queued.message().content().plain());
            outbox.sent(queued, "sent " + queued.message().content().plain());
        }
        return sent;
    }

    Inbox.Pending next(String chat) {
        return store.inbox().findNext("test:" + chat).orElseThrow();
    }

    List<String> take(Update... updates) {
        return store.inbox().store(List.of(updates), null);
    }

    Update update(String id, String chat) {
        return new Update("test", id, "test:" + chat, "test:user", "{}", clock.instant());
    }

    static Outgoing answer(String chat, String text) {
        return message(chat, Outgoing.Priority.ANSWER, text);
    }

    static Outgoing message(String chat, Outgoing.Priority priority, String text) {
        return new Outgoing(new Address("test", "test:" + chat, null), priority, null, null, Content.of(text, text));
    }
}
