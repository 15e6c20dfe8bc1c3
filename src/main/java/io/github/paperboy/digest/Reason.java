package io.github.paperboy.digest;

/// Why a paper is in a digest.
public sealed interface Reason {
  /// It is near a topic.
  ///
  /// @param topic as the subscription words it
  record Topic(String topic) implements Reason {}

  /// Somebody who is followed wrote it.
  ///
  /// @param name as the paper gives it
  record Author(String name) implements Reason {}

  /// It comes from an organisation that is followed.
  ///
  /// @param name as the paper gives it
  record Organisation(String name) implements Reason {}

  /// It is in a category.
  ///
  /// @param code such as `cs.LG`
  record Category(String code) implements Reason {}

  /// It is like a paper that somebody liked or saved here.
  ///
  /// @param title of that paper
  record Liked(String title) implements Reason {}

  /// People of the team liked or saved it.
  ///
  /// @param people how many
  record LikedBy(int people) implements Reason {}

  /// Many voted for it.
  ///
  /// @param votes how many
  record Votes(int votes) implements Reason {}
}
