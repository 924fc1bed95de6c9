package forge.levy.bulk;

import forge.world.Stage;
import java.util.List;

/** What an entry says in words or codes, by column. */
public enum Attribute {
  GOODS,
  ADDITIONAL,
  ORIGIN,
  EVIDENCE,
  CONSIGNED,
  PROCEDURE,
  DESTINATION,
  DOCUMENTS,
  QUOTA,
  IMPORTER,
  EXPORTER,
  PRODUCER,
  CURRENCY,
  BASIS,
  MINE,
  MINE_EVIDENCE,
  CONCENTRATE,
  CONCENTRATE_EVIDENCE,
  REFINED,
  REFINED_EVIDENCE,
  METAL,
  METAL_EVIDENCE,
  COMPONENT,
  COMPONENT_EVIDENCE,
  CONTENT_1,
  CONTENT_2,
  CONTENT_3,
  CONTENT_4;

  private static final List<Attribute> CONTENTS =
      List.of(CONTENT_1, CONTENT_2, CONTENT_3, CONTENT_4);

  /** Where a stage was done. */
  public static Attribute of(Stage stage) {
    return switch (stage) {
      case MINE -> MINE;
      case CONCENTRATE -> CONCENTRATE;
      case REFINED -> REFINED;
      case METAL -> METAL;
      case COMPONENT -> COMPONENT;
    };
  }

  /** What the origin of a stage rests on. */
  public static Attribute evidenceOf(Stage stage) {
    return switch (stage) {
      case MINE -> MINE_EVIDENCE;
      case CONCENTRATE -> CONCENTRATE_EVIDENCE;
      case REFINED -> REFINED_EVIDENCE;
      case METAL -> METAL_EVIDENCE;
      case COMPONENT -> COMPONENT_EVIDENCE;
    };
  }

  /** The substance of a content, counted from 0. */
  public static Attribute ofContent(int content) {
    return CONTENTS.get(content);
  }
}
