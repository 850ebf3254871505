namespace Reconcile.Language;

/// <summary>Stack, buffer and arcs of the arc-hybrid transition system; the root stands after the last word.</summary>
internal sealed class ParserState
{
    private int[] stack = new int[64];
    private int[] heads = new int[64];
    private int[] labels = new int[64];
    private int[] left = new int[64];
    private int[] left2 = new int[64];
    private int[] right = new int[64];
    private int[] right2 = new int[64];
    private int[] leftCount = new int[64];
    private int[] rightCount = new int[64];

    /// <summary>Number of words; also the index of the root.</summary>
    public int Count { get; private set; }

    public int Depth { get; private set; }

    /// <summary>First word of the buffer, or the root when it is empty.</summary>
    public int Front { get; private set; }

    public bool IsFinal => Depth == 0 && Front == Count;

    public bool CanShift => Front < Count;

    /// <summary>Whether the top may become a dependent of the front; only one word may hang on the root.</summary>
    public bool CanLeft => Depth > 0 && (Front < Count || Depth == 1);

    public bool CanRight => Depth > 1;

    public ReadOnlySpan<int> Heads => heads.AsSpan(0, Count);

    public ReadOnlySpan<int> Labels => labels.AsSpan(0, Count);

    public void Start(int count)
    {
        Count = count;
        Depth = 0;
        Front = 0;
        if (heads.Length < count + 1)
        {
            var size = count * 2;
            stack = new int[size];
            heads = new int[size];
            labels = new int[size];
            left = new int[size];
            left2 = new int[size];
            right = new int[size];
            right2 = new int[size];
            leftCount = new int[size];
            rightCount = new int[size];
        }

        foreach (var array in new[] { heads, labels, left, left2, right, right2 })
        {
            array.AsSpan(0, count + 1).Fill(-1);
        }

        leftCount.AsSpan(0, count + 1).Clear();
        rightCount.AsSpan(0, count + 1).Clear();
    }

    /// <summary>The word at a depth of the stack from the top, or -1.</summary>
    public int StackAt(int depth) => depth < Depth ? stack[Depth - 1 - depth] : -1;

    /// <summary>The word at a place of the buffer, or -1; the root is in its last place.</summary>
    public int BufferAt(int place) => Front + place <= Count ? Front + place : -1;

    public int LeftOf(int word) => word < 0 ? -1 : left[word];

    public int Left2Of(int word) => word < 0 ? -1 : left2[word];

    public int RightOf(int word) => word < 0 ? -1 : right[word];

    public int Right2Of(int word) => word < 0 ? -1 : right2[word];

    public int LeftCountOf(int word) => word < 0 ? 0 : leftCount[word];

    public int RightCountOf(int word) => word < 0 ? 0 : rightCount[word];

    public int LabelOf(int word) => word < 0 ? -1 : labels[word];

    public void Shift() => stack[Depth++] = Front++;

    public void AttachLeft(int label) => Attach(stack[--Depth], Front, label);

    public void AttachRight(int label)
    {
        Depth--;
        Attach(stack[Depth], stack[Depth - 1], label);
    }

    private void Attach(int word, int head, int label)
    {
        heads[word] = head;
        labels[word] = label;
        if (word < head)
        {
            left2[head] = left[head];
            left[head] = word;
            leftCount[head]++;
        }
        else
        {
            right2[head] = right[head];
            right[head] = word;
            rightCount[head]++;
        }
    }
}
