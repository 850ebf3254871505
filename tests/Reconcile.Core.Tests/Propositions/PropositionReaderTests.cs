using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Tests.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Propositions;

internal sealed class PropositionReaderTests
{
    private static readonly string[] Forms =
    [
        "said/VBD/{0}/{1}/say",
        "denied/VBD/{0}/{1}/deny",
        "appear/VBP/{0}/{1}",
        "fled/VBD/{0}/{1}/flee",
        "taken/VBN/{0}/{1}/take",
        "plan/VB/{0}/{1}",
        "troops/NNS/{0}/{1}/troop",
        "Hale/NNP/{0}/{1}",
        "he/PRP/{0}/{1}",
        "not/RB/{0}/{1}",
        "no/DT/{0}/{1}",
        "will/MD/{0}/{1}",
        "reportedly/RB/{0}/{1}",
        "according/VBG/{0}/{1}/accord",
        "to/TO/{0}/{1}",
        "by/IN/{0}/{1}",
        "reports/NNS/{0}/{1}/report",
        "``/``/{0}/{1}",
        ",/,/{0}/{1}",
    ];

    private static readonly string[] Relations =
    [
        "nsubj",
        "nsubj:pass",
        "obj",
        "iobj",
        "obl",
        "obl:agent",
        "nmod",
        "xcomp",
        "ccomp",
        "csubj",
        "advcl",
        "acl:relcl",
        "acl",
        "conj",
        "parataxis",
        "appos",
        "dep",
        "aux",
        "aux:pass",
        "cop",
        "advmod",
        "det",
        "case",
        "mark",
        "punct",
        "cc",
    ];

    // A random order of the tokens, in which each hangs below one before it, is a random tree.
    private static readonly Gen<string> Rows = Gen.Int[1, 12]
        .SelectMany(length =>
            Gen.Select(
                Gen.Int[0, 1000].Array[length],
                Gen.Int[0, 1000].Array[length],
                Gen.Int[0, Forms.Length - 1].Array[length],
                Gen.Int[0, Relations.Length - 1].Array[length],
                (keys, heads, forms, relations) =>
                {
                    var order = Enumerable.Range(0, length).OrderBy(i => keys[i]).ToArray();
                    var row = new string[length];
                    for (var i = 0; i < length; i++)
                    {
                        var head = i == 0 ? -1 : order[heads[i] % i];
                        var relation = i == 0 ? "root" : Relations[relations[i]];
                        row[order[i]] = string.Format(CultureInfo.InvariantCulture, Forms[forms[i]], head, relation);
                    }

                    return string.Join(' ', row);
                }
            )
        );

    internal static readonly Gen<string[]> Articles = Gen.Select(
        Rows,
        Gen.Bool,
        (row, opens) => opens ? "¶ " + row : row
    ).Array[1, 3];

    private static readonly PropositionReader Reader = PropositionReader.Load();

    [TestCase("Troops/NNS/1/nsubj entered/VBD/-1/root the/DT/3/det city/NN/1/obj", "entered:Main")]
    [TestCase(
        "Police/NNS/1/nsubj said/VBD/-1//say that/IN/4/mark troops/NNS/4/nsubj fled/VBD/1/ccomp/flee",
        "fled:Complement"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj fled/VBD/-1//flee when/WRB/4/advmod planes/NNS/4/nsubj came/VBD/1/advcl/come",
        "fled:Main came:Adverbial"
    )]
    [TestCase(
        "Troops/NNS/4/nsubj/troop who/WP/2/nsubj held/VBD/0/acl:relcl/hold it/PRP/2/obj fled/VBD/-1//flee",
        "held:Relative fled:Main"
    )]
    [TestCase(
        "Hale/NNP/5/nsubj ,/,/3/punct the/DT/3/det mayor/NN/0/appos ,/,/3/punct fled/VBD/-1//flee",
        "mayor:Appositive fled:Main"
    )]
    [TestCase("Five/CD/1/nummod dead/JJ/-1/root", "dead:Fragment")]
    [TestCase("Rain/NN/2/nsubj is/VBZ/2/cop/be heavy/JJ/-1/root", "heavy:Main")]
    [TestCase(
        "Troops/NNS/1/nsubj came/VBD/-1//come close/RB/1/xcomp to/IN/4/mark fleeing/VBG/1/advcl/flee",
        "fleeing:Main"
    )]
    [TestCase(
        "Police/NNS/1/nsubj saw/VBD/-1//see troops/NNS/1/obj on/IN/4/case brink/NN/2/nmod of/IN/6/mark fleeing/VBG/4/acl/flee",
        "saw:Main fleeing:Relative"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj entered/VBD/-1//enter and/CC/3/cc looted/VBD/1/conj/loot shops/NNS/3/obj",
        "entered:Main looted:Main"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj appear/VBP/-1/root to/TO/4/mark have/VB/4/aux fled/VBN/1/xcomp/flee",
        "fled:Main",
        TestName = "A_raising_verb_and_its_infinitive_are_one_clause"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj began/VBD/-1//begin moving/VBG/1/xcomp/move",
        "moving:Main",
        TestName = "A_raising_verb_and_its_participle_are_one_clause"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj struggled/VBD/-1//struggle to/TO/3/mark leave/VB/1/xcomp",
        "struggled:Main leave:Complement",
        TestName = "Another_verb_and_its_infinitive_are_two"
    )]
    public void A_clause_has_a_predicate_and_a_kind(string row, string expected) =>
        string.Join(' ', Read(row).Select(read => $"{read.PredicateToken.Text}:{read.Kind}")).Should().Be(expected);

