package io.github.paperboy.claim;

/// What is measured of a claim and an abstract; each is a number, most of them 0 to 1.
enum Feature {
  /// How near the content words of the claim come to some word of the abstract, on average.
  MATCH,
  /// The same for the claim's two worst matched words.
  WEAKEST,
  /// The share of its content words that the abstract has nothing like.
  UNSEEN,
  /// How near the nearest sentence comes.
  SENTENCE,
  /// How near the claim's three worst matched words come within one sentence.
  TOGETHER,
  /// Whether the words stand in the same order in the nearest sentence, -1 to 1.
  ORDER,
  /// Names in the claim that the paper does not mention.
  NAME_MISSING,
  /// A name in the claim, of one or several words, that stands nowhere in the paper.
  UNNAMED,
  /// Content words of the claim, in tens.
  LENGTH,
  /// How far the abstract denies what the claim denies.
  DENIAL_AGREES,
  /// Of what the claim says, the share that the abstract denies.
  DENIED_THERE,
  /// Said of others' work where the claim speaks of this one.
  OF_OTHERS,
  /// A change in the same direction.
  DIRECTION_AGREES,
  /// How much nearer a change in the same direction is than one in the other.
  DIRECTION_BALANCE,
  /// A change of which the abstract says nothing.
  DIRECTION_MISSING,
  /// Words that exclude each other in the same place.
  OPPOSITE,
  /// Winner and loser have changed places.
  SWAPPED,
  /// What goes with what in two lists has changed places.
  CROSSED,
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
