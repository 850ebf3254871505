using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Tests.Language;

namespace Reconcile.Tests.Entities;

internal sealed class EntityResolverTests
{
    private const string Anna = "Anna/NNP/1/compound Hale/NNP/2/nsubj spoke/VBD/-1//speak | 0-1:Person";

    private static readonly EntityResolver Resolver = EntityResolver.Load();

    [TestCase("Hale/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person", 0, "anna_hale", TestName = "A_family_name")]
    [TestCase("Anna/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person", 0, "anna_hale", TestName = "A_first_name")]
    [TestCase("She/PRP/1/nsubj left/VBD/-1//leave", 0, "anna_hale", TestName = "A_pronoun")]
    [TestCase(
        "President/NNP/1/compound Hale/NNP/2/nsubj left/VBD/-1//leave | 0-1:Person",
        1,
        "anna_hale",
        TestName = "A_name_after_a_title"
    )]
    [TestCase(
        "President/NNP/1/compound Hale/NNP/2/nsubj left/VBD/-1//leave | 0-1:Person",
        0,
        null,
        TestName = "A_title_is_no_part_of_the_name"
    )]
    [TestCase(
        "Anna/NNP/1/compound Voss/NNP/2/nsubj left/VBD/-1//leave | 0-1:Person",
        1,
        "anna_voss",
        TestName = "Another_family_name"
    )]
    [TestCase("Monday/NNP/1/nsubj passed/VBD/-1//pass", 0, null, TestName = "A_day_is_nobody")]
    [TestCase("It/PRP/1/nsubj passed/VBD/-1//pass", 0, null, TestName = "It_is_nobody")]
    public void Words_may_stand_for_a_person(string row, int token, string? expected) =>
        Resolve(token, Anna, row).Should().Be(expected);

    [TestCase("The/DT/1/det service/NN/2/nsubj left/VBD/-1//leave", "northern_rescue_service", TestName = "The_noun")]
    [TestCase(
        "A/DT/2/det service/NN/2/compound car/NN/3/nsubj left/VBD/-1//leave",
        null,
        TestName = "A_part_of_a_noun"
    )]
    public void The_last_word_of_a_name_stands_for_it_with_the_article_only(string row, string? expected) =>
        Resolve(
                1,
                "Northern/NNP/2/compound Rescue/NNP/2/compound Service/NNP/3/nsubj came/VBD/-1//come | 0-2:Organization",
                row
            )
            .Should()
            .Be(expected);

    [Test]
    public void An_acronym_stands_for_the_full_name() =>
        Resolve(
                0,
                "Northern/NNP/2/compound Rescue/NNP/2/compound Service/NNP/3/nsubj came/VBD/-1//come | 0-2:Organization",
                "NRS/NNP/1/nsubj left/VBD/-1//leave | 0-0:Organization"
            )
            .Should()
            .Be("northern_rescue_service");

    [Test]
    public void An_acronym_stands_for_a_name_with_a_hyphen() =>
        Resolve(
                0,
                "Berg-Toll/NNP/1/nsubj came/VBD/-1//come | 0-0:Organization",
                "BT/NNP/1/nsubj left/VBD/-1//leave | 0-0:Organization"
            )
            .Should()
            .Be("berg-toll");

    [Test]
    public void A_name_spelt_in_two_ways_is_one() =>
        Resolve(
                1,
                "Mikhail/NNP/1/compound Gerasimenko/NNP/2/nsubj came/VBD/-1//come | 0-1:Person",
                "Mikhail/NNP/1/compound Gerasimenko/NNP/2/nsubj spoke/VBD/-1//speak | 0-1:Person",
                "Mikhail/NNP/1/compound Gerasymenko/NNP/2/nsubj left/VBD/-1//leave | 0-1:Person"
            )
            .Should()
            .Be("mikhail_gerasimenko");

    [Test]
    public void A_short_name_that_two_people_share_is_left_alone() =>
        Resolve(
                0,
                "George/NNP/1/compound Marsh/NNP/2/nsubj came/VBD/-1//come | 0-1:Person",
                "Laura/NNP/1/compound Marsh/NNP/2/nsubj came/VBD/-1//come | 0-1:Person",
                "Marsh/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person"
            )
            .Should()
            .Be("marsh");