    [TestCase(
        "Troops/NNS/1/nsubj took/VBD/-1//take towns/NNS/1/obj",
        "took",
        "Agent:Troops Patient:towns",
        TestName = "An_active_clause"
    )]
    [TestCase(
        "Towns/NNS/2/nsubj:pass were/VBD/2/aux:pass/be taken/VBN/-1//take by/IN/4/case troops/NNS/2/obl:agent",
        "taken",
        "Patient:Towns Agent:troops",
        TestName = "A_passive_clause_has_the_same_roles"
    )]
    [TestCase(
        "Towns/NNS/2/nsubj were/VBD/2/aux:pass/be taken/VBN/-1//take by/IN/4/case troops/NNS/2/obl",
        "taken",
        "Patient:Towns Agent:troops",
        TestName = "A_passive_is_known_by_its_auxiliary_alone"
    )]
    [TestCase(
        "Troops/NNS/2/nsubj:pass were/VBD/2/aux:pass/be seen/VBN/-1//see entering/VBG/2/xcomp/enter Velin/NNP/3/obj",
        "entering",
        "Agent:Troops Patient:Velin",
        TestName = "Who_was_seen_doing_it_did_it"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj stood/VBD/-1//stand by/IN/3/case bridges/NNS/1/obl",
        "stood",
        "Agent:Troops Oblique:bridges",
        TestName = "A_by_phrase_of_an_active_clause_is_no_agent"
    )]
    [TestCase(
        "Guards/NNS/1/nsubj gave/VBD/-1//give prisoners/NNS/1/iobj water/NN/1/obj Monday/NNP/1/obl:tmod",
        "gave",
        "Agent:Guards Recipient:prisoners Patient:water Adverbial:Monday",
        TestName = "Recipient_and_time"
    )]
    [TestCase(
        "There/EX/1/expl/there were/VBD/-1//be floods/NNS/1/nsubj",
        "were",
        "Agent:floods",
        TestName = "There_is_nobody"
    )]
    [TestCase(
        "Troops/NNS/3/nsubj and/CC/2/cc tanks/NNS/0/conj entered/VBD/-1//enter",
        "entered",
        "Agent:Troops Agent:tanks",
        TestName = "Coordinated_participants_count_each"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj entered/VBD/-1//enter and/CC/3/cc looted/VBD/1/conj/loot shops/NNS/3/obj",
        "looted",
        "Agent:Troops Patient:shops",
        TestName = "Coordinated_verbs_share_their_subject"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj refused/VBD/-1//refuse to/TO/3/mark leave/VB/1/xcomp",
        "leave",
        "Agent:Troops",
        TestName = "An_infinitive_has_the_subject_above_it"
    )]
    [TestCase(
        "Generals/NNS/1/nsubj forced/VBD/-1//force troops/NNS/1/obj to/TO/4/mark leave/VB/1/xcomp",
        "leave",
        "Agent:troops",
        TestName = "An_infinitive_has_the_object_above_it"
    )]
    [TestCase(
        "Fighters/NNS/4/nsubj held/VBN/0/acl/hold in/IN/3/case camps/NNS/1/obl rebelled/VBD/-1//rebel",
        "held",
        "Patient:Fighters Oblique:camps",
        TestName = "A_past_participle_tells_what_was_done_to_its_noun"
    )]
    [TestCase(
        "Planes/NNS/3/nsubj carrying/VBG/0/acl/carry troops/NNS/1/obj landed/VBD/-1//land",
        "carrying",
        "Agent:Planes Patient:troops",
        TestName = "A_present_participle_tells_what_its_noun_does"
    )]
    [TestCase(
        "He/PRP/2/nsubj:pass was/VBD/2/aux:pass/be held/VBN/-1//hold by/IN/4/case police/NNS/2/obl:agent and/CC/6/cc jailed/VBN/2/conj/jail",
        "jailed",
        "Patient:He",
        TestName = "A_participle_beside_a_passive_shares_its_subject"
    )]
    public void An_argument_has_a_role(string row, string predicate, string expected) =>
        string.Join(
                ' ',
                Read(row)
                    .Single(read => read.PredicateToken.Text == predicate)
                    .Arguments.Select(argument => $"{argument.Role}:{HeadOf(row, argument)}")
            )
            .Should()
            .Be(expected);

