package org.onrecord.ingest;

/** Is told how a run goes, in the order of reading and on the thread that started it. */
public interface IngestListener {

    /**
     * Something was dealt with.
     *
     * @param bytesDone of {@code bytes}
     * @param bytes of all files of the run; 0 when there are none
     * @param articles read so far
     */
    void progress(long bytesDone, long bytes, int articles);

    /**
     * Something could not be read.
     *
     * @param place file and line
     * @param why what was wrong and what would be right
     */
    void skipped(String place, String why);

    /** Something is odd about an article that was read all the same. */
    void noted(String place, String what);
}
