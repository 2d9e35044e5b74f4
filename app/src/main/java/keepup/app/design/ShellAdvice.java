package keepup.app.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/// Gives every page its [Shell]. A redirect leaves a message with
/// `redirectAttributes.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Saved."))`.
@ControllerAdvice
public class ShellAdvice {
  /// The name of a flash attribute that holds one [Flash].
  public static final String FLASH = "flash";

  static final String THEME_COOKIE = "keepup-look";

  private final ObjectProvider<Viewers> viewers;

  ShellAdvice(ObjectProvider<Viewers> viewers) {
    this.viewers = viewers;
  }

  @ModelAttribute("shell")
  Shell shell(HttpServletRequest request) {
    var known = viewers.getIfAvailable();
    return new Shell(
        known == null ? null : known.findViewer(request).orElse(null),
        known == null ? List.of() : known.listMenu(request),
        theme(request),
        csrf(request),
        flashes(request),
        path(request));
  }

  private static Theme theme(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, THEME_COOKIE);
    return cookie == null ? Theme.DEVICE : Theme.of(cookie.getValue());
  }

  private static Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Csrf(token.getParameterName(), token.getToken())
        : Csrf.NONE;
  }

  private static List<Flash> flashes(HttpServletRequest request) {
    var flashes = new ArrayList<Flash>();
    var left = RequestContextUtils.getInputFlashMap(request);
    if (left != null && left.get(FLASH) instanceof Flash flash) {
      flashes.add(flash);
    }
    return flashes;
  }

  private static String path(HttpServletRequest request) {
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
