package confnotes.render.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: {@code ${talk.title}} is {@code talk.title()}. */
final class RecordHash implements TemplateHashModel {

  private final Record record;
  private final Map<String, Function<Object, @Nullable Object>> accessors;
  private final ObjectWrapper wrapper;

  RecordHash(
      Record record,
      Map<String, Function<Object, @Nullable Object>> accessors,
      ObjectWrapper wrapper) {
    this.record = record;
    this.accessors = accessors;
    this.wrapper = wrapper;
  }

  Record record() {
    return record;
  }

  /** Null for an absent value alone: what a record does not have cannot be asked for. */
  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Function<Object, @Nullable Object> accessor = accessors.get(key);
    if (accessor == null) {
      throw new TemplateModelException(
          record.getClass().getSimpleName() + " has no \"" + key + '"');
    }
    return wrapper.wrap(accessor.apply(record));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
