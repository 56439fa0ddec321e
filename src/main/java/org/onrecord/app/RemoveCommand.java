package org.onrecord.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.index.ClaimIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "Take articles and their claims out.", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

    private final OnRecord program;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "an article's id, or a file, which stands for all its articles; as claims --json gives them")
    private List<String> articles = List.of();

    RemoveCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var wiring = program.wire()) {
            var index = wiring.index();
            var ids = new ArrayList<String>();
            var unknown = new ArrayList<String>();
            for (var article : articles) {
                var found = idsOf(article, index);
                ids.addAll(found);
                if (found.isEmpty()) {
                    unknown.add(article);
                }
            }
            if (!ids.isEmpty()) {
                remove(ids, index);
            }
            ids.forEach(id -> program.terminal().out().println("removed " + id));
            unknown.forEach(each ->
                    program.terminal().err().println("onrecord: no article in the index has the id or file " + each));
            return unknown.isEmpty() ? OnRecord.DONE : ids.isEmpty() ? OnRecord.FAILED : OnRecord.SKIPPED_SOME;
        }
    }

    /** The article of this id; else all of this file name, since two folders may each have one. */
    static List<String> idsOf(String idOrFile, ClaimIndex index) {
        if (index.findArticle(idOrFile).isPresent()) {
            return List.of(idOrFile);
        }
        try (var all = index.articles()) {
            return all.filter(each -> each.file().equals(idOrFile))
                    .map(each -> each.id())
                    .toList();
        }
    }

    private static void remove(List<String> ids, ClaimIndex index) {
        try (var writer = index.write()) {
            ids.forEach(writer::remove);
            writer.commit();
        }
    }
}
