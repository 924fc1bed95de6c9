package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.serve.audit.AuditLog;
import forge.app.serve.audit.AuditRecord;
import forge.app.serve.audit.AuditVerification;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Paging;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done, by whom and when, and whether the record of it holds. */
@RestController
@Tag(name = "Audit")
class AuditRoutes {

  private final AuditLog audit;

  AuditRoutes(AuditLog audit) {
    this.audit = audit;
  }

  @Needs(Permission.AUDIT)
  @GetMapping("/api/v1/audit")
  Answer list(
      @RequestParam(defaultValue = "") String user,
      @RequestParam(defaultValue = "") String kind,
      @ParameterObject Paging paging) {
    AuditLog.Found found =
        audit.list(new AuditLog.Question(user, kind, paging.offset(), paging.limit()));
    return Answer.of(
        paging.page(found.records().stream().map(AuditRoutes::document).toList(), found.total()));
  }

  private static Json document(AuditRecord record) {
    return Json.object()
        .put("number", new Json.Count(record.number()))
        .put("moment", record.moment())
        .put("user", record.account())
        .put("kind", record.kind())
        .put("subject", record.subject())
        .put("detail", record.detail())
        .put("previousHash", record.previousHash())
        .put("hash", record.hash());
  }

  @Needs(Permission.AUDIT)
  @GetMapping("/api/v1/audit/verification")
  Answer verify() {
    return Answer.of(
        switch (audit.verify()) {
          case AuditVerification.Whole(long records, String hash) ->
              Json.object()
                  .put("holds", true)
                  .put("records", new Json.Count(records))
                  .put("lastHash", hash);
          case AuditVerification.Broken(long number, String reason) ->
              Json.object()
                  .put("holds", false)
                  .put("broken", new Json.Count(number))
                  .put("reason", reason);
        });
  }
}
