package io.github.paperboy.digest;

import java.time.Duration;

/// How digests are chosen and sent.
///
/// @param threshold least relevance, 0 to 1, of a paper in a digest
/// @param candidates at most so many new papers are weighed for one digest, the latest, 10 to
///   100,000
/// @param catchUpDays how many days back a missed digest is still made, 0 to 60
/// @param separate up to so many missed digests are sent one by one, more become one, 1 to 10
/// @param perSecond digests sent in a second at most, 1 to 40
/// @param lease how long a digest belongs to the process that makes it, 1 s to 10 min
/// @param sendWithin how long after the permission a send may begin; less than the lease
/// @param resendWithin how long receivers know a message again for certain; not less than the lease
/// @param weights what counts how much
public record DigestSettings(
    double threshold,
    int candidates,
    int catchUpDays,
    int separate,
    int perSecond,
    Duration lease,
    Duration sendWithin,
    Duration resendWithin,
    DigestWeights weights) {
  private static final Duration SHORTEST_LEASE = Duration.ofSeconds(1);
  private static final Duration LONGEST_LEASE = Duration.ofMinutes(10);

  public static final DigestSettings DEFAULTS =
      new DigestSettings(
          0.45,
          5_000,
          7,
          2,
          5,
          Duration.ofSeconds(45),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          DigestWeights.DEFAULTS);

  public DigestSettings {
    within("threshold", threshold, 0, 1);
    within("candidates", candidates, 10, 100_000);
    within("catch-up-days", catchUpDays, 0, 60);
    within("separate", separate, 1, 10);
    within("per-second", perSecond, 1, 40);
    if (lease.compareTo(SHORTEST_LEASE) < 0 || lease.compareTo(LONGEST_LEASE) > 0) {
      throw new IllegalArgumentException(
          "digest.lease is %s; set it between %s and %s"
              .formatted(lease, SHORTEST_LEASE, LONGEST_LEASE));
    }
    if (sendWithin.isNegative() || sendWithin.compareTo(lease) >= 0) {
      throw new IllegalArgumentException(
          "digest.send-within is %s; it must be shorter than digest.lease, %s"
              .formatted(sendWithin, lease));
    }
    if (resendWithin.compareTo(lease) < 0) {
      throw new IllegalArgumentException(
          "digest.resend-within is %s; it must not be shorter than digest.lease, %s"
              .formatted(resendWithin, lease));
    }
  }

  static void within(String key, Number value, Number least, Number most) {
    double given = value.doubleValue();
    if (!(given >= least.doubleValue() && given <= most.doubleValue())) {
      throw new IllegalArgumentException(
          "digest.%s is %s; set it between %s and %s".formatted(key, value, least, most));
    }
  }

  DigestSchedule.CatchUp catchUp() {
    return new DigestSchedule.CatchUp(catchUpDays, separate);
  }

  public DigestSettings withTimes(Duration hold, Duration begin, Duration again) {
    return new DigestSettings(
        threshold, candidates, catchUpDays, separate, perSecond, hold, begin, again, weights);
  }

  public DigestSettings withThreshold(double least) {
    return new DigestSettings(
        least,
        candidates,
        catchUpDays,
        separate,
        perSecond,
        lease,
        sendWithin,
        resendWithin,
        weights);
  }

  public DigestSettings withWeights(DigestWeights other) {
    return new DigestSettings(
        threshold,
        candidates,
        catchUpDays,
        separate,
        perSecond,
        lease,
        sendWithin,
        resendWithin,
        other);
  }
}
