"""What the bot's tests ask about: sentences made for the tests, in real Knowledge on a real file."""

import json

import knowledge

_GAZETTE = {
    "title": "Council meets",
    "url": "https://example.org/council?id=1",
    "outlet": "The Gazette",
    "published": "2024-05-01",
    "language": "en",
}
_BARE = {"title": "جلسة عن المياه", "language": "ar"}
ROWS = (
    {
        "id": "w1",
        "speaker": "أنتونيو غوتيريش",
        "quote": "الماء حق للجميع",
        "role": "الأمين العام للأمم المتحدة",
        "addressee": "الصحافيين",
        "venue": "مؤتمر صحفي",
        "via": "بيان الأمم المتحدة",
        "context": 'قال أنتونيو غوتيريش: "الماء حق للجميع"، ثم غادر القاعة.',
        "translation": {"en": "Water is a right for everyone"},
        "article": _BARE,
    },
    {
        "id": "m1",
        "speaker": "Angela Merkel",
        "quote": "the bridge will open in spring",
        "role": "chancellor",
        "context": "Angela Merkel said the bridge will open in spring, come what may.",
        "article": _GAZETTE,
    },
    {
        "id": "m2",
        "speaker": "Angela Merkel",
        "quote": "the bridge was closed without notice",
        "kind": "indirect",
        "polarity": "denial",
        "article": _GAZETTE,
    },
    {"id": "m3", "speaker": "Angela Merkel", "quote": "schools stay open 🏫", "article": _GAZETTE},
    {
        "id": "g1",
        "speaker": "Gordon Brown",
        "quote": "we talked about water all day 💧",
        "published": "2024-05",
        "article": _GAZETTE,
    },
    {"id": "j1", "speaker": "James Brown", "quote": "music belongs to everyone", "article": _GAZETTE},
)


def write_lines(rows=ROWS):
    return [json.dumps(row, ensure_ascii=False) for row in rows]


def open_knowledge(path, rows=ROWS):
    opened = knowledge.open(f"sqlite:///{path}")
    opened.import_lines(write_lines(rows))
    return opened
