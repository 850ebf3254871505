using System.Collections.Immutable;

namespace Reconcile.Diagnostics;

/// <summary>All diagnostic codes. A code keeps its meaning for ever; a number that went out of use stays free.</summary>
public static class DiagnosticCodes
{
    /// <summary>A file or folder does not exist.</summary>
    public const string FileNotFound = "RC0001";

    /// <summary>A file or folder exists but can't be read.</summary>
    public const string FileUnreadable = "RC0002";

    /// <summary>An article without words.</summary>
    public const string EmptyArticle = "RC0003";

    /// <summary>A text that is not UTF-8.</summary>
    public const string NotUtf8 = "RC0004";

    /// <summary>A file that is no text.</summary>
    public const string BinaryFile = "RC0005";

    /// <summary>A file over the size limit.</summary>
    public const string FileTooLarge = "RC0006";

    /// <summary>A file whose ending no reader knows.</summary>
    public const string UnknownFileKind = "RC0007";

    /// <summary>More articles than the limit.</summary>
    public const string TooManyArticles = "RC0008";

    /// <summary>No article could be read.</summary>
    public const string NoArticles = "RC0009";

    /// <summary>Two articles with one id, or one file listed twice.</summary>
    public const string DuplicateArticle = "RC0010";

    /// <summary>A first line `---` without front matter.</summary>
    public const string NoFrontMatter = "RC0011";

    /// <summary>A path that leaves the story's folder.</summary>
    public const string PathOutsideStory = "RC0012";

    /// <summary>A group of aliases with fewer than two names.</summary>
    public const string AliasGroup = "RC0013";

    /// <summary>An article in the folder that story.yaml does not list.</summary>
    public const string ArticleNotListed = "RC0014";

    /// <summary>A family of story.yaml names an article that is not there, or one twice.</summary>
    public const string FamilyMember = "RC0015";

    /// <summary>A report that would replace an article or be read as one.</summary>
    public const string ReportAmongArticles = "RC0016";

    /// <summary>A code under rates that stands for no currency, or for the base.</summary>
    public const string Currency = "RC0017";

    /// <summary>A path with wildcards that finds no article.</summary>
    public const string NothingMatches = "RC0020";

    /// <summary>A file whose ending and content disagree.</summary>
    public const string MisleadingEnding = "RC0201";

    /// <summary>A format that this build does not read.</summary>
    public const string FormatNotInBuild = "RC0202";

    /// <summary>A file of a kind that holds no article.</summary>
    public const string UnreadableKind = "RC0203";

    /// <summary>A document that breaks the rules of its format.</summary>
    public const string DamagedFile = "RC0204";

    /// <summary>A document behind a password.</summary>
    public const string ProtectedFile = "RC0205";

    /// <summary>A document beyond one of the limits.</summary>
    public const string OverLimit = "RC0206";

    /// <summary>A text that uses entities which the file itself declares.</summary>
    public const string EntityUsed = "RC0207";

    /// <summary>An entry of a feed or a line that holds no article.</summary>
    public const string EntryUnusable = "RC0208";

    /// <summary>A document in which no article is found.</summary>
    public const string NoMainText = "RC0209";

    /// <summary>A document that takes too long.</summary>
    public const string TooSlow = "RC0210";

    /// <summary>The YAML can't be parsed.</summary>
    public const string YamlSyntax = "RC1001";

    /// <summary>A key occurs twice in one mapping.</summary>
    public const string DuplicateKey = "RC1002";

    /// <summary>The file holds several YAML documents.</summary>
    public const string SeveralDocuments = "RC1003";

    /// <summary>A value can't be read as what belongs there.</summary>
    public const string WrongValue = "RC1004";

    /// <summary>A list, a mapping or a single value stands where another of them belongs.</summary>
    public const string WrongShape = "RC1005";

    /// <summary>A key that nothing reads.</summary>
    public const string UnknownKey = "RC1006";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "RC1007";

