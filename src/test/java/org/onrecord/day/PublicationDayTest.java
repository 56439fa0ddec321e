package org.onrecord.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nov 03, 2022",
                "Published November 3, 2022 at noon",
                "3 November 2022",
                "Thursday, 3 Nov 2022",
                "2022-11-03",
                "2022-11-03T19:52:42Z",
                "Thu, 03 Nov 2022 19:52:42 GMT",
                "03.11.2022",
                "3rd Nov 2022",
                "NOV. 3, 2022",
                "https://news.example/a-20221103",
                "https://news.example/2022/11/03/drones",
                "Updated 3 November 2022, first 1 November 2022",
                "11/30/2021 03-Nov-2022"
            })
    void readsADayInFull(String text) {
        assertThat(PublicationDay.find(text)).contains(LocalDate.of(2022, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Thursday", "November 3", "version 1.30.2022", "id 20229999", "in 2022", "November 2022"})
    void findsNoneWhereNoneIsInFull(String text) {
        assertThat(PublicationDay.find(text)).isEmpty();
    }

    @Test
    void namesADayThatDoesNotExist() {
        assertThatThrownBy(() -> PublicationDay.find("Published on 30 February 2022."))
                .isInstanceOf(NoSuchDayException.class)
                .hasMessageContaining("30 February 2022");
    }
}
