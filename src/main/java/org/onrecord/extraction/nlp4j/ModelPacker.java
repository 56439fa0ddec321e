package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packs the library's models, once, as a step of the build. It leaves alone what is packed already; each model is read
 * after the one before was let go, so it needs no more memory than the largest.
 */
public final class ModelPacker {
    private static final Logger LOG = LoggerFactory.getLogger(ModelPacker.class);

    private final Path originals;
    private final Path folder;

    private ModelPacker(Path originals, Path folder) {
        this.originals = originals;
        this.folder = folder;
    }

    /**
     * Packs what is not packed yet.
     *
     * @param arguments the folder into which the library's artifact was unpacked, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two folders are needed: the unpacked artifact's, and the models'");
        }
        var packer = new ModelPacker(Path.of(arguments[0]), Path.of(arguments[1]));
        Files.createDirectories(packer.folder);
        for (var file : ModelFile.values()) {
            packer.pack(file);
        }
    }

    private void pack(ModelFile file) throws IOException, ReflectiveOperationException {
        if (isPacked(file)) {
            return;
        }
        LOG.info("packing {}, once", file.packed(folder));
        try (var out = PackedWriter.open(file.packed(folder))) {
            switch (file) {
                case TAGGER, PARSER -> packModel((OnlineComponent<?, ?>) read(file), out);
                case AMBIGUITY, CLUSTERS -> packLexicon((Map<?, ?>) read(file), out);
            }
            out.finish();
        }
    }

    private boolean isPacked(ModelFile file) {
        try {
            PackedReader.open(file.packed(folder));
            return true;
        } catch (ModelsUnavailableException e) {
            LOG.debug("to be packed", e);
            return false;
        }
    }

    private Object read(ModelFile file) throws IOException, ReflectiveOperationException {
        try (var in = IOUtils.createObjectXZBufferedInputStream(Files.newInputStream(file.original(originals)))) {
            return in.readObject();
        }
    }

    private static void packModel(OnlineComponent<?, ?> component, PackedWriter out)
            throws IOException, ReflectiveOperationException {
        var optimizer = component.getOptimizer();
        var template = component.getFeatureTemplate();
        var weights = PackedWeights.of(optimizer.getWeightVector().getSparseWeightVector());
        out.text(String.join("\n", optimizer.getLabelMap().getLabelList()));
        out.text(PackedTemplate.toLines(template));
        out.table(rowsByFeature(featuresOf(template), weights));
        weights.write(out);
    }

    /** The library has no getter for it. */
    private static FeatureMap featuresOf(FeatureTemplate<?, ?> template) throws ReflectiveOperationException {
        var field = FeatureTemplate.class.getDeclaredField("feature_map");
        field.setAccessible(true);
        return (FeatureMap) field.get(template);
    }

    private static HashTable rowsByFeature(FeatureMap features, PackedWeights weights) {
        int count = 0;
        for (Map<String, Integer> rows : features.getIndexMaps()) {
            count += (int) rows.values().stream().filter(weights::has).count();
        }
        var table = HashTable.withRoomFor(count);
        int type = 0;
        for (Map<String, Integer> rows : features.getIndexMaps()) {
            for (var entry : rows.entrySet()) {
                if (weights.has(entry.getValue())) {
                    table.put(FeatureHash.of(type, FeatureText.of(entry.getKey())), entry.getValue());
                }
            }
            type++;
        }
        return table;
    }

    /** Many words share their tags or clusters: each combination is written once. */
    private static void packLexicon(Map<?, ?> lexicon, PackedWriter out) throws IOException {
        var combinations = new LinkedHashMap<List<?>, Integer>();
        var table = HashTable.withRoomFor(lexicon.size());
        for (var entry : lexicon.entrySet()) {
            var combination = new ArrayList<>((Collection<?>) entry.getValue());
            combinations.putIfAbsent(combination, combinations.size());
            table.put(FeatureHash.of(0, FeatureText.of((String) entry.getKey())), combinations.get(combination));
        }
        out.text(combinations.keySet().stream()
                .map(each -> each.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n")));
        out.table(table);
    }
}
