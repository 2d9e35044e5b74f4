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
/// do, and whether a child has the device.
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
    response.setHeader(NAME, whose());
    return true;
  }

  private static String whose() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return CurrentSchool.findSignedIn()
        .map(person ->
            "%s/%s%s"
                .formatted(
                    person.school(),
                    person.staff(),
                    who != null && HandOver.isHandedOver(who) ? "/child" : ""))
        .orElse("none");
  }
}