    [Test]
    public void A_story_may_give_names_that_nothing_else_tells() =>
        Resolve(
                [
                    ["Anna Hale", "Firebird"],
                ],
                0,
                Anna,
                "Firebird/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person"
            )
            .Should()
            .Be("anna_hale");

    [Test]
    public void The_capital_is_the_one_that_the_story_names() =>
        Resolve(
                1,
                "Rain/NN/1/nsubj fell/VBD/-1//fall in/IN/3/case Madrid/NNP/1/obl | 3-3:Location",
                "The/DT/1/det capital/NN/2/nsubj slept/VBD/-1//sleep"
            )
            .Should()
            .Be("madrid");

    [Test]
    public void The_city_is_the_one_that_was_named() =>
        Resolve(
                1,
                "Rain/NN/1/nsubj fell/VBD/-1//fall in/IN/3/case Madrid/NNP/1/obl | 3-3:Location",
                "The/DT/1/det city/NN/2/nsubj slept/VBD/-1//sleep"
            )
            .Should()
            .Be("madrid");

    [Test]
    public void The_city_is_the_one_told_of_not_one_named_by_the_way() =>
        Resolve(
                1,
                "Rain/NN/1/nsubj fell/VBD/-1//fall in/IN/3/case Madrid/NNP/1/obl | 3-3:Location",
                "Madrid/NNP/1/nsubj slept/VBD/-1//sleep | 0-0:Location",
                "A/DT/1/det train/NN/2/nsubj left/VBD/-1//leave Madrid/NNP/2/obj for/IN/5/case Paris/NNP/2/obl | 3-3:Location 5-5:Location",
                "The/DT/1/det city/NN/2/nsubj slept/VBD/-1//sleep"
            )
            .Should()
            .Be("madrid");

    [TestCase(
        "Velin/NNP/1/compound province/NN/2/nsubj slept/VBD/-1//sleep | 0-0:Location",
        TestName = "A_province_beside"
    )]
    [TestCase(
        "Velin/NNP/1/compound Valley/NNP/2/nsubj slept/VBD/-1//sleep | 0-1:Location",
        TestName = "A_valley_by_name"
    )]
    public void What_is_no_town_is_not_the_city(string row) =>
        Resolve(1, row, "The/DT/1/det city/NN/2/nsubj slept/VBD/-1//sleep").Should().BeNull();

    [Test]
    public void A_provincial_capital_is_not_the_story_s_capital() =>
        Resolve(
                2,
                "Rain/NN/1/nsubj fell/VBD/-1//fall in/IN/3/case Madrid/NNP/1/obl | 3-3:Location",
                "The/DT/2/det provincial/JJ/2/amod capital/NN/3/nsubj slept/VBD/-1//sleep"
            )
            .Should()
            .BeNull();

    [TestCase(0, "Jan/NNP/1/compound Quend/NNP/2/nsubj spoke/VBD/-1//speak | 0-1:Location", TestName = "A_full_name")]
    [TestCase(0, "Quend/NNP/1/nsubj spoke/VBD/-1//speak | 0-0:Location", TestName = "A_family_name_alone")]
    public void What_is_called_as_a_person_is_is_no_place(int token, string row) =>
        Kind(
                token,
                "Quend/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person",
                "Jan/NNP/1/compound Quend/NNP/2/nsubj came/VBD/-1//come | 0-1:Person",
                row
            )
            .Should()
            .Be(NameKind.Person);

    [Test]
    public void What_an_entity_is_is_told_by_all_its_names() =>
        Kind(
                0,
                "Hale/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person",
                "Anna/NNP/1/compound Hale/NNP/2/nsubj left/VBD/-1//leave | 0-1:Person",
                "Great/NNP/2/compound Anna/NNP/2/compound Hale/NNP/3/nsubj opened/VBD/-1//open",
                "Hale/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person"
            )
            .Should()
            .Be(NameKind.Person);

