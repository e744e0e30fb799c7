package confnotes.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class what they ask for as a parameter: a fresh {@link
 * com.microsoft.playwright.Page} of their own, the {@link com.microsoft.playwright.Browser}, the
 * {@link BuiltSite} of this project. The last two are the same for all.
 *
 * <p>Where no Chromium is installed the class is skipped, unless the environment variable {@code
 * CONFNOTES_BROWSER_REQUIRED} is {@code true}: then it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@interface InChromium {}
