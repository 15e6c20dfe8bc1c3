package io.github.paperboy.discord.card;

/// Discord's limits for messages of [components
/// V2](https://docs.discord.com/developers/components/reference), in UTF-16 units where characters
/// are meant: never fewer than Discord counts.
public final class Limits {
  /// Components of a message, nested ones included.
  public static final int COMPONENTS = 40;

  /// Characters over all texts of a message.
  public static final int TEXT = 4_000;

  public static final int BUTTONS_IN_ROW = 5;
  public static final int BUTTON_LABEL = 80;
  public static final int CUSTOM_ID = 100;
  public static final int LINK = 512;
  public static final int OPTIONS = 25;
  public static final int OPTION_TEXT = 100;
  public static final int PLACEHOLDER = 100;
  public static final int CHOICES = 25;
  public static final int CHOICE_TEXT = 100;
  public static final int FORM_TITLE = 45;
  public static final int FORM_LABEL = 45;
  public static final int THREAD_NAME = 100;

  /// Of messages of classic embeds.
  public static final int EMBEDS = 10;

  public static final int EMBED_TITLE = 256;
  public static final int EMBED_TEXT = 4_096;

  /// Characters over all embeds of a message.
  public static final int ALL_EMBEDS = 6_000;

  /// Rows of buttons or lists below them.
  public static final int ROWS = 5;

  private Limits() {}
}
