using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Entities;
using Reconcile.Propositions;
using Reconcile.Tests.Language;
using Reconcile.Values;

namespace Reconcile.Tests.Claims;

internal sealed class ClaimReaderTests
{
    private static readonly PropositionReader Propositions = PropositionReader.Load();
    private static readonly ValueReader Values = ValueReader.Load();
    private static readonly EntityResolver Entities = EntityResolver.Load();
    private static readonly ClaimReader Claims = ClaimReader.Load();

    [TestCase("Troops/NNS/1/nsubj/troop took/VBD/-1//take towns/NNS/1/obj/town", "Happening", TestName = "A_happening")]
    [TestCase(
        "Five/CD/1/nummod hikers/NNS/2/nsubj/hiker died/VBD/-1//die",
        "Happening Count",
        TestName = "A_number_of_people"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj/troop marched/VBD/-1//march ten/CD/3/nummod miles/NNS/1/obj/mile",
        "Happening Length",
        TestName = "A_length"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj/troop took/VBD/-1//take towns/NNS/1/obj/town on/IN/4/case Monday/NNP/1/obl",
        "Happening Time",
        TestName = "A_day"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj/troop marched/VBD/-1//march in/IN/3/case Madrid/NNP/1/obl | 3-3:Location",
        "Happening Place",
        TestName = "A_place"
    )]
    [TestCase("They/PRP/1/nsubj left/VBD/-1//leave", "", TestName = "One_word_tells_nothing")]
    public void What_a_clause_says_becomes_claims_of_their_facets(string row, string expected) =>
        string.Join(' ', Read(row).Select(claim => claim.Facet)).Should().Be(expected);

    [Test]
    public void A_number_is_claimed_once_by_the_clause_that_holds_it()
    {
        var claims = Read(
            "Police/NNS/1/nsubj cried/VBD/-1//cry when/WRB/5/advmod five/CD/4/nummod hikers/NNS/5/nsubj/hiker died/VBD/1/advcl/die"
        );

        var count = claims.Single(claim => claim.Facet is Facet.Count);
        count.Proposition.PredicateToken.Text.Should().Be("died");
    }

    [Test]
    public void People_are_counted_by_what_befell_them_and_the_value_is_left_out()
    {
        var count = Read("Five/CD/1/nummod hikers/NNS/2/nsubj/hiker died/VBD/-1//die")
            .Single(claim => claim.Facet is Facet.Count);

        count
            .Form.Terms.Select(term => (term.Lemma, term.Role))
            .Should()
            .Equal(("hiker", TermRole.Agent), ("die", TermRole.Measured));
    }

    [TestCase(
        "Troops/NNS/1/nsubj/troop took/VBD/-1//take towns/NNS/1/obj/town",
        "take",
        TestName = "A_light_verb_tells_what_is_done_to_a_thing"
    )]
    [TestCase(
        "Troops/NNS/1/nsubj/troop gave/VBD/-1//give warnings/NNS/1/obj/warning",
        "warning",
        TestName = "The_event_that_a_light_verb_has_as_object_is_what_happened"
    )]
    public void What_happened_is_read_where_it_is_said(string row, string expected) =>
        Read(row)
            .Single(claim => claim.Facet is Facet.Happening)
            .Form.Terms.Single(term => term.Role is TermRole.Predicate)
            .Lemma.Should()
            .Be(expected);

    [Test]
    public void How_long_a_thing_lasts_is_told_of_the_thing() =>
        Read("Troops/NNS/1/nsubj/troop ended/VBD/-1//end a/DT/4/det yearlong/JJ/4/amod siege/NN/1/obj")
            .Single(claim => claim.Facet is Facet.Duration)
            .Form.Text.Should()
            .Be("siege");

    [Test]
    public void A_pronoun_counts_as_what_it_repeats()
    {
        var claims = Read(
            "Two/CD/1/nummod hikers/NNS/2/nsubj/hiker fell/VBD/-1//fall",
            "They/PRP/1/nsubj/they left/VBD/-1//leave towns/NNS/1/obj/town"
        );

        claims.Last(claim => claim.Facet is Facet.Happening).Form.Text.Should().Be("hiker leave town");
    }

