package casecode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The protocol in which Chromium talks to its own tools: calls with answers, and events. */
final class DevTools implements WebSocket.Listener {

  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> moments = new ConcurrentHashMap<>();
  private final BiConsumer<String, JsonNode> heard;
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;
  private int asked;

  /**
   * @param address what the browser says when it starts
   * @param heard takes the name and the content of each event
   */
  DevTools(String address, BiConsumer<String, JsonNode> heard) {
    this.heard = heard;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), this).join();
  }

  /** Calls a method of a session, the empty one being the browser's own, and waits for the answer. */
  JsonNode call(String session, String method, ObjectNode with) {
    int id = ++asked;
    ObjectNode call = Cases.JSON.createObjectNode().put("id", id).put("method", method);
    call.set("params", with);
    if (!session.isEmpty()) {
      call.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(call.toString(), true).join();
    return answer.join();
  }

  /** Something that comes once, before or after somebody waits for it. */
  CompletableFuture<JsonNode> moment(String name) {
    return moments.computeIfAbsent(name, key -> new CompletableFuture<>());
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
    message.append(piece);
    if (isLast) {
      take(Cases.json(message.toString()));
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(JsonNode whole) {
    if (!whole.has("id")) {
      heard.accept(whole.get("method").asText(), whole.get("params"));
      return;
    }
    CompletableFuture<JsonNode> answer = answers.remove(whole.get("id").asInt());
    if (whole.has("error")) {
      answer.completeExceptionally(new AssertionError(whole.toString()));
    } else {
      answer.complete(whole.get("result"));
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    onError(from, new IOException("the browser is gone"));
    return null;
  }

  /** Nobody waits for a browser that is gone. */
  @Override
  public void onError(WebSocket from, Throwable error) {
    Stream.of(answers, moments).flatMap(all -> all.values().stream())
        .forEach(waiting -> waiting.completeExceptionally(error));
  }
}
