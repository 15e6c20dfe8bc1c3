package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ComplaintTest {
  @Test
  void whatWasDoneAndWhyItFailedAreToldOnce() {
    var full = new IOException("No space left on device");
    assertThat(Complaint.of(new UncheckedIOException("cannot write x", full)))
        .isEqualTo("cannot write x: No space left on device");
    assertThat(Complaint.of(new UncheckedIOException("x: No space left on device", full)))
        .isEqualTo("x: No space left on device");
    assertThat(Complaint.of(new UncheckedIOException(full))).isEqualTo("No space left on device");
  }

  @Test
  void failuresThatOnlyNameTheFileAreExplained() {
    assertThat(Complaint.of(new UncheckedIOException("reading", new NoSuchFileException("/x"))))
        .isEqualTo("reading: there is no file /x");
    assertThat(Complaint.of(new UncheckedIOException(new AccessDeniedException("/x"))))
        .isEqualTo("/x may not be read or written");
  }

  @Test
  void aFailureWithoutMessageIsAtLeastNamed() {
    assertThat(Complaint.of(new IllegalStateException()))
        .isEqualTo("java.lang.IllegalStateException");
    assertThat(Complaint.of(new StackOverflowError())).isEqualTo("java.lang.StackOverflowError");
  }

  @Test
  void lackOfMemoryComesWithItsRemedy() {
    assertThat(Complaint.of(new OutOfMemoryError("Java heap space"))).contains("-Xmx");
  }
}
