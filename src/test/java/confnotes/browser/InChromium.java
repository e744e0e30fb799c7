package confnotes.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of the class that asks for one a fresh {@link com.microsoft.playwright.Page}.
 *
 * <p>Where no Chromium is installed the class is skipped, unless the environment variable {@code
 * CONFNOTES_BROWSER_REQUIRED} is {@code true}: then it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@interface InChromium {}
