package org.onrecord.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.chat.Address;
import org.onrecord.claim.Cues;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.schedule.Timetable;

class WishReaderTest {

    private static final Instant NOW = Instant.parse("2022-11-05T12:00:00Z");
    private static final Names NAMES = Names.load();
    private static final WishReader READER = new WishReader(
            new QuestionReader(
                    new MemoryClaimIndex(), NAMES, Roles.load(NAMES), Cues.load(), Clock.fixed(NOW, ZoneOffset.UTC)),
            NAMES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words | as understood
            everything | everything · every day at 08:00, Z time
            everything, please tell me at 7 | everything · every day at 07:00, Z time
            admissions and denials by Iran about drones | admissions and denials by Iran about drones · every day at 08:00, Z time
            Reuters | everything in or from Reuters · every day at 08:00, Z time
            sanctions | everything about sanctions · every day at 08:00, Z time
            everything NATO says every weekday at 7 in Kyiv | everything by NATO · Monday to Friday at 07:00, Europe/Kyiv time
            me to warnings by Russia at 18:30 New York time | warnings and threats by Russia · every day at 18:30, America/New_York time
            drones 8am | everything about drones · every day at 08:00, Z time
            drones at 8 p.m. CET | everything about drones · every day at 20:00, Europe/Paris time
            Iran daily at noon, quiet from 22 to 7 | everything by Iran · every day at 12:00, Z time, quiet from 22:00 to 07:00
            Ukraine on Mondays and Thursdays at 9:15 | everything by Ukraine · every Monday, Thursday at 09:15, Z time
            Ukraine every day except Sundays at 6am Tokyo time | everything by Ukraine · every Monday, Tuesday, Wednesday, Thursday, Friday, Saturday at 06:00, Asia/Tokyo time
            denials about missiles at once | denials about missiles · at once
            alert me when Iran admits anything, not between 23:00 and 6:30 | admissions by Iran · at once, quiet from 23:00 to 06:30, Z time
            the grain deal also when there is nothing new | everything about grain deal · every day at 08:00, Z time, also when there is nothing new
            everything at 9pm in Kyiv, also when nothing | everything · every day at 21:00, Europe/Kyiv time, also when there is nothing new
            notify me when Iran denies anything | denials by Iran · at once
            sanctions every evening at 7 | everything about sanctions · every day at 19:00, Z time
            sanctions every night at 2 | everything about sanctions · every day at 02:00, Z time
            sanctions every morning at 7 | everything about sanctions · every day at 07:00, Z time
            Poland every morning, time zone Warsaw | everything by Poland · every day at 08:00, Europe/Warsaw time
            NATO at 7 in the evening in Washington | everything by NATO · every day at 19:00, America/New_York time
            what Russia says about Ukraine at 21h Europe/Berlin | everything by Russia about Ukraine · every day at 21:00, Europe/Berlin time
            a daily summary of sanctions | everything about sanctions · every day at 08:00, Z time
            NATO at weekends in UTC+2 | everything by NATO · Saturday and Sunday at 08:00, +02:00 time
            """)
    void readsWhatAndWhen(String words, String understood) {
        assertThat(inWords(READER.read(words))).isEqualTo(understood);
    }

    @Test
    void saysWhatCannotBeFollowed() {
        assertThat(READER.read("hello there")).isInstanceOf(Wish.Unclear.class);
        assertThat(READER.read("")).isInstanceOf(Wish.Unclear.class);
        assertThat(READER.read("x".repeat(5000))).isInstanceOf(Wish.Unclear.class);
        assertThat(READER.read("Iran since 3 November 2022"))
                .isInstanceOfSatisfying(
                        Wish.Understood.class,
                        wish -> assertThat(wish.remarks())
                                .singleElement()
                                .asString()
                                .contains("days"));
    }

    @Test
    void anHourAloneChangesOnlyTheHour() {
        var wish = READER.read("at 9pm");

        assertThat(wish).isInstanceOfSatisfying(Wish.Understood.class, understood -> {
            assertThat(understood.follow()).isNull();
            assertThat(understood.when().at()).isEqualTo(LocalTime.of(21, 0));
        });
    }

    private static String inWords(Wish wish) {
        if (!(wish instanceof Wish.Understood(var follow, var when, var ignored))) {
            return wish.toString();
        }
        var usual = Timetable.daily(LocalTime.of(8, 0), ZoneOffset.UTC);
        return Subscription.proposed(
                        new Address("telegram", "telegram:1", null),
                        follow == null ? Follow.EVERYTHING : follow,
                        when.over(usual),
                        when.pace(Subscription.Pace.DAILY),
                        when.tellsOfNothing(false),
                        NOW)
                .inWords();
    }
}
