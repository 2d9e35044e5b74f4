package keepup.app.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A sequence on paper, as PDF, and on the board.
@Controller
@RequestMapping("/curriculum/steps/{stepId}/sequence")
class PaperController {
  private final Curriculum curriculum;
  private final SequenceMaker maker;
  private final PaperPdf pdf;

  PaperController(Curriculum curriculum, SequenceMaker maker, PaperPdf pdf) {
    this.curriculum = curriculum;
    this.maker = maker;
    this.pdf = pdf;
  }

  @GetMapping("/paper")
  @Transactional(readOnly = true)
  String page(
      @PathVariable String stepId,
      @RequestParam MultiValueMap<String, String> fields,
      Model model) {
    model.addAttribute("paper", paper(stepId, fields));
    return "worksheet/PaperPage";
  }

  @GetMapping("/paper.pdf")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> pdf(
      @PathVariable String stepId, @RequestParam MultiValueMap<String, String> fields) {
    Paper paper = paper(stepId, fields);
    String name = "%s-%s.pdf".formatted(stepId, paper.form().key());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .body(pdf.print(paper).bytes());
  }

  @GetMapping("/board")
  @Transactional(readOnly = true)
  String board(
      @PathVariable String stepId,
      @RequestParam MultiValueMap<String, String> fields,
      Model model) {
    model.addAttribute("board", Board.at(make(stepId, fields), fields.getFirst("at")));
    return "worksheet/BoardPage";
  }

  private Paper paper(String stepId, MultiValueMap<String, String> fields) {
    String form = fields.getFirst("form");
    return new Paper(
        make(stepId, fields),
        PaperForm.find(form == null ? "" : form).orElse(PaperForm.WORKSHEET),
        "yes".equals(fields.getFirst("name")),
        "yes".equals(fields.getFirst("answers")),
        0);
  }

  private MadeSequence make(String stepId, Map<String, List<String>> fields) {
    Step step = SequenceController.findStep(curriculum, stepId).orElseThrow(NotHereException::new);
    MadeSequence made = maker.make(Recipe.read(step.id(), new HashMap<>(fields)));
    if (made.items().isEmpty()) {
      throw new NotHereException();
    }
    return made;
  }
}
