package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of commands and options in other languages, as they are registered.
class CommandNamesTest {
  /// Discord's own
  /// [pattern](https://docs.discord.com/developers/interactions/application-commands).
  private static final String NAME = "^[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}$";

  private static final Pattern NAMED = Pattern.compile("`/([a-z]+)`");

  private static final Set<String> LOCALES =
      Set.of("de", "es-ES", "es-419", "fr", "ja", "zh-CN", "zh-TW");

  private final List<DataObject> commands =
      new Registration()
          .commands().stream()
              .map(command -> command.toData())
              .filter(command -> command.getInt("type", 1) == 1)
              .toList();

  /// Commands with their subcommands and options, a list for all that stand side by side.
  private List<List<DataObject>> siblings() {
    List<List<DataObject>> all = new ArrayList<>();
    collect(commands, all);
    return all;
  }

  private static void collect(List<DataObject> things, List<List<DataObject>> all) {
    all.add(things);
    for (var thing : things) {
      var options = thing.optArray("options").orElseGet(DataArray::empty);
      var below = options.stream(DataArray::getObject).toList();
      if (!below.isEmpty()) {
        collect(below, all);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/discord.md"})
  void theDocumentsNameThemAll(String document) throws Exception {
    var named =
        Files.readString(Path.of(document))
            .lines()
            .filter(line -> line.startsWith("| `/"))
            .flatMap(line -> NAMED.matcher(line.substring(0, line.indexOf('|', 1))).results())
            .map(name -> name.group(1));
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            commands.stream().map(command -> command.getString("name")).toList());
  }

  @Test
  void eachHasANameInEachLanguageThatDiscordTakes() {
    for (var group : siblings()) {
      for (var thing : group) {
        var names = thing.getObject("name_localizations");
        assertThat(names.keys()).as(thing.getString("name")).isEqualTo(LOCALES);
        for (var locale : LOCALES) {
          var name = names.getString(locale);
          assertThat(name).matches(NAME).isEqualTo(name.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  @Test
  void thoseSideBySideHaveDifferentNames() {
    for (var group : siblings()) {
      for (var locale : LOCALES) {
        Set<String> names = new HashSet<>();
        for (var thing : group) {
          var name = thing.getObject("name_localizations").getString(locale);
          assertThat(names.add(name)).as("%s twice in %s", name, locale).isTrue();
        }
      }
    }
  }

  @Test
  void aCommandHasAtMostEightThousandCharactersWithItsLongestNames() {
    commands.forEach(command ->
        assertThat(characters(command)).as(command.getString("name")).isLessThanOrEqualTo(8_000));
  }

  private static int characters(DataObject thing) {
    int sum = longest(thing, "name") + longest(thing, "description");
    for (var below :
        thing.optArray("options").orElseGet(DataArray::empty).stream(DataArray::getObject)
            .toList()) {
      sum += characters(below);
    }
    return sum;
  }

  private static int longest(DataObject thing, String field) {
    int longest = thing.getString(field).length();
    var others = thing.getObject(field + "_localizations");
    for (var locale : others.keys()) {
      longest = Math.max(longest, others.getString(locale).length());
    }
    return longest;
  }
}
