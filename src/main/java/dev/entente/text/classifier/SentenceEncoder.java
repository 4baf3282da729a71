package dev.entente.text.classifier;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * Sentences to vectors, one for each piece of a word, by all-MiniLM-L6-v2 (quantized). The sentence embedding is their mean; one word's vectors say
 * what the word means where it stands. May be used by several threads at once.
 */
final class SentenceEncoder {
    static final int WIDTH = 384;
    private static final int MAX_PIECES = 160;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private SentenceEncoder(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    static SentenceEncoder load() {
        try (InputStream model = resource("/all-minilm-l6-v2-q.onnx");
                InputStream pieces = resource("/all-minilm-l6-v2-q-tokenizer.json")) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                    pieces,
                    Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(MAX_PIECES)));
            return new SentenceEncoder(environment, session, tokenizer);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sentence encoder", e);
        } catch (OrtException e) {
            throw new IllegalStateException("Cannot start the sentence encoder", e);
        }
    }

    EncodedSentence encode(String text) {
        Encoding encoding = tokenizer.encode(text);
        long[] ids = encoding.getIds();
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {encoding.getAttentionMask()});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {encoding.getTypeIds()});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", idTensor, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            int[] starts = new int[ids.length];
            int[] ends = new int[ids.length];
            CharSpan[] spans = encoding.getCharTokenSpans();
            for (int i = 0; i < ids.length; i++) {
                CharSpan span = spans[i];
                starts[i] = span == null ? -1 : span.getStart();
                ends[i] = span == null ? -1 : span.getEnd();
            }
            return new EncodedSentence(states[0], starts, ends);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder failed", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceEncoder.class.getResourceAsStream(name), name);
    }
}
