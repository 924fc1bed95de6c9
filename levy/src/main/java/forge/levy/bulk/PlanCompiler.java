package forge.levy.bulk;

import forge.kernel.Basis;
import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.Declaration;
import forge.levy.entry.Entry;
import forge.levy.entry.GoodsCode;
import forge.levy.expression.DutyExpression.Comparison;
import forge.levy.measure.Liability;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Quota;
import forge.levy.measure.Terms;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.Nomenclature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the plan of a kind of entries from an example of it. */
final class PlanCompiler {

  private final LevySchedule schedule;
  private final Terms terms;
  private final Tables tables;
  private final FigureScales scales;
  private final Map<Measure, Integer> measureIndex = new HashMap<>();
  private final Map<Alike, Plan> shared = new ConcurrentHashMap<>();

  /**
   * What the plan of entries follows from where no figure decides which measures apply: kinds for
   * which the same measures apply share it.
   *
   * @param measures those that apply by their place in the rule set, in the order of charging
   * @param claimed the quota that is claimed, empty without
   * @param quota the quota that the entries lie in, empty outside
   */
  private record Alike(
      List<Integer> measures,
      String claimed,
      String quota,
      List<Basis> contents,
      Liability liability) {
    Alike {
      measures = List.copyOf(measures);
      contents = List.copyOf(contents);
    }
  }

  PlanCompiler(LevySchedule schedule, FigureScales scales) {
    this.schedule = schedule;
    this.terms = schedule.rules().terms();
    this.tables = new Tables(schedule);
    this.scales = scales;
    List<Measure> measures = schedule.rules().measures();
    for (int i = 0; i < measures.size(); i++) {
      measureIndex.putIfAbsent(measures.get(i), i);
    }
  }

  /**
   * The plan for entries like an example.
   *
   * @param contents the substance of each content column, gross where it holds none
   * @param met whether requests for the quota claimed are met; in full, or not at all
   */
  Plan compile(Entry example, List<Basis> contents, boolean met) {
    try {
      return new Work(example, contents, met).plan();
    } catch (Unfit | ArithmeticException e) {
      return Plan.READABLE;
    }
  }

  /** One plan on its way. */
  private final class Work {

    private final Entry entry;
    private final Declaration declaration;
    private final List<Basis> contents;
    private final boolean met;
    private final EntryShape shape;

    Work(Entry entry, List<Basis> contents, boolean met) {
      this.entry = entry;
      this.declaration = entry.declaration();
      this.contents = contents;
      this.met = met;
      this.shape = new EntryShape(tables, scales, contents);
    }

    Plan plan() throws Unfit {
      checkDeclaration();
      var place = new SelectionPlan.Place(classified(), origin());
      var guards = new ArrayList<Joins.Tested>();
      String quota = quota(guards);
      var conditions = new ConditionCompiler(schedule, shape, entry);
      var selection = new SelectionPlan(schedule, entry, place, quota, conditions);
      Node value =
          Nodes.rounded(
              shape.convertedPrice(terms.valuation().basis()), terms.valuation().rounding());
      var plan =
          new Plan(
              value,
              guards.toArray(Joins.Tested[]::new),
              conditions.tests(),
              liability(),
              bits -> program(selection, quota, bits));
      return conditions.tests().isEmpty()
          ? shared.computeIfAbsent(alike(selection, quota), key -> plan)
          : plan;
    }

    private Alike alike(SelectionPlan selection, String quota) throws Unfit {
      List<Integer> chosen =
          selection.chosen(0).values().stream()
              .map(measure -> measureIndex.getOrDefault(measure, -1))
              .toList();
      return new Alike(chosen, declaration.quota(), quota, contents, liability());
    }

    private void checkDeclaration() throws Unfit {
      boolean fit =
          terms.territory().contains(declaration.destination())
              && schedule.rules().heading().validity().contains(declaration.accepted())
              && terms.liabilities().containsKey(declaration.procedure());
      if (!fit) {
        throw new Unfit("the declaration is refused");
      }
      for (int i = 0; i < contents.size(); i++) {
        Basis substance = contents.get(i);
        if (substance.contained() && contents.indexOf(substance) != i) {
          throw new Unfit("two columns state the same content");
        }
      }
    }

    private GoodsCode classified() throws Unfit {
      return switch (schedule.nomenclature().find(entry.goods().code(), declaration.accepted())) {
        case Nomenclature.Place.Line(var line) -> line.code();
        case Nomenclature.Place.Node node -> throw new Unfit("a heading");
        case Nomenclature.Place.Nowhere nowhere -> throw new Unfit("no such line");
      };
    }

    private EconomyId origin() throws Unfit {
      Optional<EconomyId> stated = entry.origins().good().findEconomy();
      if (stated.isEmpty() && terms.unknownOrigin().isEmpty()) {
        throw new Unfit("the origin is not stated");
      }
      return stated.orElseGet(() -> new EconomyId(terms.unknownOrigin()));
    }

    /** The quota that the entry lies in, empty outside; what it asks for must be stated. */
    private String quota(List<Joins.Tested> guards) throws Unfit {
      if (declaration.quota().isEmpty()) {
        return "";
      }
      Quota quota =
          schedule.findQuota(declaration.quota()).orElseThrow(() -> new Unfit("no such quota"));
      guards.add(
          Nodes.tested(
              shape.figure(requested(quota)),
              Comparison.MORE,
              new Leaves.Constant(BigDecimal.ZERO)));
      return met ? quota.order() : "";
    }

    private int requested(Quota quota) throws Unfit {
      return quota.unit().of().contained()
          ? shape
              .contentSlot(quota.unit().of(), Content.Figure.MASS)
              .orElseThrow(() -> new Unfit("what the quota counts is not stated"))
          : Slots.of(quota.unit().unit().dimension());
    }

    private Optional<Program> program(SelectionPlan selection, String quota, long bits) {
      try {
        var lines = new ArrayList<PlannedLine>();
        var amounts = new ArrayList<Node>();
        for (Map.Entry<MeasureType, Measure> each : selection.chosen(bits).entrySet()) {
          amounts.add(amount(each.getValue(), lines));
          lines.add(line(each.getKey(), each.getValue(), quota));
        }
        return Optional.of(new Program(lines, amounts));
      } catch (Unfit | ArithmeticException e) {
        return Optional.empty();
      }
    }

    private Node amount(Measure measure, List<PlannedLine> lines) {
      var before =
          new ChargedBefore(
              lines.stream().map(PlannedLine::type).toList(), terms.rounding().decimals());
      DateRole role = measure.scope().role();
      int decimals = terms.valuation().rounding().decimals();
      var compiler = new ExpressionCompiler(shape, () -> new Leaves.Valued(decimals), role, before);
      return Nodes.rounded(
          new Changes.NotNegative(compiler.compile(measure.duty())), terms.rounding());
    }

    private PlannedLine line(MeasureType type, Measure measure, String quota) {
      return new PlannedLine(
          type,
          schedule.types().indexOf(type),
          measure,
          measureIndex.getOrDefault(measure, -1),
          quota);
    }

    private Liability liability() {
      return terms.liabilities().getOrDefault(declaration.procedure(), Liability.DEBT);
    }
  }
}
