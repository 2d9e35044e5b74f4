package keepup.app.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;

/// Page templates, compiled with the program: a controller that answers `school/classes` shows
/// `school/classes.jte`.
@Configuration(proxyBeanMethods = false)
class Templates {

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "keepup.app");
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ViewResolver templateViews(TemplateEngine engine) {
    return (name, _) ->
        engine.hasTemplate(name + ".jte") ? new TemplateView(engine, name + ".jte") : null;
  }
}
