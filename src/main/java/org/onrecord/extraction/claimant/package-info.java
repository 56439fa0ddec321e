/**
 * Tells who a source means. {@code Cast} knows the persons of an article, {@code Organisations} its bodies, {@code
 * SourceReader} what a source's words say, and {@link org.onrecord.extraction.claimant.Claimants} puts them together,
 * saying by saying, in the article's order.
 *
 * <p>Where to mend what: a role and whom it stands for, {@code name.RolePlaces} and {@code name.RoleOwners}; where it
 * begins as it is printed, {@code RoleBeginnings}; the body before it, {@code BodiesOfRoles}, beside the name,
 * {@code Affiliations}, or elsewhere in the article, {@code BodiesOfPersons}; its state, {@code StatesOfOffices} with
 * {@code HomeState}, or {@code OwnersOfOffices} where it is told with a pronoun or alone; what is a person's name at all,
 * {@code PersonFinder} with {@code Appositions}; "they", {@code Actors}; sources that nobody knows, {@code UnnamedSources}
 * with {@code SourceNouns} and {@code Represented}; several speakers, {@code JointSpeakers}; one with several offices,
 * {@code JointOffices}; which of the persons in a source's words speaks, {@code PersonsInSources}; "the statement", "its
 * website", {@code Papers}; "one of these groups, the Harbour Front", {@code Beside}; "the company", "the 47-year-old",
 * {@code TakenUp}; "the Senate", {@code HomeState}; "he" and "she", {@code Pronouns} with {@code ToldGenders}, and
 * {@code Cataphora} where the name comes later; which two names are one person's, {@code SpellingsOfNames}.
 *
 * <p>Why nothing here knows other articles: who "President Lund" is may be told by an article that is read later, so that
 * is settled when claims are read, by {@code name.Registry}.
 *
 * <p>Why "she" is the last person who spoke, unless a person acted since, or only of another one near the
 * article says "she": on news this beat two coreference models, and weights for subject, speaker, distance and number of
 * mentions, fitted to it, were no better. Why a source that can't be told is no claim, and one that is not known keeps its
 * own words for a name: a claim in the wrong mouth is worse than none.
 */
@NullMarked
package org.onrecord.extraction.claimant;

import org.jspecify.annotations.NullMarked;
