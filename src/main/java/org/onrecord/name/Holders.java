package org.onrecord.name;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

/** Who held which office when, as far as it is known without any article. */
final class Holders {

    private Holders() {}

    /** The words of holders' names, as {@link Word#lower()} gives them. */
    static Set<String> words() {
        var words = new HashSet<String>(1024);
        for (var row : Rows.of("holders.tsv", 5)) {
            for (var word : Word.in(row.get(2))) {
                words.add(word.lower());
            }
        }
        return words;
    }

    /** Each term of office as a sighting without claims, on the days of the term. */
    static List<Sighting> read(Names names) {
        var terms = new ArrayList<Sighting>(512);
        for (var row : Rows.of("holders.tsv", 5)) {
            var represents = names.named(row.get(0))
                    .map(Party::represents)
                    .orElseThrow(() -> new IllegalStateException("no state or body of the tables: " + row.get(0)));
            var from = YearMonth.parse(row.get(3)).atDay(1);
            var to = row.get(4).isEmpty()
                    ? LocalDate.MAX
                    : YearMonth.parse(row.get(4)).atEndOfMonth();
            terms.add(new Sighting(new Claimant(row.get(2), row.get(1), represents), 0, new Days(from, to, "")));
        }
        return terms;
    }
}
