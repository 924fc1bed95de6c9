package forge.levy.content;

import forge.kernel.Basis;
import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.origin.Percent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** A test that a law puts to the contents of a good. */
public sealed interface ContentTest {

  /** Its name. */
  String name();

  /** Where the law says so. */
  String source();

  /**
   * Whether substances together are at least a share of the good, by mass or by declared value:
   * what brings a good into the scope of a duty on metals.
   */
  record Scope(String name, List<Basis> substances, Content.Figure by, Percent least, String source)
      implements ContentTest {

    public Scope {
      Objects.requireNonNull(name);
      Objects.requireNonNull(by);
      Objects.requireNonNull(least);
      Objects.requireNonNull(source);
      substances = List.copyOf(substances);
      if (substances.isEmpty()) {
        throw new IllegalArgumentException("A test of scope is about a substance");
      }
    }
  }

  /**
   * Whether critical materials that qualify are at least a share of all critical materials, by
   * declared value. A material qualifies where, of the value that one kind of activity added to it,
   * at least a share was added in economies named for that activity.
   *
   * @param evidence the weakest evidence on which a step counts
   */
  record Qualifying(
      String name,
      Map<Activity, SortedSet<EconomyId>> economies,
      Percent added,
      Percent least,
      EvidenceGrade evidence,
      String source)
      implements ContentTest {

    public Qualifying {
      Objects.requireNonNull(name);
      Objects.requireNonNull(added);
      Objects.requireNonNull(least);
      Objects.requireNonNull(evidence);
      Objects.requireNonNull(source);
      var ordered = new EnumMap<Activity, SortedSet<EconomyId>>(Activity.class);
      economies.forEach(
          (activity, names) ->
              ordered.put(activity, Collections.unmodifiableSortedSet(new TreeSet<>(names))));
      economies = Collections.unmodifiableMap(ordered);
    }
  }
}
