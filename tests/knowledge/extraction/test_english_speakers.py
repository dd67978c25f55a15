"""English: who speaks where nobody is named, where clauses and asides stand between, and where what is said ends."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "what somebody campaigns for, in marks": (
        "‘Save the hospital’ campaigner Keir Starmer had said to them: “We want to gain your support.”",
        [("Keir Starmer", "We want to gain your support")],
    ),
    "a deed and its object before a participle": (
        "Keir Starmer came. He declared war on the BBC saying: “It is anarchy and not democracy.”",
        [("Keir Starmer", "It is anarchy and not democracy")],
    ),
    "a statement issued to somebody saying": (
        "Keir Starmer issued a statement to the BBC saying it had lost its way.",
        [("Keir Starmer", "it had lost its way")],
    ),
    "an occasion between had and said": (
        "Joe Biden had after the Federal Executive Council meeting on Monday said he would meet the union.",
        [("Joe Biden", "he would meet the union")],
    ),
    "an accused whom a clause describes": (
        "Keir Starmer accused Tony Blair, who chairs the group, of deliberately ignoring him.",
        [("Keir Starmer", "Tony Blair, who chairs the group, of deliberately ignoring him")],
    ),
    "told them at a place, that": (
        "Keir Starmer told reporters at the Villa, London, that the letter was misplaced.",
        [("Keir Starmer", "the letter was misplaced")],
    ),
    "a quotation that but adds": (
        "Keir Starmer spoke. Not because they erred, he insisted, but “to protect the members of the group”.",
        [("Keir Starmer", "Not because they erred"), ("Keir Starmer", "to protect the members of the group")],
    ),
    "according to him, a colon": (
        "Keir Starmer came. According to Starmer: “We appeal to all to see how it is.”",
        [("Keir Starmer", "We appeal to all to see how it is")],
    ),
    "a town lies somewhere": ("Leeds lies in the “red brick belt”, one of the oldest of the North.", []),
    "somebody's noun that may be a verb": (
        'Ada Colau met the press, saying that the company\'s earlier forecast was a "very bad" one.',
        [("Ada Colau", 'the company\'s earlier forecast was a "very bad" one')],
    ),
    "the same speaker before and behind": (
        'City Manager Ada Colau stressed that "at every turn, what we saw was a barge that sank," Colau said.',
        [("Ada Colau", "at every turn, what we saw was a barge that sank")],
    ),
    "another speaker behind": (
        'Ada Colau stressed that "at every turn, what we saw was a barge that sank," Scholz said.',
        [("Scholz", 'Ada Colau stressed that "at every turn, what we saw was a barge that sank,"')],
    ),
    "however said": (
        "Olaf Scholz rejected the toll, however said it was small.",
        [("Olaf Scholz", "it was small")],
    ),
    "a refusal with its pronoun": (
        (
            "Olaf Scholz claimed that the works went well, but he declined to give figures. "
            "Ada Colau said the talks had failed but would not elaborate."
        ),
        [("Olaf Scholz", "the works went well"), ("Ada Colau", "the talks had failed")],
    ),
    "such as adding": (
        "Analysts pressed Acme for evidence that moves such as adding more flights are boosting its sales.",
        [],
    ),
    "here, where it was said": (
        "Olaf Scholz at a weekly briefing here said the toll was small.",
        [("Olaf Scholz", "the toll was small")],
    ),
    "regret": ("Olaf Scholz regretted that the toll was small.", [("Olaf Scholz", "the toll was small")]),
    "the latter and the former": (
        "Keir Starmer met Olaf Scholz. The latter said the talks went well. The former denied that they had ended.",
        [("Olaf Scholz", "the talks went well"), ("Keir Starmer", "they had ended")],
    ),
    "the latter of more than two": (
        "Keir Starmer, Ada Colau and Olaf Scholz met. The latter said the talks went well.",
        [("The latter", "the talks went well")],
    ),
    "a passive with as": (
        "The toll was described by Olaf Scholz as “a tax on every barge”.",
        [("Olaf Scholz", "a tax on every barge")],
    ),
    "a passive whose speaker comes last": (
        (
            "The toll was called “a tax on every barge” by Ada Colau. The gate, derided as “a gift to all” by Olaf "
            "Scholz, was kept."
        ),
        [("Ada Colau", "a tax on every barge"), ("Olaf Scholz", "a gift to all")],
    ),
    "a passive that names nobody": ("The toll was described as “a tax on every barge” on Monday.", []),
    "a body whose fields are a list": (
        "Department of Roads, Bridges and Tunnels officials said the toll was kept.",
        [("Department of Roads, Bridges and Tunnels", "the toll was kept")],
    ),
    "a title, a name and a body": (
        "Bishop Desmond Tutu of Grace Church said the toll was kept. “The bridge holds,” Tutu said.",
        [("Desmond Tutu", "the toll was kept"), ("Desmond Tutu", "The bridge holds")],
    ),
    "names behind a city's name": (
        "In the City of London, Starmer and Scholz said the toll was kept.",
        [("Starmer and Scholz", "the toll was kept")],
    ),
    "on the phone, behind however": (
        "Ada Colau, however, on phone said that the toll was kept.",
        [("Ada Colau", "the toll was kept")],
    ),
    "an unknown verb before a role": (
        "“The barge will not sink,” quavered the Leeds goalkeeper.",
        [("the Leeds goalkeeper", "The barge will not sink")],
    ),
    "a union is no hospital it speaks of": (
        "A union representing 700 Leeds General Hospital workers met. The union said that the toll was kept.",
        [("The union", "the toll was kept")],
    ),
    "described, then he": (
        "Keir Starmer left. “The port will stay open,” a spokesman for the Home Office said. “We hired on,” he added.",
        [
            ("a spokesman for the Home Office", "The port will stay open"),
            ("a spokesman for the Home Office", "We hired on"),
        ],
    ),
    "described by a word for a woman, then he": (
        "Keir Starmer left. A spokeswoman for the city said the gates were shut. He said they would open soon.",
        [("A spokeswoman for the city", "the gates were shut"), ("Keir Starmer", "they would open soon")],
    ),
    "described as the subject of the sentence": (
        "Health services are strained. One nurse wept as she told reporters that the ward was full.",
        [("One nurse", "the ward was full")],
    ),
    "she is no body": ("Health services are strained. The ward, she said, was full.", []),
    "councillors by their short titles": (
        "Councillor Ada Colau opened the meeting. Cr Colau said the street was narrow. Coun Colau said it was steep.",
        [("Ada Colau", "the street was narrow"), ("Ada Colau", "it was steep")],
    ),
    "a town with its province": (
        "A lawyer for the family of a woman who was hurt inside her Austin, Texas, home said it was arson.",
        [("A lawyer for the family of a woman", "it was arson")],
    ),
    "a pronoun behind a clause without a comma": (
        "Olaf Scholz came late. Speaking in Berlin as farmers blocked the streets he said the talks would go on.",
        [("Olaf Scholz", "the talks would go on")],
    ),
    "an office behind a short name": (
        "The Irish Farmers Union (IFU) general secretary Mary Robinson said the price was too low.",
        [("Mary Robinson", "the price was too low")],
    ),
    "with some saying": (
        "It ended in anger, with residents saying the road was shut. Some left, with one saying the price had doubled.",
        [("residents", "the road was shut"), ("one", "the price had doubled")],
    ),
    "accused behind a demand": (
        "Democratic lawmakers demanded that Jeff Sessions resign, accusing him of lying to Congress.",
        [("Democratic lawmakers", "Jeff Sessions resign"), ("Democratic lawmakers", "him of lying to Congress")],
    ),
    "a name and its deed behind a quotation": (
        "When Angela Merkel said, “We can manage it all,” Olaf Scholz nodded to her, Emmanuel Macron claimed.",
        [
            (
                "Emmanuel Macron",
                "When Angela Merkel said, “We can manage it all,” Olaf Scholz nodded to her",
            )
        ],
    ),
    "about so many": (
        "Angela Merkel said about 50,000 homes had no water.",
        [("Angela Merkel", "about 50,000 homes had no water")],
    ),
    "a statement that the narrator judges": (
        "Angela Merkel said she had never met the envoy — a statement that two photographs contradict.",
        [("Angela Merkel", "she had never met the envoy")],
    ),
    "while some say": (
        "While residents say the bridge was open, the video shows a closed gate.",
        [("residents", "the bridge was open")],
    ),
    "and apologised": (
        "Angela Merkel said she welcomed any help from the ministry, and apologised to the passengers.",
        [("Angela Merkel", "she welcomed any help from the ministry")],
    ),
    "farmers' federation": (
        "THE National Farmers’ Federation is calling on Keir Starmer to visit the coast.",
        [("National Farmers’ Federation", "to visit the coast")],
    ),
    "an adverb in the infinitive": (
        "Israel continues to publicly assert that it will stay in the talks.",
        [("Israel", "it will stay in the talks")],
    ),
    "an office as the source, a name behind": (
        "According to Prime Minister Keir Starmer’s office, Angela Merkel, the former chancellor, will go to Paris.",
        [("Prime Minister Keir Starmer’s office", "Angela Merkel, the former chancellor, will go to Paris")],
    ),
    "an official again": (
        "Antony Blinken left. A senior Russian official said the talks were frozen. The official said no date was set.",
        [("A senior Russian official", "the talks were frozen"), ("A senior Russian official", "no date was set")],
    ),
    "a body named for a country": (
        "Israel closed the road. The Israeli military said it had hit a tunnel.",
        [("Israeli military", "it had hit a tunnel")],
    ),
    "but the subject of its own": (
        "The defeat of Spain ended the tour but Angela Merkel was honest enough to admit that the plan was weak.",
        [("Angela Merkel", "the plan was weak")],
    ),
    "as an outlet reports": (
        "As CNN reports, Exxon “was late to see the change in its own backyard.”",
        [("CNN", "Exxon “was late to see the change in its own backyard.”")],
    ),
    "as somebody said, at the end": (
        "The talks were slow and painful to the end, as Emmanuel Macron said on Monday.",
        [("Emmanuel Macron", "The talks were slow and painful to the end")],
    ),
    "a verb no list has behind the name": (
        "Emmanuel Macron said he would not come. “We will never go back to it,” Olaf Scholz retreated.",
        [("Emmanuel Macron", "he would not come"), ("Olaf Scholz", "We will never go back to it")],
    ),
    "a mayor behind his municipality": (
        "Mayor of the Ethekwini Municipality Cyril Xaba came. Xaba said the pumps were old.",
        [("Cyril Xaba", "the pumps were old")],
    ),
    "told to stop": (
        "Rishi Sunak told his Scottish counterpart John Swinney to stop meddling in the talks.",
        [("Rishi Sunak", "to stop meddling in the talks")],
    ),
    "as claimed by": (
        "The only thing the city is good at is raising fees, as claimed by Emmanuel Macron.",
        [("Emmanuel Macron", "The only thing the city is good at is raising fees")],
    ),
    "a warning that opens": (
        "Warning that the city would sue the builders, Emmanuel Macron left the hall.",
        [("Emmanuel Macron", "the city would sue the builders")],
    ),
    "while stressing": (
        "While stressing that more help was needed, Emmanuel Macron urged them to share the list so that it works.",
        [
            ("Emmanuel Macron", "more help was needed"),
            ("Emmanuel Macron", "to share the list so that it works"),
        ],
    ),
    "a promise and a deed": (
        "Rishi Sunak promises to cut the tax and sent a letter to the lords.",
        [("Rishi Sunak", "to cut the tax")],
    ),
    "who judged goes on": (
        "Keir Starmer’s reply comes after Rishi Sunak lambasted the bank, alleging that it had lost the files.",
        [("Rishi Sunak", "it had lost the files")],
    ),
    "because it keeps": (
        "The bank said the label was wrong because it maintains its own rules.",
        [("The bank", "the label was wrong because it maintains its own rules")],
    ),
    "rules that are proposed": (
        "Keir Starmer called the proposed rules “an injustice to every one of us”.",
        [("Keir Starmer", "an injustice to every one of us")],
    ),
    "what somebody said another claims": (
        "The minister said Greenpeace claims that the plant is unsafe.",
        [("The minister", "Greenpeace claims that the plant is unsafe"), ("Greenpeace", "the plant is unsafe")],
    ),
    "who decides in an aside": (
        "Jerome Powell, a governor and one of ten people who decide what banks pay on loans, said that all is well.",
        [("one of ten people", "what banks pay on loans"), ("Jerome Powell", "all is well")],
    ),
    "a paper told before its comma": (
        "In a statement provided to The Guardian, Greenpeace said the study was useful.",
        [("Greenpeace", "the study was useful")],
    ),
    "two initials without a space": (
        "State Department spokesman P.J. Crowley said it was late. Crowley added that nobody came.",
        [("P.J. Crowley", "it was late"), ("P.J. Crowley", "nobody came")],
    ),
    "a chief's three letters": (
        "At the home of Apple CIO Tim Cook, guests came. “We built it ourselves,” Cook said.",
        [("Tim Cook", "We built it ourselves")],
    ),
    "by an official before the comma": (
        "On the form obtained by Reuters and confirmed by a Spanish official, Tony Blair answered “no to all”.",
        [("Tony Blair", "no to all")],
    ),
    "a letter that somebody saw": (
        "A letter seen by The Guardian said the minister had known.",
        [("A letter seen by The Guardian", "the minister had known")],
    ),
    "a number before a title": (
        "Ward 3 Councillor Jeremy Corbyn called the rules “an injustice to all of us”.",
        [("Jeremy Corbyn", "an injustice to all of us")],
    ),
    "father and son": (
        "Franklin Roosevelt signed it. James Roosevelt Jr, his son, spoke. “There is a lot to do,” Roosevelt said.",
        [("James Roosevelt Jr", "There is a lot to do")],
    ),
    "a body and what it does": (
        "An international body of banks that sets standards for all of them announced how much they should hold.",
        [("An international body of banks", "how much they should hold")],
    ),
    "a maker and its product": (
        "Apple left. The company said it was late. Apple said all was well. The Apple II sold. Pixar, a company, came.",
        [("Apple", "it was late"), ("Apple", "all was well")],
    ),
    "a noun that stands in a name": (
        "Tony Blair of the Home Builders Association of Leeds came. Builders have complained they can't find workers.",
        [("Builders", "they can't find workers")],
    ),
    "words that go on from their subject": (
        "“We have shown it to all,” Tony Blair said. Emmanuel Macron “has put aside every effort to come”.",
        [("Tony Blair", "We have shown it to all"), ("Tony Blair", "has put aside every effort to come")],
    ),
    "she behind quoted words about another": (
        "“It was bad,” her mother, Fiona, said.\n“As Cherie slept, all stood.\n“She did.”\nShe added: “None had a go.”",
        [("Fiona", "It was bad"), ("Fiona", "As Cherie slept, all stood.\n“She did"), ("Fiona", "None had a go")],
    ),
    "whose counterpart he is": (
        "Emmanuel Macron's German counterpart, Olaf Scholz, said that there was hope.",
        [("Olaf Scholz", "there was hope")],
    ),
    "a bare form that goes with to": (
        "France will ask the others to give maps and agree on a day that helps the ships, said Emmanuel Macron.",
        [("Emmanuel Macron", "France will ask the others to give maps and agree on a day that helps the ships")],
    ),
    "another's office": (
        (
            "Finance Minister Ada Colau said taxes would rise. The prime minister said they would not. "
            "Former president Olaf Scholz met President Joe Biden. The former president said it was late."
        ),
        [
            ("Ada Colau", "taxes would rise"),
            ("The prime minister", "they would not"),
            ("Olaf Scholz", "it was late"),
        ],
    ),
    "who speaks of the prime minister is another": (
        "Rishi Sunak faced the lords. Keir Starmer asked the prime minister about bread. The PM said bread was cheap.",
        [("Rishi Sunak", "bread was cheap")],
    ),
    "offices without an article, offices that are titles": (
        (
            "Opposition leader says the mayor is late. Opposition leader Tony Blair met Taoiseach Leo Varadkar. "
            "The Taoiseach said he was late. The Solomon Islands opposition said it was dry."
        ),
        [
            ("Tony Blair", "the mayor is late"),
            ("Leo Varadkar", "he was late"),
            ("Solomon Islands opposition", "it was dry"),
        ],
    ),
    "two who would act": (
        "The clip featured a woman claiming that Tony Blair and his team demanded bread and later agreed to fish.",
        [("a woman", "Tony Blair and his team demanded bread and later agreed to fish")],
    ),
    "a sentence set close to the next, a date with its year": (
        (
            "Tony Blair told Leeds that it was late.“We will not wait for them,” he said. Police said "
            "on May 5, 2021, they had gone. Ada Colau said at a Monday news briefing that she would stay."
        ),
        [
            ("Tony Blair", "it was late"),
            ("Tony Blair", "We will not wait for them"),
            ("Police", "on May 5, 2021, they had gone"),
            ("Ada Colau", "she would stay"),
        ],
    ),
    "his remarks, a passive that opens, a comma before what is said": (
        (
            "Tony Blair said he was late. His remarks came after Olaf Scholz left. He said the road was shut. "
            "Pressed further by the mayor, Blair said it would open. Keir Starmer said, the bridge was shut."
        ),
        [
            ("Tony Blair", "he was late"),
            ("Tony Blair", "the road was shut"),
            ("Tony Blair", "it would open"),
            ("Keir Starmer", "the bridge was shut"),
        ],
    ),
    "a list of whom a body is made up": (
        (
            "The group, made up of the Leeds Farmers Association, Greenpeace and Amnesty International, said it was "
            "late. The panel, whose members include Angela Merkel, Tony Blair and Rishi Sunak, said it was cold."
        ),
        [("The group", "it was late"), ("The panel", "it was cold")],
    ),
    "what follows quoted words is no apposition": (
        "The hall showed a “thumbing of the nose” towards elected members, a councillor says.",
        [("a councillor", "The hall showed a “thumbing of the nose” towards elected members")],
    ),
    "he who was brought on by what he does": (
        "Leading the search for Rishi Sunak was Keir Starmer, of the coastguard. He said: “It is cold.”",
        [("Keir Starmer", "It is cold")],
    ),
    "a farmer is no secretary": (
        (
            "Angela Merkel, a farmer, said it was late. “It is over,” the health secretary told MPs.\n"
            "Angela Merkel, a farmer, said it was wet. The mayor of Leeds said: “It is cold.”"
        ),
        [
            ("Angela Merkel", "it was late"),
            ("the health secretary", "It is over"),
            ("Angela Merkel", "it was wet"),
            ("The mayor of Leeds", "It is cold"),
        ],
    ),
    "the statement in which the sentence opened": (
        "In a statement, Leeds Council said it was late. The statement continued: “It is over.”",
        [("Leeds Council", "it was late"), ("Leeds Council", "It is over")],
    ),
    "the force is the police": (
        "Kent Police said a man was held.\n“It is late,” the force said.",
        [("Kent Police", "a man was held"), ("Kent Police", "It is late")],
    ),
    "a place and a day before the words": (
        "Leeds, Jan 17: The road is shut, said Keir Starmer today, adding that it was late.",
        [("Keir Starmer", "The road is shut"), ("Keir Starmer", "it was late")],
    ),
    "a party by the initials behind its name": (
        (
            "Popular Justice Movement (PJM) leader Fawad Chaudhry said it was late. Chaudhry also said that Bilawal "
            "Bhutto has but a tie with Zulfiqar Bhutto. The PJM leader said that it would rain."
        ),
        [
            ("Fawad Chaudhry", "it was late"),
            ("Fawad Chaudhry", "Bilawal Bhutto has but a tie with Zulfiqar Bhutto"),
            ("Fawad Chaudhry", "it would rain"),
        ],
    ),
    "a body by what it is, not by whose it is": (
        (
            "The Canadian Federation of Nurses sent a letter. It was read at the Council of the Federation. The "
            "premiers met. The federation said its plans were new."
        ),
        [("Canadian Federation of Nurses", "its plans were new")],
    ),
    "brought on, of a name with a hyphen": (
        "Simon Coveney-Hall said it was wet. Defending Coveney-Hall was Keir Starmer. He said: “It is late.”",
        [("Simon Coveney-Hall", "it was wet"), ("Keir Starmer", "It is late")],
    ),
    "an office by its initials": (
        (
            "Cabinet Secretary Rishi Sunak came to Leeds. Angela Merkel, who lives there, said it was wet. "
            "“The road will be built,” the CS said. Inspector-General of Police Tony Blair left. "
            "The IG said the road was shut."
        ),
        [
            ("Angela Merkel", "it was wet"),
            ("Rishi Sunak", "The road will be built"),
            ("Tony Blair", "the road was shut"),
        ],
    ),
    "a former office by its initials": (
        (
            "Former CM and party leader Rishi Sunak met Tony Blair, the Chief Minister of the state. "
            "The former CM said the road was shut. The CM said it was open."
        ),
        [("Rishi Sunak", "the road was shut"), ("Tony Blair", "it was open")],
    ),
    "a body that an office is of is no office": (
        "EPA administrator Rishi Sunak spoke. Angela Merkel said it was wet. The EPA said the water was safe.",
        [("Angela Merkel", "it was wet"), ("EPA", "the water was safe")],
    ),
    "a bystander is not who spoke last": (
        "Keir Starmer said it was unfair. The court heard the victim told police there were holes in the car.",
        [("Keir Starmer", "it was unfair"), ("the victim", "there were holes in the car")],
    ),
    "who was asked about something before the speaker": (
        (
            "Angela Merkel arrived. Turning to the talks, during which the paper asked president Tony Blair about "
            "housing, Ms Merkel said it was late."
        ),
        [("Angela Merkel", "it was late")],
    ),
    "what others claim, he added": (
        "Keir Starmer said the road was shut. They claim that the road is safe, he added.",
        [("Keir Starmer", "the road was shut"), ("Keir Starmer", "They claim that the road is safe")],
    ),
    "words after what another had claimed": (
        (
            "Keir Starmer said ministers had claimed that 40 homes would be built.\n"
            "“This was a way to fool people into believing it.”"
        ),
        [
            ("Keir Starmer", "ministers had claimed that 40 homes would be built"),
            ("ministers", "40 homes would be built"),
            ("Keir Starmer", "This was a way to fool people into believing it"),
        ],
    ),
    "a particle with a capital, company, a plural no list has": (
        (
            "Andimba Toivo ya Toivo came. Ya Toivo said the gate was shut. The MP Tony Blair came. Speaking in Leeds "
            "accompanied by area MP Keir Starmer, the MP said it was late. "
            "At the end, trustees thanked people for coming and assured parents they were safe."
        ),
        [
            ("Andimba Toivo ya Toivo", "the gate was shut"),
            ("Tony Blair", "it was late"),
            ("trustees", "they were safe"),
        ],
    ),
    "a name with a listed one in the middle": (
        "Defence lawyer Akere Thomas Muna said it was late. Prime Minister Akere Thomas Muna said it was dry.",
        [("Akere Thomas Muna", "it was late"), ("Akere Thomas Muna", "it was dry")],
    ),
    "what one does opens the sentence": (
        "Winger Uzair Cassiem told reporters: “We had to dig deep.” Goalkeeper Cassiem was hurt.",
        [("Uzair Cassiem", "We had to dig deep")],
    ),
    "a name behind its office and before its place": (
        "Sergeant Akere Muna of the Leeds police said two men were held. One trader, Uzair Cassiem of Leeds, left.",
        [("Akere Muna", "two men were held")],
    ),
    "a name no list has behind a noun or a field": (
        (
            "One trader, Akere Muna, said it was late. The club's director of rugby Uzair Cassiem said it was dry. "
            "Minister for Lands and Housing Murray Vokes said it was over."
        ),
        [("Akere Muna", "it was late"), ("Uzair Cassiem", "it was dry"), ("Murray Vokes", "it was over")],
    ),
    "letters behind a name, lands of two names, fields of one office": (
        (
            "Tony Blair KC said it was late. Trinidad and Tobago Prime Minister Keith Rowley said it was dry. "
            "Health and Housing Secretary Ada Colau said it was over."
        ),
        [("Tony Blair", "it was late"), ("Keith Rowley", "it was dry"), ("Ada Colau", "it was over")],
    ),
    "places and hearers joined in an aside": (
        (
            "Ada Colau, in a talk with Reuters and Tony Blair, said it was late. "
            "At Leeds Central School, Mr Olaf Scholz, the head teacher, said it was dry."
        ),
        [("Ada Colau", "it was late"), ("Olaf Scholz", "it was dry")],
    ),
    "an adverbial before an aside of reporting": (
        "Tony Blair spoke. Instead, Blair said, they were left with “nothing at all”. At first, he said, it was late.",
        [("Tony Blair", "they were left with “nothing at all”"), ("Tony Blair", "it was late")],
    ),
    "who said behind the preposition of a verb": (
        "The court heard from Ada Colau, who said it was late. A lawyer for Tony Blair, who said it was dry, came too.",
        [("Ada Colau", "it was late"), ("A lawyer for Tony Blair", "it was dry")],
    ),
    "adding without a comma": (
        "Tony Blair said the court met the men with doubts adding that it was late.",
        [("Tony Blair", "the court met the men with doubts"), ("Tony Blair", "it was late")],
    ),
    "a body with a name of one word": (
        (
            "Oxfam opened a shop. “It was hard,” the charity said. Greenpeace met Shell. The group said it was late. "
            "Mercy Corps said aid was gone. The charity said it was dry. The Guardian said it was wet. "
            "The paper said it was over."
        ),
        [
            ("Oxfam", "It was hard"),
            ("The group", "it was late"),
            ("Mercy Corps", "aid was gone"),
            ("Mercy Corps", "it was dry"),
            ("The Guardian", "it was wet"),
            ("The Guardian", "it was over"),
        ],
    ),
    "she is no man with a listed name": (
        "Tony Blair was met by Uzair Cassiem. “It was late,” she said.",
        [("Uzair Cassiem", "It was late")],
    ),
    "kin of one surname, a surname and its place": (
        (
            "Akere Muna left. Muna's father, Bernard Muna, said it was late. Murray Vokes came. Vokes said it was dry. "
            "Vokes of Leeds said it was over."
        ),
        [("Bernard Muna", "it was late"), ("Murray Vokes", "it was dry"), ("Murray Vokes", "it was over")],
    ),
    "a party between former and the office": (
        "Former SNP minister Ada Colau said it was late. The minister said it was dry.",
        [("Ada Colau", "it was late"), ("The minister", "it was dry")],
    ),
    "one of whom only the land is told, one who is new": (
        (
            "Ada Colau said it was late. A Venezuelan, who has a shop, said it was dry. Another trader had lost his. "
            "“This is what our fathers met with,” he said."
        ),
        [
            ("Ada Colau", "it was late"),
            ("A Venezuelan", "it was dry"),
            ("Another trader", "This is what our fathers met with"),
        ],
    ),
    "questions and pleas before their speaker": (
        "“Where are we to go?” asked Ada Colau, a resident. “Please help us all,” begged the mayor, Olaf Scholz.",
        [("Ada Colau", "Where are we to go?"), ("Olaf Scholz", "Please help us all")],
    ),
    "whose kin or chief he is, told before his name": (
        "“It is over now,” said Olaf Scholz's wife, Ada Colau. “It was late,” said Shell chief executive, Tony Blair.",
        [("Ada Colau", "It is over now"), ("Tony Blair", "It was late")],
    ),
    "a body's spokesman, a body behind its hearer": (
        (
            "A Ministry of Health spokesman said it was late. “It is so dry,” said a spokesman for Leeds City Council. "
            "In a letter to Tesco boss Tony Blair, Unite said it was over."
        ),
        [
            ("A Ministry of Health spokesman", "it was late"),
            ("a spokesman for Leeds City Council", "It is so dry"),
            ("Unite", "it was over"),
        ],
    ),
    "an apposition without an article behind a source": (
        "According to Ada Colau, long-serving director of the board, most men left.",
        [("Ada Colau", "most men left")],
    ),
    "an office's press secretary, an office no comma closes": (
        (
            "It was late, according to Prime Minister's Press Secretary Ada Colau. Colau said it was dry. "
            "Olaf Scholz, Leeds City Councillor says, “It is over for us.”"
        ),
        [("Ada Colau", "It was late"), ("Ada Colau", "it was dry"), ("Olaf Scholz", "It is over for us")],
    ),
    "a plural at the end is no verb": (
        "The mayor, Ada Colau, spoke of new rents and ongoing worker protests. She said it was late.",
        [("Ada Colau", "it was late")],
    ),
    "whose post it is, a pronoun behind a source": (
        "Ada Colau left. “We tried all that we could,” reads her Facebook post. According to Colau they met none.",
        [("Ada Colau", "We tried all that we could"), ("Ada Colau", "they met none")],
    ),
    "an office between a body and its bearer who acts": (
        "The Shell Group managing director, Akere Muna, broke into tears at the briefing saying that it was over.",
        [("Akere Muna", "it was over")],
    ),
    "a town and its land in an aside, a party's own": (
        "Acme Holdings, based in Mayo, Yukon, said it was late. Labor’s Ada Colau suggested that it was dry.",
        [("Acme Holdings", "it was late"), ("Ada Colau", "it was dry")],
    ),
    "clauses of what is said that have a cue of their own": (
        "Ada Colau said it was the day when the board asked her if there was hope.",
        [("Ada Colau", "it was the day when the board asked her if there was hope")],
    ),
    "a body of a land that does something": (
        "A South African lobby group representing widows left. A Sri Lankan lobby group said it was late.",
        [("A Sri Lankan lobby group", "it was late")],
    ),
    "titles written short, a week inside a verb": (
        (
            "Sgt Ada Colau came. Captain Tony Blair said it was dry. The sergeant said it was late. "
            "Leeds City Council has this week said that it was over."
        ),
        [("Tony Blair", "it was dry"), ("Ada Colau", "it was late"), ("Leeds City Council", "it was over")],
    ),
    "questions of those who go on": (
        "Ada Colau left, asking why it was late. Olaf Scholz queried whether it was dry.",
        [("Ada Colau", "why it was late"), ("Olaf Scholz", "whether it was dry")],
    ),
    "a title under another name of its post": (
        ("Justice Ada Colau came. Captain Tony Blair left. The judge said it was late. The skipper said it was dry."),
        [("Ada Colau", "it was late"), ("Tony Blair", "it was dry")],
    ),
    "an aside between dashes": (
        "Mazwi Dlodlo — an ally of Tony Blair — said it was late.",
        [("Mazwi Dlodlo", "it was late")],
    ),
}
SILENT = {
    "a headline behind its country": "South Africa: Minister Met Two of Three Who Were Held in Leeds",
    "who is briefed when": "Briefing reporters after the talks with two of them, Emmanuel Macron wept.",
    "what is announced before but": "The firm announced the sale of its yard in August, but others had begun the work.",
    "what somebody is": "For Olaf Scholz, Emmanuel Macron is “a man of the past”.",
    "whom somebody wants to speak": "Emmanuel Macron wants Olaf Scholz to say that the war is over.",
    "questions that are raised": "The British researchers also raise questions about the possibility that oil floats.",
    "responsibility that is claimed": "Although the rebels claimed responsibility, it raised fears that more come.",
    "where something is": "IN TEXAS: Family of the patient quarantined",
    "confirmed by somebody": "The plan, confirmed by the ministry, will start in May.",
    "an audience that": "Keir Starmer told an audience that included retired Marines.",
    "claims that somebody blasted": "Keir Starmer blasted recent Labour claims that the scheme is in trouble.",
    "claims that somebody dismissed": "Police dismissed government claims that the plant is safe.",
    "whose involvement": "Mykhailo Podolyak, a local adviser, denied Kyiv’s involvement in any attacks at sea.",
    "a call by telephone": "Rishi Sunak called John Swinney to express his thanks.",
    "considered hazardous": "The index passed the mark on Monday, which is considered “very hazardous to all”.",
    "if somebody asked": "It was unclear if Emmanuel Macron said that the port would close.",
    "signs suggest": "The presence of snow suggests the road is closed.",
    "reports that, behind to": "Angela Merkel’s letter was in response to reports that the envoy had two meetings.",
    "said this": "Keir Starmer said this while addressing newsmen in London on Monday.",
    "tweeting falsehoods": "Angela Merkel was careful about tweeting conspiracy theories.",
    "plural behind an adjective": "Angela Merkel’s contradictory tweets raise questions about how he came.",
    "committed to": "The government was committed to “coming to a solution for all of us” but had no money.",
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID.keys())
def test_each_speaks_for_himself(text: str, expected: list[tuple[str, str]]) -> None:
    found = extract(Document(text))

    assert [(each.speaker, text[each.span.start : each.span.end]) for each in found] == expected


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT.keys())
def test_nothing_is_said(text: str) -> None:
    assert extract(Document(text)) == ()
