/**
 * Who a name or a role means: states, bodies, press, offices, and the spellings of people's names.
 *
 * <p>Start with {@link org.onrecord.name.Names}; {@link org.onrecord.name.Roles} reads "Iran's Ambassador to the UN",
 * {@link org.onrecord.name.Spellings} tells whether two spellings can be one name, {@link org.onrecord.name.NameKey} whether
 * a last name is that of a full one, {@link org.onrecord.name.Registry} who is who over many articles.
 *
 * <p><b>Why tables.</b> A state, its people, its capital and its seat of power are a closed list, and a wrong guess
 * would put words into the wrong mouth. So what is not in a table is not known here. The tables lie beside the classes;
 * each says in its first lines how it is read.
 *
 * <p><b>Why a registry settles names from sightings alone.</b> What an index holds is a set without an order, so what
 * follows from it must not depend on one: {@code Identities} joins names in two steps, each from what the step before
 * left, and {@code Dossier} tells an office's state only where all articles agree and their days fit. A table of holders
 * of offices stands in for articles that nobody has. Where two persons fit, neither is told: a last name without an office
 * is never tied to anybody.
 *
 * <p><b>Why Georgia is a country.</b> News that name the state of the US mostly say so beforehand; nothing in the words
 * tells the two apart. The country is meant here always.
 */
@NullMarked
package org.onrecord.name;

import org.jspecify.annotations.NullMarked;
