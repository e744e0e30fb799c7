package confnotes.read.markdown;

import java.util.concurrent.CancellationException;

/** Text whose reader stops when its thread is interrupted: the parser itself knows no deadline. */
final class InterruptibleText implements CharSequence {

  private static final int CHECKED_EVERY = 1 << 12;

  private final String text;
  private int untilCheck = CHECKED_EVERY;

  InterruptibleText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (--untilCheck == 0) {
      untilCheck = CHECKED_EVERY;
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("reading took too long");
      }
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
