package org.onrecord.position;

import org.onrecord.article.Span;

/**
 * A number that counts or measures something, in a text.
 *
 * @param span with the words that qualify it and with its unit: "more than 2,400", "$1.5bn", "20 percent"
 * @param value comparable: "2400", "1500000000$", "20%", "20-30"; "dozens" where no number is meant. Words that qualify a
 *     number do not change it
 */
record Amount(Span span, String value) {

    /** Whether it is so much of a currency. */
    boolean isMoney() {
        char unit = value.charAt(value.length() - 1);
        return unit != '%' && !Character.isDigit(unit) && value.chars().anyMatch(Character::isDigit);
    }

    String in(String text) {
        return span.in(text).strip();
    }
}
