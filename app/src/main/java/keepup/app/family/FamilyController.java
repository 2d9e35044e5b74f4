package keepup.app.family;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What anybody with a code may open: nothing here knows of a school.
@Controller
class FamilyController {
  private final FamilyPages pages;

  FamilyController(FamilyPages pages) {
    this.pages = pages;
  }

  /// The place to type a code in; a right one leads on to its page.
  @GetMapping("/family")
  String code(@RequestParam(defaultValue = "") String code, Model model) {
    Optional<FamilyPages.Page> page = pages.find(code);
    if (page.isPresent()) {
      return "redirect:/family/" + page.get().code();
    }
    model.addAttribute("typed", code).addAttribute("unknown", !code.isBlank());
    return "family/CodePage";
  }

  @GetMapping("/family/{code}")
  ModelAndView page(@PathVariable String code) {
    return pages
        .find(code)
        .map(page -> new ModelAndView("family/FamilyPage").addObject("page", page))
        .orElseGet(() -> {
          ModelAndView asked = new ModelAndView("family/CodePage");
          asked.setStatus(HttpStatus.NOT_FOUND);
          return asked.addObject("typed", code).addObject("unknown", true);
        });
  }
}
