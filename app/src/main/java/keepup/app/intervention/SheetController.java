package keepup.app.intervention;

import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.shell.NotHereException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/// The sheet of a session, on the screen and as PDF.
@Controller
@RequestMapping("/sessions/{sessionId}")
class SheetController {
  private final KeepUpSessions sessions;
  private final SessionSheets sheets;
  private final SheetPdf pdf;
  private final Audit audit;

  /// Said by a device that fetches a page before anybody looks at it; see `static/sw.js`.
  private static final String PURPOSE = "Keep-Up-Purpose";

  SheetController(KeepUpSessions sessions, SessionSheets sheets, SheetPdf pdf, Audit audit) {
    this.sessions = sessions;
    this.sheets = sheets;
    this.pdf = pdf;
    this.audit = audit;
  }

  @GetMapping
  @Transactional
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sessionId,
      @RequestHeader(name = PURPOSE, defaultValue = "") String purpose,
      Model model) {
    KeepUpSession session =
        find(
            person,
            sessionId,
            purpose.equals("keep") ? "session sheet kept on a device" : "session sheet seen");
    model.addAttribute("sheet", sheets.of(session));
    return "intervention/SheetPage";
  }

  @GetMapping("/sheet.pdf")
  @Transactional
  ResponseEntity<byte[]> pdf(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID sessionId) {
    KeepUpSession session = find(person, sessionId, "session sheet seen");
    String name = "keep-up-%s-%d.pdf".formatted(session.heldOn(), session.number());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf.render(sheets.of(session)));
  }

  private KeepUpSession find(SignedIn person, UUID sessionId, String action) {
    KeepUpSession session =
        sessions.find(person, new SessionId(sessionId)).orElseThrow(NotHereException::new);
    audit.note(person, action, sessionId.toString());
    return session;
  }
}
