package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.pricing.book.Inputs;
import forge.pricing.determination.Known;
import forge.pricing.method.MarketArea;
import forge.store.document.Documents;
import forge.store.document.Findings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries of a book as one line of JSON each; an entry has one text, and a text one entry. */
public final class EntryText {

  private EntryText() {}

  /** The line of an entry, without a line break. */
  public static String of(Entry entry) {
    return JsonLine.of(
        to -> {
          to.put("entry", kind(entry)).put("at", entry.stamp().at()).put("by", entry.stamp().by());
          members(entry, to);
        });
  }

  /** The entry of a line; nothing where it is none, with what is wrong. */
  public static Checked<Optional<Entry>> read(String name, int line, String text) {
    var findings = new Findings(name);
    Optional<Entry> entry =
        Documents.read(text, findings).flatMap(root -> new EntryReader(findings, root).read());
    return new Checked<>(
        findings.count() == 0 ? entry : Optional.empty(),
        findings.problems().stream()
            .map(
                each ->
                    new Problem(name, line, each.field(), each.value(), each.rule(), each.advice()))
            .toList());
  }

  static String kind(Entry entry) {
    return switch (entry) {
      case Entry.Proposal e -> "proposal";
      case Entry.Approval e -> "approval";
      case Entry.Rejection e -> "rejection";
      case Entry.Challenge e -> "challenge";
      case Entry.Answer e -> "answer";
      case Entry.MethodNotice e -> "method-notice";
      case Entry.ParallelRun e -> "parallel-run";
      case Entry.MethodAdoption e -> "method-adoption";
    };
  }

  private static void members(Entry entry, JsonLine to) {
    switch (entry) {
      case Entry.Proposal e -> {
        to.put("publication", e.id())
            .put("standing", Wording.of(e.standing()))
            .put("reason", e.reason());
        inputs(e.inputs(), to);
        to.objects("prices", e.prices(), PriceWriter::write);
      }
      case Entry.Approval e -> to.put("publication", e.id());
      case Entry.Rejection e -> to.put("publication", e.id()).put("reason", e.reason());
      case Entry.Challenge e ->
          to.put("challenge", e.id())
              .put("publication", e.publication())
              .put("reason", e.reason())
              .put("answer-by", e.answerBy());
      case Entry.Answer e ->
          to.put("challenge", e.id())
              .put("finding", Wording.of(e.finding()))
              .put("reason", e.reason());
      case Entry.MethodNotice e -> notice(e, to);
      case Entry.ParallelRun e -> {
        to.put("method", e.id().name()).put("version", e.id().version()).put("period", e.period());
        inputs(e.inputs(), to);
        to.objects("prices", e.prices(), PriceWriter::write);
      }
      case Entry.MethodAdoption e ->
          to.put("method", e.id().name()).put("version", e.id().version());
    }
  }

  private static void notice(Entry.MethodNotice e, JsonLine to) {
    to.put("method", e.id().name())
        .put("version", e.id().version())
        .put("text", e.method())
        .put("comments-until", e.plan().commentsUntil())
        .put("parallel-runs", e.plan().parallelRuns())
        .put("in-force-from", e.plan().inForceFrom())
        .put("reason", e.reason());
  }

  private static void inputs(Inputs inputs, JsonLine to) {
    to.object(
        "inputs",
        members -> {
          members
              .put("evidence", inputs.evidence())
              .texts("methods", inputs.methods())
              .texts("ladder", inputs.ladder().map(List::of).orElse(List.of()))
              .objects("before", inputs.before(), EntryText::before);
        });
  }

  private static void before(JsonLine to, Inputs.Before before) {
    Known known = before.known();
    to.put("product", before.product())
        .objects("last", known.last().entrySet(), EntryText::last)
        .objects("parents", known.parents().entrySet(), EntryText::parent);
  }

  private static void last(JsonLine to, Map.Entry<MarketArea.Name, Known.Last> each) {
    to.put("market", Wording.of(each.getKey()))
        .put("price", each.getValue().price())
        .put("carried", each.getValue().carried());
  }

  private static void parent(JsonLine to, Map.Entry<Known.Parent, BigDecimal> each) {
    to.put("product", each.getKey().product())
        .put("market", Wording.of(each.getKey().market()))
        .put("price", each.getValue());
  }
}
