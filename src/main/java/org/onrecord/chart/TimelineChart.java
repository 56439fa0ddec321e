package org.onrecord.chart;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.onrecord.claim.Act;

/** Draws acts over days: each kind of act in a row of its own. Stateless. */
public final class TimelineChart {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 500;
    private static final int MARKER = 16;
    private static final int MOST_BESIDE = 5;
    private static final double BESIDE = 0.15;
    private static final int MARGIN_DAYS = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private TimelineChart() {}

    /** An act on the day it counts by. */
    public record Point(LocalDate day, Act act, boolean negated) {}

    /**
     * The picture as PNG, 1000 by 500 pixels.
     *
     * @param points at least one
     * @throws ChartUnavailableException when this machine cannot draw
     */
    public static byte[] png(String title, List<Point> points) {
        System.setProperty("java.awt.headless", "true");
        try {
            return ChartEncoder.getBytes(chart(title, points), "png");
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            // Java draws text only where fonts are installed, and fails in each of these ways where none are.
            throw new ChartUnavailableException("no picture can be drawn here: install a font (package fontconfig)", e);
        }
    }

    private static XYChart chart(String title, List<Point> points) {
        var chart =
                new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
        var styler = chart.getStyler();
        styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setMarkerSize(MARKER);
        styler.setXAxisTickLabelsFormattingFunction(TimelineChart::day);
        styler.setYAxisMin(0.0);
        styler.setYAxisMax((double) Stance.values().length + 1);
        styler.setYAxisTicksVisible(false);
        var days = points.stream().map(Point::day).sorted().toList();
        styler.setXAxisMin((double) days.getFirst().toEpochDay() - MARGIN_DAYS);
        styler.setXAxisMax((double) days.getLast().toEpochDay() + MARGIN_DAYS);
        for (var stance : Stance.values()) {
            add(stance, points, chart);
        }
        return chart;
    }

    /** Acts of one kind on one day stand beside each other, not on each other. */
    private static void add(Stance stance, List<Point> points, XYChart chart) {
        var days = points.stream()
                .filter(point -> Stance.of(point.act(), point.negated()) == stance)
                .map(Point::day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return;
        }
        var rows = new double[days.size()];
        var times = new double[days.size()];
        for (int i = 0; i < days.size(); i++) {
            int before = i - days.indexOf(days.get(i));
            rows[i] = stance.row() + Math.min(before, MOST_BESIDE) * BESIDE;
            times[i] = days.get(i).toEpochDay();
        }
        var series = chart.addSeries(stance.inWords(), times, rows);
        series.setMarker(stance.marker());
        series.setMarkerColor(stance.colour());
    }

    private static String day(double day) {
        return day == Math.rint(day) ? DAY.format(LocalDate.ofEpochDay((long) day)) : "";
    }
}
