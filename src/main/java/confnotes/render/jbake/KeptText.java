package confnotes.render.jbake;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands the same on many pages is rendered once and copied from then on: {@code <@kept
 * of=chip at=root>…</@kept>}.
 *
 * <p>{@code of} is the record that is shown, the very same object on every page; {@code at} is all
 * else that the body depends on. One of 1,000 notes has 155,000 labels of 170 services.
 */
final class KeptText implements TemplateDirectiveModel {

  private final Map<Key, byte[]> texts = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker declares it so
  public void execute(
      Environment env, Map parameters, TemplateModel[] loopVariables, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(env.getOut() instanceof PageText page)) {
      body.render(env.getOut());
      return;
    }
    Key key = key(env.getCurrentDirectiveCallPlace(), parameters);
    byte[] known = texts.get(key);
    if (known == null) {
      int start = page.size();
      body.render(page);
      texts.put(key, page.since(start));
    } else {
      page.append(known);
    }
  }

  private static Key key(DirectiveCallPlace place, Map<?, ?> parameters)
      throws TemplateModelException {
    if (parameters.get("of") instanceof RecordHash of
        && parameters.get("at") instanceof TemplateScalarModel at) {
      return new Key(place, of.record(), at.getAsString());
    }
    throw new TemplateModelException("kept needs a record, of=, and a text, at=");
  }

  /** Equal for one record at one place; written out, as the usual ones are slow (see Slug). */
  private static final class Key {
    private final DirectiveCallPlace place;
    private final Record of;
    private final String at;

    Key(DirectiveCallPlace place, Record of, String at) {
      this.place = place;
      this.of = of;
      this.at = at;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an equal record elsewhere is none of those kept
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.of == of && key.place == place && key.at.equals(at);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(of) + at.hashCode();
    }
  }
}
