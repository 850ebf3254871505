using System.Globalization;
using Reconcile.Tests.Language;
using Reconcile.Values;

namespace Reconcile.Tests.Values;

/// <summary>Monday 12 November 2001 is the day of publication unless a case says otherwise.</summary>
internal sealed class TimeTests
{
    private const string Monday = "2001-11-12";

    [TestCase("second", "2001-11-10")]
    [TestCase("new", "2001-11-17")]
    public void Who_has_a_place_in_an_order_has_done_it(string which, string expected)
    {
        var article = Tree.Article(
            $"The/DT/2/det {which}/JJ/2/amod runner/NN/-1/root to/TO/4/mark win/VB/2/acl at/IN/7/case the/DT/7/det weekend/NN/4/obl"
        );
        var read = ValueReader.Load().Read(article.Sentences[0], article.Article.Text, new DateOnly(2001, 11, 12));

        read.Times.Single()
            .Start.Should()
            .Be(DateTime.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [TestCase("has/VBZ/3/aux been/VBN/3/aux:pass", "2002-05-12")]
    [TestCase("had/VBD/3/aux been/VBN/3/aux:pass", "2001-05-12")]
    public void What_has_been_fixed_for_a_day_is_to_come(string auxiliaries, string expected)
    {
        var article = Tree.Article(
            $"Talks/NNS/3/nsubj:pass {auxiliaries} fixed/VBN/-1//fix for/IN/6/case 12/CD/6/nummod May/NNP/3/obl"
        );
        var read = ValueReader.Load().Read(article.Sentences[0], article.Article.Text, new DateOnly(2001, 11, 12));

        read.Times.Single().Start.Should().Be(Moment(expected));
    }

    [TestCase("today", "2001-11-12", "2001-11-13")]
    [TestCase("yesterday", "2001-11-11", "2001-11-12")]
    [TestCase("tomorrow", "2001-11-13", "2001-11-14")]
    [TestCase("the day before yesterday", "2001-11-10", "2001-11-11")]
    [TestCase("left/VBD on Friday", "2001-11-09", "2001-11-10")]
    [TestCase("left/VBD on Monday", "2001-11-12", "2001-11-13")]
    [TestCase("They will/MD meet/VB on Friday", "2001-11-16", "2001-11-17")]
    [TestCase("They are due to meet/VB on Friday", "2001-11-16", "2001-11-17")]
    [TestCase("They had to meet/VB on Friday", "2001-11-09", "2001-11-10")]
    [TestCase("this Friday", "2001-11-16", "2001-11-17")]
    [TestCase("last Friday", "2001-11-09", "2001-11-10")]
    [TestCase("next Sunday", "2001-11-25", "2001-11-26")]
    [TestCase("Tuesday of last week", "2001-11-06", "2001-11-07")]
    [TestCase("last week on Friday", "2001-11-09", "2001-11-10")]
    [TestCase("10 April", "2001-04-10", "2001-04-11")]
    [TestCase("April 10", "2001-04-10", "2001-04-11")]
    [TestCase("on Nov. 20", "2000-11-20", "2000-11-21")]
    [TestCase("July 2nd, 2013", "2013-07-02", "2013-07-03")]
    [TestCase("2 July", "2001-07-02", "2001-07-03")]
    [TestCase("Friday, 9 November 2001", "2001-11-09", "2001-11-10")]
    [TestCase("the tenth of September 2000", "2000-09-10", "2000-09-11")]
    [TestCase("2001-11-09", "2001-11-09", "2001-11-10")]
    [TestCase("02/22/2016", "2016-02-22", "2016-02-23")]
    [TestCase("21/04/2016", "2016-04-21", "2016-04-22")]
    [TestCase("in August", "2001-08-01", "2001-09-01")]
    [TestCase("between May 1, 2000, and Dec. 8, 2000", "2000-05-01", "2000-12-09")]
    [TestCase("in December", "2000-12-01", "2001-01-01")]
    [TestCase("in June 1999", "1999-06-01", "1999-07-01")]
    [TestCase("in 1992", "1992-01-01", "1993-01-01")]
    [TestCase("in April last year", "2000-04-01", "2000-05-01")]
    [TestCase("the 1990s", "1990-01-01", "2000-01-01")]
    [TestCase("in the '80s", "1980-01-01", "1990-01-01")]
    [TestCase("the 19th century", "1800-01-01", "1900-01-01")]
    [TestCase("last week", "2001-11-05", "2001-11-12")]
    [TestCase("this month", "2001-11-01", "2001-12-01")]
    [TestCase("last year", "2000-01-01", "2001-01-01")]
    [TestCase("earlier this month", "2001-11-01", "2001-11-13")]
    [TestCase("late last month", "2001-10-16", "2001-11-01")]
    [TestCase("mid-October", "2001-10-10", "2001-10-21")]
    [TestCase("the end of March", "2001-03-16", "2001-04-01")]
    [TestCase("died/VBD over the weekend", "2001-11-10", "2001-11-12")]
    [TestCase("last weekend", "2001-11-10", "2001-11-12")]
    [TestCase("three days ago", "2001-11-09", "2001-11-10")]
    [TestCase("two weeks ago", "2001-10-29", "2001-10-30")]
    [TestCase("a month ago", "2001-10-12", "2001-10-13")]
    [TestCase("two days before Christmas 2000", "2000-12-23", "2000-12-24")]
    [TestCase("in the last 72 hours", "2001-11-09", "2001-11-13")]
    [TestCase("the past three weeks", "2001-10-22", "2001-11-13")]
    [TestCase("summer 2000", "2000-06-01", "2000-09-01")]
    [TestCase("last summer", "2001-06-01", "2001-09-01")]
    [TestCase("the third quarter of 2000", "2000-07-01", "2000-10-01")]
    [TestCase("Q1 2000", "2000-01-01", "2000-04-01")]
    [TestCase("the first half of 2000", "2000-01-01", "2000-07-01")]
    [TestCase("the week of April 10", "2001-04-09", "2001-04-16")]
    [TestCase("the first Friday of July", "2001-07-06", "2001-07-07")]
    [TestCase("Easter 2018", "2018-04-01", "2018-04-02")]
    [TestCase("Thanksgiving 2000", "2000-11-23", "2000-11-24")]
    [TestCase("from Monday to Friday", "2001-11-12", "2001-11-17")]
    [TestCase("between 1996 and 1998", "1996-01-01", "1999-01-01")]
    [TestCase("the 1999-2000 season", "1999-01-01", "2001-01-01")]
    [TestCase("in 1999-00", "1999-01-01", "2001-01-01")]
    [TestCase("the 2023-24 season", "2023-01-01", "2025-01-01")]
    [TestCase("in 2023-24", "2023-01-01", "2025-01-01")]
    [TestCase("2023/24", "2023-01-01", "2025-01-01")]
    [TestCase("the 1987-88 campaign", "1987-01-01", "1989-01-01")]
    [TestCase("the 1914-18 war", "1914-01-01", "1919-01-01")]
    [TestCase("on 2010-11-05", "2010-11-05", "2010-11-06")]
    [TestCase("from 1996 to 1998", "1996-01-01", "1999-01-01")]
    [TestCase("October 19 to 20", "2001-10-19", "2001-10-21")]
    [TestCase("June-August 1992", "1992-06-01", "1992-09-01")]
    [TestCase("from Nov. 18 to Feb. 5, 2000", "1999-11-18", "2000-02-06")]
    [TestCase("Monday night", "2001-11-12T18:00", "2001-11-13T06:00")]
    [TestCase("last night", "2001-11-11T18:00", "2001-11-12T06:00")]
    [TestCase("early this morning", "2001-11-12T00:00", "2001-11-12T12:00")]
    [TestCase("on the morning of April 5", "2001-04-05T00:00", "2001-04-05T12:00")]
    [TestCase("Tuesday at 6 p.m.", "2001-11-06T18:00", "2001-11-06T19:00")]
    [TestCase("6:30 p.m. on Tuesday", "2001-11-06T18:30", "2001-11-06T18:31")]
    [TestCase("at 1030 GMT on Sunday", "2001-11-11T10:30", "2001-11-11T10:31")]
    [TestCase("noon on Friday", "2001-11-09T12:00", "2001-11-09T13:00")]
    [TestCase("between 7 and 9:30 last night", "2001-11-11T19:00", "2001-11-11T21:30")]
    [TestCase("Friday from 2:00 to 2:30 pm", "2001-11-09T14:00", "2001-11-09T14:30")]
    [TestCase("in 1992-96", "1992-01-01", "1997-01-01")]
    [TestCase("from 1939-45", "1939-01-01", "1946-01-01")]
    [TestCase("Jan Novak (1931-2010)", "1931-01-01", "2011-01-01")]
    [TestCase("dates from the 1400s", "1400-01-01", "1500-01-01")]
    [TestCase("the 1700s", "1700-01-01", "1800-01-01")]
    [TestCase("the 2000s", "2000-01-01", "2010-01-01")]
    [TestCase("at 11.20 on Tuesday night", "2001-11-06T23:20", "2001-11-06T23:21")]
    [TestCase("at 9 on Friday night", "2001-11-09T21:00", "2001-11-09T22:00")]
    [TestCase("opened/VBD at nine on Monday", "2001-11-12T09:00", "2001-11-12T10:00")]
    [TestCase("opened/VBD at 1615 on Monday", "2001-11-12T16:15", "2001-11-12T16:16")]
    [TestCase("met/VBD between 3 and 4pm on Monday", "2001-11-12T15:00", "2001-11-12T16:00")]
    [TestCase("compared to the last two years", "1999-11-12", "2001-11-13")]
    [TestCase("from 9 on Friday night", "2001-11-09T21:00", "2001-11-09T22:00")]
    [TestCase("opens/VBZ 9am-5pm on Monday", "2001-11-12T09:00", "2001-11-12T17:00")]
    public void A_time_is_put_on_the_calendar(string text, string start, string end)
    {
        var time = TaggedText.Read(text, Monday).Times.Should().ContainSingle().Subject;

        time.Start.Should().Be(Moment(start));
        time.End.Should().Be(Moment(end));
    }

    [TestCase("since August", "2001-08-01", null)]
    [TestCase("since 1996", "1996-01-01", null)]
    [TestCase("after 1996", "1997-01-01", null)]
    [TestCase("before 1996", null, "1996-01-01")]
    [TestCase("until Friday", null, "2001-11-10")]
    [TestCase("by the end of last year", null, "2001-01-01")]
    public void A_preposition_opens_one_end(string text, string? start, string? end)
    {
        var time = TaggedText.Read(text, Monday).Times.Single();

        time.Start.Should().Be(start is null ? null : Moment(start));
        time.End.Should().Be(end is null ? null : Moment(end));
    }

    [TestCase("around March 3", "2001-03-03", "2001-03-04", Approximation.About)]
    [TestCase("on or about March 3", "2001-03-03", "2001-03-04", Approximation.About)]
    [TestCase("since about August", "2001-08-01", null, Approximation.About)]
    [TestCase("at about 6 p.m. on Tuesday", "2001-11-06T18:00", "2001-11-06T19:00", Approximation.About)]
    [TestCase("Tuesday around 6 p.m.", "2001-11-06T18:00", "2001-11-06T19:00", Approximation.About)]
    [TestCase("about three days ago", "2001-11-09", "2001-11-10", Approximation.About)]
    [TestCase("nearly two weeks ago", "2001-10-29", "2001-10-30", Approximation.Almost)]
    [TestCase("just after noon on Friday", "2001-11-09T12:00", "2001-11-09T12:30", Approximation.JustOver)]
    [TestCase("shortly before 8 a.m. Friday", "2001-11-09T07:30", "2001-11-09T08:00", Approximation.Almost)]
    [TestCase("Friday shortly after 8 a.m.", "2001-11-09T08:00", "2001-11-09T08:30", Approximation.JustOver)]
    [TestCase("soon after April 10", "2001-04-11", "2001-04-12", Approximation.JustOver)]
    [TestCase("after 8 a.m. on Friday", "2001-11-09T08:00", null, Approximation.Exact)]
    [TestCase("more than three days ago", null, "2001-11-10", Approximation.Exact)]
    [TestCase("less than three days ago", "2001-11-09", null, Approximation.Exact)]
    [TestCase("They talked/VBD about Monday", "2001-11-12", "2001-11-13", Approximation.Exact)]
    [TestCase("died/VBD over the weekend", "2001-11-10", "2001-11-12", Approximation.Exact)]
    public void A_hedge_is_kept_with_the_time(string text, string? start, string? end, Approximation approximation)
    {
        var time = TaggedText.Read(text, Monday).Times.Single();

        time.Start.Should().Be(start is null ? null : Moment(start));
        time.End.Should().Be(end is null ? null : Moment(end));
        time.Approximation.Should().Be(approximation);
    }

    [TestCase("about 6 p.m.", Approximation.About)]
    [TestCase("just after noon", Approximation.JustOver)]
    [TestCase("nearly three days", Approximation.Almost)]
    [TestCase("at 6 p.m.", Approximation.Exact)]
    public void A_hedge_is_kept_without_a_day_too(string text, Approximation approximation) =>
        TaggedText.Read(text).Times.Single().Approximation.Should().Be(approximation);

    [TestCase("for three days", 259200, 259200, "P3D")]
    [TestCase("72 hours", 259200, 259200, "PT72H")]
    [TestCase("a 72-hour truce", 259200, 259200, "PT72H")]
    [TestCase("four days", 345600, 345600, "P4D")]
    [TestCase("two to four days", 172800, 345600, "P2D/P4D")]
    [TestCase("between two and four days", 172800, 345600, "P2D/P4D")]
    [TestCase("2-4 days", 172800, 345600, "P2D/P4D")]
    [TestCase("six to eight weeks", 3628800, 4838400, "P6W/P8W")]
    [TestCase("a year and a half", 47304000, 47304000, "P1.5Y")]
    [TestCase("two years and three months", 70848000, 70848000, "P2Y3M")]
    [TestCase("half an hour", 1800, 1800, "PT0.5H")]
    [TestCase("2h 4m 11s", 7451, 7451, "PT2H4M11S")]
    [TestCase("1min 20sec", 80, 80, "PT1M20S")]
    [TestCase("a time of 1:43.18", 103.18, 103.18, "PT1M43.18S")]
    [TestCase("won in 3:32.14", 212.14, 212.14, "PT3M32.14S")]
    [TestCase("won the race in 2:04:11", 7451, 7451, "PT2H4M11S")]
    [TestCase("finished in 2:04:11", 7451, 7451, "PT2H4M11S")]
    [TestCase("more than four days", 345600, double.PositiveInfinity, "P4D")]
    [TestCase("about 20 minutes", 1080, 1320, "PT20M")]
    [TestCase("for months", 5184000, 59616000, "PXM")]
    [TestCase("a monthslong inquiry", 5184000, 59616000, "PXM")]
    [TestCase("a weeks-long strike", 1209600, 4838400, "PXW")]
    [TestCase("a yearlong siege", 31536000, 31536000, "P1Y")]
    [TestCase("the week-long fair", 604800, 604800, "P1W")]
    [TestCase("several weeks", 1814400, 5443200, "P3W")]
    [TestCase("It will last 48 hours.", 172800, 172800, "PT48H")]
    [TestCase("It is to last three days.", 259200, 259200, "P3D")]
    [TestCase("It is expected to last six weeks.", 3628800, 3628800, "P6W")]
    [TestCase("It may only last two years.", 63072000, 63072000, "P2Y")]
    [TestCase("a one-and-a-half-year sentence", 47304000, 47304000, "P1.5Y")]
    [TestCase("a two-and-a-half-hour film", 9000, 9000, "PT2.5H")]
    [TestCase("It can't last two years.", 63072000, 63072000, "P2Y")]
    public void A_duration_has_a_length_and_no_place_on_the_calendar(string text, double low, double high, string timex)
    {
        var time = TaggedText.Read(text, Monday).Times.Single();

        time.Kind.Should().Be(TimeKind.Duration);
        time.Start.Should().BeNull();
        time.Timex.Should().Be(timex);
        time.Length.Should().Be(new Interval(low, high));
    }

    [TestCase("left/VBD on Monday", "XXXX-WXX-1")]
    [TestCase("Monday night", "XXXX-WXX-1TNI")]
    [TestCase("in August", "XXXX-08")]
    [TestCase("10 April", "XXXX-04-10")]
    [TestCase("last week", "XXXX-WXX")]
    [TestCase("three days ago", "P3D")]
    [TestCase("at 6 p.m.", "T18")]
    [TestCase("last night", "XXXX-XX-XXTNI")]
    [TestCase("at 4.42 in the morning", "T04:42")]
    [TestCase("at three in the afternoon", "T15")]
    [TestCase("at a quarter to midnight", "T23:45")]
    [TestCase("half past midnight", "T00:30")]
    [TestCase("at ten to four", "T03:50")]
    [TestCase("twenty past six", "T06:20")]
    [TestCase("At twenty past six the bell rang.", "T06:20")]
    [TestCase("At ten to four he left.", "T03:50")]
    [TestCase("at twenty-five to nine", "T08:35")]
    [TestCase("five to midnight", "T23:55")]
    [TestCase("0542 local time", "T05:42")]
    [TestCase("05.42 local time", "T05:42")]
    [TestCase("The 0715 train", "T07:15")]
    [TestCase("between 3 and 4pm", "T15/T16")]
    [TestCase("The race began at 2:04:11.", "T02:04:11")]
    [TestCase("The shop closes at 12p.", "T12")]
    [TestCase("at a quarter to four yesterday", "P1D-T03:45")]
    [TestCase("later in the day", "XXXX-XX-XX")]
    [TestCase("between 8 and 9pm", "T20/T21")]
    [TestCase("from 7 to 10pm", "T19/T22")]
    [TestCase("closed 3-4pm", "T15/T16")]
    [TestCase("between 9.30 and 10.30pm", "T21:30/T22:30")]
    [TestCase("between three and four o'clock", "T03/T04")]
    [TestCase("between 3 and 4pm on Monday", "XXXX-WXX-1T15/XXXX-WXX-1T16")]
    [TestCase("shortly after 11.20", "T11:20")]
    [TestCase("The train left at 11.20.", "T11:20")]
    [TestCase("The race began at nine.", "T09")]
    [TestCase("It began at 0400.", "T04:00")]
    [TestCase("9am-5pm", "T09/T17")]
    [TestCase("9am to 5pm", "T09/T17")]
    [TestCase("9am to 10pm", "T09/T22")]
    public void Without_a_day_of_publication_a_time_stays_relative(string text, string timex)
    {
        var time = TaggedText.Read(text).Times.Single();

        time.Start.Should().BeNull();
        time.End.Should().BeNull();
        time.Timex.Should().Be(timex);
    }

    [TestCase("at 1030 GMT on Sunday", "2001-11-11T10:30Z")]
    [TestCase("11 a.m. EST on Sunday", "2001-11-11T11:00-05:00")]
    [TestCase("last night", "2001-11-11TNI")]
    [TestCase("the 1990s", "199")]
    [TestCase("last week", "2001-W45")]
    [TestCase("every Monday", "XXXX-WXX-1")]
    [TestCase("daily", "P1D")]
    public void The_timex_value_follows_the_standard(string text, string timex) =>
        TaggedText.Read(text, Monday).Times.Single().Timex.Should().Be(timex);

    [TestCase("They may leave.")]
    [TestCase("the troops march on")]
    [TestCase("the second man")]
    [TestCase("787 people")]
    [TestCase("the same day")]
    [TestCase("a 43-year-old man")]
    [TestCase("$5 a day")]
    [TestCase("he sat down")]
    [TestCase("2000 people")]
    [TestCase("it fell to 1950 points")]
    [TestCase("a fall in prices")]
    [TestCase("The court voted ten to four.")]
    [TestCase("They lost by ten to four.")]
    [TestCase("Shares fell 12p.")]
    [TestCase("in the low 20s Celsius")]
    [TestCase("a one-in-100-year storm")]
    [TestCase("a once-in-a-century flood")]
    [TestCase("in 480 BC")]
    [TestCase("in 1200 BC")]
    [TestCase("the 3rd century BC")]
    [TestCase("in her early twenties")]
    [TestCase("in his late sixties")]
    [TestCase("at 11.20 percent")]
    [TestCase("It closed at 12.40.")]
    [TestCase("Shares opened at 9.15.")]
    [TestCase("He died at nine.")]
    [TestCase("a man in his 20s")]
    [TestCase("a man in his mid-20s")]
    public void Words_that_look_like_times_are_none(string text) =>
        TaggedText.Read(text, Monday).Times.Should().BeEmpty();

    [Test]
    public void Three_days_and_seventy_two_hours_are_equally_long() =>
        TaggedText
            .Read("three days")
            .Times.Single()
            .Length.Should()
            .Be(TaggedText.Read("72 hours").Times.Single().Length);

    [TestCase("last week", "2001-11-05 to 2001-11-11")]
    [TestCase("yesterday", "2001-11-11")]
    [TestCase("Tuesday at 6 p.m.", "2001-11-06 18:00 to 19:00")]
    [TestCase("since 1996", "from 1996-01-01")]
    [TestCase("three days", "3 days")]
    public void A_time_prints_back_for_people(string text, string printed) =>
        TaggedText.Read(text, Monday).Times.Single().ToString().Should().Be(printed);

    private static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
