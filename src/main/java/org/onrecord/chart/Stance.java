package org.onrecord.chart;

import java.awt.Color;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.onrecord.claim.Act;

/** What an act does to a matter, with the row, shape and colour it has in a picture. Colours after Okabe and Ito. */
enum Stance {
    SPEAKS(1, "said, otherwise", new Color(0x56, 0xB4, 0xE9)),
    ACCUSES(2, "accused, warned, threatened", new Color(0xCC, 0x79, 0xA7)),
    DENIES(3, "denied", new Color(0xD5, 0x5E, 0x00)),
    ADMITS(4, "admitted, confirmed", new Color(0x00, 0x72, 0xB2));

    private final int row;
    private final String inWords;
    private final Color colour;

    Stance(int row, String inWords, Color colour) {
        this.row = row;
        this.inWords = inWords;
        this.colour = colour;
    }

    /** From the lowest, 1. */
    int row() {
        return row;
    }

    String inWords() {
        return inWords;
    }

    Marker marker() {
        return switch (this) {
            case SPEAKS -> SeriesMarkers.TRIANGLE_UP;
            case ACCUSES -> SeriesMarkers.SQUARE;
            case DENIES -> SeriesMarkers.DIAMOND;
            case ADMITS -> SeriesMarkers.CIRCLE;
        };
    }

    Color colour() {
        return colour;
    }

    /** A denial of a denial is no denial, nor is it an admission. */
    static Stance of(Act act, boolean negated) {
        return switch (act) {
            case ADMIT, CONFIRM -> negated ? SPEAKS : ADMITS;
            case DENY -> negated ? SPEAKS : DENIES;
            case ACCUSE, BLAME, CRITICIZE, WARN, THREATEN -> negated ? SPEAKS : ACCUSES;
            case SAY,
                    CLAIM,
                    REPORT,
                    PRAISE,
                    PROMISE,
                    URGE,
                    DEMAND,
                    ASK,
                    ESTIMATE,
                    PREDICT,
                    BELIEVE,
                    WANT,
                    PLAN,
                    AGREE,
                    OPPOSE,
                    APOLOGIZE,
                    DECLINE -> SPEAKS;
        };
    }
}
