package casecode;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real browser without a window, steered by the protocol of its own tools: a web driver would have
 * to fit the browser's version, and the command line alone can press no key.
 */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** No host has an address, so that nothing leaves the machine whatever the browser is up to. */
  private static final List<String> ARGUMENTS =
      List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
          "--disable-quic", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND");

  private static final Pattern LISTENS = Pattern.compile("DevTools listening on (ws://\\S+)");

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private final String session;
  private int asked;

  private Browser(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener()).join();
    String target = call("", "Target.createTarget", "url", "about:blank").get("targetId").asText();
    ObjectNode attach = Cases.JSON.createObjectNode().put("targetId", target).put("flatten", true);
    this.session = call("", "Target.attachToTarget", attach).get("sessionId").asText();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Cases.JSON.createObjectNode());
    }
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

  static List<String> command(Path folder, String... more) {
    return Stream.of(
            Stream.of(assumed()), ARGUMENTS.stream(),
            Stream.of("--user-data-dir=" + folder.resolve("profile")), Arrays.stream(more))
        .flatMap(part -> part)
        .toList();
  }

  /** Shows a page as on a screen of this size; returns when it is loaded. */
  void open(String address, int width, int height) {
    call("Emulation.setDeviceMetricsOverride",
        Cases.JSON.createObjectNode().put("width", width).put("height", height)
            .put("deviceScaleFactor", 1).put("mobile", width < 600));
    // From one place of a page to another nothing would be loaded.
    for (String next : List.of("about:blank", address)) {
      CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
      awaited.put("Page.loadEventFired", loaded);
      call(session, "Page.navigate", "url", next);
      loaded.join();
    }
  }

  /** The value of an expression; a promise is waited for. */
  JsonNode value(String expression) {
    JsonNode answer =
        call("Runtime.evaluate",
            Cases.JSON.createObjectNode().put("expression", expression).put("awaitPromise", true)
                .put("returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  void type(String text) {
    call(session, "Input.insertText", "text", text);
  }

  /** Presses a key that has no text, such as Escape; Enter has one. */
  void press(String key) {
    for (String half : List.of("keyDown", "keyUp")) {
      ObjectNode event = Cases.JSON.createObjectNode().put("type", half).put("key", key);
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
    value("new Promise(done => { addEventListener('hashchange', () => done(1), {once: true}); "
        + "history.back(); })");
  }

  /** Whether the pages that are opened from now on may run scripts. */
  void runScripts(boolean may) {
    call("Emulation.setScriptExecutionDisabled", Cases.JSON.createObjectNode().put("value", !may));
  }

  /** Everything that pages asked for, also in vain. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the browser or a script found wrong. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private JsonNode call(String method, ObjectNode with) {
    return call(session, method, with);
  }

  private JsonNode call(String to, String method, String name, String value) {
    return call(to, method, Cases.JSON.createObjectNode().put(name, value));
  }

  private JsonNode call(String to, String method, ObjectNode with) {
    int id = ++asked;
    ObjectNode message = Cases.JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", with);
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(message.toString(), true).join();
    return answer.join();
  }

  private void heard(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
      if (message.has("error")) {
        answer.completeExceptionally(new AssertionError(message.toString()));
      } else {
        answer.complete(message.get("result"));
      }
      return;
    }
    String event = message.get("method").asText();
    switch (event) {
      case "Network.requestWillBeSent" ->
          requests.add(message.at("/params/request/url").asText());
      case "Log.entryAdded", "Runtime.exceptionThrown" ->
          complaints.add(message.get("params").toString());
      default -> {
        CompletableFuture<JsonNode> waiting = awaited.remove(event);
        if (waiting != null) {
          waiting.complete(message);
        }
      }
    }
  }

  @Override
  public void close() {
    call("", "Browser.close", Cases.JSON.createObjectNode());
    process.onExit().join();
  }

  /** Puts messages together that arrive in pieces; when the browser is gone, nobody waits for it. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
      message.append(piece);
      if (isLast) {
        heard(Cases.json(message.toString()));
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      onError(from, new IOException("the browser is gone"));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      Stream.of(answers, awaited).flatMap(all -> all.values().stream())
          .forEach(waiting -> waiting.completeExceptionally(error));
    }
  }
}
