package no.innspill.classification.statistics;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A model as bytes. The same model is always the same bytes. */
public final class ModelFile {

    private static final int MARK = 0x494e4d31; // INM1
    private static final int MOST = 10_000_000;
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /** Writes a model; the caller closes the stream. */
    public static void write(LinearModel model, OutputStream to) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(to);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MARK);
        out.writeUTF(model.version());
        out.writeInt(model.limits().size());
        for (Map.Entry<String, Double> limit : new TreeMap<>(model.limits()).entrySet()) {
            out.writeUTF(limit.getKey());
            out.writeDouble(limit.getValue());
        }
        out.writeInt(model.tasks().size());
        for (LinearModel.Task task : model.tasks()) {
            write(task, out);
        }
        for (float scale : model.scales()) {
            out.writeFloat(scale);
        }
        out.writeInt(model.hashes().length);
        for (int hash : model.hashes()) {
            out.writeInt(hash);
        }
        out.write(model.weights());
        out.flush();
        packed.finish();
    }

    /**
     * Reads a model.
     *
     * @throws IOException when the bytes are no model, or end too soon
     */
    public static LinearModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, BUFFER), BUFFER));
        if (in.readInt() != MARK) {
            throw new IOException("not a model");
        }
        String version = in.readUTF();
        Map<String, Double> limits = new HashMap<>();
        for (int i = count(in); i > 0; i--) {
            limits.put(in.readUTF(), in.readDouble());
        }
        List<LinearModel.Task> tasks = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            tasks.add(task(in));
        }
        int outputs = tasks.stream().mapToInt(task -> task.labels().size()).sum();
        float[] scales = new float[outputs];
        for (int k = 0; k < outputs; k++) {
            scales[k] = in.readFloat();
        }
        int[] hashes = new int[count(in)];
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = in.readInt();
        }
        byte[] weights = new byte[hashes.length * outputs];
        in.readFully(weights);
        return new LinearModel(version, limits, tasks, hashes, weights, scales);
    }

    private static void write(LinearModel.Task task, DataOutputStream out) throws IOException {
        out.writeUTF(task.name());
        out.writeDouble(task.steepness());
        out.writeInt(task.labels().size());
        for (int k = 0; k < task.labels().size(); k++) {
            out.writeUTF(task.labels().get(k));
            out.writeFloat(task.biases()[k]);
            out.writeDouble(task.offsets()[k]);
        }
    }

    private static LinearModel.Task task(DataInputStream in) throws IOException {
        String name = in.readUTF();
        double steepness = in.readDouble();
        int count = count(in);
        List<String> labels = new ArrayList<>();
        float[] biases = new float[count];
        double[] offsets = new double[count];
        for (int k = 0; k < count; k++) {
            labels.add(in.readUTF());
            biases[k] = in.readFloat();
            offsets[k] = in.readDouble();
        }
        return new LinearModel.Task(name, labels, biases, steepness, offsets);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("not a model: a count of " + count);
        }
        return count;
    }
}
