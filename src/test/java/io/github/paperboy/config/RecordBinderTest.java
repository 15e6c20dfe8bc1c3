package io.github.paperboy.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
  private final List<String> problems = new ArrayList<>();

  enum Speed {
    SLOW,
    VERY_FAST
  }

  record Kettle(int cupCount, double heat, Duration keepWarm, Speed speed, boolean on) {
    Kettle {
      if (cupCount < 1 || cupCount > 12) {
        throw new IllegalArgumentException(
            "kettle.cup-count is %d: give 1 to 12".formatted(cupCount));
      }
    }
  }

  /// Public as settings are, for the binder looks for the constant.
  public record Cup(String name, int size) {
    public static final Cup DEFAULTS = new Cup("", 2);
  }

  record Kitchen(Kettle kettle, List<String> teas, @Nullable Path shelf, List<Cup> cups) {}

  private static final Kitchen DEFAULTS =
      new Kitchen(
          new Kettle(4, 0.5, Duration.ofMinutes(5), Speed.SLOW, false),
          List.of("green"),
          null,
          List.of());

  private Kitchen bind(String yaml) throws JsonProcessingException {
    var binder = new RecordBinder((key, message) -> problems.add(key + ": " + message));
    return binder.bind(ConfigFile.tree(yaml), DEFAULTS);
  }

  @Test
  void anEmptyFileMeansTheDefaults() throws Exception {
    assertThat(bind("")).isEqualTo(DEFAULTS);
    assertThat(bind("kettle:\n")).isEqualTo(DEFAULTS);
    assertThat(problems).isEmpty();
  }

  @Test
  void givenKeysReplaceDefaultsAndTheOthersStay() throws Exception {
    var kitchen =
        bind(
            """
            kettle:
              cup-count: 6
              keep-warm: 90s
              speed: very-fast
            teas: [black, mint]
            shelf: /tmp/shelf
            """);
    assertThat(kitchen)
        .isEqualTo(
            new Kitchen(
                new Kettle(6, 0.5, Duration.ofSeconds(90), Speed.VERY_FAST, false),
                List.of("black", "mint"),
                Path.of("/tmp/shelf"),
                List.of()));
  }

  @Test
  void allProblemsAreToldAtOnceEachWithItsKey() throws Exception {
    var kitchen =
        bind(
            """
            kettel: {}
            kettle:
              cup-count: 40
              heat: warm
              keep-warm: 5 minutes
              speed: quick
              on: maybe
            teas: black
            """);
    assertThat(kitchen).isEqualTo(DEFAULTS);
    assertThat(problems)
        .containsExactlyInAnyOrder(
            "kettel: unknown key; did you mean `kettle`?",
            "kettle.cup-count: is 40: give 1 to 12",
            "kettle.heat: must be a number, not `warm`",
            "kettle.keep-warm: must be a duration such as 500ms, 10s, 5m, 2h or 1d, not `5"
                + " minutes`",
            "kettle.speed: must be one of slow, very-fast, not `quick`",
            "kettle.on: must be true or false, not `maybe`",
            "teas: must be a list, not `black`");
  }

  @Test
  void aKeyFarFromAllKnownOnesListsThem() throws Exception {
    bind("refrigerator: 1");
    assertThat(problems)
        .containsExactly("refrigerator: unknown key; known here: kettle, teas, shelf, cups");
  }

  @Test
  void aSecretInTheFileIsSentToTheEnvironment() throws Exception {
    bind("discord-token: abc");
    assertThat(problems.getFirst())
        .contains("secrets are read from the environment only")
        .doesNotContain("abc");
  }

  @Test
  void aSectionThatIsNoSectionIsAProblem() throws Exception {
    bind("kettle: 3");
    assertThat(problems).containsExactly("kettle: must be keys with values, not 3");
  }

  @Test
  void hostileValuesAreShownShortAndWithoutControlCharacters() throws Exception {
    bind("teas: \"\\e[31m" + "x".repeat(500) + "\"");
    assertThat(problems.getFirst()).hasSizeLessThan(120).doesNotContain("\u001b");
  }

  @Test
  void aListOfSectionsHasTheDefaultsOfEach() throws Exception {
    assertThat(bind("cups: [{name: blue}, {size: 5}]").cups())
        .containsExactly(new Cup("blue", 2), new Cup("", 5));
  }

  @Test
  void problemsInAListOfSectionsNameThePlace() throws Exception {
    bind("cups: [{name: blue}, {sice: 5}, 7]");
    assertThat(problems)
        .containsExactly(
            "cups[2].sice: unknown key; did you mean `size`?",
            "cups[3]: must be keys with values, not 7");
  }

  @Test
  void aListOfSectionsThatIsNoListIsAProblem() throws Exception {
    bind("cups: {name: blue}");
    assertThat(problems.getFirst()).startsWith("cups: must be a list, not");
  }
}
