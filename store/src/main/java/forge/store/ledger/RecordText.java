package forge.store.ledger;

import forge.reserve.ledger.Effect;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Transfer.Movement;

/**
 * Records as JSON: members in one order, no spaces, whole numbers. A record has one text, and a
 * text one record; {@link RecordReader} reads nothing else.
 */
final class RecordText {

  private final StringBuilder text = new StringBuilder(400);

  private RecordText() {}

  /** The text of a record. */
  static String of(Recorded record) {
    var to = new RecordText();
    Transfer transfer = record.transfer();
    to.text.append("{\"sequence\":").append(record.sequence());
    to.member("id", transfer.id().text()).member("chain", record.chain().text());
    to.member("at", record.recordedAt().toString());
    to.member("valid", transfer.validAt().toString());
    to.member("by", transfer.by().code()).member("reason", transfer.reason());
    to.movement(transfer.movement());
    to.effects(record);
    return to.text.append('}').toString();
  }

  private void movement(Movement movement) {
    switch (movement) {
      case Movement.Move m ->
          open("move")
              .first("from", m.from().path())
              .member("to", m.to().path())
              .amount(m.amount());
      case Movement.Reserve m ->
          open("reserve")
              .first("from", m.from().path())
              .member("to", m.to().path())
              .member("until", m.until().toString())
              .amount(m.amount());
      case Movement.Post m ->
          open("post").first("reservation", m.reservation().text()).amount(m.amount());
      case Movement.Release m -> open("release").first("reservation", m.reservation().text());
      case Movement.TimeOut m -> open("time-out").first("reservation", m.reservation().text());
      case Movement.Count m -> open("count").first("account", m.account().path()).amount(m.found());
    }
    text.append('}');
  }

  private void effects(Recorded record) {
    text.append(",\"effects\":[");
    String comma = "";
    for (Effect each : record.effects()) {
      text.append(comma).append('[');
      quoted(each.account().path());
      text.append(',').append(each.posted()).append(',').append(each.outgoing());
      text.append(',').append(each.incoming()).append(']');
      comma = ",";
    }
    text.append(']');
  }

  private RecordText open(String kind) {
    text.append(",\"").append(kind).append("\":{");
    return this;
  }

  private RecordText first(String key, String value) {
    text.append('"').append(key).append("\":");
    return quoted(value);
  }

  private RecordText member(String key, String value) {
    text.append(',');
    return first(key, value);
  }

  private void amount(long amount) {
    text.append(",\"amount\":").append(amount);
  }

  /** A value has no control characters, so two characters need an escape. */
  private RecordText quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      if (each == '"' || each == '\\') {
        text.append('\\');
      }
      text.append(each);
    }
    text.append('"');
    return this;
  }
}
