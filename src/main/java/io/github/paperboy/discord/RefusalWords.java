package io.github.paperboy.discord;

import io.github.paperboy.digest.FixedTexts;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/// What Discord refused, in one sentence with the remedy, in one language, from the files
/// `refusal_*.properties` beside this class. Permissions and what Discord itself says keep the
/// names of its English surface. Immutable.
final class RefusalWords {
  static final FixedTexts.Translations TEXTS = FixedTexts.read(RefusalWords.class, "refusal");

  static final RefusalWords ENGLISH = of("en");

  private final FixedTexts texts;

  private RefusalWords(FixedTexts texts) {
    this.texts = texts;
  }

  /// @param language one of [FixedTexts#LANGUAGES]
  static RefusalWords of(String language) {
    return new RefusalWords(TEXTS.in(language));
  }

  String sentence(Throwable problem) {
    return switch (JdaErrors.cause(problem)) {
      case InsufficientPermissionException missing ->
          texts.say("permission", missing.getPermission().getName());
      case ErrorResponseException refused -> sentence(refused.getErrorResponse());
      default -> texts.say("unreachable");
    };
  }

  String sentence(ErrorResponse refusal) {
    return switch (refusal) {
      case MISSING_PERMISSIONS -> texts.say("write");
      case MISSING_ACCESS -> texts.say("see");
      case ILLEGAL_OPERATION_ARCHIVED_THREAD -> texts.say("closed");
      case CANNOT_SEND_TO_USER -> texts.say("user");
      case NO_MUTUAL_GUILDS -> texts.say("stranger");
      case UNKNOWN_CHANNEL -> texts.say("channel");
      case UNKNOWN_MESSAGE -> texts.say("message");
      default -> texts.say("other", refusal.getMeaning().replaceFirst("\\.$", ""));
    };
  }

  /// It may have been sent, and the bot may not read what was said.
  String mayNotLook() {
    return texts.say("history");
  }

  /// It may have been sent, and too much was said since.
  String cannotFind() {
    return texts.say("busy");
  }
}
