package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.app.Check.Health;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorCheckTest {
  @Test
  void vectorInstructionsAreGreen() {
    assertThat(ProcessorCheck.ofFlags("x86", List.of("sse2", "avx2")).finding()).endsWith("AVX2");
    assertThat(ProcessorCheck.ofFlags("x86", List.of("avx2", "avx512f")).finding())
        .endsWith("AVX-512");
  }

  @Test
  void anOldProcessorIsSlowButWorks() {
    var check = ProcessorCheck.ofFlags("x86", List.of("sse2"));
    assertThat(check.health()).isEqualTo(Health.YELLOW);
    assertThat(check.remedy()).contains("slower");
  }
}