    [TestCase("Five/CD/1/nummod hikers/NNS/2/nsubj/hiker died/VBD/-1//die", TestName = "Who_died")]
    [TestCase(
        "Storms/NNS/1/nsubj/storm killed/VBD/-1//kill five/CD/3/nummod hikers/NNS/1/obj/hiker",
        TestName = "Killed"
    )]
    [TestCase("Five/CD/1/nummod dead/JJ/-1/root in/IN/3/case storm/NN/1/nmod", TestName = "The_dead")]
    [TestCase("Storms/NNS/1/nsubj claimed/VBD/-1//claim five/CD/3/nummod lives/NNS/1/obj/life", TestName = "Lives")]
    [TestCase(
        "Storms/NNS/1/nsubj/storm claimed/VBD/-1//claim lives/NNS/1/obj/life of/IN/5/case five/CD/5/nummod hikers/NNS/2/nmod/hiker",
        TestName = "The_lives_of"
    )]
    [TestCase(
        "Five/CD/1/nummod hikers/NNS/2/nsubj/hiker lost/VBD/-1//lose their/PRP$/4/nmod:poss lives/NNS/2/obj/life",
        TestName = "Who_lost_their_lives"
    )]
    [TestCase(
        "Five/CD/1/nummod hikers/NNS/3/nsubj:pass/hiker were/VBD/3/aux:pass feared/VBN/-1//fear dead/JJ/3/xcomp",
        TestName = "Who_are_feared_dead"
    )]
    [TestCase(
        "Police/NNS/1/nsubj put/VBD/-1//put numbers/NNS/1/obj/number of/IN/4/case dead/JJ/2/nmod at/IN/6/case five/CD/1/obl",
        TestName = "The_number_of_dead"
    )]
    [TestCase(
        "Disease/NN/1/nsubj/disease killed/VBD/-1//kill five/CD/1/obj",
        TestName = "A_number_alone_beside_another_befalling"
    )]
    public void However_they_are_told_of_the_dead_are_one_thing(string row) => Measured(Read(row)).Should().Be("die");

    [TestCase(
        "Dozens/NNS/1/nsubj/dozen fled/VBD/-1//flee their/PRP$/3/nmod:poss homes/NNS/1/obj/home",
        "evacuate",
        TestName = "Who_fled_from_home"
    )]
    [TestCase(
        "Dozens/NNS/1/nsubj/dozen had/VBD/-1//have to/TO/3/mark leave/VB/1/xcomp their/PRP$/5/nmod:poss homes/NNS/3/obj/home",
        "evacuate",
        TestName = "Who_had_to_leave_home"
    )]
    [TestCase(
        "Dozens/NNS/1/nsubj/dozen fled/VBD/-1//flee the/DT/3/det bank/NN/1/obj",
        "flee",
        TestName = "Who_fled_from_elsewhere"
    )]
    public void Who_left_a_home_was_evacuated(string row, string measured) => Measured(Read(row)).Should().Be(measured);

    [Test]
    public void A_number_of_which_counts_what_stands_before_the_clause()
    {
        var claims = Read(
            "Police/NNS/1/nsubj searched/VBD/-1//search mills/NNS/1/obj/mill ,/,/7/punct four/CD/7/nsubj of/IN/6/case which/WDT/4/nmod closed/VBD/2/acl:relcl/close"
        );

        Measured(claims).Should().Be("mill");
    }

    [TestCase("private/JJ/6/amod", "school", TestName = "A_kind_of_it_before")]
    [TestCase("three/CD/6/nummod", "state", TestName = "A_number_of_its_own")]
    public void Two_kinds_of_one_thing_are_counted_as_it(string word, string measured) =>
        Read(
                $"Police/NNS/1/nsubj closed/VBD/-1//close 40/CD/3/nummod state/NN/1/obj and/CC/6/cc {word} schools/NNS/3/conj/school"
            )
            .First(claim => claim.Facet is Facet.Count)
            .Form.Terms.Single(term => term.Role is TermRole.Measured)
            .Lemma.Should()
            .Be(measured);

