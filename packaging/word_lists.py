"""Make db/words/{en,zh,ru,th,ar}.txt: what `catalogue generate` writes texts with, most frequent words first.

    pip install wordfreq==3.1.1 jieba==0.42.1 pythainlp==5.4.0
    npm pack naughty-words@1.2.0 && tar xzf naughty-words-1.2.0.tgz
    python packaging/word_lists.py package

`package` is the unpacked npm package: lists of offensive words, which are left out. A word is two letters or
more of its language's script. English, Russian and Arabic: wordfreq's large lists; Chinese: the nouns, verbs
and adjectives of jieba's dictionary; Thai: the words of the Thai Textbook Corpus that pythainlp carries.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

WORDS = Path(__file__).resolve().parent.parent / "db" / "words"
MOST = 20_000
# Many words of the large lists are of another script, numbers or single letters.
LOOKED_AT = 60_000
PATTERNS = {
    "en": "[a-z]{2,16}",
    "zh": "[\u4e00-\u9fff]{2,4}",
    "ru": "[а-яё]{2,18}",
    "th": "[\u0e01-\u0e3a\u0e40-\u0e4e]{2,12}",
    "ar": "[\u0621-\u063a\u0641-\u064a]{2,14}",
}
# An offensive word of so many letters makes each word that holds it offensive; a shorter one only itself.
TELLING = {"en": 4, "zh": 2, "ru": 4, "th": 3, "ar": 4}
# Frequent in what the lists were counted from, out of place on goods: firms, politicians, insults. Others of
# their kind remain, since the lists of spaced scripts don't tell names from words.
OUT_OF_PLACE = {
    "en": "google facebook twitter youtube instagram amazon microsoft samsung sony toyota honda "
    "disney nike adidas intel ibm nokia tesla netflix uber ebay iphone ipad android trump obama "
    "clinton biden putin hitler stalin nazi nazis terrorist terrorists terrorism murder murdered suicide "
    "kkk isis jihad idiot stupid",
    "zh": "自杀 自焚 杀人 尸体 恐怖 死亡 屠杀",
    "ru": "яндекс гугл фейсбук твиттер ютуб сбербанк газпром лукойл путин путина путину путиным медведев "
    "медведева сталин сталина ленин ленина ельцин навальный гитлер гитлера трамп трампа обама обамы идиот "
    "дурак дура убийство убийства убил убить убийца смерть смерти",
    "th": "ตาย ฆ่า ศพ",
    "ar": "جوجل غوغل فيسبوك تويتر يوتيوب ترامب أوباما اوباما بوتين هتلر صدام القذافي الأسد مبارك مرسي السيسي "
    "داعش الإرهاب قتل مقتل الموت القتل",
}
# jieba marks nouns, other names, verbs, nouns of verbs, adjectives, nouns of adjectives, attributes so.
CHINESE_KINDS = {"n", "nz", "v", "vn", "a", "an", "b"}


def packaged(package: str, file: str) -> Path:
    """A file inside an installed package, which is not imported."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise SystemExit(f"{package} is not installed.")
    return Path(found.origin).parent / file


def chinese() -> list[str]:
    """jieba's dictionary, one "word count kind" a line, by falling count."""
    counted = []
    for line in packaged("jieba", "dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, kind = line.rsplit(" ", 2)
        if kind in CHINESE_KINDS:
            counted.append((-int(count), word))
    return [word for _, word in sorted(counted)]


def thai() -> list[str]:
    """The corpus, one "word TAB count" a line, by falling count."""
    lines = packaged("pythainlp", "corpus/ttc_freq.txt").read_text(encoding="utf-8").splitlines()
    counted = [(-int(count), word) for word, _, count in (line.partition("\t") for line in lines) if count]
    return [word for _, word in sorted(counted)]


def wordfreq(language: str) -> list[str]:
    """The most frequent words of one of wordfreq's large lists."""
    found = importlib.import_module("wordfreq").top_n_list(language, LOOKED_AT, wordlist="large")
    return [str(word) for word in found]


def chosen(language: str, words: Iterable[str], offensive: Iterable[str]) -> Iterator[str]:
    """The words of the language's script that offend nobody, each once."""
    pattern = re.compile(PATTERNS[language])
    bad = {word.strip().lower() for word in offensive}
    telling = re.compile("|".join(re.escape(word) for word in sorted(bad) if len(word) >= TELLING[language]))
    for word in dict.fromkeys(words):
        if pattern.fullmatch(word) and word not in bad and not telling.search(word):
            yield word


def main() -> None:
    """Write the five lists."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("package", type=Path, help="the unpacked npm package naughty-words")
    package = parser.parse_args().package
    WORDS.mkdir(parents=True, exist_ok=True)
    for language in PATTERNS:
        if language == "zh":
            words = chinese()
        elif language == "th":
            words = thai()
        else:
            words = wordfreq(language)
        offensive = json.loads((package / f"{language}.json").read_text(encoding="utf-8"))
        out_of_place = set(OUT_OF_PLACE[language].split())
        found = [word for word in chosen(language, words, offensive) if word not in out_of_place][:MOST]
        path = WORDS / f"{language}.txt"
        path.write_text("\n".join(found) + "\n", encoding="utf-8")
        print(f"{len(found)} words, {path.stat().st_size} bytes in {path}")


if __name__ == "__main__":
    main()
