package keepup.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Says in every answer whose it is, so that the device throws away what it kept for somebody else
/// (see `static/sw.js`). It names the school and the adult by their ids, as the pages themselves
/// do, whether a child has the device, and which child came in on a device of their own.
@Configuration(proxyBeanMethods = false)
class AccountHeader implements WebMvcConfigurer, HandlerInterceptor {
  private static final String NAME = "Keep-Up-Account";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/sw.js");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader(NAME, whose(request));
    return true;
  }

  private static String whose(HttpServletRequest request) {
    return CurrentSchool.findSignedIn()
        .map(person -> "%s/%s%s".formatted(person.school(), person.staff(), child(request)))
        .or(() ->
            CurrentHub.findSignedIn()
                .map(member -> "hub/%s/%s".formatted(member.hub(), member.member())))
        .orElse("none");
  }

  private static String child(HttpServletRequest request) {
    var who = SecurityContextHolder.getContext().getAuthentication();
    if (who == null || !OwnDevice.isOne(who)) {
      return who != null && HandOver.isHandedOver(who) ? "/child" : "";
    }
    return "/own/"
        + OwnDevice.find(request.getSession())
            .flatMap(OwnDevice.Guest::findChild)
            .map(Object::toString)
            .orElse("nobody");
  }
}
