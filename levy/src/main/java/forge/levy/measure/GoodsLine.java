package forge.levy.measure;

import forge.levy.entry.GoodsCode;
import java.util.Objects;

/** A line of the tariff that goods can be classified in. */
public record GoodsLine(GoodsCode code, String description, Span validity, Citation source) {

  public GoodsLine {
    Objects.requireNonNull(code);
    Objects.requireNonNull(description);
    Objects.requireNonNull(validity);
    Objects.requireNonNull(source);
  }
}
