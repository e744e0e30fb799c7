package confnotes.read.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the inline rules for each note.
 *
 * @param characters the characters with which one of the rules begins
 */
record RuleFactory(String characters, Function<LightInlineParser, InlineRule> rule)
    implements InlineParserExtensionFactory {

  @Override
  public CharSequence getCharacters() {
    return characters;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return rule.apply(parser);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
