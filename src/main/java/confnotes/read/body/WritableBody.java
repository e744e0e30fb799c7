package confnotes.read.body;

/** A body that has been read and can be written, the same as often as wanted. */
@FunctionalInterface
public interface WritableBody {

  void write(BodyWriter out);
}
