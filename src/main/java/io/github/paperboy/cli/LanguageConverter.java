package io.github.paperboy.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the code of a language, such as `de` or `pt-BR`.
final class LanguageConverter implements ITypeConverter<Locale> {
  private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z]{2})?");

  @Override
  public Locale convert(String text) {
    if (!CODE.matcher(text).matches()) {
      throw new TypeConversionException(
          "'%s' is no code of a language; write de or pt-BR".formatted(text));
    }
    return Locale.forLanguageTag(text);
  }
}
