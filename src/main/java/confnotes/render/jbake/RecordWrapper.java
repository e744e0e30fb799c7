package confnotes.render.jbake;

import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates records, texts, numbers, truth values, lists and maps, and nothing else: any
 * other object would open its class and from there the machine. An absent {@link Optional} is a
 * missing value, which a template has to ask for ({@code ??}).
 */
final class RecordWrapper extends DefaultObjectWrapper {

  private final RecordAccessors accessors = new RecordAccessors();

  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
    setIterableSupport(true);
    writeProtect();
  }

  /** The usual kinds first: a page asks for thousands of values. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Record record) {
      return new RecordHash(record, accessors.of(record.getClass()), this);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return value instanceof List<?> list ? DefaultListAdapter.adapt(list, this) : super.wrap(value);
  }

  /** Whatever is no text, number, truth value, date, list or map arrives here. */
  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Enum<?>) {
      return new SimpleScalar(value.toString());
    }
    throw new TemplateModelException("a template may not see a " + value.getClass().getName());
  }
}
