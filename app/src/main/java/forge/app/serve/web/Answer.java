package forge.app.serve.web;

import forge.app.json.Json;
import forge.kernel.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;

/** What a controller answers: something given, or a refusal. */
public sealed interface Answer {

  /** Something given. */
  record Given(int status, MediaType type, Map<String, String> headers, Body body)
      implements Answer {

    public Given {
      headers = Map.copyOf(headers);
    }
  }

  /** A refusal, with everything that is wrong at once. */
  record Refused(Code code, List<Problem> problems) implements Answer {

    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** The bytes of an answer. */
  @FunctionalInterface
  interface Body {
    void write(OutputStream to) throws IOException;
  }

  /** A document. */
  static Answer of(Json document) {
    return json(200, document.document(), Map.of());
  }

  /** A document that is text already. */
  static Answer ofJson(String document) {
    return json(200, document, Map.of());
  }

  /** What was made, and where it stands now. */
  static Answer created(String location, Json document) {
    return json(201, document.document(), Map.of("Location", location));
  }

  /** What will be done, and where to ask about it. */
  static Answer accepted(String location, Json document) {
    return json(202, document.document(), Map.of("Location", location));
  }

  /** A document of something that has a tag by which its changes are told. */
  static Answer tagged(Json document, String tag) {
    return json(200, document.document(), Map.of("ETag", tag));
  }

  /** What was made, with its tag, and where it stands now. */
  static Answer created(String location, Json document, String tag) {
    return json(201, document.document(), Map.of("Location", location, "ETag", tag));
  }

  /** Done, and there is nothing to say. */
  static Answer none() {
    return new Given(204, MediaType.APPLICATION_JSON, Map.of(), _ -> {});
  }

  /** Text of a type. */
  static Answer text(MediaType type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Given(200, type, Map.of(), to -> to.write(bytes));
  }

  /** A file to keep, under a name. */
  static Answer file(String name, MediaType type, Body body) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]", "-");
    return new Given(
        200, type, Map.of("Content-Disposition", "attachment; filename=\"" + safe + "\""), body);
  }

  /** A refusal for problems found. */
  static Answer refused(Code code, List<Problem> problems) {
    return new Refused(code, problems);
  }

  /** A refusal for one reason that stands in no file: what is asked for, the rule and advice. */
  static Answer refused(Code code, String subject, String rule, String advice) {
    return new Refused(code, List.of(new Problem(subject, 0, "", "", rule, advice)));
  }

  private static Answer json(int status, String document, Map<String, String> headers) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return new Given(status, MediaType.APPLICATION_JSON, headers, to -> to.write(bytes));
  }
}
