package org.onrecord.ingest;

/**
 * What one run did.
 *
 * @param added articles that were not in the index before
 * @param changed articles that were, with another text or other metadata; their claims were replaced
 * @param readAgain unchanged articles whose claims were replaced, because they had been read by other rules
 * @param unchanged articles that were there as they are
 * @param skipped inputs that could not be read
 * @param noted inputs that were read although something about them was wrong
 * @param claims claims of the articles that were added, changed or read again
 */
public record IngestReport(int added, int changed, int readAgain, int unchanged, int skipped, int noted, int claims) {

    public static final IngestReport NOTHING = new IngestReport(0, 0, 0, 0, 0, 0, 0);

    /** Articles that were read, whether they changed anything or not. */
    public int read() {
        return added + changed + readAgain + unchanged;
    }

    /** Both together. */
    public IngestReport and(IngestReport other) {
        return new IngestReport(
                added + other.added,
                changed + other.changed,
                readAgain + other.readAgain,
                unchanged + other.unchanged,
                skipped + other.skipped,
                noted + other.noted,
                claims + other.claims);
    }

    IngestReport withAdded(int itsClaims) {
        return new IngestReport(added + 1, changed, readAgain, unchanged, skipped, noted, claims + itsClaims);
    }

    IngestReport withChanged(int itsClaims) {
        return new IngestReport(added, changed + 1, readAgain, unchanged, skipped, noted, claims + itsClaims);
    }

    IngestReport withReadAgain(int itsClaims) {
        return new IngestReport(added, changed, readAgain + 1, unchanged, skipped, noted, claims + itsClaims);
    }

    IngestReport withUnchanged() {
        return new IngestReport(added, changed, readAgain, unchanged + 1, skipped, noted, claims);
    }

    /** One more input that could not be read. */
    public IngestReport withSkipped() {
        return new IngestReport(added, changed, readAgain, unchanged, skipped + 1, noted, claims);
    }

    IngestReport withNoted() {
        return new IngestReport(added, changed, readAgain, unchanged, skipped, noted + 1, claims);
    }
}
