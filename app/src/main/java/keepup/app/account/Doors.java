package keepup.app.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Which pages are open to everybody, and what every answer tells the browser to refuse.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class Doors {
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";
  private static final String[] OPEN = {
    "/sign-in",
    "/set-up",
    "/look",
    "/family",
    "/family/*",
    "/join",
    "/join/*",
    "/badges",
    "/badges/*",
    "/calendar/*",
    "/stories",
    "/stories/*",
    "/sw.js",
    "/webjars/**",
    "/design/**",
    "/favicon.ico",
    "/error"
  };

  /// What pages are made of: style sheets, scripts, letters. Each of a page's dozen files would
  /// carry the headers that only a page needs, which is more than a style sheet weighs.
  @Bean
  @Order(1)
  SecurityFilterChain assets(HttpSecurity http) {
    return http.securityMatcher("/assets/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
        .build();
  }

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http, SignInProvider provider, SignInFailures failures) {
    return http.authenticationProvider(provider)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/sign-out")
                .authenticated()
                .requestMatchers("/password")
                .hasAnyAuthority(
                    SignInProvider.SIGNED_IN,
                    SignInProvider.PROGRAMME,
                    SignInProvider.FIRST_PASSWORD)
                .requestMatchers("/programme", "/programme/**")
                .hasAuthority(SignInProvider.PROGRAMME)
                .requestMatchers("/pupil", "/pupil/**")
                .hasAuthority(HandOver.HANDED_OVER)
                .requestMatchers("/mine", "/mine/**")
                .hasAuthority(OwnDevice.AT_THE_DOOR)
                .anyRequest()
                .hasAuthority(SignInProvider.SIGNED_IN))
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("email")
                .passwordParameter("password")
                .failureHandler(failures)
                .permitAll())
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        // The address wanted waits in a cookie, and forms prove themselves by one: a visitor who
        // has not signed in makes no session.
        .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
        .exceptionHandling(faults -> faults.accessDeniedHandler(Doors::refuse))
        .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /// Leaves the reason where the error page finds it: a stale form is told from a page that is for
  /// somebody else.
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    var who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null
        && !(reason instanceof CsrfException)
        && who.getAuthorities().stream()
            .anyMatch(may -> SignInProvider.FIRST_PASSWORD.equals(may.getAuthority()))) {
      response.sendRedirect("/password");
      return;
    }
    if (who != null && !(reason instanceof CsrfException) && HandOver.isHandedOver(who)) {
      response.sendRedirect("/pupil");
      return;
    }
    if (who != null && !(reason instanceof CsrfException) && OwnDevice.isOne(who)) {
      response.sendRedirect("/mine");
      return;
    }
    if (who != null
        && who.getPrincipal() instanceof HubMember
        && request.getRequestURI().equals("/")
        && !(reason instanceof CsrfException)) {
      response.sendRedirect("/programme"); // a hub's first page
      return;
    }
    request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new SchoolTransactionManager(dataSource);
  }
}
