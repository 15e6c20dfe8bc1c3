package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonShapeTest {
  private static final String SHAPE =
      "{\"a\", \"list\": [{\"x\", \"numbers\": [1]}], \"times\": {\"first\", …}, \"z\"}";

  private static List<String> differences(String json) throws IOException {
    return JsonShape.documented(SHAPE).differences(new ObjectMapper().readTree(json));
  }

  @Test
  void whatHasTheShapeHasNoDifferences() throws Exception {
    assertThat(
            differences(
                """
                {"a": 1, "list": [{"x": 1, "numbers": [3]}], "times": {"first": 1, "b": 2}, "z": 0}
                """))
        .isEmpty();
    assertThat(differences("{\"a\": 1, \"list\": [], \"times\": null, \"z\": 0}")).isEmpty();
  }

  @Test
  void keysThatAreMissingNewOrInAnotherOrderAreTold() throws Exception {
    assertThat(differences("{\"a\": 1, \"list\": [], \"times\": null}")).hasSize(1);
    assertThat(differences("{\"list\": [], \"a\": 1, \"times\": null, \"z\": 0}")).hasSize(1);
    assertThat(differences("{\"a\": 1, \"list\": [], \"times\": null, \"z\": 0, \"new\": 1}"))
        .hasSize(1);
    assertThat(differences("{\"a\": 1, \"list\": [{\"y\": 1}], \"times\": {\"b\": 1}, \"z\": 0}"))
        .hasSize(2)
        .anyMatch(each -> each.startsWith("/list has [y]"));
  }
}
