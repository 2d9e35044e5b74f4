package keepup.app.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// One page template, filled whole before its first byte is sent: a fault half-way gives the error
/// page, not half a page.
final class TemplateView implements View {
  private final TemplateEngine engine;
  private final String template;

  TemplateView(TemplateEngine engine, String template) {
    this.engine = engine;
    this.template = template;
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = new Utf8ByteOutput();
    engine.render(template, model == null ? Map.of() : new HashMap<String, Object>(model), page);
    response.setContentType(getContentType());
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
