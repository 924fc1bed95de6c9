package forge.world;

/** Where figures come from: a citation, its address (empty where there is none) and its terms. */
public record Source(SourceId id, String citation, String url, String licence) {

  public Source {
    if (citation.isBlank()) {
      throw new IllegalArgumentException("Source " + id + " has no citation");
    }
    if (licence.isBlank()) {
      throw new IllegalArgumentException(
          "Source " + id + " states no licence; write 'not stated' where none is known");
    }
  }
}
