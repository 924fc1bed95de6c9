package forge.app.price;

import forge.app.question.ChainNames;
import forge.kernel.Checked;
import forge.kernel.Period;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.market.analysis.Progress;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceSet;
import forge.store.evidence.EvidenceFiles;
import forge.store.evidence.EvidenceLibrary;
import forge.store.ladder.LadderFile;
import forge.store.ladder.LadderFiles;
import forge.store.ladder.LadderLibrary;
import forge.store.method.MethodFile;
import forge.store.method.MethodFiles;
import forge.store.method.MethodLibrary;
import forge.world.Chain;
import forge.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what the options of a price command name; all problems at once. */
public final class PriceCaseReader {

  private final PriceQuestion inputs;
  private final String command;
  private final Instant now;
  private final List<Problem> problems = new ArrayList<>();

  public PriceCaseReader(PriceQuestion inputs, String command, Instant now) {
    this.inputs = inputs;
    this.command = command;
    this.now = now;
  }

  /** The case, if nothing is wrong; and everything that is. */
  public Checked<Optional<PriceCase>> read(Checked<Optional<World>> world, Progress progress) {
    problems.addAll(world.problems());
    Optional<Period> period = period();
    if (world.value().isEmpty() || period.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    List<MethodFile> methods = methods(world.value().get(), period.get());
    Optional<LadderFile> ladder = ladder(world.value().get());
    EvidenceSet evidence = evidence(progress);
    if (!problems.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    return new Checked<>(
        Optional.of(
            new PriceCase(
                world.value().get(), scope(methods), period.get(), methods, ladder, evidence)),
        List.of());
  }

  private String scope(List<MethodFile> methods) {
    if (!inputs.chain().isEmpty()) {
      return inputs.chain();
    }
    return inputs.product().isEmpty()
        ? methods.getFirst().method().specification().product().code()
        : inputs.product();
  }

  private Optional<Period> period() {
    Optional<Period> period = Period.find(inputs.period());
    if (period.isEmpty()) {
      add(
          "--period",
          inputs.period(),
          "is no period",
          "Write 2026, 2026-Q2, 2026-05 or 2026-05-29.");
    }
    return period;
  }

  private List<MethodFile> methods(World world, Period period) {
    if (inputs.product().isEmpty() == inputs.chain().isEmpty() && inputs.methods().isEmpty()) {
      add("", "", "one of --product and --chain says what to price", "Try --product ndpr-oxide.");
      return List.of();
    }
    List<MethodFile> offered = new ArrayList<>();
    if (inputs.methods().isEmpty()) {
      offered.addAll(shipped(world));
    } else {
      inputs.methods().forEach(name -> named(name, world).ifPresent(offered::add));
    }
    if (!problems.isEmpty()) {
      return List.of();
    }
    return chosen(world, offered, period);
  }

  private static List<MethodFile> shipped(World world) {
    Checked<List<MethodFile>> shipped = MethodLibrary.shipped(world);
    if (!shipped.clean()) {
      throw new IllegalStateException(shipped.problems().getFirst().sentence());
    }
    return shipped.value();
  }

  private Optional<MethodFile> named(String name, World world) {
    if (!Files.exists(Path.of(name))) {
      Optional<MethodFile> known =
          shipped(world).stream()
              .filter(each -> each.method().id().name().equals(name))
              .findFirst();
      if (known.isEmpty()) {
        add("--method", name, "there is no such file, and no method of this name", "");
      }
      return known;
    }
    Checked<MethodFile> read = MethodFiles.read(Path.of(name), world);
    problems.addAll(read.problems());
    return read.clean() ? Optional.of(read.value()) : Optional.empty();
  }

  /** One method for each product asked for, of the length of the period. */
  private List<MethodFile> chosen(World world, List<MethodFile> offered, Period period) {
    var products = products(world, offered);
    var chosen = new ArrayList<MethodFile>();
    for (ProductId product : products) {
      List<MethodFile> its =
          offered.stream()
              .filter(each -> each.method().specification().product().equals(product))
              .toList();
      Optional<MethodFile> one =
          its.stream()
              .filter(each -> each.method().calendar().length() == period.length())
              .min(Comparator.comparing(each -> each.method().id()));
      if (one.isPresent()) {
        chosen.add(one.get());
      } else if (!its.isEmpty()) {
        String lengths =
            its.stream()
                .map(each -> each.method().calendar().length().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" or "));
        add(
            "--period",
            period.label(),
            product + " is priced by the " + lengths,
            "Ask for such a period, or give a method with --method FILE.");
      } else if (inputs.chain().isEmpty()) {
        add(
            "--product",
            product.code(),
            "no method prices this product",
            nearest(offered, product));
      }
    }
    return chosen;
  }

  private Set<ProductId> products(World world, List<MethodFile> offered) {
    var products = new TreeSet<ProductId>();
    if (!inputs.product().isEmpty()) {
      products.add(ProductId.of(inputs.product()));
    } else if (!inputs.chain().isEmpty()) {
      Optional<Chain> chain = ChainNames.find(world, inputs.chain());
      if (chain.isEmpty()) {
        problems.add(ChainNames.unknown(world, command, "--chain", inputs.chain()));
      } else {
        world.products(chain.get()).forEach(product -> products.add(product.id()));
      }
    } else {
      offered.forEach(each -> products.add(each.method().specification().product()));
    }
    return products;
  }

  private static String nearest(List<MethodFile> offered, ProductId product) {
    return offered.stream()
        .map(each -> each.method().specification().product().code())
        .min(Comparator.comparingInt(code -> ChainNames.distance(code, product.code())))
        .map(code -> "Did you mean " + code + "?")
        .orElse("");
  }

  private Optional<LadderFile> ladder(World world) {
    if (inputs.ladder().equals("none") || (inputs.ladder().isEmpty() && inputs.chain().isEmpty())) {
      return Optional.empty();
    }
    if (!inputs.ladder().isEmpty()) {
      Checked<LadderFile> read = LadderFiles.read(Path.of(inputs.ladder()), world);
      problems.addAll(read.problems());
      return read.clean() ? Optional.of(read.value()) : Optional.empty();
    }
    return LadderLibrary.shipped(world).value().stream()
        .filter(each -> each.ladder().chain().equals(inputs.chain()))
        .findFirst();
  }

  private EvidenceSet evidence(Progress progress) {
    progress.at("reading evidence", 0, 0);
    return evidence();
  }

  private EvidenceSet evidence() {
    if (inputs.evidence().isEmpty()) {
      return EvidenceLibrary.shipped();
    }
    var all = new ArrayList<Evidence>();
    var codes = new HashSet<EvidenceId>();
    for (Path file : inputs.evidence()) {
      Checked<EvidenceSet> read = EvidenceFiles.read(file, now);
      problems.addAll(read.problems());
      for (Evidence each : read.value().all()) {
        if (codes.add(each.id())) {
          all.add(each);
        } else {
          add("--evidence", each.id().code(), "this evidence stands in two files", "Keep one.");
        }
      }
    }
    if (!problems.isEmpty()) {
      return EvidenceSet.EMPTY;
    }
    return EvidenceSet.of(all);
  }

  private void add(String field, String value, String rule, String advice) {
    problems.add(new Problem(command, 0, field, value, rule, advice));
  }
}