    /// <summary>An anchor or alias.</summary>
    public const string AnchorOrAlias = "RC1008";

    /// <summary>A tag.</summary>
    public const string Tag = "RC1009";

    /// <summary>A list or mapping used as a key.</summary>
    public const string ComplexKey = "RC1010";

    /// <summary>Too many lists and mappings inside each other.</summary>
    public const string TooDeep = "RC1011";

    /// <summary>Too many values.</summary>
    public const string TooManyNodes = "RC1012";

    /// <summary>The YAML text is too long.</summary>
    public const string YamlTooLong = "RC1013";

    /// <summary>Two rules have one id.</summary>
    public const string DuplicateRule = "RC1101";

    /// <summary>A rule's id is not its file's name.</summary>
    public const string RuleIdMismatch = "RC1102";

    /// <summary>A message holds a placeholder that does not exist, or a lone brace.</summary>
    public const string UnknownPlaceholder = "RC1103";

    /// <summary>A condition that can't hold.</summary>
    public const string ImpossibleCondition = "RC1104";

    /// <summary>A rule that can never fire.</summary>
    public const string ShadowedRule = "RC1105";

    /// <summary>Two rules on one facet have the same priority.</summary>
    public const string SamePriority = "RC1106";

    /// <summary>No rule decides about what the others leave.</summary>
    public const string NoLastRule = "RC1107";

    /// <summary>The page beside a rule lacks a heading or an example, or an example can't be read.</summary>
    public const string RulePage = "RC1108";

    /// <summary>A pack or profile changes a rule that there is not.</summary>
    public const string UnknownRule = "RC1109";

    /// <summary>A pack extends one that there is not.</summary>
    public const string UnknownPack = "RC1110";

    /// <summary>A pack or profile extends itself.</summary>
    public const string CyclicExtends = "RC1111";

    /// <summary>A profile that there is not.</summary>
    public const string UnknownProfile = "RC1112";

    /// <summary>More files in a folder of rules than the limit.</summary>
    public const string TooManyRuleFiles = "RC1113";

    /// <summary>A folder that should be empty is not.</summary>
    public const string FolderNotEmpty = "RC1114";

    /// <summary>A file in the folder of word lists that is none.</summary>
    public const string UnknownLexicon = "RC1115";

    /// <summary>An entry of a word list that can't be.</summary>
    public const string LexiconEntry = "RC1116";

    /// <summary>Words that an annotation quotes do not stand in the article.</summary>
    public const string QuotationNotFound = "RC1401";

    /// <summary>Words that an annotation quotes stand in the article more than once.</summary>
    public const string QuotationRepeated = "RC1402";

    /// <summary>No annotated story is there to test.</summary>
    public const string NoAnnotation = "RC1403";

    /// <summary>An expectation that says nothing, or that nothing can meet.</summary>
    public const string PointlessExpectation = "RC1404";

    /// <summary>A decision that matches no finding any more.</summary>
    public const string StaleDecision = "RC2001";

