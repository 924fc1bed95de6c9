package forge.store.ledger;

import forge.kernel.PartyId;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Effect;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.ledger.TransferId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a record, and nothing that {@link RecordText} would have written otherwise. */
final class RecordReader {

  private final String text;
  private int at;

  private RecordReader(String text) {
    this.text = text;
  }

  /** The record of a text; throws where it is none. */
  static Recorded read(String text) {
    Recorded record;
    try {
      record = new RecordReader(text).record();
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException("A record cannot be read: " + Failures.said(wrong), wrong);
    }
    if (!RecordText.of(record).equals(text)) {
      throw new IllegalArgumentException("A record is not written as records are");
    }
    return record;
  }

  private Recorded record() {
    expect("{\"sequence\":");
    long sequence = number();
    var id = new TransferId(member("id"));
    var chain = new TransferId(member("chain"));
    Instant recordedAt = Instant.parse(member("at"));
    LocalDate validAt = LocalDate.parse(member("valid"));
    PartyId by = PartyId.of(member("by"));
    String reason = member("reason");
    Movement movement = movement();
    List<Effect> effects = effects();
    expect("}");
    return new Recorded(
        sequence, new Transfer(id, movement, validAt, by, reason), chain, recordedAt, effects);
  }

  private Movement movement() {
    expect(",\"");
    String kind = text.substring(at, text.indexOf('"', at));
    at += kind.length();
    expect("\":{");
    Movement movement =
        switch (kind) {
          case "move" ->
              new Movement.Move(
                  new AccountId(first("from")), new AccountId(member("to")), amount());
          case "reserve" -> reserve();
          case "post" -> new Movement.Post(new TransferId(first("reservation")), amount());
          case "release" -> new Movement.Release(new TransferId(first("reservation")));
          case "time-out" -> new Movement.TimeOut(new TransferId(first("reservation")));
          case "count" -> new Movement.Count(new AccountId(first("account")), amount());
          default -> throw new IllegalArgumentException("'" + kind + "' is no movement");
        };
    expect("}");
    return movement;
  }

  private Movement reserve() {
    var from = new AccountId(first("from"));
    var to = new AccountId(member("to"));
    Instant until = Instant.parse(member("until"));
    return new Movement.Reserve(from, to, amount(), until);
  }

  private List<Effect> effects() {
    expect(",\"effects\":[");
    List<Effect> effects = new ArrayList<>(2);
    while (text.charAt(at) != ']') {
      expect(effects.isEmpty() ? "[" : ",[");
      var account = new AccountId(quoted());
      expect(",");
      long posted = number();
      expect(",");
      long outgoing = number();
      expect(",");
      effects.add(new Effect(account, posted, outgoing, number()));
      expect("]");
    }
    expect("]");
    return effects;
  }

  private void expect(String next) {
    if (!text.startsWith(next, at)) {
      throw new IllegalArgumentException("'" + next + "' is missing at character " + (at + 1));
    }
    at += next.length();
  }

  private String first(String key) {
    expect("\"" + key + "\":");
    return quoted();
  }

  private String member(String key) {
    expect(",");
    return first(key);
  }

  private long amount() {
    expect(",\"amount\":");
    return number();
  }

  private long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Long.parseLong(text, start, at, 10);
  }

  private String quoted() {
    expect("\"");
    var value = new StringBuilder();
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 1 : 0;
      value.append(text.charAt(at++));
    }
    at++;
    return value.toString();
  }
}
