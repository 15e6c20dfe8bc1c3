/// Decides by code alone, without a language model, whether a paper's abstract says what a claim
/// says: [ClaimCheck] sets a claim beside every sentence, aligns their words by the encoder's
/// vectors, and looks for what would make the claim wrong: another number, the opposite direction,
/// a negation, other methods, a wider scope. How the observations are weighed is data, fitted by
/// [ClaimTraining].
@NullMarked
package io.github.paperboy.claim;

import org.jspecify.annotations.NullMarked;
