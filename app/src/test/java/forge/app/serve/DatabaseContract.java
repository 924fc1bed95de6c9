package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.audit.AuditLog;
import forge.app.serve.audit.AuditVerification;
import forge.app.serve.database.Database;
import forge.app.serve.holdings.KeptRules;
import forge.app.serve.holdings.RuleVersions;
import forge.app.serve.holdings.RuleVersions.Acted;
import forge.app.serve.security.Accounts;
import forge.app.serve.security.Accounts.Login;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import forge.levy.authoring.VersionId;
import forge.levy.authoring.VersionRefusal.Reason;
import forge.levy.measure.Review;
import forge.store.rules.HeadingText;
import forge.store.rules.RuleLibrary;
import forge.store.rules.RuleSetFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of the server's database, whichever it is. */
abstract class DatabaseContract {

  private static final String PASSWORD = "correct horse battery";
  private static final User ANN = new User("ann", "Ann", EnumSet.of(Role.READER, Role.CUSTOMS));

  private Instant now = Instant.parse("2026-11-26T12:00:00Z");
  private Database database;
  private AuditLog audit;
  private Accounts accounts;

  /** Opens the database of a test; the same one, opened again, has what was written. */
  abstract Database open();

  @BeforeEach
  void start() {
    database = open();
    audit = new AuditLog(database, () -> now);
    accounts = new Accounts(database, audit, () -> now);
    for (String table :
        new String[] {
          "login_session",
          "account_role",
          "account",
          "audit_record",
          "job",
          "rule_file",
          "rule_version",
          "rule_set"
        }) {
      database.client().sql("DELETE FROM " + table).update();
    }
    database
        .client()
        .sql("UPDATE audit_end SET number = 0, hash = ?")
        .param("0".repeat(64))
        .update();
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void anAccountIsThereAfterTheDatabaseWasClosed() {
    assertThat(accounts.add(ANN, PASSWORD, "test")).isEmpty();
    assertThat(accounts.add(ANN, PASSWORD, "test")).hasSize(1);
    database.close();
    database = open();
    var again = new Accounts(database, new AuditLog(database, () -> now), () -> now);
    assertThat(again.find("ann").orElseThrow().user()).isEqualTo(ANN);
    assertThat(again.logIn("ann", PASSWORD)).isEqualTo(new Login.Welcome(ANN));
    assertThat(again.logIn("nobody", PASSWORD)).isEqualTo(new Login.Wrong());
  }

  @Test
  void aPasswordIsKeptAsArgon2id() {
    accounts.add(ANN, PASSWORD, "test");
    assertThat(accounts.find("ann").orElseThrow().password())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void eachWrongPasswordDoublesTheTimeToWait() {
    accounts.add(ANN, PASSWORD, "test");
    for (int i = 0; i < 5; i++) {
      assertThat(accounts.logIn("ann", "wrong")).isEqualTo(new Login.Wrong());
    }
    assertThat(accounts.logIn("ann", PASSWORD)).isEqualTo(new Login.Wait(Duration.ofSeconds(1)));
    now = now.plusSeconds(1);
    assertThat(accounts.logIn("ann", "wrong")).isEqualTo(new Login.Wrong());
    assertThat(accounts.logIn("ann", PASSWORD)).isEqualTo(new Login.Wait(Duration.ofSeconds(2)));
    now = now.plusSeconds(2);
    assertThat(accounts.logIn("ann", PASSWORD)).isEqualTo(new Login.Welcome(ANN));
    assertThat(accounts.find("ann").orElseThrow().failures()).isZero();
  }

  @Test
  void theChainHoldsAndItsLastHashIsTold() {
    audit.record("ann", "first", "a", "");
    var last = audit.record("ann", "second", "b", "detail");
    assertThat(audit.verify()).isEqualTo(new AuditVerification.Whole(2, last.hash()));
    assertThat(audit.list(new AuditLog.Question("", "second", 0, 10)).records())
        .containsExactly(last);
  }

  @Test
  void whatWasTamperedWithIsFound() {
    for (int i = 1; i <= 3; i++) {
      audit.record("ann", "kind", "subject " + i, "");
    }
    tamper("UPDATE audit_record SET account = 'bo' WHERE number = 2");
    assertThat(audit.verify())
        .isEqualTo(new AuditVerification.Broken(2, "record 2 was changed after it was written"));
    tamper("DELETE FROM audit_record WHERE number = 2");
    assertThat(audit.verify()).isEqualTo(new AuditVerification.Broken(2, "record 2 is missing"));
  }

  @Test
  void aRecordTakenFromTheEndIsMissed() {
    audit.record("ann", "kind", "subject 1", "");
    audit.record("ann", "kind", "subject 2", "");
    tamper("DELETE FROM audit_record WHERE number = 2");
    assertThat(audit.verify())
        .isEqualTo(
            new AuditVerification.Broken(
                2, "the chain ends with record 1, and record 2 was written"));
  }

  private static final RuleVersions.Sent SENT =
      new RuleVersions.Sent(
          HeadingText.withId(RuleLibrary.texts("us-tariff"), "my-zone"),
          new KeptRules.Told("us-tariff", "a copy"));

  private static RuleVersions.Actor actor(String name) {
    return new RuleVersions.Actor(name, _ -> true);
  }

  @Test
  void aVersionComesIntoForceByTwoPartiesAndIsThereAfterTheDatabaseWasClosed() {
    var versions = new RuleVersions(database, audit, () -> now);
    var id = new VersionId("my-zone", 1);
    assertThat(versions.begin("my-zone", "anna", SENT)).isInstanceOf(Acted.Done.class);
    assertThat(versions.submit(id, actor("anna"))).isInstanceOf(Acted.Done.class);
    assertThat(versions.approve(id, actor("anna"), ""))
        .isInstanceOfSatisfying(
            Acted.Refused.class,
            each -> assertThat(each.refusal().reason()).isEqualTo(Reason.SAME_PARTY));
    assertThat(versions.approve(id, actor("ben"), "")).isInstanceOf(Acted.Done.class);
    database.close();
    database = open();
    audit = new AuditLog(database, () -> now);
    var again = new RuleVersions(database, audit, () -> now);
    KeptRules kept = again.findCurrent("my-zone").orElseThrow();
    assertThat(kept.version().review())
        .isEqualTo(new Review("anna", "ben", LocalDate.of(2026, 11, 26)));
    assertThat(again.rules(kept).inForce()).isTrue();
    assertThat(again.rules(kept).hash()).isEqualTo(kept.outcome().hash()).hasSize(64);
    assertThat(RuleSetFiles.read("my-zone", again.files(id)).value().heading().review())
        .isEqualTo(kept.version().review());
    assertThat(audit.list(new AuditLog.Question("", "", 0, 10)).records())
        .extracting(each -> each.account() + " " + each.kind() + " " + each.subject())
        .containsExactly(
            "ben rules-approved my-zone.1",
            "anna rules-submitted my-zone.1",
            "anna rules-begun my-zone.1");
  }

  @Test
  void whatChangedSinceItWasSeenIsNotReplaced() {
    var versions = new RuleVersions(database, audit, () -> now);
    var id = new VersionId("my-zone", 1);
    versions.begin("my-zone", "anna", SENT);
    String seen = versions.find(id).orElseThrow().tag();
    var careful = new RuleVersions.Actor("anna", each -> each.tag().equals(seen));
    assertThat(versions.replace(id, careful, SENT)).isInstanceOf(Acted.Done.class);
    assertThat(versions.replace(id, careful, SENT)).isInstanceOf(Acted.Outdated.class);
    assertThat(versions.replace(new VersionId("my-zone", 2), careful, SENT))
        .isInstanceOf(Acted.Unknown.class);
  }

  private void tamper(String statement) {
    database.client().sql(statement).update();
  }

  @Test
  void aRecordStandsIfWhatItRecordsDoes() {
    try {
      database.inOne(
          () -> {
            audit.record("ann", "kind", "never happened", "");
            throw new IllegalStateException("rolled back");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("rolled back");
    }
    assertThat(audit.verify()).isEqualTo(new AuditVerification.Whole(0, "0".repeat(64)));
  }
}
