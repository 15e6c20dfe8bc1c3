package io.github.paperboy.retrieve;

import java.util.Set;

/// The vocabulary of an index, prepared for looking up.
///
/// @param organisations names of organisations
/// @param categories subject codes
/// @param sources names of sources
record Knowledge(OrganisationNames organisations, Set<String> categories, Set<String> sources) {
  static Knowledge of(Vocabulary vocabulary) {
    return new Knowledge(
        new OrganisationNames(vocabulary.organisations()),
        vocabulary.categories(),
        vocabulary.sources());
  }
}
