"""Pages of no newspaper: the shapes that real ones have, around sentences written for the tests."""

from __future__ import annotations

ARABIC = (
    "قال الأمين العام للأمم المتحدة إن المحادثات حول المياه سوف تتواصل خلال الأسبوع المقبل في جنيف.",
    "وأضاف أن الوفود اتفقت على جدول الأعمال، مشيراً إلى أن الخلافات المتبقية ليست كبيرة.",
    "من جهتها أكدت وزارة الخارجية السويسرية أن المدينة مستعدة لاستضافة الجولة الثانية.",
)
RUSSIAN = (
    "Генеральный секретарь ООН заявил, что переговоры о воде продолжатся на следующей неделе в Женеве.",
    "По его словам, делегации согласовали повестку дня, а оставшиеся разногласия невелики.",
    "Министерство иностранных дел Швейцарии подтвердило, что город готов принять второй раунд.",
)
FRENCH = (
    "Le secrétaire général de l'ONU a déclaré que les pourparlers sur l'eau se poursuivraient bientôt à Genève.",
    "Il a ajouté que les délégations s'étaient mises d'accord sur l'ordre du jour, malgré quelques différends.",
    "Le ministère suisse des Affaires étrangères a confirmé que la ville était prête à accueillir la deuxième session.",
)
ENGLISH = (
    "The secretary-general of the United Nations said that the talks on water would go on next week in Geneva.",
    "He added that the delegations had agreed on the agenda and that what divided them was little.",
    "The Swiss foreign ministry confirmed that the city was ready to host the second round of the talks.",
)
GERMAN = (
    "Der Generalsekretär der Vereinten Nationen sagte, die Gespräche über das Wasser würden bald in Genf fortgesetzt.",
    "Er fügte hinzu, die Delegationen hätten sich auf die Tagesordnung geeinigt und es trenne sie nur noch wenig.",
    "Das Schweizer Außenministerium bestätigte, dass die Stadt für die zweite Runde der Gespräche bereit sei.",
)
LONGER = {
    "ar": (
        "وأوضح المتحدث باسم الوفد: «نحتاج إلى مزيد من الوقت»، من دون أن يحدد موعداً للاتفاق.",
        "ورأى رئيس البلدية أن المدينة ستستفيد من الجولة الثانية، داعياً السكان إلى الصبر.",
        "وختم البيان بالقول إن الباب مفتوح أمام جميع الدول المطلة على البحيرة.",
    ),
    "ru": (
        "«Нам нужно больше времени», — сказал представитель делегации, не называя срока соглашения.",
        "Мэр города считает, что второй раунд пойдет городу на пользу, и призвал жителей к терпению.",
        "В заявлении говорится, что дверь открыта для всех стран, расположенных на берегах озера.",
    ),
    "fr": (
        "« Il nous faut plus de temps », a expliqué un porte-parole de la délégation, sans donner de date.",
        "Le maire estime que la deuxième session sera utile à la ville et appelle les habitants à la patience.",
        "Le communiqué conclut que la porte reste ouverte à tous les pays riverains du lac.",
    ),
    "en": (
        '"We need more time," said a spokesman for the delegation, without naming a date for the agreement.',
        "The mayor believes that the second round will be good for the city and called on residents to be patient.",
        "The statement ends by saying that the door is open to all countries on the shores of the lake.",
    ),
    "de": (
        "„Wir brauchen mehr Zeit“, sagte ein Sprecher der Delegation, ohne einen Termin für das Abkommen zu nennen.",
        "Der Bürgermeister glaubt, dass die zweite Runde der Stadt nützt, und rief die Bewohner zu Geduld auf.",
        "Die Erklärung schließt damit, dass die Tür für alle Länder an den Ufern des Sees offen stehe.",
    ),
}
TEXTS = {"ar": ARABIC, "ru": RUSSIAN, "fr": FRENCH, "en": ENGLISH}
ARTICLES = {language: (*text, *LONGER[language]) for language, text in {**TEXTS, "de": GERMAN}.items()}
TITLES = {
    "de": "Gespräche über Wasser gehen in Genf weiter",
    "ar": "محادثات المياه تتواصل في جنيف",
    "ru": "Переговоры о воде продолжатся в Женеве",
    "fr": "Les pourparlers sur l'eau continuent à Genève",
    "en": "Water talks to go on in Geneva",
}


def news_page(language: str = "en", *, charset: str = "utf-8", paragraphs: tuple[str, ...] | None = None) -> str:
    """A page with menu, lead picture and caption, related links, share buttons and footer around the article."""
    first, *rest = paragraphs or TEXTS[language]
    body = "\n".join(f"<p>{text}</p>" for text in rest)
    title = TITLES[language]
    return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="{charset}">
<title>{title} - The Water Gazette</title>
<meta property="og:title" content="{title} | The Water Gazette">
<meta property="og:site_name" content="The Water Gazette">
<meta property="article:published_time" content="2021-03-14T23:30:00+02:00">
<link rel="canonical" href="https://gazette.example/news/water-talks"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news</a></li></ul></nav>
<div class="top-menu"><a href="/sport">All of sport in one place, all day long and every day of the week.</a></div>
<article><h1>{title}</h1><div class="share-bar">Share this article with your friends</div>
<figure><img src="lake.jpg">
<figcaption>The lake of Geneva, seen from the hills on a clear day in spring.</figcaption></figure>
<div class="article-body"><p>{first}</p>
<p><a href="/other">An older article about quite another lake, and why it froze</a></p>
{body}
<p>Read more: What happened in the first round</p></div>
<div class="related-articles"><h3>Related</h3><p>Fishermen of the lake complain about the wind, and about
the ferry that leaves too early for them.</p></div></article>
<footer><p>© The Water Gazette. All rights reserved. Contact us by post or by telephone at any hour.</p></footer>
</body></html>"""
