package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Discord demands of application commands, forms and choices.
final class CommandRules {
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");

  private CommandRules() {}

  static Optional<String> problem(JsonNode commands) {
    int slash = 0;
    int menus = 0;
    for (var command : commands) {
      if (command.path("type").asInt(1) == 1) {
        slash++;
        var problem = slash(command);
        if (problem.isPresent()) {
          return problem;
        }
      } else {
        menus++;
      }
    }
    return demand(slash <= 100 && menus <= 15, "too many commands");
  }

  private static Optional<String> slash(JsonNode command) {
    if (characters(command) > 8000) {
      return Optional.of("more than 8000 characters: " + command.path("name").asText());
    }
    return named(command);
  }

  private static Optional<String> named(JsonNode thing) {
    var name = thing.path("name").asText();
    if (!validName(name)) {
      return Optional.of("not a name: " + name);
    }
    for (var each : thing.path("name_localizations")) {
      if (!validName(each.asText())) {
        return Optional.of("not a name: " + each);
      }
    }
    for (var each : thing.path("description_localizations")) {
      if (each.asText().isEmpty() || each.asText().length() > 100) {
        return Optional.of("description of " + name + " has not 1 to 100 characters: " + each);
      }
    }
    int description = thing.path("description").asText().length();
    if (description < 1 || description > 100) {
      return Optional.of("description of " + name + " has not 1 to 100 characters");
    }
    if (thing.path("options").size() > 25 || thing.path("choices").size() > 25) {
      return Optional.of("more than 25 options or choices: " + name);
    }
    for (var option : thing.path("options")) {
      var problem = named(option);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static boolean validName(String name) {
    return NAME.matcher(name).matches() && name.equals(name.toLowerCase(java.util.Locale.ROOT));
  }

  private static int characters(JsonNode thing) {
    int sum = longest(thing, "name") + longest(thing, "description");
    for (var option : thing.path("options")) {
      sum += characters(option);
    }
    for (var choice : thing.path("choices")) {
      sum += longest(choice, "name") + choice.path("value").asText().length();
    }
    return sum;
  }

  private static int longest(JsonNode thing, String field) {
    int longest = thing.path(field).asText().length();
    for (var each : thing.path(field + "_localizations")) {
      longest = Math.max(longest, each.asText().length());
    }
    return longest;
  }

  /// What is wrong with the data of a callback that offers choices.
  static Optional<String> choices(JsonNode data) {
    var choices = data.path("choices");
    if (choices.size() > 25) {
      return Optional.of("more than 25 choices");
    }
    for (var choice : choices) {
      int name = choice.path("name").asText().length();
      int value = choice.path("value").asText().length();
      if (name < 1 || name > 100 || value < 1 || value > 100) {
        return Optional.of("a choice has 1 to 100 characters: " + choice);
      }
    }
    return Optional.empty();
  }

  /// What is wrong with a form.
  static Optional<String> form(JsonNode data) {
    int title = data.path("title").asText().length();
    int parts = data.path("components").size();
    if (title < 1 || title > 45 || parts < 1 || parts > 5) {
      return Optional.of("a form has a title of 1 to 45 characters and 1 to 5 parts");
    }
    for (var part : data.path("components")) {
      if (part.path("label").asText("").length() > 45
          || part.path("description").asText("").length() > 100) {
        return Optional.of("a label over 45 or its description over 100: " + part);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> demand(boolean right, String otherwise) {
    return right ? Optional.empty() : Optional.of(otherwise);
  }
}
