package confnotes.render.jbake;

import confnotes.model.PublishedNote;
import confnotes.model.Site;
import confnotes.render.page.PageModel;
import confnotes.work.Workers;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store of documents, in memory. Notes are its published posts; the pages to be rendered
 * are handed out one by one, so that not all are held at once.
 */
final class PageStore extends ContentStore {

  private final Site site;
  private final Stream<PageModel> pages;
  private final Workers workers;
  private int handedOut;

  PageStore(Site site, Stream<PageModel> pages, Workers workers) {
    super("memory", "confnotes");
    this.site = site;
    this.pages = pages;
    this.workers = workers;
  }

  /** The pages, each made when the stream comes to it; to be asked for once. */
  Stream<PageModel> pages() {
    return pages.peek(page -> handedOut++);
  }

  int handedOut() {
    return handedOut;
  }

  Workers workers() {
    return workers;
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return documents(site.notes().values().stream());
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getPublishedPosts();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return docType.equals("post") ? getPublishedPosts() : new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return getPublishedContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getPublishedContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return documents(site.notes().values().stream().filter(n -> n.note().tags().contains(tag)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return getPublishedPostsByTag(tag);
  }

  /** None: every page is rendered by {@link PageRenderingTool}. */
  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public long getDocumentCount(String docType) {
    return getPublishedContent(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getDocumentCount(docType);
  }

  @Override
  public Set<String> getTags() {
    Set<String> tags = new TreeSet<>();
    site.notes().values().forEach(note -> tags.addAll(note.note().tags()));
    return tags;
  }

  @Override
  public Set<String> getAllTags() {
    return getTags();
  }

  private static DocumentList<DocumentModel> documents(Stream<PublishedNote> notes) {
    DocumentList<DocumentModel> documents = new DocumentList<>();
    notes.forEach(note -> documents.add(new NoteDocument(note)));
    return documents;
  }
}
