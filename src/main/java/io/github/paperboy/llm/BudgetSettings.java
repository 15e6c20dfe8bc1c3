package io.github.paperboy.llm;

/// What may be spent, in tokens and in money; 0 is no limit.
///
/// @param answer for one answer with all its requests
/// @param user by one user in a day
/// @param server from one Discord server in a day
/// @param day by all in a day
public record BudgetSettings(Budget answer, Budget user, Budget server, Budget day) {
  public static final BudgetSettings DEFAULTS =
      new BudgetSettings(new Budget(60_000, 0), Budget.NONE, Budget.NONE, Budget.NONE);

  /// A limit.
  ///
  /// @param tokens of requests and replies together
  /// @param cost in the currency of the models' prices
  public record Budget(long tokens, double cost) {
    public static final Budget NONE = new Budget(0, 0);

    public Budget {
      if (tokens < 0) {
        throw new IllegalArgumentException(
            "tokens must be 0 for no limit, or more, not %d".formatted(tokens));
      }
      if (!(cost >= 0 && cost <= 1e9)) {
        throw new IllegalArgumentException("cost must be 0 for no limit, or more, not " + cost);
      }
    }

    long costMicros() {
      return Math.round(cost * 1_000_000);
    }
  }
}
