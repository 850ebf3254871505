using System.Text;
using System.Text.Json;
using Reconcile.Comparison;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Values;
using static Reconcile.Tests.Reports.GivenReport;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class ReportTests
{
    [Test]
    public void The_text_report_sets_values_side_by_side_and_ends_with_a_summary()
    {
        Text(new TextReportOptions { Width = 60 })
            .Should()
            .Be(
                """
                contradicted: the case
                  a says within 10 km; b says 32.2 km (20 miles)
                  a  within 10 km: “within 10 kilometres” (a.txt:1)
                  b  32.2 km (20 miles): “20 miles” (b.txt:1)
                  [c1: rule distance-differs, high severity, 2 independent
                  sources]

                corroborated: the case
                  a  “the dam opened” (a.txt:1)
                  b  “the gates of the dam opened wide and the water rushed
                     out” (b.txt:1)
                  [c2: rule sources-agree, 2 independent sources]

                1 contradicted, 0 divergent, 1 corroborated, 1 single-source
                in 2 articles

                """
            );
    }

    [Test]
    public void Where_a_place_would_be_broken_the_sources_stand_on_top()
    {
        var first = Happening("a", "the dam opened");
        var article = first.Proposition.Article with
        {
            Path = "stories/dam-burst/agency.txt",
            Source = "Northern Agency",
        };
        first = first with { Proposition = first.Proposition with { Article = article } };
        var cluster = Cluster(first, Happening("b", "it opened"), RelationKind.Equal, RelationReason.Same);

        Text(new TextReportOptions { Width = 40 }, cluster)
            .Should()
            .StartWith(
                """
                corroborated: the case
                  Northern Agency
                    “the dam opened”
                    (stories/dam-burst/agency.txt:1)
                  b
                    “it opened” (b.txt:1)

                """
            );
    }

    [Test]
    public void Colour_and_agreements_are_options()
    {
        Text(new TextReportOptions { UsesColour = true, ListsAgreements = false })
            .Should()
            .StartWith("\u001b[1;31mcontradicted\u001b[0m: the case\n")
            .And.NotContain("corroborated:");
    }

    [Test]
    public void An_accepted_finding_is_shown_as_accepted_and_stays()
    {
        var findings = Dam().Findings;
        var decision = new Decision("The map is old.") { By = "Ann", Date = new DateOnly(2024, 3, 5) };
        var result = Dam() with { Findings = findings.SetItem(0, findings[0] with { Decision = decision }) };
        using var text = new MemoryStream();
        using var json = new MemoryStream();

        new TextReport(new TextReportOptions { ListsAgreements = false }).Write(result, text);
        new JsonReport().Write(result, json);

        Encoding
            .UTF8.GetString(text.ToArray())
            .Should()
            .Contain("contradicted (accepted): the case\n")
            .And.Contain("  accepted by Ann on 2024-03-05: The map is old.\n")
            .And.EndWith("1 contradicted (1 accepted), 0 divergent, 1 corroborated, 1 single-source in 2 articles\n");
        using var document = JsonDocument.Parse(json.ToArray());
        var accepted = document.RootElement.GetProperty("clusters")[0].GetProperty("decision");
        accepted.GetProperty("reason").GetString().Should().Be("The map is old.");
        accepted.GetProperty("by").GetString().Should().Be("Ann");
        accepted.GetProperty("date").GetString().Should().Be("2024-03-05");
    }

    [Test]
    public void A_report_holds_no_control_character_of_an_article()
    {
        var hostile = Happening("a", "the dam \u001b[2Jopened\u202E");
        var report = Text(
            new TextReportOptions(),
            Cluster(hostile, Happening("b", "the dam opened"), RelationKind.Equal, RelationReason.Same)
        );

        report.Should().Contain("“the dam �[2Jopened�”");
    }

    [Test]
    public void Wide_characters_count_two_columns_and_long_words_are_broken()
    {
        TextLayout.Wrap("水門が開いた abcdefghijkl", 10).Should().Equal("水門が開い", "た", "abcdefghij", "kl");
        TextLayout.Width("e\u0301").Should().Be(1);
    }

    [Test]
    public void The_json_report_has_the_shape_of_its_format()
    {
        Encoding
            .UTF8.GetString(Bytes(new JsonReport()))
            .Should()
            .Be(
                """
                {
                  "format": "reconcile/1",
                  "story": "dam",
                  "articles": [
                    {
                      "id": "a",
                      "path": "a.txt",
                      "source": "a",
                      "title": null,
                      "published": "2024-03-04",
                      "url": null
                    },
                    {
                      "id": "b",
                      "path": "b.txt",
                      "source": "b",
                      "title": "Dam \"open\"",
                      "published": null,
                      "url": null
                    }
                  ],
                  "families": [],
                  "clusters": [
                    {
                      "id": "c1",
                      "about": "the case",
                      "facet": "length",
                      "verdict": "contradicted",
                      "rule": "distance-differs",
                      "severity": "high",
                      "explanation": "a says within 10 km; b says 32.2 km (20 miles)",
                      "independentSources": 2,
                      "fingerprint": "e6f1cf7ec70aaf056ffb1487e677fc0c",
                      "decision": null,
                      "members": [
                        {
                          "article": "a",
                          "start": 0,
                          "end": 20,
                          "line": 1,
                          "column": 1,
                          "text": "within 10 kilometres",
                          "value": {
                            "low": 0,
                            "high": 10000,
                            "unit": "m",
                            "said": "within 10 kilometres",
                            "bound": "at-most",
                            "approximation": "exact",
                            "shown": "within 10 km"
                          },
                          "attribution": {
                            "source": "police",
                            "cue": "say",
                            "quoted": false
                          },
                          "polarity": "positive",
                          "certainty": "asserted"
                        },
                        {
                          "article": "b",
                          "start": 0,
                          "end": 8,
                          "line": 1,
                          "column": 1,
                          "text": "20 miles",
                          "value": {
                            "low": 32187,
                            "high": 32187,
                            "unit": "m",
                            "said": "20 miles",
                            "bound": "none",
                            "approximation": "exact",
                            "shown": "32.2 km (20 miles)"
                          },
                          "attribution": null,
                          "polarity": "positive",
                          "certainty": "asserted"
                        }
                      ],
                      "relations": [
                        {
                          "first": 0,
                          "second": 1,
                          "kind": "different",
                          "reason": "value"
                        }
                      ]
                    },
                    {
                      "id": "c2",
                      "about": "the case",
                      "facet": "happening",
                      "verdict": "corroborated",
                      "rule": "sources-agree",
                      "severity": "none",
                      "explanation": "a and b agree: a says “the dam opened”; b says “the gates of the dam opened wide and the water rushed out”",
                      "independentSources": 2,
                      "fingerprint": "144a59179aeb92305921ce60e7ad4172",
                      "decision": null,
                      "members": [
                        {
                          "article": "a",
                          "start": 0,
                          "end": 14,
                          "line": 1,
                          "column": 1,
                          "text": "the dam opened",
                          "value": null,
                          "attribution": null,
                          "polarity": "positive",
                          "certainty": "asserted"
                        },
                        {
                          "article": "b",
                          "start": 0,
                          "end": 57,
                          "line": 1,
                          "column": 1,
                          "text": "the gates of the dam opened wide and the water rushed out",
                          "value": null,
                          "attribution": null,
                          "polarity": "positive",
                          "certainty": "asserted"
                        }
                      ],
                      "relations": [
                        {
                          "first": 0,
                          "second": 1,
                          "kind": "equal",
                          "reason": "same"
                        }
                      ]
                    }
                  ],
                  "summary": {
                    "corroborated": 1,
                    "divergent": 0,
                    "contradicted": 1,
                    "singleSource": 1
                  }
                }

                """
            );
    }

    [Test]
    public void Clusters_of_one_claim_are_listed_when_asked_for()
    {
        using var json = JsonDocument.Parse(Bytes(new JsonReport(listsSingleClaims: true)));

        var last = json.RootElement.GetProperty("clusters").EnumerateArray().Last();
        last.GetProperty("verdict").GetString().Should().Be("single-source");
        var value = last.GetProperty("members")[0].GetProperty("value");
        value.GetProperty("start").GetString().Should().Be("2024-03-04T00:00:00");
        value.GetProperty("end").GetString().Should().Be("2024-03-05T00:00:00");
        value.GetProperty("said").GetString().Should().Be("on Monday");
    }

    [Test]
    public void An_open_end_is_null()
    {
        var claim = Count("a", "at least 5", 5)
            .AtLeast()
            .With(quantity => quantity with { Interval = new Interval(5, double.PositiveInfinity) });
        using var json = JsonDocument.Parse(Bytes(new JsonReport(true), Alone(claim)));

        var value = json.RootElement.GetProperty("clusters")[0].GetProperty("members")[0].GetProperty("value");
        value.GetProperty("high").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Test]
    public void The_order_of_the_clusters_does_not_matter()
    {
        Bytes(new JsonReport(), [.. Clusters().Reverse()]).Should().Equal(Bytes(new JsonReport()));
    }

    [Test]
    public void An_accepted_finding_is_shown_with_the_reason()
    {
        Written(new TextReport(new TextReportOptions()), Dam().Accepted("the agency\ncorrected it"))
            .Should()
            .StartWith(
                """
                contradicted (accepted): the case
                  a says within 10 km; b says 32.2 km (20 miles)
                  accepted: the agency corrected it
                  a  within 10 km: “within 10 kilometres” (a.txt:1)

                """
            );

        using var json = JsonDocument.Parse(Written(new JsonReport(), Dam().Accepted("seen")));
        var accepted = json.RootElement.GetProperty("clusters")[0].GetProperty("decision");
        accepted.GetProperty("reason").GetString().Should().Be("seen");
    }

    private static string Text(TextReportOptions options, params ComparedCluster[] clusters) =>
        Written(new TextReport(options), clusters);

    private static byte[] Bytes(IReportWriter writer, params ComparedCluster[] clusters) =>
        Encoding.UTF8.GetBytes(Written(writer, clusters));
}
