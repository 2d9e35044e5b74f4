package keepup.app.school;

import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.app.shell.NotHereException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The list of classes, and the children of one.
@Controller
class ClassController {
  private final Classes classes;
  private final Pupils pupils;
  private final LinksForClass links;
  private final Audit audit;

  ClassController(Classes classes, Pupils pupils, LinksForClass links, Audit audit) {
    this.classes = classes;
    this.pupils = pupils;
    this.links = links;
    this.audit = audit;
  }

  @Bean
  @Order(20)
  static MenuEntry classesEntry() {
    return new MenuEntry("/classes", "Classes", false);
  }

  @GetMapping("/classes")
  String list(@AuthenticationPrincipal SignedIn person, Model model) {
    model.addAttribute("classes", classes.list(person)).addAttribute("person", person);
    return "school/ClassList";
  }

  @GetMapping("/classes/{classId}")
  @Transactional
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass found =
        classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
    audit.note(person, "class list seen", found.id().toString());
    model
        .addAttribute("schoolClass", found)
        .addAttribute("pupils", pupils.list(found.id()))
        .addAttribute("sections", links.sections(person, found));
    return "school/ClassPage";
  }
}
