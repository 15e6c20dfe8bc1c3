package io.github.paperboy.claim;

import java.util.Locale;
import java.util.regex.Pattern;

/// Pointers to other places of a paper, such as `(see Fig. 2)` and `as shown in Table 3`. They say
/// nothing that an abstract could carry or deny. Pure.
public final class Pointers {
  private static final String NUMBER =
      "\\(?(?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2}){0,3}[a-z]?\\)?(?![\\w%])";
  private static final String PLACE =
      ("(?:the )?(?:(?i:figs?|tabs?|secs?|eqs?)\\.?|(?i:figures?|tables?|sections?|equations?"
              + "|appendix|appendices))\\s?%1$s(?:(?:\\s?[,–-]\\s?|,? and | & | to )%1$s){0,5}")
          .formatted(NUMBER);
  private static final String SHOWN =
      "(?:shown|seen|reported|illustrated|depicted|listed|summari[sz]ed|described|discussed"
          + "|detailed|given|presented)";
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\s*[(\\[](?i:see(?: also)?|cf\\.?|e\\.g\\.,?|as %s in|in)?\\s*%s\\s*[)\\]]"
              .formatted(SHOWN, PLACE));
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?i:in|as %1$s (?:in|by)|as)\\s+%2$s(?: (?:shows?|reports?))?,\\s*|%2$s\\s+(?:shows?|reports?|demonstrates?|illustrates?)"
                  .formatted(SHOWN, PLACE)
              + "\\s+that\\s+)");
  private static final Pattern TRAIL =
      Pattern.compile(
          ",?\\s+(?i:see(?: also)?|cf\\.?|(?:as )?%s in|in|from|by)\\s+%s".formatted(SHOWN, PLACE));

  private Pointers() {}

  /// The claim without them; as it is when nothing else would be left.
  public static String without(String claim) {
    if (claim.chars().noneMatch(Character::isDigit)) {
      return claim;
    }
    var led = withoutLead(IN_BRACKETS.matcher(claim).replaceAll(""));
    var bare = TRAIL.matcher(led).replaceAll("");
    return bare.chars().anyMatch(Character::isLetter) ? bare : claim;
  }

  private static String withoutLead(String claim) {
    var lead = LEAD.matcher(claim);
    return lead.find() && lead.end() < claim.length()
        ? claim.substring(lead.end(), lead.end() + 1).toUpperCase(Locale.ROOT)
            + claim.substring(lead.end() + 1)
        : claim;
  }
}