    [Test]
    public void A_short_name_is_the_one_s_that_more_spellings_name() =>
        Resolve(
                0,
                "Georgi/NNP/1/compound Marsh/NNP/2/nsubj came/VBD/-1//come | 0-1:Person",
                "Georgy/NNP/1/compound Marsh/NNP/2/nsubj came/VBD/-1//come | 0-1:Person",
                "Laura/NNP/1/compound Marsh/NNP/2/nsubj came/VBD/-1//come | 0-1:Person",
                "Marsh/NNP/1/nsubj left/VBD/-1//leave | 0-0:Person"
            )
            .Should()
            .Be("georgi_marsh");

    [Test]
    public void What_a_title_belongs_to_is_no_part_of_the_name() =>
        Resolve(
                2,
                "US/NNP/3/compound President/NNP/3/compound Anna/NNP/3/compound Hale/NNP/4/nsubj left/VBD/-1//leave | 0-3:Person"
            )
            .Should()
            .Be("anna_hale");

    [Test]
    public void A_given_name_before_a_title_makes_it_a_name() =>
        Resolve(0, "Anna/NNP/2/compound King/NNP/2/compound Hale/NNP/3/nsubj left/VBD/-1//leave | 0-2:Person")
            .Should()
            .Be("anna_king_hale");

    [Test]
    public void A_genitive_mark_is_no_part_of_an_acronym() =>
        Resolve(
                0,
                "Lind/NNP/3/compound People/NNP/3/nmod:poss 's/POS/1/case Army/NNP/4/nsubj came/VBD/-1//come | 0-3:Organization",
                "LPA/NNP/1/nsubj left/VBD/-1//leave | 0-0:Organization"
            )
            .Should()
            .Be("lind_people_'s_army");

    [Test]
    public void A_town_with_a_bridge_is_a_town() =>
        Resolve(
                1,
                "A/DT/1/det bridge/NN/4/nsubj in/IN/3/case Velin/NNP/1/nmod fell/VBD/-1//fall | 3-3:Location",
                "The/DT/1/det city/NN/2/nsubj slept/VBD/-1//sleep"
            )
            .Should()
            .Be("velin");

    [Test]
    public void The_last_named_of_two_towns_is_the_city() =>
        Resolve(
                1,
                "Velin/NNP/3/nsubj and/CC/2/cc Brod/NNP/0/conj slept/VBD/-1//sleep | 0-0:Location 2-2:Location",
                "The/DT/1/det city/NN/2/nsubj slept/VBD/-1//sleep"
            )
            .Should()
            .Be("brod");

    [Test]
    public void A_word_before_a_name_is_none_of_it() =>
        Resolve(1, "baker/NN/2/compound Anna/NNP/2/compound Hale/NNP/3/nsubj left/VBD/-1//leave | 0-2:Person")
            .Should()
            .Be("anna_hale");

    [Test]
    public void A_story_teaches_by_which_nouns_it_speaks_of_somebody() =>
        Resolve(
                1,
                "Hale/NNP/5/nsubj ,/,/3/punct the/DT/3/det suspect/NN/0/appos ,/,/3/punct fled/VBD/-1//flee | 0-0:Person",
                "The/DT/1/det suspect/NN/2/nsubj slept/VBD/-1//sleep"
            )
            .Should()
            .Be("hale");

    [TestCase("The/DT/1/det suspects/NNS/2/nsubj/suspect slept/VBD/-1//sleep", TestName = "Several_are_no_person")]
    [TestCase("A/DT/1/det suspect/NN/2/nsubj slept/VBD/-1//sleep", TestName = "Another_one")]
    public void A_description_that_does_not_fit_teaches_nothing(string row) =>
        Resolve(
                1,
                "Hale/NNP/5/nsubj ,/,/3/punct the/DT/3/det suspect/NN/0/appos ,/,/3/punct fled/VBD/-1//flee | 0-0:Person",
                row
            )
            .Should()
            .BeNull();

