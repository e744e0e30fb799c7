/**
 * The built site in a real browser. In comes a folder that holds a site; a test gets a page of
 * Chromium. Start reading at {@link confnotes.browser.InChromium}.
 */
@NullMarked
package confnotes.browser;

import org.jspecify.annotations.NullMarked;
