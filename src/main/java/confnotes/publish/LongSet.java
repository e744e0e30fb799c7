package confnotes.publish;

/**
 * A set of 64-bit numbers, open addressing with linear probing: the ids of a large site take eight
 * bytes each instead of a string.
 */
final class LongSet {

  private static final int SMALLEST = 1 << 10;

  private long[] slots = new long[SMALLEST];
  private int size;
  private boolean hasZero;

  /** Whether it was not in the set before. */
  boolean add(long value) {
    if (value == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (size * 2 >= slots.length) {
      grow();
    }
    int slot = slotOf(value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    size++;
    return true;
  }

  boolean contains(long value) {
    return value == 0 ? hasZero : slots[slotOf(value)] == value;
  }

  /** The slot that holds {@code value}, or the free one where it would go. */
  private int slotOf(long value) {
    int mask = slots.length - 1;
    int slot = (int) (value ^ (value >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    size = 0;
    for (long value : old) {
      if (value != 0) {
        add(value);
      }
    }
  }
}