    [Test]
    public void Those_of_a_nation_are_people()
    {
        var claims = Read(
            "300/CD/1/nummod Canadians/NNPS/2/nsubj/Canadian slept/VBD/-1//sleep in/IN/4/case halls/NNS/2/obl/hall"
        );

        Measured(claims).Should().Be("people");
    }

    [Test]
    public void Whom_a_verb_below_the_clause_befell_is_counted_by_it()
    {
        var claims = Read(
            "Robbers/NNS/1/nsubj/robber fled/VBD/-1//flee after/IN/3/mark killing/VBG/1/dep/kill two/CD/5/nummod hikers/NNS/3/obj/hiker"
        );

        Measured(claims).Should().Be("die");
    }

    [TestCase("died/VBD/-1//die", 1, TestName = "Of_what_befell_others_before")]
    [TestCase("hid/VBD/-1//hide", 0, TestName = "Of_what_is_told_of_nobody_before")]
    [TestCase("vanished/JJ/-1//missing", 0, TestName = "Of_the_same_as_before")]
    public void Another_number_in_the_next_sentence_is_the_whole_of_its_own_kind(string verb, int counts)
    {
        var claims = Read(
            $"Hikers/NNS/1/nsubj/hiker {verb}",
            "Another/DT/2/det five/CD/2/nummod hikers/NNS/4/nsubj/hiker are/VBP/4/cop missing/JJ/-1/root"
        );

        claims.Count(claim => claim.Facet is Facet.Count).Should().Be(counts);
    }

    [Test]
    public void Of_those_a_part_of_whom_is_told_of_nothing_is_said()
    {
        var counts = Read(
                "Seven/CD/5/nsubj of/IN/4/case the/DT/4/det 40/CD/4/nummod hikers/NNS/0/nmod/hiker survived/VBD/-1//survive"
            )
            .Where(claim => claim.Facet is Facet.Count)
            .Select(claim => claim.Form.Text);

        counts.Should().Equal("hiker survive", "hiker");
    }

    [Test]
    public void One_of_the_hurt_is_a_part_even_beside_the_dead()
    {
        var claims = Read(
            "Two/CD/1/nummod hikers/NNS/2/nsubj/hiker died/VBD/-1//die and/CC/9/cc one/CD/9/nsubj of/IN/7/case the/DT/7/det wounded/NNS/4/nmod is/VBZ/9/cop here/RB/2/conj"
        );

        claims.Count(claim => claim.Facet is Facet.Count).Should().Be(1);
    }

    [Test]
    public void A_compound_tells_of_its_noun_whatever_the_clause_tells()
    {
        var claims = Read(
            "Police/NNS/1/nsubj saw/VBD/-1//see a/DT/7/det six/CD/5/nummod -/HYPH/3/punct lorry/NN/6/compound army/NN/7/compound convoy/NN/1/obj at/IN/9/case dawn/NN/1/obl"
        );

        var count = claims.Single(claim => claim.Facet is Facet.Count);
        count.Form.Text.Should().Be("lorry convoy army");
    }

    [Test]
    public void A_length_of_time_in_a_compound_is_its_nouns()
    {
        var claims = Read(
            "He/PRP/1/nsubj resigned/VBD/-1//resign after/IN/7/case a/DT/7/det two/CD/6/nummod -/HYPH/4/punct year/NN/7/compound inquiry/NN/1/obl"
        );

        claims.Single(claim => claim.Facet is Facet.Duration).Form.Text.Should().Be("inquiry");
    }

    [Test]
    public void What_a_reporting_clause_tells_of_its_speaker_is_claimed()
    {
        var claims = Read(
            "The/DT/4/det 47/CD/3/nummod -/HYPH/1/punct page/NN/4/compound report/NN/5/nsubj says/VBZ/-1//say mayors/NNS/7/nsubj/mayor took/VBD/5/ccomp/take bribes/NNS/7/obj/bribe"
        );

        var count = claims.Single(claim => claim.Facet is Facet.Count);
        count.Form.Text.Should().Be("page report");
        count.Proposition.Article.Text[count.Span].ToString().Should().Be("The 47 - page report");
        claims.Count(claim => claim.Facet is Facet.Happening).Should().Be(1, "that it says so is no claim");
    }

