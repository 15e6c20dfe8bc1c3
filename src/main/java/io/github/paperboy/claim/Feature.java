package io.github.paperboy.claim;

/// What is measured of a claim and an abstract; each is a number, most of them 0 to 1.
enum Feature {
  /// How near the content words of the claim come to some word of the abstract, on average.
  MATCH,
  /// The same for the claim's two worst matched words.
  WEAKEST,
  /// The share of its content words that the abstract has.
  WORDING,
  /// How near the nearest sentence comes.
  SENTENCE,
  /// The best cosine of a sentence and the claim as wholes.
  MEANING,
  /// Content words of the claim, in tens.
  LENGTH,
  /// Denied here, not denied there.
  DENIAL_DIFFERS,
  /// Denied here and there.
  DENIAL_AGREES,
  /// Whether the claim denies anything.
  DENIES,
  /// Whether only one of claim and nearest sentence denies anything.
  DENIES_ALONE,
  /// Said of others' work where the claim speaks of this one.
  OF_OTHERS,
  /// A change in the same direction.
  DIRECTION_AGREES,
  /// How much nearer a change in the same direction is than one in the other.
  DIRECTION_BALANCE,
  /// Words that exclude each other in the same place.
  OPPOSITE,
  /// Winner and loser have changed places.
  SWAPPED,
  /// Another number, bound or role.
  NUMBER_CONFLICT,
  /// Numbers of the claim that the abstract has.
  NUMBER_FOUND,
  /// Numbers of the claim that the abstract has nothing like.
  NUMBER_MISSING,
  /// The claim says "only", the evidence does not.
  ONLY,
  /// The claim says "all", "never" or the like.
  ALL,
  /// The claim says "needs" where the evidence speaks of doing without.
  NEEDS,
  /// The claim says "may", "can", "some".
  HEDGE
}
