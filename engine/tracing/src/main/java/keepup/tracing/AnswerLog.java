package keepup.tracing;

import java.util.Arrays;

/// Many learners' answers, right or wrong: each learner's together and in order, in columns of
/// numbers, 29 bytes an answer.
public final class AnswerLog {
  private final Vocabulary vocabulary;
  private final Names learners;
  private final int[] starts;
  private final int[] items;
  private final int[] skillSets;
  private final double[] seconds;
  private final boolean[] rights;
  private final long[] lines;

  private AnswerLog(Builder from) {
    vocabulary = from.vocabulary;
    learners = from.learners;
    starts = new int[learners.size() + 1];
    for (int i = 0; i < from.size; i++) {
      starts[from.learner[i] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    items = new int[from.size];
    skillSets = new int[from.size];
    seconds = new double[from.size];
    rights = new boolean[from.size];
    lines = new long[from.size];
    for (int i = 0; i < from.size; i++) {
      int to = next[from.learner[i]]++;
      items[to] = from.item[i];
      skillSets[to] = from.skillSet[i];
      seconds[to] = from.second[i];
      rights[to] = from.right[i];
      lines[to] = from.line[i];
    }
  }

  public int size() {
    return items.length;
  }

  public int learners() {
    return learners.size();
  }

  public String learner(int learner) {
    return learners.name(learner);
  }

  /// The row of a learner's first answer; `start(learners())` is the number of rows.
  public int start(int learner) {
    return starts[learner];
  }

  public Question question(int row) {
    return new Question(
        items[row], vocabulary.skillsOf(skillSets[row]), skillSets[row], seconds[row]);
  }

  int[] skills(int row) {
    return vocabulary.skillsOf(skillSets[row]);
  }

  public boolean right(int row) {
    return rights[row];
  }

  /// Where the row stood in its file.
  public long line(int row) {
    return lines[row];
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// Whether items tell more than skills do: some set of skills has more than one item.
  public boolean hasItems() {
    int[] only = new int[vocabulary.skillSets().size()];
    Arrays.fill(only, -1);
    for (int row = 0; row < size(); row++) {
      int set = skillSets[row];
      if (items[row] >= 0 && only[set] >= 0 && only[set] != items[row]) {
        return true;
      }
      only[set] = Math.max(only[set], items[row]);
    }
    return false;
  }

  /// Gathers answers in the order in which they come; learners may be mixed.
  public static final class Builder {
    private final Vocabulary vocabulary;
    private final Names learners = new Names();
    private int size;
    private int[] learner = new int[1024];
    private int[] item = new int[1024];
    private int[] skillSet = new int[1024];
    private double[] second = new double[1024];
    private boolean[] right = new boolean[1024];
    private long[] line = new long[1024];

    public Builder() {
      this(new Vocabulary());
    }

    /// @param vocabulary grows with the names that are met
    public Builder(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    /// @param itemName `""` where there is none
    /// @param skills separated by `~`
    /// @param seconds NaN where unknown
    public Builder add(
        String learnerName,
        String itemName,
        String skills,
        boolean isRight,
        double seconds,
        long fromLine) {
      if (size == learner.length) {
        grow(size + size / 2);
      }
      learner[size] = learners.number(learnerName);
      item[size] = itemName.isEmpty() ? -1 : vocabulary.items().number(itemName);
      skillSet[size] = vocabulary.skillSet(skills);
      second[size] = seconds;
      right[size] = isRight;
      line[size] = fromLine;
      size++;
      return this;
    }

    private void grow(int length) {
      learner = Arrays.copyOf(learner, length);
      item = Arrays.copyOf(item, length);
      skillSet = Arrays.copyOf(skillSet, length);
      second = Arrays.copyOf(second, length);
      right = Arrays.copyOf(right, length);
      line = Arrays.copyOf(line, length);
    }

    public AnswerLog build() {
      return new AnswerLog(this);
    }
  }
}
