package io.github.paperboy.digest;

/// What somebody wants to be sent, where and when.
///
/// @param id short and unique
/// @param name for people, at most 100 characters
/// @param target where it goes
/// @param timetable when
/// @param interests which papers
/// @param presentation how they are shown
/// @param owner whoever asked for it and is told when something stands in the way, as the outlet
///   names him; may be empty
public record Subscription(
    String id,
    String name,
    Target target,
    Timetable timetable,
    Interests interests,
    Presentation presentation,
    String owner) {
  public Subscription {
    if (!id.matches("[a-z0-9]{1,32}")) {
      throw new IllegalArgumentException("'%s' is no id of a subscription".formatted(id));
    }
    if (name.isBlank() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a name has 1 to 100 characters");
    }
  }

  public Subscription withTarget(Target other) {
    return new Subscription(id, name, other, timetable, interests, presentation, owner);
  }

  public Subscription withTimetable(Timetable other) {
    return new Subscription(id, name, target, other, interests, presentation, owner);
  }

  public Subscription withInterests(Interests other) {
    return new Subscription(id, name, target, timetable, other, presentation, owner);
  }

  public Subscription withPresentation(Presentation other) {
    return new Subscription(id, name, target, timetable, interests, other, owner);
  }

  public Subscription withOwner(String other) {
    return new Subscription(id, name, target, timetable, interests, presentation, other);
  }

  public Subscription named(String other) {
    return new Subscription(id, other, target, timetable, interests, presentation, owner);
  }
}
