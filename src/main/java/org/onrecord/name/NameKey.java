package org.onrecord.name;

import java.util.Set;

/**
 * A person's name without what its spellings vary in, reckoned once where it is compared with many others.
 *
 * @param text see {@link Spellings#key}
 */
public record NameKey(String text) {

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "von", "van", "de", "der", "di", "da", "la", "le", "ul", "ur", "abu");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    public static NameKey of(String personName) {
        return new NameKey(Spellings.key(personName));
    }

    /**
     * Whether this full name ends in a last name, in any spelling of it: "Jens Stoltenberg" and "Stoltenberg", "Hossein
     * Amir-Abdollahian" and "Amirabdollahian". Particles count where both have them.
     */
    public boolean hasLastName(NameKey last) {
        var fullKey = withoutGeneration(text);
        var lastKey = withoutGeneration(last.text);
        if (fullKey.isEmpty() || lastKey.isEmpty()) {
            return false;
        }
        return (" " + fullKey).endsWith(" " + lastKey)
                || (" " + fullKey).endsWith(" " + withoutParticle(lastKey))
                || lastOfTwo(fullKey).equals(lastKey.replace(" ", ""));
    }

    /** Whether this full name begins with a family name, as Chinese, Korean and Vietnamese names do: "Xi Jinping" and "Xi". */
    public boolean hasFamilyName(NameKey family) {
        return text.startsWith(family.text + " ") && FamilyNames.standFirst(family.text);
    }

    private static String withoutGeneration(String key) {
        int space = key.lastIndexOf(' ');
        return space > 0 && GENERATIONS.contains(key.substring(space + 1)) ? key.substring(0, space) : key;
    }

    private static String withoutParticle(String key) {
        int space = key.indexOf(' ');
        return space > 0 && PARTICLES.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
    }

    /** The last two words written as one: "Amir Abdollahian". */
    private static String lastOfTwo(String key) {
        int space = key.lastIndexOf(' ');
        int before = space < 0 ? -1 : key.lastIndexOf(' ', space - 1);
        return space < 0 ? key : key.substring(before + 1).replace(" ", "");
    }
}