    [Test]
    public void Several_things_are_not_the_one_whose_name_ends_so() =>
        Resolve(
                1,
                "Harbour/NNP/1/compound Street/NNP/2/nsubj flooded/VBD/-1//flood | 0-1:Location",
                "The/DT/1/det streets/NNS/2/nsubj/street dried/VBD/-1//dry"
            )
            .Should()
            .BeNull();

    [TestCase(
        "Two/CD/1/nummod officers/NNS/2/nsubj/officer came/VBD/-1//come",
        "They/PRP/1/nsubj/they left/VBD/-1//leave",
        "officers",
        TestName = "Several_people"
    )]
    [TestCase(
        "A/DT/1/det witness/NN/2/nsubj came/VBD/-1//come",
        "He/PRP/1/nsubj/he left/VBD/-1//leave",
        "witness",
        TestName = "Somebody_without_a_name"
    )]
    [TestCase(
        "The/DT/1/det quake/NN/2/nsubj struck/VBD/-1//strike",
        "It/PRP/1/nsubj/it lasted/VBD/-1//last",
        "quake",
        TestName = "A_thing"
    )]
    [TestCase(
        "The/DT/1/det Spaniard/NNP/2/nsubj fell/VBD/-1//fall | 1-1:Location",
        "He/PRP/1/nsubj/he died/VBD/-1//die",
        "Spaniard",
        TestName = "A_man_of_some_country"
    )]
    [TestCase(
        "A/DT/1/det woman/NN/2/nsubj came/VBD/-1//come",
        "He/PRP/1/nsubj/he left/VBD/-1//leave",
        null,
        TestName = "Not_of_the_other_gender"
    )]
    [TestCase(
        "A/DT/1/det boat/NN/2/nsubj came/VBD/-1//come",
        "They/PRP/1/nsubj/they left/VBD/-1//leave",
        null,
        TestName = "Not_of_another_number"
    )]
    [TestCase(
        "A/DT/1/det boat/NN/2/nsubj came/VBD/-1//come",
        "She/PRP/1/nsubj/she left/VBD/-1//leave",
        null,
        TestName = "Not_a_thing"
    )]
    public void A_pronoun_repeats_a_noun(string before, string row, string? expected)
    {
        var (entities, sentence) = Read(before, row);

        entities.At(sentence, 0).Should().BeNull();
        entities.NounAt(sentence, 0)?.Word.Text.Should().Be(expected);
        (entities.NounAt(sentence, 0) is null).Should().Be(expected is null);
    }

    [Test]
    public void Both_of_two_can_be_meant()
    {
        var (entities, sentence) = Read(
            "A/DT/1/det nurse/NN/5/nsubj and/CC/4/cc a/DT/4/det driver/NN/1/conj died/VBD/-1//die",
            "They/PRP/1/nsubj/they left/VBD/-1//leave"
        );

        entities.NounAt(sentence, 0)!.IsJoined.Should().BeTrue();
    }

    [Test]
    public void Nobody_does_it_to_himself_without_saying_so()
    {
        var (entities, sentence) = Read(
            "A/DT/1/det witness/NN/2/nsubj came/VBD/-1//come",
            "The/DT/1/det guard/NN/2/nsubj saw/VBD/-1//see him/PRP/2/obj/he"
        );

        entities.NounAt(sentence, 3)!.Word.Text.Should().Be("witness");
    }

    private static (StoryEntities Entities, Sentence Last) Read(params string[] rows)
    {
        var article = Tree.Article(rows);
        return (Resolver.Resolve(new Story("story", [article.Article], []), [article]), article.Sentences[^1]);
    }

    private static NameKind? Kind(int token, params string[] rows)
    {
        var (entities, last) = Read(rows);
        return entities.At(last, token)?.Kind;
    }

    private static string? Resolve(int token, params string[] rows) => Resolve([], token, rows);

    private static string? Resolve(ImmutableArray<ImmutableArray<string>> aliases, int token, params string[] rows)
    {
        var article = Tree.Article(rows);
        var entities = Resolver.Resolve(new Story("story", [article.Article], aliases), [article]);
        return entities.At(article.Sentences[^1], token)?.Key;
    }
}
