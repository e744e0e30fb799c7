package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.render.json.JsonText;
import confnotes.render.page.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes {@code data/addresses.json}, from which the page for missing addresses guesses: for each
 * service and event its address, its name and the other names it is called by.
 *
 * <pre>[ [ "tags/lambda/", "AWS Lambda", "람다", … ], … ]</pre>
 */
final class AddressList {

  private static final String PATH = "data/addresses.json";

  private final SiteView site;

  AddressList(SiteView site) {
    this.site = site;
  }

  Stream<PageSource> sources() {
    return Stream.of(new PageSource(new Part(Kind.PAGE, PATH), () -> Stream.of(file())));
  }

  private DataFile file() {
    List<Object> rows = new ArrayList<>();
    site.services().forEach(use -> rows.add(row(use)));
    site.events().forEach(event -> rows.add(row(event)));
    return new DataFile(PATH, JsonText.of(rows) + "\n");
  }

  private static List<Object> row(ServiceUse use) {
    Service service = use.service();
    List<Object> row = new ArrayList<>(List.of(use.permalink().value(), service.name()));
    row.addAll(service.aliases());
    service.formerNames().forEach(former -> row.add(former.name()));
    return row;
  }

  private static List<Object> row(Event event) {
    return List.of(event.permalink().value(), event.name());
  }
}