    /// <summary>Every code with its title and description, ordered by id.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        new(
            FileNotFound,
            "File not found",
            "A file or folder named on the command line or in `story.yaml` does not exist. The other articles are read."
        ),
        new(
            FileUnreadable,
            "File unreadable",
            "A file or folder exists but can't be opened: it may be protected, or a folder stands where a file belongs. The other articles are read."
        ),
        new(
            EmptyArticle,
            "Empty article",
            "A file holds nothing but white space, or nothing after its front matter. The other articles are read."
        ),
        new(
            NotUtf8,
            "Not UTF-8",
            "A file is text in another encoding than UTF-8 (with or without a byte order mark). The message names the first byte that does not fit. Save the file as UTF-8: guessing the encoding would change words and numbers silently."
        ),
        new(
            BinaryFile,
            "Binary file",
            "A file that should be text holds a byte 0, which no text does: it is a document of a program, a picture, or UTF-16 without a byte order mark. Save the article as text in UTF-8."
        ),
        new(
            FileTooLarge,
            "File too large",
            "An article of text is larger than 2 MiB (2,097,152 bytes), a `story.yaml` than 1 MiB, or a file of another format than its limit in [formats](formats.md). Split it or leave it out. The other articles are read."
        ),
        new(
            UnknownFileKind,
            "Unknown kind of file",
            "A file was named whose ending no article has, and whose content is not recognised either. The help line lists the endings that are read."
        ),
        new(
            TooManyArticles,
            "Too many articles",
            "A story has more than 200 articles. The first 200, ordered by id, are read."
        ),
        new(
            NoArticles,
            "No article",
            "Nothing is there to compare: the folder holds no file that an article is read from (`README.md` and hidden files don't count), or `story.yaml` lists none."
        ),
        new(
            DuplicateArticle,
            "Duplicate article",
            "Two articles have the same id, or `story.yaml` lists a file twice. By default the id is the file name without its ending. Rename one, or give ids in `story.yaml`. The first, ordered by path, is kept."
        ),
        new(
            NoFrontMatter,
            "No front matter",
            "An article starts with a line `---`, but no second such line follows, or what stands between them is not `key: value` lines. The text is read as it stands. A warning."
        ),
        new(
            PathOutsideStory,
            "Path outside the story",
            "A `file` in `story.yaml` is absolute, goes up with `..`, or goes through a link. A story may come from someone else, so it can't make the tool read other files. The other articles are read."
        ),
        new(
            AliasGroup,
            "Group of aliases",
            "A group under `aliases` in `story.yaml` holds fewer than two names, so it says nothing. Write `[United Nations, UN]`."
        ),
        new(
            ArticleNotListed,
            "Article not listed",
            "`story.yaml` has a list of articles, and an article of the folder is not in it. It is not read. A warning."
        ),
        new(
            FamilyMember,
            "Member of a family",
            "A group under `families` in `story.yaml` names an article that the story does not have, or one that another group holds already. Groups hold article ids, each at most once; the others of the group count."
        ),
        new(
            ReportAmongArticles,
            "Report among the articles",
            "`--format FORMAT=FILE` names an article of the story, its `story.yaml`, or a file in the story's folder with an ending that articles have: the next run would read the report as an article. Nothing is written. Write it to another folder, or give it another ending."
        ),
        new(
            Currency,
            "Currency",
            "A key or the `base` under `rates` in `story.yaml` is no code of a currency that amounts are read in, or a key repeats the base. Write codes of ISO 4217, such as EUR. The other rates count; without a base none does."
        ),
        new(
            NothingMatches,
            "Nothing matches",
            "A path with wildcards (`*`, `?`, `[a-c]`, `**`) finds no file that articles are read from. Hidden files and `README.md` are found only when they are named. The other paths are read."
        ),
        new(
            MisleadingEnding,
            "Misleading ending",
            "A file's ending says one thing and its content another: a page saved as `.txt`, a PDF named `.docx`. It is read as what its content is. A warning."
        ),
        new(
            FormatNotInBuild,
            "Format not in this build",
            "The file is in a format that Reconcile reads, but this build was made without its reader. The message lists what it reads. Use the .NET tool, or save the article as text. A warning for a file in a folder, an error for one that was named."
        ),
        new(
            UnreadableKind,
            "No article's format",
            "The file is recognised as something that articles are not read from: a picture, an old Office document, rich text, a spreadsheet, XML or JSON of another kind, one of this tool's own reports."
        ),
        new(
            DamagedFile,
            "Damaged file",
            "The file starts like a document of its format, or has its ending, but breaks the format's rules: it is cut off, garbled, or not what it says. The message says where. Of a feed, the entries before the fault are not read either; of JSON Lines, all other lines are."
        ),
        new(ProtectedFile, "Protected file", "The document is encrypted and asks for a password. Save it without one."),
        new(
            OverLimit,
            "Over a limit",
            "The document has more of something than is read: pages, elements, entries, levels inside each other, or unpacked content, which a small file can have in excess only if it was made to do harm. The limits stand in [formats](formats.md)."
        ),
        new(
            EntityUsed,
            "Entity",
            "An XML file uses an entity, such as `&name;`, that is not one of XML's own five. Entities can stand for other files or for gigabytes of text, so document types are passed over and their entities are not known. Write the characters out."
        ),
        new(
            EntryUnusable,
            "Unusable entry",
            "An entry of a feed, an item of a message or a line of JSON Lines holds no article: it has no text, lacks a key, or can't be parsed. The others are read."
        ),
        new(
            NoMainText,
            "No article text",
            "A page or document was read, but no text in it looks like an article: it has only navigation, links or pictures, or is a scan without a text layer."
        ),
        new(
            TooSlow,
            "Takes too long",
            "Reading the document took longer than the limit that stands in [formats](formats.md), and was given up: it was most probably made to do harm. The others are read."
        ),
        new(
            YamlSyntax,
            "YAML syntax",
            "The text can't be parsed as YAML. The place shown is where the parser gave up; the cause may stand on the line above. Nothing of the document is used."
        ),
        new(
            DuplicateKey,
            "Duplicate key",
            "A key occurs twice in one mapping. YAML readers disagree on which one counts, so neither is assumed: keep one."
        ),
        new(
            SeveralDocuments,
            "Several documents",
            "A line `---` starts a second YAML document. A file holds one; the first is read, the others are not."
        ),
        new(
            WrongValue,
            "Wrong value",
            "A value can't be read as what belongs there: a number, a date, one of a list of names. The help line says what is allowed."
        ),
        new(
            WrongShape,
            "Wrong shape",
            "A list, a mapping or a single value stands where another of the three belongs."
        ),
        new(
            UnknownKey,
            "Unknown key",
            "Nothing reads this key; it is probably misspelt. The help line names the nearest key and all that are allowed. A warning in articles and stories, an error in rules, where a key without effect would change a verdict."
        ),
        new(MissingKey, "Missing key", "A key that has no default is not there, or has no value."),
        new(
            AnchorOrAlias,
            "Anchor or alias",
            "Anchors (`&name`) and aliases (`*name`) are not supported: they hide what a rule says, and nested aliases make a small file huge. Write the value out; put a text that starts with `&` or `*` in quotation marks."
        ),
        new(
            Tag,
            "Tag",
            "Tags (`!name`, `!!str`) are not supported: the reader knows which type belongs where. Put a text that starts with `!` in quotation marks."
        ),
        new(ComplexKey, "Complex key", "A list or mapping stands as a key. Keys are single values."),
        new(
            TooDeep,
            "Too deep",
            "Lists and mappings are nested more than 64 deep; most often a bracket is not closed. Nothing of the document is used."
        ),
        new(
            TooManyNodes,
            "Too many values",
            "The file holds more than 100,000 keys, values, lists and mappings. Nothing of it is used: split it."
        ),
        new(
            YamlTooLong,
            "YAML too long",
            "The YAML is longer than 1,048,576 UTF-16 units (1 MiB of ASCII). Nothing of it is used: split it."
        ),
        new(DuplicateRule, "Duplicate rule", "Two rules of a set have the same id. The one tried later is named."),
        new(
            RuleIdMismatch,
            "Rule id is not the file's name",
            "A rule `distance-differs` stands in a file `distance-differs.yaml`, so that a finding leads to its rule."
        ),
        new(
            UnknownPlaceholder,
            "Unknown placeholder",
            "A message holds a name in braces that nothing replaces, or a brace without its other half. Doubled braces stand for themselves."
        ),
        new(
            ImpossibleCondition,
            "Impossible condition",
            "A rule asks for something that the facets it applies to never have (the ratio of two places), or for a number in an empty range."
        ),
        new(
            ShadowedRule,
            "Shadowed rule",
            "A rule that is tried earlier holds whenever this one would, so that this one can never decide."
        ),
        new(
            SamePriority,
            "Same priority",
            "Two rules that can apply to one cluster have the same priority, so that their names would decide which one is tried first."
        ),
        new(
            NoLastRule,
            "No last rule",
            "Every cluster gets a verdict, so the last rule of a set has neither `applies-to` nor `when`."
        ),
        new(
            RulePage,
            "Rule page",
            "The page beside a rule has the headings What it finds, Why it matters, Fires, Stays quiet and Limits, and at least one example under Fires and under Stays quiet. An example is a block between lines of three backticks, the first marked `story`, with one source a line, as in `north (2024-03-04): The dam opened.`, and at least two of them."
        ),
        new(
            UnknownRule,
            "Unknown rule",
            "`pack.yaml` or a profile switches or changes a rule that neither the pack nor one that it extends has, or a page stands beside no rule, or the command line names a rule that is not there. The help line names the nearest id."
        ),
        new(
            UnknownPack,
            "Unknown pack",
            "`extends` in `pack.yaml` names no pack: write `default` for the shipped rules, or a folder relative to the file. Absolute paths are refused, since they differ from machine to machine."
        ),
        new(
            CyclicExtends,
            "Cyclic extends",
            "A pack or profile extends itself, directly or through others, or more than 32 packs extend one another. The message shows the way round."
        ),
        new(
            UnknownProfile,
            "Unknown profile",
            "`--profile`, or `extends` in a profile, names a profile that is not in the folder `profiles` of the pack or of one that it extends."
        ),
        new(
            TooManyRuleFiles,
            "Too many rule files",
            "A folder of rules holds more than 2,000 YAML files and pages. Nothing of it is read: it is probably not the folder that was meant."
        ),
        new(
            FolderNotEmpty,
            "Folder not empty",
            "`reconcile rules init` starts a pack in a folder that is empty or not there yet, so that it overwrites nothing. Name another folder."
        ),
        new(
            UnknownLexicon,
            "Unknown word list",
            "A file in a pack's folder `lexicon` has a name that no word list has, so nothing would read it. The names are those of the shipped files, such as `opposites.yaml`; they stand in rule-format.md."
        ),
        new(
            LexiconEntry,
            "Entry of a word list",
            "An entry of a word list that can't be: one that stands there twice, a word with a capital where lemmas are compared, a pair that is none, a word that refers to an entry that is not there, or one that is switched off and was never on."
        ),
        new(
            QuotationNotFound,
            "Quotation not found",
            "The words that a `gold.yaml` quotes do not stand in the article, letter for letter. The help line shows the words of the article that come nearest. Copy them from the file; typographic quotation marks and dashes count."
        ),
        new(
            QuotationRepeated,
            "Quotation not unique",
            "The words that a `gold.yaml` quotes stand in the article more than once, in its front matter for instance, so that it can't be told which ones are meant. Quote more of the sentence."
        ),
        new(
            NoAnnotation,
            "No annotated story",
            "`reconcile test` was given a folder that holds no `gold.yaml`, neither itself nor in the folders below it. `reconcile annotate-gold STORY` drafts one."
        ),
        new(
            PointlessExpectation,
            "Pointless expectation",
            "A claim in a `gold.yaml` quotes one article alone, so that no finding can meet it; two claims have one id, so that a report can't tell them apart; or look-alikes are not two. A warning, but for look-alikes."
        ),
        new(
            StaleDecision,
            "Stale decision",
            "A decision in `decisions.yaml` matches no finding of the story any more: an article was edited or taken away, or the finding's verdict is worse than the one that was accepted. `reconcile accept STORY --prune` removes such decisions. A warning."
        ),
    ];
}
