package confnotes.read.markdown;

/**
 * When a run of delimiters clings to the text beside it (CommonMark §6.2, left- and
 * right-flanking).
 *
 * @param isCjkFriendly whether a CJK character on the other side counts like a blank
 */
record Flanking(boolean isCjkFriendly) {

  /** Whether delimiters cling to {@code inner} when {@code outer} stands on their other side. */
  boolean clings(char inner, char outer) {
    if (Script.isBlank(inner)) {
      return false;
    }
    boolean asksForMore = Script.isPunctuation(inner) && !(isCjkFriendly && Script.isCjk(inner));
    return !asksForMore
        || Script.isBlank(outer)
        || Script.isPunctuation(outer)
        || (isCjkFriendly && Script.isCjk(outer));
  }
}
