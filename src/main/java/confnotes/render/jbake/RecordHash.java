package confnotes.render.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: {@code ${talk.title}} is {@code talk.title()}. */
final class RecordHash implements TemplateHashModel {

  private final Record record;
  private final RecordAccessors accessors;
  private final ObjectWrapper wrapper;

  RecordHash(Record record, RecordAccessors accessors, ObjectWrapper wrapper) {
    this.record = record;
    this.accessors = accessors;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(accessors.get(record, key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
