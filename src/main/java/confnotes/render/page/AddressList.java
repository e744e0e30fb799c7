package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Site;
import confnotes.render.json.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@code data/addresses.json}, from which the page for missing addresses guesses: for each
 * service and event its address, its name and the other names it is called by.
 *
 * <pre>[ [ "tags/lambda/", "AWS Lambda", "람다", … ], … ]</pre>
 */
final class AddressList {

  private final Site site;

  AddressList(Site site) {
    this.site = site;
  }

  DataFile file() {
    List<Object> rows = new ArrayList<>();
    site.services().values().forEach(use -> rows.add(row(use)));
    site.events().values().forEach(event -> rows.add(row(event)));
    return new DataFile("data/addresses.json", JsonText.of(rows) + "\n");
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
