package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCodesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final String ADDRESS = "reader@example.org";

  @TempDir Path directory;

  private final String confirm = Letters.CODES.confirm("abc234", ADDRESS, DAY);
  private final String leave = Letters.CODES.leave("abc234");

  @Test
  void aCodeToConfirmIsGoodForAWeek() {
    assertThat(Letters.CODES.confirms(confirm, ADDRESS, DAY)).isTrue();
    assertThat(Letters.CODES.confirms(confirm, ADDRESS, DAY.plusDays(7))).isTrue();
    assertThat(Letters.CODES.confirms(confirm, ADDRESS, DAY.plusDays(8))).isFalse();
    assertThat(Letters.CODES.confirms(confirm, ADDRESS, DAY.minusDays(1))).isFalse();
  }

  @Test
  void aCodeIsForOneAddressOneSubscriptionAndOnePurpose() {
    assertThat(Letters.CODES.confirms(confirm, "other@example.org", DAY)).isFalse();
    assertThat(Letters.CODES.confirms(confirm.replace("abc234", "abc235"), ADDRESS, DAY)).isFalse();
    assertThat(Letters.CODES.confirms(leave, ADDRESS, DAY)).isFalse();
    assertThat(Letters.CODES.leaves(leave)).isTrue();
    assertThat(Letters.CODES.leaves(confirm)).isFalse();
    assertThat(Letters.CODES.leaves("")).isFalse();
  }

  @Test
  void codesCanBeTypedAndNameTheirSubscription() {
    assertThat(confirm).matches("abc234-[a-z2-9]{12}");
    assertThat(leave).matches("abc234-[a-z2-9]{16}");
    assertThat(MailCodes.subscription(leave)).hasValue("abc234");
    assertThat(MailCodes.subscription("../etc-passwd")).isEmpty();
  }

  @Test
  void theKeyIsMadeOnceAndForThisUserOnly() throws Exception {
    var file = directory.resolve("sub/mail.key");
    var code = MailCodes.of(file).leave("abc234");
    assertThat(MailCodes.of(file).leave("abc234")).isEqualTo(code).isNotEqualTo(leave);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void aFileThatHoldsNoKeyIsNotTakenForOne() throws Exception {
    var file = Files.writeString(directory.resolve("mail.key"), "short");
    assertThatThrownBy(() -> MailCodes.of(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mail.key holds no key");
  }
}
