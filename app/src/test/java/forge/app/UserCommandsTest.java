package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping users and checking the audit log from the command line. */
final class UserCommandsTest {

  @TempDir private Path data;

  private Captured run(String input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return Captured.run(Fakes.engines(), arguments);
    } finally {
      System.setIn(before);
    }
  }

  private String[] with(String... arguments) {
    var all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = data.toString();
    return all;
  }

  @Test
  void aUserIsAddedChangedAndListed() {
    var added =
        run("correct horse battery\n", with("user", "add", "ann", "--roles", "administrator"));
    assertThat(added.out()).isEqualTo("Added user ann\n");
    assertThat(run("", with("user", "roles", "ann", "auditor,reader")).code()).isZero();
    assertThat(run("", with("user", "lock", "ann")).out()).isEqualTo("Locked ann\n");
    assertThat(run("", with("user", "list")).out())
        .isEqualTo("ann                  reader, auditor (locked)\n");
  }

  @Test
  void aUserIsGivenPartiesToActFor() {
    String[] add = {
      "user", "add", "cy", "--roles", "reserve-operator", "--for", "DEMO minister", "--for", "B"
    };
    assertThat(run("correct horse battery\n", with(add)).code()).isZero();
    assertThat(run("", with("user", "list")).out()).endsWith("; acts for cy, B, DEMO minister\n");
    assertThat(run("", with("user", "parties", "cy", "--for", "*")).code()).isEqualTo(2);
    assertThat(run("", with("user", "parties", "cy", "--for", "C")).out())
        .isEqualTo("Changed the parties of cy\n");
    assertThat(run("", with("user", "list", "--json")).out()).containsPattern("\"cy\",\\s*\"C\"");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    var refused = run("", with("user", "add", "Ann", "--roles", "king,queen"));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("king", "queen", "a name begins with a small letter");
    var short1 = run("short\n", with("user", "add", "ann", "--roles", "reader"));
    assertThat(short1.code()).isEqualTo(2);
    assertThat(short1.err())
        .contains("a password has 12 to 200 characters")
        .doesNotContain("short");
    assertThat(run("", with("user", "lock", "nobody")).err()).contains("no user of this name");
  }

  @Test
  void aChangedRecordIsNamed() throws SQLException {
    run("correct horse battery\n", with("user", "add", "ann", "--roles", "reader"));
    run("", with("user", "lock", "ann"));
    assertThat(run("", with("audit", "verify")).out()).startsWith("All 2 records follow");
    String url = "jdbc:h2:file:" + data.resolve("forge").toAbsolutePath();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE audit_record SET subject = 'bo' WHERE number = 1");
    }
    var found = run("", with("audit", "verify"));
    assertThat(found.code()).isEqualTo(1);
    assertThat(found.out()).contains("record 1 was changed after it was written");
  }

  @Test
  void aDatabaseOfAnotherKindIsRefused() {
    assertThat(run("", "user", "list", "--db", "jdbc:mysql://x/y").code()).isEqualTo(3);
    assertThat(run("", "serve", "--db", "jdbc:mysql://x/y?password=z").err())
        .contains("jdbc:postgresql:")
        .doesNotContain("password=z");
    assertThat(run("", "serve", "--port", "70000").code()).isEqualTo(2);
  }
}
