package org.onrecord.fetch;

/**
 * By what a server tells whether something has changed.
 *
 * @param tag its ETag; empty for none
 * @param modified its Last-Modified, as the server writes it; empty for none
 */
public record Validators(String tag, String modified) {

    public static final Validators NONE = new Validators("", "");
}