    [TestCase("saved/VBD/-1//save", TestName = "Lives_that_were_saved")]
    [TestCase("changed/VBD/-1//change", TestName = "Lives_that_were_changed")]
    public void Lives_are_only_deaths_where_they_are_taken(string verb) =>
        Measured(Read($"Vests/NNS/1/nsubj/vest {verb} five/CD/3/nummod lives/NNS/1/obj/life")).Should().Be("life");

    [TestCase("three/CD/4/nummod", Bound.AtLeast, TestName = "The_number_of_the_hedge")]
    [TestCase("four/CD/4/nummod", Bound.None, TestName = "Another_number")]
    public void A_number_that_is_hedged_once_is_meant_so_in_the_headline(string bare, Bound bound)
    {
        var claims = Read(
            $"{bare.Replace("/4/", "/1/", StringComparison.Ordinal)} dead/JJ/-1/root in/IN/3/case storm/NN/1/nmod",
            "¶At/IN/1/case least/JJS/2/nmod/least three/CD/3/nummod hikers/NNS/4/nsubj/hiker died/VBD/-1//die"
        );

        var first = claims.First(claim => claim.Facet is Facet.Count);
        ((QuantityValue)first.Value).Quantity.Bound.Should().Be(bound);
    }

    [Test]
    public void What_befell_them_may_be_told_by_a_clause_below() =>
        Measured(
                Read(
                    "Crews/NNS/1/nsubj/crew evacuated/VBD/-1//evacuate 14/CD/3/nummod children/NNS/1/obj/child trapped/VBN/3/acl/trap underground/RB/4/advmod"
                )
            )
            .Should()
            .Be("trap");

    [TestCase("4/obl", 0, TestName = "The_day_of_the_word_is_none_of_the_deed")]
    [TestCase("1/obl", 1, TestName = "The_day_of_the_deed_is_claimed")]
    public void A_day_belongs_to_what_it_stands_at(string head, int times)
    {
        var claims = Read(
            $"Dahl/NNP/1/nsubj won/VBD/-1//win ,/,/4/punct police/NNS/4/nsubj said/VBD/1/parataxis/say on/IN/6/case Monday/NNP/{head}"
        );

        claims.Count(claim => claim is { Facet: Facet.Time, IsWhenSaid: false }).Should().Be(times);
        claims.Count(claim => claim is { Facet: Facet.Time, IsWhenSaid: true }).Should().Be(1 - times);
    }

    [Test]
    public void When_it_was_said_is_claimed_of_what_was_said()
    {
        var claim = Read(
                "Police/NNS/1/nsubj said/VBD/-1//say on/IN/3/case Monday/NNP/1/obl that/IN/6/mark Dahl/NNP/6/nsubj won/VBD/1/ccomp/win"
            )
            .Single(claim => claim.Facet is Facet.Time);

        claim.IsWhenSaid.Should().BeTrue();
        claim.Form.Text.Should().Be("dahl win");
    }

    [TestCase("VBG", 1, TestName = "A_day_behind_a_participle_is_the_deeds_too")]
    [TestCase("VBD", 0, TestName = "A_day_behind_a_second_verb_is_not")]
    public void A_day_may_stand_behind_a_participle(string tag, int times)
    {
        var claims = Read(
            $"Troops/NNS/1/nsubj/troop foiled/VBD/-1//foil attacks/NNS/1/obj/attack on/IN/4/case ships/NNS/2/nmod/ship crossing/{tag}/4/acl/cross gulfs/NNS/5/obj/gulf on/IN/8/case Monday/NNP/5/obl"
        );

        var days = claims
            .Where(claim => claim.Facet is Facet.Time && claim.Proposition.PredicateToken.Lemma == "foil")
            .Select(claim => claim.Proposition.Article.Text[claim.Span].ToString());
        days.Count(said => said.EndsWith("on Monday", StringComparison.Ordinal)).Should().Be(times);
    }