    [Test]
    public void An_argument_is_a_whole_phrase_with_its_preposition()
    {
        var read = Read(
                "Troops/NNS/1/nsubj camped/VBD/-1//camp near/IN/5/case the/DT/5/det old/JJ/5/amod bridge/NN/1/obl ././1/punct"
            )
            .Single();

        var place = read.Arguments[1];
        place.Preposition.Should().Be("near");
        place.Tokens.Should().Be(new TokenRange(2, 6));
        TextOf(read, read.Span).Should().Be("Troops camped near the old bridge");
    }

    [TestCase(
        "The/DT/1/det doctor/NN/2/nsubj said/VBD/-1//say that/IN/5/mark patients/NNS/5/nsubj recovered/VBD/2/ccomp/recover",
        "The doctor/said",
        TestName = "Said_that"
    )]
    [TestCase(
        "Patients/NNS/1/nsubj recovered/VBD/-1//recover ,/,/5/punct the/DT/4/det doctor/NN/5/nsubj said/VBD/1/parataxis/say",
        "the doctor/said",
        TestName = "The_doctor_said_at_the_end"
    )]
    [TestCase(
        "According/VBG/3/case/accord to/TO/0/fixed the/DT/3/det agency/NN/6/obl ,/,/6/punct patients/NNS/6/nsubj recovered/VBD/-1//recover",
        "the agency/According to",
        TestName = "According_to"
    )]
    [TestCase(
        "Patients/NNS/2/nsubj reportedly/RB/2/advmod recovered/VBD/-1//recover",
        "/reportedly",
        TestName = "Reportedly_names_no_source"
    )]
    [TestCase(
        "Hale/NNP/3/nsubj has/VBZ/3/aux/have also/RB/3/advmod said/VBN/-1//say patients/NNS/5/nsubj recovered/VBD/3/ccomp/recover",
        "Hale/has also said",
        TestName = "A_cue_has_its_auxiliaries_and_adverbs"
    )]
    [TestCase(
        "Patients/NNS/1/nsubj recovered/VBD/-1//recover ,/,/3/punct said/VBD/1/parataxis/say Hale/NNP/3/nsubj",
        "Hale/said",
        TestName = "Said_Hale"
    )]
    [TestCase(
        "Hale/NNP/1/nsubj says/VBZ/-1//say :/:/4/punct patients/NNS/4/nsubj recovered/VBD/1/parataxis/recover",
        "Hale/says",
        TestName = "Hale_says_before_a_colon"
    )]
    [TestCase("Patients/NNS/1/nsubj recovered/VBD/-1//recover", null, TestName = "Nobody_says_so")]
    public void An_attribution_has_a_source_and_a_cue(string row, string? expected)
    {
        var read = Read(row).Single();

        var said = read.Attribution is { } attribution
            ? $"{attribution.SourceText}/{TextOf(read, attribution.Cue)}"
            : null;
        said.Should().Be(expected);
    }

    [Test]
    public void A_speaker_named_once_holds_for_the_quotations_of_the_paragraph()
    {
        var read = Read(
            "``/``/2/punct We/PRP/2/nsubj won/VBD/5/ccomp/win ''/''/2/punct Hale/NNP/5/nsubj said/VBD/-1//say ././5/punct",
            "``/``/2/punct Nobody/NN/2/nsubj fled/VBD/-1//flee ././2/punct ''/''/2/punct",
            "Rain/NN/1/nsubj fell/VBD/-1//fall ././1/punct",
            "¶ ``/``/2/punct Snow/NN/2/nsubj fell/VBD/-1//fall ''/''/2/punct"
        );

        read.Select(one => (one.PredicateToken.Text, one.Attribution?.SourceText, one.Attribution?.Quoted))
            .Should()
            .Equal(("won", "Hale", true), ("fled", "Hale", true), ("fell", null, null), ("fell", null, null));
    }

    [Test]
    public void A_noun_reports_with_the_one_who_holds_it()
    {
        var read = Read(
            "Hale/NNP/2/nmod:poss 's/POS/0/case claim/NN/7/nsubj that/IN/5/mark troops/NNS/5/nsubj fled/VBD/2/acl/flee was/VBD/7/cop/be brief/JJ/-1/root"
        );

        read.Select(one => (one.PredicateToken.Text, one.Attribution?.SourceText, one.Certainty))
            .Should()
            .Equal(("fled", "Hale", Certainty.Reported), ("brief", null, Certainty.Asserted));
    }

