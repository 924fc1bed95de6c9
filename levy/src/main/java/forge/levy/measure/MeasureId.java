package forge.levy.measure;

/** The label of a measure, by which exceptions and duty lines name it. */
public record MeasureId(String text) implements Comparable<MeasureId> {

  public MeasureId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A measure has a label");
    }
  }

  @Override
  public int compareTo(MeasureId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
