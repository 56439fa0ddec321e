package org.onrecord.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.onrecord.chart.TimelineChart.Point;
import org.onrecord.claim.Act;

class TimelineChartTest {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    @Test
    void drawsEachKindOfActInItsColour() throws IOException {
        var png = TimelineChart.png(
                "Veldania · pumps",
                List.of(
                        new Point(DAY, Act.DENY, false),
                        new Point(DAY.plusDays(2), Act.DENY, false),
                        new Point(DAY.plusDays(4), Act.ADMIT, false)));

        var image = ImageIO.read(new ByteArrayInputStream(png));
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(colours)
                .contains(
                        Stance.DENIES.colour().getRGB(), Stance.ADMITS.colour().getRGB())
                .doesNotContain(Stance.SPEAKS.colour().getRGB());
    }

    @Test
    void oneActIsEnough() {
        assertThat(TimelineChart.png("Veldania", List.of(new Point(DAY, Act.SAY, false))))
                .startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');
    }

    @Test
    void kindsAreToldApartByShapeAndColour() {
        assertThat(Arrays.stream(Stance.values()).map(Stance::marker)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Stance.values()).map(Stance::colour)).doesNotHaveDuplicates();
    }

    @Test
    void aDenialThatIsNegatedIsNoDenial() {
        assertThat(Stance.of(Act.DENY, false)).isEqualTo(Stance.DENIES);
        assertThat(Stance.of(Act.DENY, true)).isEqualTo(Stance.SPEAKS);
    }
}
