package io.github.paperboy.claim;

/// A number in a text with what it measures and how it is bounded.
///
/// @param value with thousands and millions multiplied out; a half is 50 %
/// @param unit what is counted
/// @param bound whether it is the value, or a limit
/// @param word the index of its word
/// @param text as written
/// @param decimals digits after the point as written
record Quantity(double value, Unit unit, Bound bound, int word, String text, int decimals) {
  enum Unit {
    PERCENT,
    /// Times, fold: a factor.
    FACTOR,
    /// A count or a plain value.
    PLAIN
  }

  enum Bound {
    EXACT,
    ABOUT,
    /// At least, more than.
    FROM,
    /// At most, less than, up to.
    TO
  }

  private static final double HALF_UNIT = 0.5;
  private static final double LOOSE = 0.1;

  /// Whether the two can measure the same: factors are often written without a unit.
  boolean comparable(Quantity other) {
    if (unit == Unit.FACTOR && !Character.isDigit(text.charAt(0))) {
      return other.unit == Unit.FACTOR; // "doubles" is not "two"
    }
    return (unit == Unit.PERCENT) == (other.unit == Unit.PERCENT);
  }

  /// Whether what this says follows from the other: equal after rounding to its digits, or within
  /// its bound.
  boolean followsFrom(Quantity stated) {
    if (excludes(stated)) {
      return false;
    }
    boolean within =
        switch (bound) {
          case FROM ->
              stated.value >= value && stated.value <= 2 * value && stated.bound != Bound.TO;
          case TO ->
              stated.value <= value && 2 * stated.value >= value && stated.bound != Bound.FROM;
          case EXACT, ABOUT -> false;
        };
    return within || Math.abs(value - stated.value) <= tolerance(stated);
  }

  private double tolerance(Quantity stated) {
    double rounding = stated.decimals > decimals ? HALF_UNIT * Math.pow(10, -decimals) : 1e-9;
    boolean loose = bound == Bound.ABOUT || stated.bound == Bound.ABOUT;
    return loose ? Math.max(rounding, LOOSE * stated.value) : rounding;
  }

  /// Whether both cannot be true of the same thing because of their bounds.
  boolean excludes(Quantity stated) {
    return switch (bound) {
      case TO -> stated.value > value || (stated.bound == Bound.FROM && stated.value >= value);
      case FROM -> stated.bound == Bound.TO && stated.value <= value;
      case EXACT, ABOUT -> false;
    };
  }
}
