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
 * What stands the same on many pages is rendered once for each depth and copied from then on:
 * {@code <@kept of=chip>…</@kept>}.
 *
 * <p>{@code of} is the record that is shown, the very same object on every page; {@code with} is
 * what else the body depends on. A site of 1,000 notes shows 155,000 labels of 170 services.
 */
final class KeptText implements TemplateDirectiveModel {

  static final String NAME = "kept";

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
    Key key = key(env.getCurrentDirectiveCallPlace(), parameters, page.root());
    byte[] known = texts.get(key);
    if (known == null) {
      int start = page.size();
      body.render(page);
      texts.put(key, page.since(start));
    } else {
      page.append(known);
    }
  }

  private static Key key(DirectiveCallPlace place, Map<?, ?> parameters, String root)
      throws TemplateModelException {
    if (parameters.get("of") instanceof RecordHash of) {
      String with =
          parameters.get("with") instanceof TemplateScalarModel text ? text.getAsString() : "";
      return new Key(place, of.record(), root, with);
    }
    throw new TemplateModelException(NAME + " needs a record: of=");
  }

  /** Equal for one record at one place; a record's own methods for that are slow (see Slug). */
  private static final class Key {
    private final DirectiveCallPlace place;
    private final Record of;
    private final String root;
    private final String with;

    Key(DirectiveCallPlace place, Record of, String root, String with) {
      this.place = place;
      this.of = of;
      this.root = root;
      this.with = with;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an equal record elsewhere is none of those kept
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.of == of
          && key.place == place
          && key.root.equals(root)
          && key.with.equals(with);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(of) + root.hashCode();
    }
  }
}
