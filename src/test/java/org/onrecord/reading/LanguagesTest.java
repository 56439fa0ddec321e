package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final String FRENCH =
            "Le ministre a dit mardi que la loi sur les ports sera votée avant la fin du mois. Il est, selon lui, dans l'intérêt de tous.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is French | Le ministre a dit mardi que la loi sur les ports sera votée avant la fin du mois, dans l'intérêt de tous.
            is German | Die Ministerin sagte am Dienstag, dass das Gesetz über die Häfen noch vor dem Ende des Monats verabschiedet wird.
            is Spanish | La ministra dijo el martes que la ley de los puertos se votará antes del fin de mes, y que es para el bien de todos.
            is Portuguese | A ministra disse na terça-feira que a lei dos portos será votada antes do fim do mês, para o bem de todos os que não podem esperar.
            is Italian | Il ministro ha detto martedì che la legge sui porti sarà votata prima della fine del mese, per il bene di tutti e non di pochi.
            is Dutch | De minister zei dinsdag dat de wet op de havens voor het einde van de maand wordt aangenomen, en dat het niet te laat is.
            is Polish | Minister powiedział we wtorek, że ustawa o portach nie jest za późno i że będzie to dla dobra tych, którzy na to czekają od lat.
            is Turkish | Bakan, limanlar için bir yasa ve daha çok para olduğunu, bu ay sonra bir karar ile her şeyin belli olacağını söyledi.
            is in Cyrillic letters | Министр заявил во вторник, что закон о портах будет принят до конца месяца.
            is in Arabic letters | قال الوزير يوم الثلاثاء إن قانون الموانئ سيصدر قبل نهاية الشهر
            is in Greek letters | Ο υπουργός είπε την Τρίτη ότι ο νόμος για τα λιμάνια θα ψηφιστεί
            is in Han letters | 部长星期二表示港口法将在月底之前通过，这符合所有人的利益
            """)
    void areToldByTheirSmallWordsOrTheirLetters(String language, String text) {
        assertThat(Languages.ALL.findForeign(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 2 3 | 4 5 6 | 7 8 9",
                "Paris Lyon Marseille Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon Dijon Angers Nîmes",
                "La Paz.",
                "THE MINISTER SAID ON TUESDAY THAT THE LAW ON PORTS WOULD BE PASSED BEFORE THE END OF THE MONTH AND THAT IT WAS TIME",
                "he said he said he said he said he said he said he said he said he said he said he said he said",
                "“" + FRENCH
                        + "” said the minister, who had been asked about it by a member of the opposition, and she left.",
            })
    void inDoubtATextIsEnglish(String text) {
        assertThat(Languages.ALL.findForeign(text)).isEmpty();
    }

    @Test
    void anArticleInAnotherOneIsSkippedWithTheReason() throws IOException {
        var file = Files.writeString(folder.resolve("ports.txt"), FRENCH);

        var outcomes = Outcomes.of(file);

        assertThat(outcomes.articles()).isEmpty();
        assertThat(outcomes.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.place()).isEqualTo(file.toString());
            assertThat(skipped.why()).contains("is French, not English");
        });
    }
}
