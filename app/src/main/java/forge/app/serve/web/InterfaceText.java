package forge.app.serve.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;

/** What the OpenAPI text says of every route alike. */
final class InterfaceText {

  private static final String PROBLEM = "Problem";

  private InterfaceText() {}

  /** The text without its routes. */
  static OpenAPI frame() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Forge")
                .version("v1")
                .description(
                    "Sessions by the cookie forge-session. A request that writes carries the cookie"
                        + " XSRF-TOKEN as the header X-XSRF-TOKEN, and may carry an"
                        + " Idempotency-Key. Refusals are problem documents (RFC 9457)."))
        .servers(List.of(new Server().url("/")))
        .components(new Components().addSchemas(PROBLEM, problem()));
  }

  private static Schema<?> problem() {
    return schema("object")
        .addProperty("type", schema("string"))
        .addProperty("title", schema("string"))
        .addProperty("status", schema("integer"))
        .addProperty("detail", schema("string"))
        .addProperty("instance", schema("string"))
        .addProperty("code", schema("string"))
        .addProperty("problems", schema("array").items(schema("object")));
  }

  private static Schema<?> schema(String type) {
    var schema = new Schema<Object>();
    schema.addType(type);
    schema.setType(type);
    return schema;
  }

  /** A route with the refusals that every route can answer. */
  static Operation withRefusals(Operation route) {
    ApiResponses answers = route.getResponses() == null ? new ApiResponses() : route.getResponses();
    var type = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
    answers.addApiResponse(
        "default",
        new ApiResponse()
            .description("A refusal")
            .content(new Content().addMediaType(ProblemDocument.TYPE, type)));
    return route.responses(answers);
  }
}
