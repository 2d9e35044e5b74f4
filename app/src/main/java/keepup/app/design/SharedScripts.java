package keepup.app.design;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Scripts that other scripts import by a fixed address: without their content in the address, a
/// browser has to ask each time whether its copy is still the right one.
@Configuration(proxyBeanMethods = false)
class SharedScripts implements WebMvcConfigurer {
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/shared/**")
        .addResourceLocations("classpath:/static/assets/shared/")
        .setCacheControl(CacheControl.noCache());
    registry
        .addResourceHandler("/sw.js")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache());
  }
}
