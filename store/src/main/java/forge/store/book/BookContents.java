package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Hash;
import forge.pricing.book.Inputs;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.ladder.StageLadder;
import forge.pricing.method.Method;
import forge.store.ladder.LadderFile;
import forge.store.ladder.LadderFiles;
import forge.store.method.MethodFile;
import forge.store.method.MethodFiles;
import forge.world.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the entries of a book rest on, found by hash: evidence, methods, ladders. */
public final class BookContents {

  private static final String METHOD = "method";
  private static final String LADDER = "ladder";

  private final Objects objects;

  BookContents(Objects objects) {
    this.objects = objects;
  }

  /** What a determination rests on, read back. */
  public record Grounds(EvidenceSet evidence, List<Method> methods, Optional<StageLadder> ladder) {

    public Grounds {
      methods = List.copyOf(methods);
    }
  }

  /** Texts to be stored with an entry, and the hashes that the entry names them by. */
  public static final class Packed {

    /** For entries that rest on nothing new. */
    public static final Packed NOTHING =
        new Packed(Map.of(), Hash.NONE, List.of(), Optional.empty());

    private final Map<Objects.Place, String> texts;
    private final Hash evidence;
    private final List<Hash> methods;
    private final Optional<Hash> ladder;

    private Packed(
        Map<Objects.Place, String> texts,
        Hash evidence,
        List<Hash> methods,
        Optional<Hash> ladder) {
      this.texts = texts;
      this.evidence = evidence;
      this.methods = List.copyOf(methods);
      this.ladder = ladder;
    }

    Map<Objects.Place, String> texts() {
      return texts;
    }

    /** The hash of the evidence set. */
    public Hash evidence() {
      return evidence;
    }

    /** The hashes of the methods, in the order given. */
    public List<Hash> methods() {
      return methods;
    }

    /** The hash of the ladder, if there is one. */
    public Optional<Hash> ladder() {
      return ladder;
    }
  }

  /** Packs what a determination rests on. */
  public static Packed pack(
      EvidenceSet evidence, List<MethodFile> methods, Optional<LadderFile> ladder) {
    EvidenceVault.Packed packed = EvidenceVault.pack(evidence);
    var texts = new LinkedHashMap<>(packed.objects());
    var hashes = new ArrayList<Hash>();
    for (MethodFile method : methods) {
      Hash hash = Digest.of(method.text());
      texts.put(new Objects.Place(METHOD, hash, "yaml"), method.text());
      hashes.add(hash);
    }
    Optional<Hash> ladderHash = ladder.map(file -> Digest.of(file.text()));
    ladder.ifPresent(
        file ->
            texts.put(new Objects.Place(LADDER, ladderHash.orElseThrow(), "yaml"), file.text()));
    return new Packed(texts, packed.hash(), hashes, ladderHash);
  }

  /** Packs the text of a method by itself. */
  public static Packed pack(MethodFile method) {
    return pack(EvidenceSet.EMPTY, List.of(method), Optional.empty());
  }

  /** Reads the evidence of a hash. */
  public Checked<EvidenceSet> evidence(Hash hash) throws IOException {
    return new EvidenceVault(objects).read(hash);
  }

  /** Reads what an entry rests on. */
  public Checked<Grounds> read(Inputs inputs, World world) throws IOException {
    Checked<EvidenceSet> evidence = evidence(inputs.evidence());
    var problems = new ArrayList<Problem>(evidence.problems());
    var methods = new ArrayList<Method>();
    for (Hash hash : inputs.methods()) {
      method(hash, world, problems).ifPresent(methods::add);
    }
    Optional<StageLadder> ladder = Optional.empty();
    if (inputs.ladder().isPresent()) {
      ladder = ladder(inputs.ladder().get(), world, problems);
    }
    return new Checked<>(new Grounds(evidence.value(), methods, ladder), problems);
  }

  private Optional<Method> method(Hash hash, World world, List<Problem> problems)
      throws IOException {
    var place = new Objects.Place(METHOD, hash, "yaml");
    Optional<String> text = objects.read(place, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Checked<MethodFile> read = MethodFiles.read(place.path(), text.get(), world);
    problems.addAll(read.problems());
    return read.clean() ? Optional.of(read.value().method()) : Optional.empty();
  }

  private Optional<StageLadder> ladder(Hash hash, World world, List<Problem> problems)
      throws IOException {
    var place = new Objects.Place(LADDER, hash, "yaml");
    Optional<String> text = objects.read(place, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Checked<LadderFile> read = LadderFiles.read(place.path(), text.get(), world);
    problems.addAll(read.problems());
    return read.clean() ? Optional.of(read.value().ladder()) : Optional.empty();
  }
}
