"""English ways of naming who speaks: each text with the speaker and the words of every statement in it, in order."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ENVOY = (
    "The United Nations envoy mediating a truce warned that it was over.\n"
    "“Much is lost,” Staffan de Mistura, UN Special Envoy for Syria, told reporters after a meeting in Geneva."
)
NAMES = {
    "angry-people-and-he": (
        "Angry people called for the head of council leader David Hughes after he said that he supported the plan.",
        [("David Hughes", "he supported the plan")],
    ),
    "a-statement-is-no-person": (
        "Cyril Ramaphosa was on Twitter. It was theft, the statement from his office said. It would help, it added.",
        [("the statement from his office", "It was theft"), ("the statement from his office", "It would help")],
    ),
    "an-envoy-named-later-in-an-aside": (
        ENVOY,
        [
            ("Staffan de Mistura", "it was over"),
            ("Staffan de Mistura", "Much is lost"),
        ],
    ),
    "surnames-in-ly": (
        "James Cleverly left. When MPs shouted that he lied, Cleverly retorted: “Prove it.” Mr Cleverly said: “No.”",
        [("MPs", "he lied"), ("James Cleverly", "Prove it"), ("James Cleverly", "No")],
    ),
    "he-is-the-PM-who-spoke": (
        "The PM rang Wes Streeting and insisted that he had not been told. He also claimed he was looking into it.",
        [("The PM", "he had not been told"), ("The PM", "he was looking into it")],
    ),
    "will-is-a-name": (
        "“It was hard,” said Will Smith. The actor Will Smith said that he was sorry. Smith added that it was over.",
        [("Will Smith", "It was hard"), ("Will Smith", "he was sorry"), ("Will Smith", "it was over")],
    ),
    "will-asks": (
        "Will Trump sign it? Donald Trump said that he would.",
        [("Donald Trump", "he would")],
    ),
    "christian-is-a-name": (
        "Christian Lindner said the budget was sound. Lindner added that it would pass.",
        [("Christian Lindner", "the budget was sound"), ("Christian Lindner", "it would pass")],
    ),
    "papers-called-as-people-are": (
        "Angela Merkel left Berlin. The Guardian reported on Monday that some ministers would follow.",
        [("The Guardian", "some ministers would follow")],
    ),
    "some-number-of-MPs": (
        "The bill was attacked by two MPs who claim it would cost lives. Labour MPs said it was fine.",
        [("two MPs", "it would cost lives"), ("Labour MPs", "it was fine")],
    ),
    "a-report-with-a-name": (
        "Robert Mueller has left. The Mueller report said the files were lost.",
        [("The Mueller report", "the files were lost")],
    ),
    "body-named-by-its-field": (
        "Paris is calm. This week the Paris ferry committee said the boat was late.",
        [("the Paris ferry committee", "the boat was late")],
    ),
    "body-of-two-places": (
        "Paris and Lyon are calm. Paris agreed. The Paris and Lyon ferry committee said the boat was late.",
        [("The Paris and Lyon ferry committee", "the boat was late")],
    ),
    "surname-that-is-a-title": (
        "Mr Theodore Yeboah Dame, a lawyer, opened the session. Mr Dame said the court was full.",
        [("Theodore Yeboah Dame", "the court was full")],
    ),
    "title-behind-a-land-is-no-surname": (
        "The Jordan Minister left early. Ayman Safadi said the talks were frank.",
        [("Ayman Safadi", "the talks were frank")],
    ),
    "clause-without-commas": (
        "Angela Merkel who spoke against the motion said the rules were plain.",
        [("Angela Merkel", "the rules were plain")],
    ),
    "people-whom-a-clause-describes": (
        "Engineers who inspect the bridges say the steel is sound.",
        [("Engineers", "the steel is sound")],
    ),
    "unnamed-source-told-of-before": (
        "Angela Merkel left. A government spokesperson said the vote was off. The spokesperson said no date was set.",
        [
            ("A government spokesperson", "the vote was off"),
            ("A government spokesperson", "no date was set"),
        ],
    ),
    "deed-before-saying": (
        "Emmanuel Macron, speaking for the city, opposed the motion saying that the park was public.",
        [("Emmanuel Macron", "the park was public")],
    ),
    "foreign-is-no-office": (
        "France will not drop the claim to foreign waters, Foreign Minister Jean-Noël Barrot said yesterday.",
        [("Jean-Noël Barrot", "France will not drop the claim to foreign waters")],
    ),
    "initials": (
        "J P Nadda met the delegates. Nadda said the alliance will hold.",
        [("J P Nadda", "the alliance will hold")],
    ),
    "other-initials": (
        'George W. Bush said: "We will plant oaks." George H. W. Bush said: "We will plant elms."',
        [("George W. Bush", "We will plant oaks"), ("George H. W. Bush", "We will plant elms")],
    ),
    "nickname": (
        'Said Senator Tammy "Major" Duckworth: "We will not wait another year."',
        [('Tammy "Major" Duckworth', "We will not wait another year")],
    ),
    "weekday-in-a-name": (
        "The Sunday Times reported that the treaty was ready.",
        [("Sunday Times", "the treaty was ready")],
    ),
    "nation-in-a-name": (
        "The British Medical Association said the rota was unsafe.",
        [("British Medical Association", "the rota was unsafe")],
    ),
    "title-is-no-name": (
        "Taoiseach Micheál Martin said the budget was fair. Mr Martin said there would be no election.",
        [("Micheál Martin", "the budget was fair"), ("Micheál Martin", "there would be no election")],
    ),
    "name-behind-its-committee": (
        "Chairperson of the Senate Finance Committee Ron Wyden said the bill was dead. Wyden said he was sorry.",
        [("Ron Wyden", "the bill was dead"), ("Ron Wyden", "he was sorry")],
    ),
    "owner-does-not-speak": (
        "Special counsel Robert Mueller's team said it was ready. Robert Mueller left early.",
        [("Special counsel Robert Mueller's team", "it was ready")],
    ),
    "people-of-a-party": (
        "Top BJP functionaries said the list was final.",
        [("Top BJP functionaries", "the list was final")],
    ),
    "place-and-colon": (
        "NEW DELHI: Narendra Modi said the harvest was good.",
        [("Narendra Modi", "the harvest was good")],
    ),
    "role-of-the-one-beside-it": (
        "Party president Keir Starmer and Rachel Reeves met on Friday. The president said the talks went well.",
        [("Keir Starmer", "the talks went well")],
    ),
    "role-is-not-across-a-verb": (
        "A senior MP attacked Jeremy Hunt. Emily Thornberry said it was late. The MP for Leeds said Hunt should go.",
        [("Emily Thornberry", "it was late"), ("Emily Thornberry", "Hunt should go")],
    ),
    "headline-role": (
        "Minister urges voters to register early\n\nTransport minister Barbara Creecy met the mayors on Monday.",
        [("Barbara Creecy", "to register early")],
    ),
    "arabic-article": (
        "Majed al-Ansari flew to Cairo. Talks will resume on Tuesday, al-Ansari added in a statement.",
        [("Majed al-Ansari", "Talks will resume on Tuesday")],
    ),
    "later-is-no-name": (
        "Later Barack Obama wrote: “It was worth every minute of it.”",
        [("Barack Obama", "It was worth every minute of it")],
    ),
    "capitals-in-brackets": (
        "The Environment Agency (EA) met on Monday. The EA said the banks were safe. They will hold, it added.",
        [("Environment Agency", "the banks were safe"), ("Environment Agency", "They will hold")],
    ),
    "who-and-where": (
        "Tim Farron, who farms near the river, Cumbria, where it rained all week, said: “We are tired of all this.”",
        [("Tim Farron", "We are tired of all this")],
    ),
    "charged-with": (
        "The lawyer for the officer charged with murder in the death of a boy says training is a good thing.",
        [("The lawyer for the officer charged with murder in the death of a boy", "training is a good thing")],
    ),
    "his-lawyer-is-not-he": (
        "Donald Trump flew home. A Trump lawyer said the case was weak.",
        [("A Trump lawyer", "the case was weak")],
    ),
    "role-before-a-colon": (
        "Somerset farmer: Clean-up will be long\n\nRain fell again on Monday.",
        [("Somerset farmer", "Clean-up will be long")],
    ),
    "office-of-a-title": (
        "The Prime Minister’s Office said the visit was over.",
        [("Prime Minister’s Office", "the visit was over")],
    ),
    "named-behind-who": (
        "“It came so fast,” one woman who had to be moved, Amy Klobuchar, told the station.",
        [("Amy Klobuchar", "It came so fast")],
    ),
    "two-offices": (
        "“I support the call,” said Presidential Spokesman and Chief Presidential Counsel Ernesto Abella.",
        [("Ernesto Abella", "I support the call")],
    ),
    "gender-of-no-list": (
        "Rachel Reeves spoke on Monday. He said the plan was ready.",
        [("Rachel Reeves", "the plan was ready")],
    ),
    "police-behind-a-preposition": (
        "The theft was reported to Leeds police who promised to investigate.",
        [("Leeds police", "to investigate")],
    ),
    "by-saying": (
        "The comments came after Tory backbencher Lee Anderson caused a row by saying people “cannot cook at all”.",
        [("Lee Anderson", "people “cannot cook at all”")],
    ),
    "of-a-street": (
        "Sir Keir Starmer has defended a pass to No 10 Downing Street. The Prime Minister said he would not stop.",
        [("Keir Starmer", "he would not stop")],
    ),
    "speaking-to-another": (
        "Prince Abdulaziz bin Salman flew in. The minister, speaking to Daniel Yergin, said output would stay.",
        [("Abdulaziz bin Salman", "output would stay")],
    ),
    "which-said": (
        "The move caused a rift with the Pentagon, which said stocks were low.",
        [("Pentagon", "stocks were low")],
    ),
    "the-teenager": (
        "Carlo Acutis met 17-year-old Greta Thunberg in town. The teenager said school could wait.",
        [("Greta Thunberg", "school could wait")],
    ),
    "when-he-told": (
        "Keir Starmer was calm, but Labour shadow minister Jonathan Ashworth was not when he told Sky: “It is a lie.”",
        [("Jonathan Ashworth", "It is a lie")],
    ),
    "news-outlets": (
        "Local news outlets reported that the principal was hurt.",
        [("Local news outlets", "the principal was hurt")],
    ),
    "gracious-winner": (
        "Murray deserved to win, says gracious Djokovic\n\nNovak Djokovic lost the final on Sunday.",
        [("Novak Djokovic", "Murray deserved to win")],
    ),
    "hope-is-no-name": (
        "Sussan Ley spoke on Friday. Hope for a deal soured. She said it was a disaster.",
        [("Sussan Ley", "it was a disaster")],
    ),
    "fire-officials": (
        "Crews left Northern California on Monday. California fire officials said the wind would turn.",
        [("California fire officials", "the wind would turn")],
    ),
    "commission-with-and": (
        "The Australian Competition and Consumer Commission said prices were fair.",
        [("Australian Competition and Consumer Commission", "prices were fair")],
    ),
    "spokesman-for-a-department-with-and": (
        "Daniel Berlant, spokesman for the Department of Forestry and Fire Protection, said the roads were shut.",
        [("Daniel Berlant", "the roads were shut")],
    ),
    "minister-behind-a-comma": (
        "Minister Rana Sanaullah met Imran Khan. Talking of Khan in London, the minister said it was a fraud.",
        [("Rana Sanaullah", "it was a fraud")],
    ),
    "the-government-itself": (
        "The Coalition attacked the government’s plan. The government argued that the plan was sound.",
        [("The government", "the plan was sound")],
    ),
    "officials-cited-by": (
        "Officials cited by the Los Angeles Times said it could take a week.",
        [("Officials cited by the Los Angeles Times", "it could take a week")],
    ),
    "this-week": (
        "This week, Donald Trump caused outrage by stating that the gates should be shut.",
        [("Donald Trump", "the gates should be shut")],
    ),
    "and-others": (
        "Janet Yellen spoke in Washington. Yellen and other economists said rates would fall.",
        [("Janet Yellen and other economists", "rates would fall")],
    ),
}

CLAUSES = {
    "called-for-but-was-told": (
        "Ed Balls called for the plan to be dropped on grounds of safety but members were told it was fine.",
        [("Ed Balls", "to be dropped on grounds of safety")],
    ),
    "told-by-someone-and-a-colon": (
        "Tensions rose when the audience was told by Ed Balls: “It does not matter how many object.”",
        [("Ed Balls", "It does not matter how many object")],
    ),
    "a-subject-before-its-aside": (
        "The lesson for savers, Christine Lagarde said, should be to put some money away every month.",
        [("Christine Lagarde", "should be to put some money away every month")],
    ),
    "admitted-she-is": (
        "Adele declined to sing a line of ‘Hello’, admitted she’s happy to be back in London for a month.",
        [("Adele", "she’s happy to be back in London for a month")],
    ),
    "described-by-nobody": ("Two witnesses, described as “calm and collected”, were questioned in Spa on Monday.", []),
    "accused-of-calling": ("James Cleverly was accused of calling Stockton “a hole in the ground of the north”.", []),
    "names-in-ed": ("Ghana has recalled its High Commissioner to Nigeria, Baba Ahmed, over alleged bribes.", []),
    "going-on-to-urge": (
        "Sadiq Khan continued to urge Londoners to stay at home, and said the river was rising.",
        [("Sadiq Khan", "to stay at home"), ("Sadiq Khan", "the river was rising")],
    ),
    "hearers-and-where-they-are": (
        "Crews moved about 200 people, Sadiq Khan told reporters at an operations center south of Croydon.",
        [("Sadiq Khan", "Crews moved about 200 people")],
    ),
    "hearers-among-places": (
        "Sadiq Khan told people living within a mile of the river, the Thames, or the nearby Lea, that they had time.",
        [("Sadiq Khan", "they had time")],
    ),
    "saying-and-criticising": (
        "Angela Merkel hit back, saying she had not agreed to step down and criticising her treatment by the party.",
        [("Angela Merkel", "she had not agreed to step down")],
    ),
    "narrator-behind-a-dash": (
        "Angela Merkel said the party needed the win -- just its second this year.",
        [("Angela Merkel", "the party needed the win")],
    ),
    "no-further-details": (
        "Downing Street announced that the talks would go on, but gave no further details.",
        [("Downing Street", "the talks would go on")],
    ),
    "hearsay-between-marks": (
        "Angela Merkel said the talks were over. The place is said to be a “quiet town with a long memory of its own”.",
        [("Angela Merkel", "the talks were over")],
    ),
    "a-link-to-another-page": ("READ: Why the talks 'may have failed' in Berlin last week", []),
    "speaker-says-more-besides": (
        "Angela Merkel said the grant was welcome, but criticised the delay.",
        [("Angela Merkel", "the grant was welcome")],
    ),
    "despite-saying": (
        "Angela Merkel said the grant could grow, despite describing the talks as long.",
        [("Angela Merkel", "the grant could grow")],
    ),
    "day-before-another-speaker": (
        "The ship can carry 600 passengers on Thursday and Lufthansa said it was still looking.",
        [("Lufthansa", "it was still looking")],
    ),
    "pointed-out": (
        "Angela Merkel pointed out that the harbour needs to be dredged.",
        [("Angela Merkel", "the harbour needs to be dredged")],
    ),
    "asides-of-several-parts": (
        "Angela Merkel stressed, during a briefing in the town hall, in Berlin, on Wednesday that the dam was safe.",
        [("Angela Merkel", "the dam was safe")],
    ),
    "clause-that-opens-what-is-said": (
        "Angela Merkel told the council that while engineers have said the dam is safe, nobody has looked.",
        [("Angela Merkel", "while engineers have said the dam is safe, nobody has looked")],
    ),
    "clause-inside-what-is-said": (
        "Angela Merkel said the room fell silent when she told the guests that the dam was safe.",
        [("Angela Merkel", "the room fell silent when she told the guests that the dam was safe")],
    ),
    "addressee-with-a-list-in-its-name": (
        "Angela Merkel urged the Union of Nurses, Midwives and Doctors to find another way.",
        [("Angela Merkel", "to find another way")],
    ),
    "scene-behind-a-quotation": (
        'Angela Merkel wrote that "no minister may close the harbour alone", in an apparent reply to Paris.',
        [("Angela Merkel", "no minister may close the harbour alone")],
    ),
    "reported-as-saying": (
        "Reuters reported Angela Merkel as saying, “We will meet again in the spring.”",
        [("Angela Merkel", "We will meet again in the spring")],
    ),
    "statement-said": (
        "“We have done nothing wrong,” the Kremlin said in a statement. The talks went on, the statement said.",
        [("Kremlin", "We have done nothing wrong"), ("Kremlin", "The talks went on")],
    ),
    "it-added": (
        "Emmanuel Macron flew home. The European Commission said the rules were clear. They were fair, it added.",
        [("European Commission", "the rules were clear"), ("European Commission", "They were fair")],
    ),
    "appeal-to": (
        "Boris Johnson appealed to commuters not to travel on Friday.",
        [("Boris Johnson", "not to travel on Friday")],
    ),
    "ordering-and-telling": (
        "Nancy Pelosi faced the members, ordering them to vote and telling the leaders they lost her trust.",
        [("Nancy Pelosi", "to vote"), ("Nancy Pelosi", "they lost her trust")],
    ),
    "said-adding": (
        "“The deal is done,” Olaf Scholz said adding that it would be signed in May.",
        [("Olaf Scholz", "The deal is done"), ("Olaf Scholz", "it would be signed in May")],
    ),
    "he-of-the-same-sentence": (
        "Rishi Sunak was the last to speak, and he said the plan would work.",
        [("Rishi Sunak", "the plan would work")],
    ),
    "subject-behind-but": (
        "Emmanuel Macron stayed away, but the chancellor Olaf Scholz read a letter and added that Berlin agreed.",
        [("Olaf Scholz", "Berlin agreed")],
    ),
    "irregular-past": (
        "Christine Lagarde said prices fell in March.",
        [("Christine Lagarde", "prices fell in March")],
    ),
    "according-to-a-report": (
        "Police officers said the man fled, according to a report.",
        [("Police officers", "the man fled")],
    ),
    "clause-then-verb": (
        "The governor never sued anyone, the ministry has clarified.",
        [("the ministry", "The governor never sued anyone")],
    ),
    "denied-claims-that": (
        "Donald Tusk denied claims that the border was closed.",
        [("Donald Tusk", "the border was closed")],
    ),
    "or-joins-no-cues": (
        "Andrzej Duda insisted he had never met the investors or threatened to leave the room.",
        [("Andrzej Duda", "he had never met the investors or threatened to leave the room")],
    ),
    "noun-within-the-words": (
        "Ron DeSantis disclosed that the origin of the reports is being studied and urged voters to wait.",
        [("Ron DeSantis", "the origin of the reports is being studied"), ("Ron DeSantis", "to wait")],
    ),
    "but-declined": (
        "The White House said it was reviewing the offer, but declined to give details.",
        [("White House", "it was reviewing the offer")],
    ),
    "warning-with-a-clause": (
        "The bill was late, with the Teachers Union warning schools would be able to opt out.",
        [("Teachers Union", "schools would be able to opt out")],
    ),
    "called-on-the-police": (
        "Ed Balls called on the Inspector-General of Police to take over the case and on the party to wait.",
        [("Ed Balls", "to take over the case and on the party to wait")],
    ),
    "said-at-a-time-a-clause": (
        "Ed Balls said on Monday, the trains would not run.",
        [("Ed Balls", "the trains would not run")],
    ),
    "said-after-an-occasion-a-clause": (
        "Ed Balls said after a slow start to the day, the side showed character.",
        [("Ed Balls", "after a slow start to the day, the side showed character")],
    ),
    "a-reference-to": (
        "Ed Balls said the town was “a desert”, an apparent reference to the fair, in Leeds.",
        [("Ed Balls", "the town was “a desert”")],
    ),
    "although-the-claim-was-denied": (
        "Members claimed that the routes would cost more, although the claim was denied by the council.",
        [("Members", "the routes would cost more")],
    ),
    "but-said-its": (
        "Ed Balls said he was disappointed about the order but said it’s reasonable.",
        [("Ed Balls", "he was disappointed about the order"), ("Ed Balls", "it’s reasonable")],
    ),
    "apologised-for-chaos": ("The council has apologised to residents over the “chaos” which has made some wait.", []),
    "they-all-agreed": (
        "The council all agreed that changes needed to happen.",
        [("The council", "changes needed to happen")],
    ),
    "said-while-a-clause": (
        "Ed Balls said while the news was not unexpected it had come as a shock.",
        [("Ed Balls", "while the news was not unexpected it had come as a shock")],
    ),
    "urged-to-words-amid": (
        "Residents urged the firm to “listen to the decision” amid fears that it may appeal.",
        [("Residents", "to “listen to the decision”")],
    ),
    "urged-to-in-a-headline": ("Ed Balls urged to ‘listen to the people of Leeds’", []),
    "said-in-a-programme-that": (
        "Ed Balls had on Wednesday said in his 'Morning Talk' programme at Leeds that the road was shut.",
        [("Ed Balls", "the road was shut")],
    ),
    "told-a-lie": (
        "Ed Balls alleged that the mayor told a lie that the road was shut.",
        [("Ed Balls", "the mayor told a lie that the road was shut")],
    ),
    "recalling-the-day": (
        "Recalling the incident, Ed Balls said there had been a fair on that day, she went to the police and sat.",
        [("Ed Balls", "there had been a fair on that day, she went to the police and sat")],
    ),
    "accepted-that": (
        "Ed Balls accepted that some bins had been missed.",
        [("Ed Balls", "some bins had been missed")],
    ),
    "called-for": (
        "Workers marched through Melbourne and called for changes to Australia's laws.",
        [],
    ),
    "confirmed-to-whom": (
        "Ed Davey confirmed to the magazine that he would run again.",
        [("Ed Davey", "he would run again")],
    ),
    "statement-of-another-sentence": (
        "Lawal Pedro clarified this in a statement. The statement reads: “We have never sued anyone in this matter.”",
        [("Lawal Pedro", "We have never sued anyone in this matter")],
    ),
    "headline-words-said-below": (
        "‘He is not some actor’: premier attacked\n\n“He is the premier, he is not some actor,” John Pesutto said.",
        [("John Pesutto", "He is not some actor"), ("John Pesutto", "He is the premier, he is not some actor")],
    ),
    "he-will-contracted": (
        "The special envoy, Steve Witkoff, says he’ll answer by Friday.",
        [("Steve Witkoff", "he’ll answer by Friday")],
    ),
    "nobody-complains-words": (
        "Senate Republicans complained on Tuesday about parts of the plan one day after its unveiling, as bills grew.",
        [],
    ),
    "things-underscore": (
        "The row on Capitol Hill underscores how far apart both parties remain.",
        [],
    ),
    "ordered-the-release": (
        "Judge Loretta Lynch ordered the release of records to Carter Page, but has not ruled on it.",
        [],
    ),
    "last-year": (
        "Christine Lagarde wrote to the banks in November last year to lay out the risks the sector was facing.",
        [],
    ),
    "says-he-told": (
        "The Kremlin says Vladimir Putin told Xi Jinping in a call that the pipeline was safe.",
        [
            ("Kremlin", "Vladimir Putin told Xi Jinping in a call that the pipeline was safe"),
            ("Vladimir Putin", "the pipeline was safe"),
        ],
    ),
    "urged-a-party-in-brackets": (
        "Rana Sanaullah urged the Movement for Justice (PTI) to sit down with others.",
        [("Rana Sanaullah", "to sit down with others")],
    ),
    "dashes-of-two": (
        "Larry Sabato -- who heads a centre for politics -- said the race was open.",
        [("Larry Sabato", "the race was open")],
    ),
    "nobody-shows": (
        "I think we showed what we are capable of.",
        [],
    ),
    "headline-with-a-colon": (
        "Premier Doug Ford slams the heads of unions: ‘They are playing politics’",
        [("Doug Ford", "They are playing politics")],
    ),
    "interview": (
        "Steve Kerr met us.\n\nQ. How was it?\nSTEVE KERR: Strong. I like it.\nQ. Next?\nSTEVE KERR: We will see.",
        [("Steve Kerr", "Strong. I like it"), ("Steve Kerr", "We will see")],
    ),
    "questions-and-answers": (
        "Greta Gerwig has a new film.\n\nQ: Why now?\nA: It had to be made.\nQ: For whom?\nA: For my friends.",
        [("Greta Gerwig", "It had to be made"), ("Greta Gerwig", "For my friends")],
    ),
    "something-he-denies": (
        "Chris Bryant alleged that the remark was made in anger – something Andrew Mitchell has denied.",
        [("Chris Bryant", "the remark was made in anger")],
    ),
    "as-she-left": (
        "Downing Street suggested critics were wrong about the words - as the ministers met again.",
        [("Downing Street", "critics were wrong about the words")],
    ),
    "two-speakers-and": (
        "Rachel Reeves admitted it would hit pay and critics warned that firms would close.",
        [("Rachel Reeves", "it would hit pay"), ("critics", "firms would close")],
    ),
    "reasonable-doubt": (
        "The jury must be sure, beyond all reasonable doubt, that the man was killed by the accused.",
        [],
    ),
    "a-briefing": (
        "Mao Ning made the remarks at a daily news briefing when asked about the talks, which ended on Friday.",
        [],
    ),
    "confirmed-the-incident": (
        "But an officer, who spoke on condition that he is not named, confirmed the incident.",
        [],
    ),
    "threatened-saying": (
        "Viktor Orban threatened to block the aid saying they are not ready.",
        [("Viktor Orban", "to block the aid"), ("Viktor Orban", "they are not ready")],
    ),
    "accused-of": (
        "Ed Miliband accused the ministers of hiding the report.",
        [("Ed Miliband", "the ministers of hiding the report")],
    ),
    "claimed-during-that": (
        "The Conservatives have claimed during the first two weeks of the campaign that taxes would rise.",
        [("The Conservatives", "taxes would rise")],
    ),
    "told-a-hearing-into": (
        "Graeme Samuel told a federal Senate hearing into the crisis that firms had run a campaign.",
        [("Graeme Samuel", "firms had run a campaign")],
    ),
    "signalled-they-will": (
        "Adam Bandt signalled he would move faster next year.",
        [("Adam Bandt", "he would move faster next year")],
    ),
    "the-review-found": (
        "The review found ministers had failed the country for two decades.",
        [("The review", "ministers had failed the country for two decades")],
    ),
    "accused-of-with-marks": (
        "Penny Wong accused the industry of spreading “misinformation” about the reforms.",
        [("Penny Wong", "the industry of spreading “misinformation” about the reforms")],
    ),
    "announced-a-suite": (
        "Tanya Plibersek announced a suite of proposed reforms, including standards for rivers.",
        [],
    ),
    "to-work-and-maintain": (
        "China urged the United States to work together and maintain stable ties.",
        [("China", "to work together and maintain stable ties")],
    ),
    "laws-says": (
        "The author of a review of the laws says he is tired.",
        [("The author of a review of the laws", "he is tired")],
    ),
    "warned-inverted": (
        "“Whoever does not answer will be arrested,” warned the minister Theresa May.",
        [("Theresa May", "Whoever does not answer will be arrested")],
    ),
    "declined-to-expand": (
        "Micheál Martin declined on Tuesday night to expand on the claim that she was “playing both sides of it”.",
        [("Micheál Martin", "playing both sides of it")],
    ),
    "in-an-interview-in-a-city": (
        "Sara Duterte said in a chance interview in Zamboanga City that she had stopped.",
        [("Sara Duterte", "she had stopped")],
    ),
    "announced-things": (
        "Ursula von der Leyen announced measures relating to steel, which will apply from June.",
        [],
    ),
    "in-order-to-tell": (
        "Adam Schiff sought a hearing in order to tell members that the rule was broken.",
        [],
    ),
    "no-infinitive-of-writing": (
        "Mark Rutte, who was writing in a personal capacity, added: “It is over for us.”",
        [("Mark Rutte", "It is over for us")],
    ),
    "single-marks-over-paragraphs": (
        "Leo Varadkar said: ‘We will not bend to anyone in this house.\n‘There is a better way.’",
        [("Leo Varadkar", "We will not bend to anyone in this house.\n‘There is a better way")],
    ),
    "names-over-their-words": (
        "Mark Rutte, NATO chief\n“He was a friend of all.”\nMaia Sandu, Moldovan president\n“We will all miss him.”",
        [("Mark Rutte", "He was a friend of all"), ("Maia Sandu", "We will all miss him")],
    ),
    "names-behind-dashes": (
        "“He was a friend of all.”\n— Mark Rutte, NATO chief\n“We will all miss him.”\n— Maia Sandu, president",
        [("Mark Rutte", "He was a friend of all"), ("Maia Sandu", "We will all miss him")],
    ),
    "time-behind-that": (
        "“It was the best day of all,” Billie Jean King told us that night, as the crowd left.",
        [("Billie Jean King", "It was the best day of all")],
    ),
    "signed-with-a-bar": (
        "“It was the best day of all.” ― Billie Jean King\n“I would do it again tomorrow.” ― Martina Navratilova",
        [("Billie Jean King", "It was the best day of all"), ("Martina Navratilova", "I would do it again tomorrow")],
    ),
}


def _statements(text: str) -> list[tuple[str, str]]:
    found = extract(Document(text, language="en"))
    return [(said.speaker, text[said.span.start : said.span.end]) for said in found]


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES.keys())
def test_speakers_have_their_fullest_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert _statements(text) == expected


@pytest.mark.parametrize(("text", "expected"), CLAUSES.values(), ids=CLAUSES.keys())
def test_clauses_of_reporting_give_speaker_and_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert _statements(text) == expected