    [Test]
    public void A_speaker_named_after_the_quotation_spoke_all_of_it()
    {
        var read = Read(
            "``/``/2/punct Nobody/NN/2/nsubj fled/VBD/-1//flee ././2/punct",
            "We/PRP/1/nsubj won/VBD/4/ccomp/win ''/''/1/punct Hale/NNP/4/nsubj said/VBD/-1//say"
        );

        read.Select(one => one.Attribution?.SourceText).Should().Equal("Hale", "Hale");
    }

    [Test]
    public void A_quotation_that_opens_the_next_paragraph_goes_on()
    {
        var read = Read(
            "``/``/2/punct We/PRP/2/nsubj won/VBD/5/ccomp/win ''/''/2/punct Hale/NNP/5/nsubj said/VBD/-1//say",
            "¶ ``/``/2/punct Nobody/NN/2/nsubj fled/VBD/-1//flee ''/''/2/punct",
            "¶ Rain/NN/1/nsubj fell/VBD/-1//fall"
        );

        read.Select(one => one.Attribution?.SourceText).Should().Equal("Hale", "Hale", null);
    }

    [Test]
    public void Who_behind_a_place_stands_for_its_people()
    {
        var fled = Read(
                "Residents/NNS/5/nsubj/resident of/IN/2/case Leeds/NNP/0/nmod who/WP/4/nsubj fled/VBD/2/acl:relcl/flee returned/VBD/-1//return | 2-2:Location"
            )
            .Single(read => read.PredicateToken.Text == "fled");

        fled.Arguments.Select(argument => fled.Sentence.Tokens[argument.Head].Text).Should().Equal("Residents");
    }

    [TestCase(
        "Police/NNS/1/nsubj denied/VBD/-1//deny Hale/NNP/4/nmod:poss 's/POS/2/case claim/NN/1/obj/claim that/IN/7/mark troops/NNS/7/nsubj fled/VBD/4/acl/flee",
        "Denied by Police, Reported by Hale",
        TestName = "Somebodys_claim"
    )]
    [TestCase(
        "Police/NNS/1/nsubj denied/VBD/-1//deny Army/NNP/3/nsubj claims/VBZ/1/ccomp/claim that/IN/6/mark troops/NNS/6/nsubj fled/VBD/3/ccomp/flee",
        "Reported by Army, Denied by Police",
        TestName = "A_claim_that_the_parser_takes_for_a_verb"
    )]
    [TestCase(
        "Police/NNS/1/nsubj denied/VBD/-1//deny reports/NNS/1/obj/report that/IN/5/mark troops/NNS/5/nsubj fled/VBD/2/acl/flee",
        "Denied by Police",
        TestName = "Reports_of_nobody"
    )]
    [TestCase(
        "Police/NNS/1/nsubj confirmed/VBD/-1//confirm Hale/NNP/4/nmod:poss 's/POS/2/case claim/NN/1/obj/claim that/IN/7/mark troops/NNS/7/nsubj fled/VBD/4/acl/flee",
        "Asserted by Police",
        TestName = "A_claim_that_is_not_denied"
    )]
    public void A_denied_claim_has_two_sides(string row, string expected) =>
        string.Join(
                ", ",
                Read(row)
                    .Where(read => read.PredicateToken.Text == "fled")
                    .Select(read => $"{read.Certainty} by {read.Attribution!.SourceText}")
            )
            .Should()
            .Be(expected);

    [Test]
    public void No_tree_makes_reading_throw_and_every_span_lies_in_the_text() =>
        Articles.Sample(
            rows =>
            {
                var article = Tree.Article(rows);
                foreach (var read in Reader.Read(article))
                {
                    var tokens = read.Sentence.Tokens;
                    var within =
                        read.Sentence.Span.Contains(read.Span)
                        && tokens.Any(token => token.Span.Start == read.Span.Start)
                        && tokens.Any(token => token.Span.End == read.Span.End)
                        && read.Arguments.All(argument => argument.Tokens.Contains(argument.Head))
                        && read.Arguments.All(argument => argument.Tokens.End <= tokens.Length)
                        && (read.Attribution is not { } said || IsWithin(said, read));
                    if (!within)
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: 3000,
            print: rows => string.Join('\n', rows)
        );

    private static bool IsWithin(Attribution attribution, Proposition read)
    {
        var whole = read.Article.Body;
        return whole.Contains(attribution.Content)
            && TextOf(read, attribution.Cue).Length > 0
            && attribution.SourceText == (attribution.Source is { } source ? TextOf(read, source) : "");
    }

    private static string HeadOf(string row, Argument argument) => row.Split(' ')[argument.Head].Split('/')[0];

    private static ImmutableArray<Proposition> Read(params string[] rows) => Reader.Read(Tree.Article(rows));

    private static string TextOf(Proposition proposition, TextSpan span) => proposition.Article.Text[span].ToString();
}
