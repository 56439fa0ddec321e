package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Span;

final class QuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
                    “We agree,” she said. | “We agree,”
                    "We agree," she said. | "We agree,"
                    ''We agree,'' she said. | ''We agree,''
                    «We agree», she said. | «We agree»
                    'We agree,' she said. | 'We agree,'
                    The workers' strike isn't over, it's said. | none
                    He called it 'the workers' strike' again. | 'the workers' strike'
                    Summer of '69 and rock 'n' roll. | 'n'
                    She said: “We agree. | “We agree.
                    Six” and no more. | none
                    """)
    void areToldFromApostrophes(String line, String quotation) {
        var paragraph = List.of(new Span(0, line.length()));
        var found =
                Quotations.in(line, paragraph, Transcript.in(line, paragraph)).all();

        assertThat(found)
                .extracting(each -> each.span().in(line))
                .isEqualTo(quotation == null ? List.of() : List.of(quotation));
    }
}
