package io.github.paperboy.claim;

/// How claims are checked.
///
/// @param supportAt how likely a claim must be supported to be called so, 0 to 1; higher trusts
///   fewer claims
/// @param papers how many papers a claim is set beside when none is named
/// @param cachedPapers how many papers are kept analysed; a paper takes about 0.4 MB
public record ClaimSettings(double supportAt, int papers, int cachedPapers) {
  public static final ClaimSettings DEFAULTS = new ClaimSettings(0.58, 5, 64);

  public ClaimSettings {
    if (!(supportAt >= 0 && supportAt <= 1)) {
      throw new IllegalArgumentException(
          "claim.support-at is %s: give 0 to 1".formatted(supportAt));
    }
    if (papers < 1 || papers > 50) {
      throw new IllegalArgumentException("claim.papers is %d: give 1 to 50".formatted(papers));
    }
    if (cachedPapers < 0 || cachedPapers > 100_000) {
      throw new IllegalArgumentException(
          "claim.cached-papers is %d: give 0 to 100000".formatted(cachedPapers));
    }
  }
}
