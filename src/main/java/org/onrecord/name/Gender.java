package org.onrecord.name;

/** Which pronoun a name or title asks for, as far as it tells. */
public enum Gender {
    HE,
    SHE
}