    [Test]
    public void What_befell_a_thing_is_told_with_its_number()
    {
        var claims = Read(
            "They/PRP/1/nsubj counted/VBD/-1//count 800/CD/3/nummod homes/NNS/1/obj/home destroyed/VBN/3/acl/destroy by/IN/6/case storms/NNS/4/obl:agent/storm"
        );

        var count = claims.Single(claim => claim.Facet is Facet.Count);
        count.Proposition.Article.Text[count.Span].ToString().Should().Be("800 homes destroyed by storms");
    }

    [TestCase("said/VBD/-1//say", 0, TestName = "Words_about_the_speaker_are_no_quotation")]
    [TestCase("fled/VBD/-1//flee", 1, TestName = "Words_about_a_deed_are_one")]
    public void What_stands_in_marks_is_quoted(string verb, int quotations) =>
        Read($"\"/``/5/punct the/DT/2/det mayor/NN/5/nsubj of/IN/4/case Orsk/NNP/2/nmod {verb}")
            .Count(claim => claim.Facet is Facet.Quotation)
            .Should()
            .Be(quotations);

    [TestCase("34", 1, TestName = "The_same_length_in_another_unit")]
    [TestCase("90", 2, TestName = "Another_length")]
    public void A_conversion_in_brackets_is_no_second_claim(string miles, int lengths) =>
        Read(
                $"Troops/NNS/1/nsubj/troop marched/VBD/-1//march 55/CD/3/nummod kilometres/NNS/1/obj/kilometre (/-LRB-/6/punct {miles}/CD/6/nummod miles/NNS/3/appos/mile )/-RRB-/6/punct"
            )
            .Count(claim => claim.Facet is Facet.Length)
            .Should()
            .Be(lengths);

    [TestCase("including/VBG/6/case/include", 1, TestName = "A_part_of_it")]
    [TestCase("beside/IN/6/case/beside", 2, TestName = "An_amount_of_its_own")]
    public void What_an_amount_includes_is_no_rival_of_it(string word, int amounts) =>
        Read(
                $"Tarn/NNP/1/nsubj paid/VBD/-1//pay 30/CD/3/nummod dollars/NNS/1/obj/dollar {word} 20/CD/6/nummod dollars/NNS/1/obl/dollar"
            )
            .Count(claim => claim.Facet is Facet.Money)
            .Should()
            .Be(amounts);

    [Test]
    public void A_name_stands_for_its_entity()
    {
        var claim = Read("Madrid/NNP/1/nsubj greeted/VBD/-1//greet hikers/NNS/1/obj/hiker | 0-0:Location")[0];

        claim.Form.Text.Should().Be("madrid greet hiker");
    }

    [Test]
    public void A_span_is_never_longer_than_a_passage_may_be()
    {
        var filler = string.Join(' ', Enumerable.Range(3, 90).Select(_ => "very/RB/93/advmod"));
        var claims = Read($"Five/CD/1/nummod hikers/NNS/2/nsubj/hiker died/VBD/-1//die {filler} alone/RB/2/advmod");

        claims.Should().NotBeEmpty().And.OnlyContain(claim => claim.Span.Length > 0 && claim.Span.Length <= 300);
        claims.Should().OnlyContain(claim => claim.Proposition.Span.Contains(claim.Span));
    }

    private static string? Measured(ImmutableArray<Claim> claims) =>
        claims
            .Single(claim => claim.Facet is Facet.Count)
            .Form.Terms.SingleOrDefault(term => term.Role is TermRole.Measured)
            ?.Lemma;

    private static ImmutableArray<Claim> Read(params string[] rows)
    {
        var article = Tree.Article(rows);
        return Claims.Read(
            article,
            Propositions.Read(article),
            [
                .. article.Sentences.Select(sentence =>
                    Values.Read(sentence, article.Article.Text, new DateOnly(2024, 3, 6))
                ),
            ],
            Entities.Resolve(new Story("story", [article.Article], []), [article])
        );
    }

    [TestCase("They left on Friday, not on Monday.", 1)]
    [TestCase("They left on Friday and came on Monday.", 2)]
    public void What_is_said_not_to_be_is_no_value(string text, int expected) =>
        new Reconciler(Settings.ReadDefault().Settings!)
            .Claims(Texts.Story(text))
            .Count(claim => claim.Facet is Facet.Time)
            .Should()
            .Be(expected);
}
