using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Rules;

namespace Reconcile.Tests.Comparison;

/// <summary>What two sentences of two articles are to each other, read as they stand.</summary>
internal sealed class TwoSentencesTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);
    private static readonly Comparer Shipped = Comparer.Load();

    [TestCase("The ferry sank with the loss of 63 lives.", "The sinking of the ferry cost 19 lives.", "count-differs")]
    [TestCase(
        "More than 2,000 people gathered in the square.",
        "Police put the crowd in the square at 800.",
        "estimate-differs"
    )]
    [TestCase("The talks in Velin lasted four days.", "Nine days of talks in Velin are over.", "duration-differs")]
    [TestCase("Jan Novak, a 20-year-old former baker, won.", "Jan Novak, 21, won.", "age-differs")]
    [TestCase("Mary Bell is a 34-year-old nurse.", "Ms Bell, 36, is a nurse.", "age-differs")]
    [TestCase("A 41-year-old driver, Peter Hall, was hurt.", "Peter Hall (43) was hurt.", "age-differs")]
    [TestCase("Rebel fighters were seen entering Velin.", "Rebel fighters will not enter Velin.", "denial-hedged")]
    [TestCase("Velin Foods will buy the dairy.", "Velin Foods bought the dairy.", "phase-differs")]
    [TestCase("Eva Berg was born in the Bronx.", "Eva Berg was born in Boston.", "place-differs")]
    [TestCase("Chief executive Ida Berg spoke.", "Chief operating officer Ida Berg spoke.", "role-differs")]
    [TestCase("Assistant treasurer Ida Berg spoke.", "Deputy assistant treasurer Ida Berg spoke.", "role-differs")]
    [TestCase("Police chief Ida Berg spoke.", "Interim police chief Ida Berg spoke.", "role-differs")]
    [TestCase("Katrin Berg, 41, was hurt.", "Catrin Berg, 41, was hurt.", "spelling-differs")]
    [TestCase("The ship sank in the Gulf of Dorna.", "The ship sank in the Gulf of Dorma.", "spelling-differs")]
    [TestCase("The cellar was completely flooded.", "The cellar was almost totally flooded.", "opposites-claimed")]
    [TestCase("Her record is 11-4.", "Her record is 12-4.", "measure-differs")]
    [TestCase("About 300 people live in Dolen.", "Dolen has a population of 420.", "estimate-differs")]
    [TestCase("The mayor closed the bridge.", "The mayor did not close the bridge.", "happening-denied")]
    [TestCase("The mayor resigned.", "The mayor has not yet resigned.", "happening-denied")]
    [TestCase("Jan Novak, 52, of Dolen was hurt.", "Police held Jan Novak, 52, of Brod.", "place-differs")]
    [TestCase("Berg fired 13 shots at the guard.", "Berg fired 21 times at the guard.", "count-differs")]
    [TestCase("The bus hit a wall. 40 people were on the bus.", "The bus was carrying 55 passengers.", "count-differs")]
    [TestCase("The quake struck Velin on Monday.", "The quake shook Velin on Thursday.", "day-differs")]
    [TestCase("Eva Berg vanished in 1971.", "In 1973 Eva Berg disappeared.", "day-differs")]
    [TestCase("Eva Berg walked into the bank.", "Eva Berg walked out of the bank.", "detail-differs")]
    [TestCase("The council voted for the plan.", "The council voted against the plan.", "opposites-claimed")]
    [TestCase("The society expelled Jan Novak in 1988.", "The society ejected Jan Novak in 1990.", "day-differs")]
    [TestCase("Nobody was hurt in the blast.", "Three people were hurt in the blast.", "count-differs")]
    [TestCase("The firm owns almost half of the mill.", "The firm owns 30 per cent of the mill.", "estimate-differs")]
    [TestCase(
        "\"It was the worst day of the whole voyage,\" she said.",
        "\"It was the worst night of the whole voyage,\" she said.",
        "quotation-differs"
    )]
    [TestCase(
        "Two quakes of magnitude 6.4 and 6.1 struck.",
        "Quakes of magnitude 6.4 and 6.2 struck.",
        "magnitude-differs"
    )]
    [TestCase(
        "In May Eva Berg, 26, was charged.",
        "In June a court freed Eva Berg, 27, who had been charged.",
        "age-differs"
    )]
    [TestCase("The new mayor takes office on 12 May.", "The new mayor will take the oath on 14 May.", "day-differs")]
    [TestCase("Guards fired 14 shots.", "Guards fired nine shots.", "count-differs")]
    [TestCase("A jury found Jan Novak not guilty of arson.", "Jan Novak was convicted of arson.", "opposites-claimed")]
    [TestCase("The captain had not been arrested by Tuesday.", "The captain was arrested.", "happening-denied")]
    [TestCase("The rebels took Dolen and were nearing Brod.", "The rebels took Brod.", "opposites-claimed")]
    [TestCase("He had left the town.", "The mayor denied claims he had left the town.", "happening-denied")]
    [TestCase(
        "Eva Berg of the park service said that the bears are safe.",
        "The hunters left on Monday, and the park closed. Eva Bergk said so.",
        "spelling-differs"
    )]
    [TestCase(
        "Assistant treasurer Ida Berg opened the new school.",
        "The rain fell on Dolen as treasurer Ida Berg drove home.",
        "role-differs"
    )]
    [TestCase("Jan Novak is 5-foot-8.", "Jan Novak is 5-foot-11.", "estimate-differs")]
    [TestCase("The boy was hit twice in the leg.", "The boy was hit three times in the leg.", "count-differs")]
    [TestCase(
        "The council passed it by 54 votes to 46.",
        "The council passed it by 52 votes to 48.",
        "measure-differs"
    )]
    [TestCase("Eva Berg was born in Dorfling.", "Eva Berg was born in Unterau.", "place-differs")]
    [TestCase("The driver was named as Jan Novak.", "The driver was named as Karl Hale.", "detail-differs")]
    [TestCase("The driver was named as Peter Novak.", "The driver was named as Paul Novak.", "detail-differs")]
    [TestCase("The ferry was sailing to Oslo.", "The ferry was sailing to Copenhagen.", "detail-differs")]
    [TestCase("Eva Berg died of pneumonia at home.", "Eva Berg died of a stroke at home.", "detail-differs")]
    [TestCase("A New Zealand climber was rescued.", "A Danish climber was rescued.", "detail-differs")]
    [TestCase("Eva Berg was a nurse.", "Eva Berg was a teacher.", "detail-differs")]
    [TestCase("The clerk was stabbed with a knife.", "The clerk was stabbed with a screwdriver.", "detail-differs")]
    [TestCase("Jan Novak pleaded guilty to arson.", "Jan Novak pleaded not guilty to arson.", "opposites-claimed")]
    [TestCase("Schools in Dolen reopen on Friday.", "Schools in Dolen stay closed until Monday.", "opposites-claimed")]
    [TestCase("The ferries ran on Thursday.", "The ferries were cancelled until Friday.", "opposites-claimed")]
    [TestCase("The mayor need not resign.", "The mayor must resign.", "happening-denied")]
    [TestCase(
        "The minister resigned over the scandal.",
        "The minister was sacked over the scandal.",
        "opposites-claimed"
    )]
    [TestCase("The thief fled on foot.", "The thief fled in a car.", "detail-differs")]
    [TestCase("Output rose by 5.2 percent in May.", "Output rose by 5.4 percent in May.", "share-differs")]
    [TestCase("Novak scored in the 88th minute.", "Novak scored in the 82nd minute.", "detail-differs")]
    [TestCase("The rebels hold the bridge.", "The army holds the bridge.", "agent-differs")]
    [TestCase("Jan Novak flew to Bergen.", "Jan Novak flew to Oslo.", "detail-differs")]
    [TestCase("Turnout was 71 percent.", "Turnout was a record 74 percent.", "share-differs")]
    [TestCase("Damage is put at 12 million euros.", "The damage came to 20 million euros.", "money-differs")]
    [TestCase("Eva Berg, 54, said that she won.", "Eva Berg, 52, was hurt.", "age-differs")]
    [TestCase("The fire broke out at 3.15 a.m.", "The blaze started at 4.30 a.m.", "clock-differs")]
    [TestCase("The fire broke out on the second floor.", "The blaze started on the ground floor.", "detail-differs")]
    [TestCase(
        "Eva Berg will be sworn in on 3 May.",
        "The inauguration of Eva Berg is planned for 10 May.",
        "day-differs"
    )]
    [TestCase("Norvo will shed 1,200 jobs.", "1,500 people will lose their jobs at Norvo.", "count-differs")]
    [TestCase("Nine nurses lost their jobs.", "Twelve nurses were made redundant.", "count-differs")]
    [TestCase("The quake hit Dolen at 3.42am.", "The quake struck Dolen at 4.42 in the morning.", "clock-differs")]
    [TestCase(
        "The council approved the road 9-4.",
        "The council approved the road by eight votes to five.",
        "measure-differs"
    )]
    [TestCase("The rocket lifted off at 14:00 GMT.", "The rocket lifted off at 16:30 GMT.", "clock-differs")]
    [TestCase(
        "The bomb went off in Dolen at noon on Friday.",
        "The bomb went off in Dolen at 2pm on Friday.",
        "clock-differs"
    )]
    [TestCase("Did she pay the fine? No, she did not.", "She paid the fine on Monday.", "happening-denied")]
    [TestCase(
        "Asked whether she would sell the mill, Berg said: \"Never.\"",
        "Berg said she would sell the mill.",
        "denial-hedged"
    )]
    [TestCase("The crash happened at 24 Marsk Road.", "The crash happened at 42 Marsk Road.", "place-differs")]
    [TestCase(
        "The crash happened in the 1200 block of Marsk Road.",
        "The crash happened in the 1400 block of Marsk Road.",
        "place-differs"
    )]
    [TestCase("The mayor spoke on East Street.", "The mayor spoke on West Street.", "place-differs")]
    [TestCase(
        "The fire was five to seven miles from Dolen.",
        "The fire was six to eight miles from Dolen.",
        "estimate-differs"
    )]
    [TestCase("Temperatures in Dolen reached 41C.", "Temperatures in Dolen reached 38C.", "temperature-differs")]
    [TestCase(
        "Nine doctors fell ill at the hospital in Dolen.",
        "Nine patients fell ill at the hospital in Dolen.",
        "detail-differs"
    )]
    [TestCase("Voss leads Hale in the polls.", "Hale leads Voss in the polls.", "opposites-claimed")]
    [TestCase(
        "The plane was flying from Velin to Dolen.",
        "The plane was flying from Dolen to Velin.",
        "detail-differs"
    )]
    [TestCase("Hale won stage 14 from Velin to Brod.", "Hale won stage 12 from Velin to Brod.", "detail-differs")]
    [TestCase("The blast happened at midnight on Monday.", "The blast happened at noon on Monday.", "day-differs")]
    [TestCase("It is false that Hale took bribes.", "Hale took bribes.", "happening-denied")]
    [TestCase("The blast killed 12 people on Monday.", "The blast killed 20 people on Tuesday.", "day-differs")]
    [TestCase("Unemployment rose to 5%.", "The jobless rate rose to 6%.", "estimate-differs")]
    [TestCase("Hale missed a penalty late on.", "Hale scored a penalty late on.", "opposites-claimed")]
    [TestCase("The boy, four, was found dead.", "The boy, six, was found dead.", "age-differs")]
    [TestCase("The cruise will go ahead.", "The cruise has been cancelled.", "denial-hedged")]
    [TestCase("The trial proceeded.", "The trial was halted.", "opposites-claimed")]
    [TestCase("Lyon beat Nice 2-1.", "Nice lost 3-1 to Lyon.", "measure-differs")]
    [TestCase("The senate passed the bill by 54 to 46.", "The senate voted 51 to 49 for the bill.", "measure-differs")]
    [TestCase("Unemployment rose to 5.1 percent.", "The unemployment rate was 6.4 percent.", "share-differs")]
    [TestCase("The strike went on for four days.", "The strike ended after nine days.", "duration-differs")]
    [TestCase("The election is scheduled for May 12.", "The election will be held on June 9.", "day-differs")]
    [TestCase("The blast happened at 7 a.m. in Dolen.", "A blast rocked Dolen at 9 a.m.", "clock-differs")]
    [TestCase("The new mayor is Eva Berg, just 29.", "Eva Berg, 31, is the new mayor.", "age-differs")]
    public void May_differ(string one, string other, string rule) => Rules(one, other).Should().Contain(rule);

    [TestCase("Velin Foods will buy the dairy.", "Velin Foods buys the dairy.", TestName = "A_headline_in_the_present")]
    [TestCase("The mayor closed the bridge.", "He came to close the bridge.", TestName = "A_purpose")]
    [TestCase("Eva Berg was born in the Bronx.", "Eva Berg was born in New York City.", TestName = "A_part_of_a_city")]
    [TestCase("Police arrested the captain.", "Police released the captain.", TestName = "What_follows")]
    [TestCase(
        "Velin Foods confirmed the sale.",
        "Eva Berg, a spokeswoman for Velin Foods, confirmed the sale.",
        TestName = "Who_speaks_for_another"
    )]
    [TestCase("He was convicted on Thursday.", "He was sentenced on Tuesday.", TestName = "What_comes_after_a_verdict")]
    [TestCase(
        "Assistant district attorney Ida Berg spoke.",
        "Prosecutor Ida Berg spoke.",
        TestName = "A_post_under_a_wider_name"
    )]
    [TestCase("The rule takes effect in May.", "The rule has not yet taken effect.", TestName = "Not_yet")]
    [TestCase(
        "Farmers must wait until the rule takes effect.",
        "The rule has not yet taken effect.",
        TestName = "Not_yet_and_when"
    )]
    [TestCase(
        "Twelve miners were killed.",
        "Twelve miners were killed and eleven trapped.",
        TestName = "What_befell_others_of_them"
    )]
    [TestCase(
        "The firm declined to pay the fine.",
        "The firm does not intend to pay the fine.",
        TestName = "No_intention"
    )]
    [TestCase("It must ensure that nobody is harmed.", "It may harm people.", TestName = "What_is_wanted")]
    [TestCase("He left the house.", "He did not want to leave the house.", TestName = "A_wish")]
    [TestCase("The talks began in May.", "The talks ended in July.", TestName = "Beginning_and_end")]
    [TestCase(
        "Call the police on 0203 5550 177.",
        "Call the police on 0203 5550 124.",
        TestName = "A_telephone_number"
    )]
    [TestCase("L. Ida Berg won.", "Ida Berg won.", TestName = "An_initial")]
    [TestCase("Novak voted in Velin on Sunday.", "Novak was elected in Velin on Monday.", TestName = "Voted_in_a_town")]
    [TestCase(
        "The plane shot down the runway on Monday.",
        "The plane was shot down on Tuesday.",
        TestName = "Down_a_runway"
    )]
    [TestCase(
        "Tom Hale was jailed for four years.",
        "Tom Hale got three years to repay it.",
        TestName = "Years_to_do_something"
    )]
    [TestCase(
        "The reign of Novak ended after 12 years.",
        "The reign of Berg lasted 30 years.",
        TestName = "Another_reign"
    )]
    [TestCase("The arrest came on Monday.", "A second man was arrested on Wednesday.", TestName = "A_second_arrest")]
    [TestCase(
        "The explosion happened on 5 May.",
        "Explosions shook Marsk on 9 May.",
        TestName = "More_than_one_explosion"
    )]
    [TestCase(
        "There were 120 people aboard.",
        "Fifteen people aboard the ferry were injured.",
        TestName = "What_befell_some_aboard"
    )]
    [TestCase("The trial went ahead.", "The trial had been postponed twice.", TestName = "Postponed_and_held")]
    [TestCase("Norvo laid off 300 workers.", "Norvo hired 200 workers.", TestName = "Laid_off_and_hired")]
    [TestCase("Norvo laid off 300 workers.", "Norvo employs 1,200 workers.", TestName = "Laid_off_and_employed")]
    [TestCase(
        "The family paid a ransom of 300,000 dollars.",
        "The family handed over 300,000 dollars to the kidnappers.",
        TestName = "Handed_over_is_no_bound"
    )]
    [TestCase(
        "Tom Hale was jailed for six years.",
        "Tom Hale served four months.",
        TestName = "What_of_a_term_is_served"
    )]
    [TestCase(
        "Tom Hale was jailed for six years.",
        "Tom Hale got two years of probation.",
        TestName = "Probation_is_no_prison_term"
    )]
    [TestCase("Dave Novak won.", "David Novak won.", TestName = "A_short_form_of_a_name")]
    [TestCase(
        "Public defender Ida Berg spoke.",
        "Deputy public defender Ida Berg spoke.",
        TestName = "A_deputy_of_a_post_that_many_hold"
    )]
    [TestCase(
        "Eva Berg voted for the plan.",
        "Eva Berg voted against the plan and in June for the plan.",
        TestName = "For_and_against"
    )]
    [TestCase("She made the call nine weeks ago.", "She made the call on 14 May.", TestName = "Counted_in_weeks")]
    [TestCase("Jan Novak, 52, of Brod won.", "Jan Novak, 52, of Ohio won.", TestName = "A_town_in_a_state")]
    [TestCase(
        "\"We had hoped for a longer voyage,\" she said.",
        "\"We hoped for the longer voyage,\" she said.",
        TestName = "A_quotation_in_which_a_small_word_differs"
    )]
    [TestCase(
        "The party lost for the fourth time in seven votes.",
        "The party lost in five votes.",
        TestName = "A_row"
    )]
    [TestCase("She got twelve fewer votes than Lind.", "She got nine votes.", TestName = "A_difference")]
    [TestCase("Jan Novak was not charged.", "Jan Novak will be charged.", TestName = "What_is_to_come")]
    [TestCase("Eva Berg did not preach on Monday.", "Eva Berg preached.", TestName = "What_did_not_happen_on_one_day")]
    [TestCase("Anything short of winning the cup is a failure.", "Berg won the cup.", TestName = "What_falls_short")]
    [TestCase(
        "An aftershock of magnitude 5.6 followed.",
        "The quake had a magnitude of 6.1.",
        TestName = "An_aftershock"
    )]
    [TestCase("You don't want to lose the ball.", "The team lost the ball.", TestName = "What_nobody_wants")]
    [TestCase("It is as if the mayor had not won.", "The mayor won.", TestName = "What_only_seems_so")]
    [TestCase(
        "Mayor Ida Berg issued a statement.",
        "Jan Novak issued a statement.",
        TestName = "What_anyone_may_issue"
    )]
    [TestCase(
        "The ferry ran on a long weekend.",
        "The ferry ran on the Easter weekend.",
        TestName = "A_kind_of_weekend"
    )]
    [TestCase("She paid for 20-litre barrels.", "She paid for 50-litre barrels.", TestName = "Kinds_told_by_size")]
    [TestCase("His seven-year-old daughter saw Jan Novak.", "Jan Novak, 41, was seen.", TestName = "An_owner")]
    [TestCase(
        "The ferries ran on Sunday.",
        "The ferries were cancelled until Friday.",
        TestName = "When_a_state_is_over"
    )]
    [TestCase("Eva Berg died of lung disease.", "Eva Berg died of pneumonia.", TestName = "A_disease_by_a_wider_name")]
    [TestCase(
        "Eva Berg died of her wounds.",
        "Eva Berg died of an infection.",
        TestName = "Wounds_and_what_came_of_them"
    )]
    [TestCase(
        "The driver was named as Bob Novak.",
        "The driver was named as Robert Novak.",
        TestName = "A_name_in_short"
    )]
    [TestCase("The boy was hit twice.", "The boy was called three times.", TestName = "How_often_of_two_deeds")]
    [TestCase("Jan Novak flew to Norway.", "Jan Novak flew to Oslo.", TestName = "A_country_and_its_city")]
    [TestCase("Two men and a woman were arrested.", "Three people were arrested.", TestName = "A_sum")]
    [TestCase("The rebels took it from the army.", "The army lost it to the rebels.", TestName = "Two_sides")]
    [TestCase("Output rose by 12 percent.", "Output rose by 12.4 percent.", TestName = "A_share_without_its_decimal")]
    [TestCase(
        "The fire broke out at 3.15 a.m.",
        "The blaze started around 3.30 a.m.",
        TestName = "About_a_time_of_day"
    )]
    [TestCase("A vote was held on Monday.", "More votes are planned for Friday.", TestName = "Others_that_are_planned")]
    [TestCase("Shares in it rose 4 percent.", "Its profit rose to 5 percent.", TestName = "A_rise_and_a_level")]
    [TestCase("The fire broke out before 5 a.m.", "The fire broke out at 3 a.m.", TestName = "A_time_with_a_bound")]
    [TestCase("A fight broke out at midnight.", "A fire broke out at 2 a.m.", TestName = "Two_that_broke_out")]
    [TestCase(
        "The fire was caused by a storm.",
        "The fire was caused by a fallen tree.",
        TestName = "A_chain_of_causes"
    )]
    [TestCase("He starred in Hamlet.", "He starred in Macbeth.", TestName = "Plays")]
    [TestCase("The shop is closed until 9 a.m.", "The shop opens at 11 a.m.", TestName = "Until_an_hour")]
    [TestCase("The ferries ran on Monday.", "Two ferries were cancelled on Monday.", TestName = "Some_ferries")]
    [TestCase("The minister resigned.", "The minister's aide was sacked.", TestName = "Somebody_of_hers")]
    [TestCase("Eva Berg left the meeting.", "Eva Berg joined the meeting late.", TestName = "Coming_and_going")]
    [TestCase("Output fell to 5.2 percent.", "Output fell from 5.4 percent.", TestName = "A_level_before")]
    [TestCase("The committee passed it 9-2.", "The council passed it 30-12.", TestName = "Two_bodies")]
    [TestCase("Eva Berg meets him twice a week.", "Eva Berg met him three times.", TestName = "How_often_on_and_on")]
    [TestCase("A victim was named as Jan Novak.", "A victim was named as Karl Hale.", TestName = "Two_victims")]
    [TestCase("Letters were sent to Oslo.", "Letters were sent to Bergen.", TestName = "Letters_to_many")]
    [TestCase("Jan Novak is 5 feet 8.", "Jan Novak is 5-foot-8.", TestName = "A_height_in_two_ways")]
    [TestCase("The film is set in Dolen.", "The film is due on Friday.", TestName = "Set_in_a_town")]
    [TestCase(
        "No, the minister was not going to resign.",
        "The minister was not going to resign.",
        TestName = "No_as_an_answer"
    )]
    [TestCase(
        "A fire destroyed the market in Velshire.",
        "A fire destroyed the market in Dolen. No fire in Dolen in Velshire was bigger.",
        TestName = "A_place_that_the_story_puts_in_another"
    )]
    [TestCase(
        "It was a .32-caliber revolver, not a .45-caliber one.",
        "The gun was a .32-caliber revolver.",
        TestName = "What_it_is_said_not_to_be"
    )]
    [TestCase(
        "Voss was charged with three counts of fraud.",
        "The charges against Voss include one count of theft and three counts of fraud.",
        TestName = "Counts_of_two_crimes"
    )]
    [TestCase(
        "Police arrested Tom Hale. Two brothers were also arrested.",
        "Three teenagers were arrested.",
        TestName = "Those_who_were_also_arrested"
    )]
    [TestCase("Hale needed nine points in the match.", "Hale had 20 points in the match.", TestName = "What_is_needed")]
    [TestCase(
        "The rules don't require agencies to ask.",
        "Previously, agencies were required to ask.",
        TestName = "A_state_that_is_over"
    )]
    [TestCase(
        "The rule has not yet taken effect.",
        "The rule takes effect before he is sworn in.",
        TestName = "What_is_still_to_come"
    )]
    [TestCase(
        "The death was also confirmed by Eva Berg.",
        "The death was confirmed by Tom Hale.",
        TestName = "Others_did_it_too"
    )]
    [TestCase(
        "The quake was recorded near Dolen.",
        "The quake was recorded in Marsk.",
        TestName = "Near_one_town_and_in_another"
    )]
    [TestCase(
        "Voss was charged with fraud between May 1, 2005, and Dec. 8, 2006.",
        "Voss was charged with fraud on May 1, 2005.",
        TestName = "The_first_day_of_many"
    )]
    [TestCase(
        "The match starts at a quarter to eight.",
        "The match starts at 7.45pm.",
        TestName = "The_same_hour_of_either_half_of_the_day"
    )]
    [TestCase(
        "Kesten needs 12 million euros to repair the dam.",
        "Kesten has raised 7 million euros to repair the dam.",
        TestName = "A_sum_that_is_needed"
    )]
    [TestCase(
        "Toll was charged with five counts of fraud.",
        "Toll was convicted of three counts of fraud.",
        TestName = "Charged_and_convicted"
    )]
    [TestCase(
        "The firm had previously denied the leak.",
        "The firm admitted the leak.",
        TestName = "What_was_said_before"
    )]
    [TestCase(
        "Instead of 20 buses, the city ordered 12.",
        "The city ordered 12 buses.",
        TestName = "What_came_instead"
    )]
    [TestCase("Is the dam at Dolen safe?", "The dam at Dolen is not safe.", TestName = "A_question")]
    [TestCase(
        "Reporters asked whether Hale had resigned.",
        "Hale has not resigned.",
        TestName = "A_question_that_was_asked"
    )]
    [TestCase(
        "It is unclear whether the pilot survived the crash.",
        "The pilot did not survive the crash.",
        TestName = "What_is_not_known"
    )]
    [TestCase(
        "Forty soldiers died in the battle at Dolen.",
        "Twelve civilians died in the battle at Dolen.",
        TestName = "The_dead_of_two_kinds"
    )]
    [TestCase(
        "Temperatures in Dolen reached 38C.",
        "Temperatures in Dolen reached 100F.",
        TestName = "Two_scales_of_temperature"
    )]
    [TestCase("Novak's wife died on Monday.", "Novak died on Friday.", TestName = "Somebody_of_his")]
    [TestCase("Hale's son, 12, was hurt.", "Hale, 45, was hurt.", TestName = "The_age_of_his_son")]
    [TestCase(
        "The mayor's house was attacked on Monday.",
        "The mayor was attacked on Tuesday.",
        TestName = "Something_of_his"
    )]
    [TestCase(
        "Berg's first wife died in 1980.",
        "Berg's second wife died in 2003.",
        TestName = "The_first_and_the_second"
    )]
    [TestCase(
        "The company cut 1,200 jobs in January.",
        "The company cut 300 jobs in March.",
        TestName = "Another_number_on_another_day"
    )]
    [TestCase("Hale was elected in 2016.", "Hale was elected again in 2020.", TestName = "Once_more")]
    [TestCase(
        "Revenue rose 12% to $1.2bn in the third quarter.",
        "Net profit rose 8% to $140m in the third quarter.",
        TestName = "Two_levels"
    )]
    [TestCase("Men were given 20mg of the drug.", "Women were given 10mg of the drug.", TestName = "Men_and_women")]
    [TestCase(
        "Five men and five women were hurt in the crash.",
        "Five men and five women were hurt in the crash.",
        TestName = "Two_kinds_in_both"
    )]
    [TestCase(
        "The figures released by the ministry on Monday are false.",
        "The ministry released the figures on Monday.",
        TestName = "What_was_released_is_false"
    )]
    [TestCase("The crash hurt 20 to 30 people.", "The crash hurt 25 to 28 people.", TestName = "A_narrower_range")]
    [TestCase(
        "The crash happened at 2417 Marsk Road.",
        "The crash happened in the 2400 block of Marsk Road.",
        TestName = "A_house_in_a_block"
    )]
    [TestCase(
        "Hale flew from Velin to Dolen on Monday.",
        "Hale flew from Dolen to Velin on Wednesday.",
        TestName = "There_and_back"
    )]
    [TestCase(
        "Police wondered whether Hale had fled. Indeed, nobody had seen him.",
        "Hale did not flee.",
        TestName = "No_answer"
    )]
    [TestCase("Anna Novak is survived by her husband.", "Anna Novak was killed on Monday.")]
    [TestCase("The ferry sank with 300 people on board.", "There were 40 people on the boat that came to help.")]
    [TestCase("Berg fired 13 shots.", "Berg was fired six times from jobs in Velin.")]
    [TestCase("Anna Novak is survived by two children.", "Anna Novak, a mother of three, died.")]
    [TestCase("Novak left her husband and two children and moved.", "Novak, a mother of three, moved.")]
    [TestCase("Novak has four grandchildren.", "Novak has two great grandchildren.")]
    [TestCase("Officials put the dead at 40.", "Officials put the dead at 40 in Velin.")]
    public void May_be_no_conflict(string one, string other) =>
        Find(one, other)
            .Should()
            .NotContain(finding => finding.Verdict == Verdict.Contradicted || finding.Verdict == Verdict.Divergent);

    [TestCase("RV-7 was tested on 14,200 people.", "RV-7 was tested on more than 14,000 people.", Facet.Count)]
    [TestCase("No-one was injured in the fire.", "Nobody was injured in the fire.", Facet.Count)]
    [TestCase("Bob Novak, 41, won.", "Robert Novak, 41, won.", Facet.Age)]
    [TestCase("The new mayor, Ida Berg, spoke.", "Ida Berg, who was mayor until May, spoke.", Facet.Role)]
    [TestCase("Eva Berg, 26, was arrested in Dolen.", "Eva Berg, 27, was arrested in Dolen.", Facet.Happening)]
    [TestCase("Thieves emptied the bank on Monday.", "Thieves emptied the bank on Tuesday.", Facet.Happening)]
    [TestCase("About 300 villagers took shelter there.", "About 300 villagers sheltered there.", Facet.Count)]
    [TestCase("Temperatures in Dolen fell to minus 20.", "Temperatures in Dolen fell to minus 20.", Facet.Temperature)]
    [TestCase("Eva Hale met Jan Voss in Dolen.", "Jan Voss met Eva Hale in Dolen.", Facet.Happening)]
    public void May_agree(string one, string other, Facet facet) =>
        Find(one, other).Should().Contain(finding => finding.Compared.Cluster.Facet == facet && Agrees(finding));

    [TestCase("Did he pay the fine?", "He paid the fine.", Facet.Happening)]
    [TestCase("Police do not know whether the driver was drunk.", "The driver was drunk.", Facet.Happening)]
    [TestCase(
        "Customs seized 21 crates, 35 barrels and 800 sacks from the smugglers.",
        "Customs seized nine crates, 12 barrels and 300 sacks from the smugglers.",
        Facet.Happening
    )]
    [TestCase("Rebels attacked soldiers near Brod.", "Soldiers attacked rebels near Brod.", Facet.Happening)]
    [TestCase("The crash killed 12 people.", "The crash injured 12 people.", Facet.Happening)]
    [TestCase("The crash killed 12 people.", "The crash injured 12 people.", Facet.Count)]
    [TestCase("A Category 3 storm hit Dolen.", "A Category 4 storm hit Dolen.", Facet.Thing)]
    [TestCase("Hale won stage 14 in Dolen on Monday.", "Hale won stage 12 in Dolen on Friday.", Facet.Happening)]
    [TestCase("Voss leads Hale in Velin.", "Hale leads Voss in Dolen.", Facet.Happening)]
    public void May_not_agree(string one, string other, Facet facet)
    {
        Reconciler
            .Claims(Texts.Story(one, other))
            .Where(claim => claim.Facet == facet)
            .Select(claim => claim.Proposition.Article.Id)
            .Should()
            .Contain(["a", "b"]);
        Find(one, other).Should().NotContain(finding => finding.Compared.Cluster.Facet == facet && Agrees(finding));
    }

    [TestCase("Anna Lind scored 23 points.", "Eva Berg scored 16 points.", Facet.Count, true)]
    [TestCase("Anna Lind scored 23 points.", "Lind scored 16 points.", Facet.Count, false)]
    [TestCase("Dolen (14-5) won the match.", "Dolen (9-6) won the match.", Facet.Measure, true)]
    [TestCase("Dolen took a 21-3 lead.", "Dolen took a 28-9 lead.", Facet.Measure, true)]
    [TestCase("Dolen won the match 3-1.", "Dolen won the match 3-2.", Facet.Measure, false)]
    [TestCase("It struck 17 miles east of Dolen.", "It struck two miles from Marsk.", Facet.Length, true)]
    [TestCase("It struck 17 miles east of Dolen.", "It struck two miles from Dolen.", Facet.Length, false)]
    [TestCase("A 12-year-old girl was hurt.", "A 15-year-old girl won the race.", Facet.Age, true)]
    [TestCase("A 12-year-old girl was hurt.", "A 15-year-old girl was hurt.", Facet.Age, false)]
    [TestCase(
        "The 13-inch screen is dear, the 15-inch screen cheap.",
        "The 17-inch screen is cheap.",
        Facet.Length,
        true
    )]
    [TestCase("He won the Lind Prize in 1998.", "He won the Berg Medal in 2008.", Facet.Time, true)]
    [TestCase("He won the Lind Prize in 1998.", "He won the Lind Prize in 2008.", Facet.Time, false)]
    public void May_be_of_two_things(string one, string other, Facet facet, bool apart)
    {
        var claims = Reconciler.Claims(Texts.Story(one, other));
        var relation = Shipped
            .Compare([new Cluster(facet, "the case", [First("a"), First("b")], [])])
            .Single()
            .Relations.Single();

        (relation.Kind, relation.Reason == RelationReason.Apart)
            .Should()
            .Be((apart ? RelationKind.Compatible : RelationKind.Different, apart));

        Claim First(string article) =>
            claims.First(claim => claim.Facet == facet && claim.Proposition.Article.Id == article);
    }

    private static bool Agrees(Finding finding) => finding.Verdict is Verdict.Corroborated;

    private static IEnumerable<string> Rules(string one, string other) =>
        Find(one, other).Select(finding => finding.Rule);

    private static ImmutableArray<Finding> Find(string one, string other) =>
        Reconciler.Reconcile(Texts.Story(one, other));
}
