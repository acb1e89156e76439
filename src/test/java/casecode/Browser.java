package casecode;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real browser without a window. It is steered by its own tools: a web driver would have to fit the
 * browser's version, and the command line alone can press no key.
 */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

  /** No host has an address, so that nothing leaves the machine whatever the browser is up to. */
  private static final List<String> ARGUMENTS =
      List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
          "--disable-quic", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND");

  private static final Pattern LISTENS = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final int NARROW = 600;

  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Process process;
  private final DevTools tools;
  private final String session;

  private Browser(Process process, String address) {
    this.process = process;
    this.tools = new DevTools(address, this::hear);
    String target =
        tools.call("", "Target.createTarget", with().put("url", "about:blank"))
            .get("targetId").asText();
    this.session =
        tools.call("", "Target.attachToTarget", with().put("targetId", target).put("flatten", true))
            .get("sessionId").asText();
    Stream.of("Page", "Runtime", "Network", "Log").forEach(domain -> call(domain + ".enable", with()));
    call("Page.setLifecycleEventsEnabled", with().put("enabled", true));
  }

  /** The program; skips a test where there is none. */
  static String assumed() {
    Optional<String> found =
        NAMES.stream()
            .flatMap(
                name ->
                    Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst();
    assumeTrue(found.isPresent(), "no browser on the path; apt-get install chromium");
    return found.orElseThrow();
  }

  /** The command line of the browser with a profile of its own in a folder. */
  static List<String> command(Path folder, String... more) {
    return Stream.of(
            Stream.of(assumed()), ARGUMENTS.stream(),
            Stream.of("--user-data-dir=" + folder.resolve("profile")), Arrays.stream(more))
        .flatMap(part -> part)
        .toList();
  }

  /** The browser with a profile of its own in a folder; skips a test where it does not start. */
  static Browser in(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(command(folder, "--remote-debugging-port=0", "about:blank"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      Matcher listens = LISTENS.matcher(line);
      if (listens.find()) {
        Thread rest = new Thread(() -> err.lines().forEach(ignored -> {}));
        rest.setDaemon(true);
        rest.start();
        return new Browser(process, listens.group(1));
      }
    }
    return abort("the browser on the path does not start");
  }

  /** Shows a page as on a screen of this size; returns when it is loaded. */
  void open(String address, int width, int height) {
    call("Emulation.setDeviceMetricsOverride",
        with().put("width", width).put("height", height).put("deviceScaleFactor", 1)
            .put("mobile", width < NARROW));
    // From one place of a page to another nothing would be loaded.
    for (String next : List.of("about:blank", address)) {
      tools.moment(call("Page.navigate", with().put("url", next)).get("loaderId").asText()).join();
    }
  }

  /** Whether the pages that are opened from now on may run scripts. */
  void runScripts(boolean may) {
    call("Emulation.setScriptExecutionDisabled", with().put("value", !may));
  }

  /** The value of an expression; a promise is waited for. */
  JsonNode value(String expression) {
    JsonNode answer =
        call("Runtime.evaluate",
            with().put("expression", expression).put("awaitPromise", true)
                .put("returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  void type(String text) {
    call("Input.insertText", with().put("text", text));
  }

  void press(String key) {
    for (String half : List.of("keyDown", "keyUp")) {
      ObjectNode event = with().put("type", half).put("key", key);
      if (key.equals("Enter")) {
        event.put("text", "\r").put("windowsVirtualKeyCode", 13);
      }
      call("Input.dispatchKeyEvent", event);
    }
  }

  /** Presses a key and waits until something else stands behind the # of the address. */
  void pressAndFollow(String key) {
    value("followed = new Promise(done => addEventListener('hashchange', done, {once: true})), 1");
    press(key);
    value("followed.then(() => 1)");
  }

  /** Goes back and waits until the place before is shown. */
  void back() {
    value("new Promise(done => { addEventListener('hashchange', () => done(1), {once: true});"
        + " history.back(); })");
  }

  /** Everything that pages asked for, also in vain. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the browser or a script found wrong. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private void hear(String event, JsonNode params) {
    switch (event) {
      case "Page.lifecycleEvent" -> {
        if (params.get("name").asText().equals("load")) {
          tools.moment(params.get("loaderId").asText()).complete(params);
        }
      }
      case "Network.requestWillBeSent" -> requests.add(params.at("/request/url").asText());
      case "Log.entryAdded", "Runtime.exceptionThrown" -> complaints.add(params.toString());
      default -> { }
    }
  }

  private JsonNode call(String method, ObjectNode with) {
    return tools.call(session, method, with);
  }

  private static ObjectNode with() {
    return Cases.JSON.createObjectNode();
  }

  @Override
  public void close() {
    tools.call("", "Browser.close", with());
    process.onExit().join();
  }
}
