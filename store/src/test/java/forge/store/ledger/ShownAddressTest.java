package forge.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A password in an address is shown nowhere. */
class ShownAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "jdbc:postgresql://h:5/db?user=x&password=y jdbc:postgresql://h:5/db?user=x",
        "jdbc:postgresql://h/db?PASSWORD=y&user=x jdbc:postgresql://h/db?user=x",
        "jdbc:postgresql://h/db?password=y jdbc:postgresql://h/db",
        "jdbc:postgresql://h/db?password=a?b;c&user=x jdbc:postgresql://h/db?user=x",
        "jdbc:postgresql://h/db?sslpassword=y&sslmode=require"
            + " jdbc:postgresql://h/db?sslmode=require",
        "jdbc:postgresql://x:y@h/db jdbc:postgresql://h/db",
        "jdbc:postgresql://x:a@y/z@h/db jdbc:postgresql://h/db",
        "jdbc:h2:file:./a;USER=x;PASSWORD=y jdbc:h2:file:./a;USER=x",
        "jdbc:h2:file:./a;CIPHER=AES;WRITE_DELAY=0 jdbc:h2:file:./a;WRITE_DELAY=0",
        "postgresql://x:y@h/db postgresql://h/db",
        "jdbc:postgresql://h/db jdbc:postgresql://h/db"
      })
  void onlyWhatIsKnownToBeHarmlessIsShown(String address, String shown) {
    assertThat(ShownAddress.of(address)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no driver for jdbc:postgresql://h/db?password=s3cret here|"
            + "no driver for jdbc:postgresql://h/db here",
        "unknown option: '--res=jdbc:postgresql://h/db?user=x&password=s3cret'|"
            + "unknown option: '--res=jdbc:postgresql://h/db?user=x'",
        "the setting password=s3cret is not known|the setting password=…",
        "5 t at 20 USD|5 t at 20 USD"
      })
  void aTextLosesItToo(String text, String shown) {
    assertThat(ShownAddress.within(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://h/db?password=s3cret",
    "jdbc:h2:file:/tmp/x;PASSWORD=s3cret;WRITE_DELAY=500",
    "jdbc:postgresql://h:port/db?password=s3cret",
    "jdbc:postgresql://h?user=x&password=s3cret",
    "jdbc:postgresql://x:s3cret@h/db",
    "jdbc:postgresql://127.0.0.1:1/db?user=x&password=s3cret"
  })
  void whatCannotBeOpenedIsNamedWithoutIt(String address) {
    PrintStream before = System.err;
    var logged = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> SqlLedger.open(address).close())
          .hasMessageNotContaining("s3cret")
          .message()
          .isNotEmpty();
    } finally {
      System.setErr(before);
    }
    assertThat(logged.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aWordThatOnlyLooksLikeAnAddressStays() {
    assertThat(ShownAddress.within("C:/data/reserve?x")).isEqualTo("C:/data/reserve?x");
  }
}
