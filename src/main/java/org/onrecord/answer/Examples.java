package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;

/** Questions to begin with, each of which has an answer on record. */
final class Examples {

    private static final int MOST = 4;
    private static final List<Act> TELLING = List.of(Act.ADMIT, Act.DENY, Act.WARN, Act.PROMISE, Act.URGE, Act.ACCUSE);

    private final ClaimIndex index;
    private final Search search;

    Examples(ClaimIndex index, Search search) {
        this.index = index;
        this.search = search;
    }

    List<String> questions() {
        var questions = new ArrayList<String>();
        for (var act : TELLING) {
            var query = new ClaimQuery(Set.of(), Set.of(act), false, List.of(), 0, null, null, null, 20);
            index.search(query).stream()
                    .map(hit -> hit.claim().claimant())
                    .filter(claimant -> claimant.represents() != null)
                    .map(claimant -> asking(claimant.name(), act))
                    .filter(search::hasAny)
                    .findFirst()
                    .map(Wording::question)
                    .filter(question -> !questions.contains(question))
                    .ifPresent(questions::add);
        }
        index.speakers().stream()
                .filter(speaker -> speaker.claimant().represents() != null)
                .limit(2)
                .map(speaker -> Wording.question(asking(speaker.claimant().name(), Act.SAY)))
                .filter(question -> !questions.contains(question))
                .forEach(questions::add);
        return questions.stream().limit(MOST).toList();
    }

    private static Slots asking(String name, Act act) {
        var exact = act == Act.SAY ? Set.<Act>of() : Set.of(act);
        return Slots.of(Form.STATEMENTS)
                .withClaimants(List.of(new Who(name, Set.of(name), true)))
                .withWanted(new Wanted(act.word(), act, exact, Set.of(), act == Act.SAY, false));
    }
}
