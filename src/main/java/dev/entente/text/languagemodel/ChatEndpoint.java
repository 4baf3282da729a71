package dev.entente.text.languagemodel;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The language model, asked a bounded number of times. Safe for use by many threads. */
final class ChatEndpoint {
    /** A reply of the greatest sensible number of claims for a passage stays well below. */
    static final int MAX_REPLY_BYTES = 1_000_000;

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final ChatModel model;
    private final int retries;

    ChatEndpoint(LanguageModelSettings settings) {
        retries = settings.retries();
        model = OpenAiChatModel.builder()
                .httpClientBuilder(new BoundedHttpClient.Builder(MAX_REPLY_BYTES))
                .baseUrl(settings.url().toString())
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .timeout(settings.timeout())
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    /**
     * The model's reply.
     *
     * @throws ReplyTooLong when it is longer than {@link #MAX_REPLY_BYTES}
     * @throws NoReply when there is none after all tries
     */
    String ask(String rules, String passage) {
        for (int tries = 0; ; tries++) {
            try {
                String text = model.chat(SystemMessage.from(rules), UserMessage.from(passage))
                        .aiMessage()
                        .text();
                return text == null ? "" : text;
            } catch (RuntimeException e) {
                if (findCause(e, ReplyTooLong.class) instanceof ReplyTooLong tooLong) {
                    throw tooLong;
                }
                NoReply failure = noReply(e);
                if (tries >= retries
                        || !failure.mayPass()
                        || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
            }
            pause(PAUSE.multipliedBy(1L << tries));
        }
    }

    private static NoReply noReply(RuntimeException failure) {
        if (findCause(failure, HttpException.class) instanceof HttpException http) {
            int status = http.statusCode();
            boolean mayPass = status == TOO_MANY_REQUESTS || status >= SERVER_ERRORS;
            return new NoReply("The language model's endpoint answered with HTTP status " + status, mayPass);
        }
        if (findCause(failure, TimeoutException.class) != null) {
            return new NoReply("The language model gave no whole reply in time", true);
        }
        if (findCause(failure, IOException.class) instanceof IOException io) {
            return new NoReply("The language model's endpoint could not be reached: " + io, true);
        }
        return new NoReply("The language model's reply is not one of a chat endpoint", false);
    }

    private static @Nullable Throwable findCause(Throwable failure, Class<? extends Throwable> type) {
        Throwable cause = failure;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is no reply, and asking once more did not help. */
    static final class NoReply extends RuntimeException {
        private final boolean mayPass;

        NoReply(String message, boolean mayPass) {
            super(message);
            this.mayPass = mayPass;
        }

        /** Whether it may be otherwise another time. */
        boolean mayPass() {
            return mayPass;
        }
    }
}
