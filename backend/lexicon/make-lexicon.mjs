// Expands the compounding rules of the Danish hunspell dictionary into the small word list that the search reads.
// and lists the inflected forms whose ending does not tell what they are forms of.
// Usage: node make-lexicon.mjs <folder with index.aff and index.dic> <compounds .txt.gz> <lemmas .txt.gz>

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const [folder, output, lemmas] = process.argv.slice(2);
if (!folder || !output || !lemmas) {
  console.error("usage: node make-lexicon.mjs <folder with index.aff and index.dic> <compounds .txt.gz> <lemmas .txt.gz>");
  process.exit(2);
}

const FORBIDDEN = 6;
const NEED_AFFIX = 8;
const BEGIN = 32;
const END = 34;
const COMPOUND_ONLY = 36;
/** What a word shares with its last part in a compound: gender, or how it is inflected as a plural, verb or adjective. */
const COMMON_GENDER = [2, 7, 44, 48, 58, 65];
const NEUTER = [3, 4, 45, 47, 57, 66];
const PLURAL_ONLY = 74;
/** Flags that say nothing of how a word is inflected: genitive, last in compounds, the ways of linking. */
const NO_INFLECTION = [8, 10, 29, 30, 31, 35, 36, 37, 39, 53, 55, 56, 60, 61, 62, 63, 67, 68, 69, 81, 83, 88];
/** Three letters and three letters are too often no two words: "middel". */
const SHORTEST_COMPOUND = 7;
/** Endings the search takes off by itself; a form reached this way needs no entry. Keep in step with Inflection.java. */
const ENDINGS =
  "s e n r t en et er ne es ns ts rs ede ens ets ers ene nes rne enes erne rnes ernes".split(" ");
/** Prepositions and adverbs: "overvægt" is about more than a weight that is over. */
const PARTICLES = new Set(
  "af an be bag bi efter ej en er et for fra frem gen gennem hen her hid hos i imod ind inde inden med mellem mis mod ned om op oven over på re sam til u ud ude uden under ved vel"
    .split(" "),
);
const SHORT_FIRST = ["by", "øl"];
const LETTERS = /^[a-zæøåéü]{2,40}$/;

function readAffixes(path) {
  const rules = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [kind, name, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== "SFX" || condition === undefined || Number.isNaN(Number(name))) continue;
    if (strip === "Y" || strip === "N") continue;
    const [suffix, flags = ""] = add.split("/");
    const rule = {
      strip: strip === "0" ? "" : strip,
      add: suffix === "0" ? "" : suffix,
      flags: numbers(flags),
      condition: condition === "." ? null : new RegExp(`${condition}$`),
    };
    if (!rules.has(Number(name))) rules.set(Number(name), []);
    rules.get(Number(name)).push(rule);
  }
  return rules;
}

function numbers(flags) {
  return flags === "" ? [] : flags.split(",").map(Number);
}

function readWords(path) {
  return readFileSync(path, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => {
      const [entry, ...notes] = line.split(/[\t ]+/);
      const [word, flags = ""] = entry.split("/");
      const lemma = notes.find((note) => note.startsWith("st:"))?.slice(3);
      return { word, flags: numbers(flags), lemma };
    })
    .filter(({ word, flags }) => LETTERS.test(word) && !flags.includes(FORBIDDEN));
}

/** Every form of a word with its flags, through at most three affixes (doubled consonant, plural, genitive). */
function* forms(word, flags, rules, depth = 0) {
  yield { form: word, flags };
  if (depth === 3) return;
  for (const flag of flags) {
    for (const rule of rules.get(flag) ?? []) {
      if (!word.endsWith(rule.strip) || (rule.condition && !rule.condition.test(word))) continue;
      yield* forms(word.slice(0, word.length - rule.strip.length) + rule.add, rule.flags, rules, depth + 1);
    }
  }
}

function isReachedByEndings(form, word) {
  const stems = [word, word + word.at(-1), withoutWeakE(word)];
  return stems.some((stem) => ENDINGS.some((ending) => form === stem + ending));
}

/** "regel" as in "regler", "nummer" as in "numre". */
function withoutWeakE(word) {
  return word.replace(/(?:(.)\1|(.))e([lr])$/, "$1$2$3");
}

/** Our own words: "first nær", "not-last lig", "whole holbæk", "split røg+fri". */
function readAdditions() {
  return readFileSync(join(dirname(fileURLToPath(import.meta.url)), "additions.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [role, ...words] = line.split(/\s+/);
      return words.map((word) => ({ role, word }));
    });
}

function expand(words, rules) {
  const entries = new Map();
  const irregular = new Map();
  const entry = (word) => {
    if (!entries.has(word)) entries.set(word, newEntry());
    return entries.get(word);
  };
  for (const { word, flags } of words) {
    const own = entry(word);
    own.inflections.push(inflection(flags));
    for (const { form, flags: carried } of forms(word, flags, rules)) {
      if (!LETTERS.test(form) || carried.includes(NEED_AFFIX)) continue;
      if (carried.includes(BEGIN) && !PARTICLES.has(word)) {
        if (form === word) own.bare = true;
        else if (form === `${word}s`) own.linkedByS = true;
        else entry(form).bare = true;
      }
      if (carried.includes(END)) {
        if (form === word) own.last = true;
        else if (!form.endsWith("s")) irregular.set(form, word);
      }
    }
  }
  for (const [form, word] of irregular) {
    if (isNoun(entries.get(word)) && !isReachedByEndings(form, word) && !lastPart(word, entries)) entry(form).last = true;
  }
  return entries;
}

function isNoun({ bare, linkedByS }) {
  return bare || linkedByS;
}

function newEntry() {
  return { bare: false, linkedByS: false, last: false, cut: null, inflections: [] };
}

function add({ role, word: spec }, entries) {
  const word = spec.replace("+", "");
  const own = entries.get(word) ?? newEntry();
  if (role === "first") own.bare = true;
  else if (role === "last") own.last = true;
  else if (role === "not-first") own.bare = own.linkedByS = false;
  else if (role === "not-last") own.last = false;
  else if (role === "whole") own.cut = 0;
  else if (role === "split") own.cut = spec.length - spec.indexOf("+") - 1;
  else throw new Error(`additions.txt: unknown role ${role}`);
  entries.set(word, own);
}

function inflection(flags) {
  if (flags.some((flag) => NEUTER.includes(flag))) return "neuter";
  if (flags.some((flag) => COMMON_GENDER.includes(flag))) return "common";
  if (flags.includes(PLURAL_ONLY)) return "plural";
  return flags.filter((flag) => !NO_INFLECTION.includes(flag)).join(",");
}

/** Length of the last part of a word that is a compound of two other words, 0 if it is none. */
function lastPart(word, entries) {
  const { inflections: own, cut } = entries.get(word);
  if (cut !== null) return cut;
  if (word.length < SHORTEST_COMPOUND && !SHORT_FIRST.includes(word.slice(0, 2))) return 0;
  for (let at = word.length - 3; at >= 2; at--) {
    if (!mayBeFirst(word.slice(0, at), entries)) continue;
    if (agrees(word.slice(at), own, entries)) return word.length - at;
  }
  return 0;
}

/** Whether there is such a last word and the compound is inflected like it. */
function agrees(last, inflections, entries) {
  const nouns = (word) => {
    const entry = entries.get(word);
    return entry?.last ? entry.inflections.filter((each) => each !== "") : [];
  };
  if (nouns(last).some((each) => inflections.includes(each))) return true;
  const singulars = ENDINGS.filter((ending) => last.endsWith(ending)).map((ending) => last.slice(0, -ending.length));
  return inflections.includes("plural") && [last, ...singulars].some((word) => word.length > 2 && nouns(word).length > 0);
}

function isUsed({ bare, linkedByS, last, cut }) {
  return bare || linkedByS || last || cut !== null;
}

/** Whether the search would take this word or a form of it apart if it did not know it. */
function invitesSplitting(word, entries) {
  return ["", ...ENDINGS].some((ending) => looksLikeCompound(word + ending, entries));
}

function looksLikeCompound(word, entries) {
  for (let at = word.length - 3; at >= 3; at--) {
    if (mayBeFirst(word.slice(0, at), entries) && entries.get(word.slice(at))?.last) return true;
  }
  return false;
}

function mayBeFirst(form, entries) {
  if (form.length < 3) return SHORT_FIRST.includes(form);
  if (entries.get(form)?.bare) return true;
  return form.endsWith("s") && form.length > 3 && entries.get(form.slice(0, -1))?.linkedByS === true;
}

/** What each inflected form is a form of, the shortest where there are several words: "toiletter" is "toilet". */
function lemmasOf(words, rules) {
  const own = new Set(words.filter(({ lemma }) => lemma === undefined).map(({ word }) => word));
  const plurals = new Map();
  const lemmas = new Map();
  const add = (form, word) => {
    if (!LETTERS.test(form) || !LETTERS.test(word) || form === word || own.has(form)) return;
    if (word.length < (lemmas.get(form)?.length ?? Infinity)) lemmas.set(form, word);
  };
  for (const { word, flags } of words) {
    if (flags.includes(PLURAL_ONLY)) plurals.set(word, singularOf(word, own));
  }
  for (const [plural, singular] of plurals) {
    if (singular !== undefined) own.delete(plural);
  }
  for (const { word, flags, lemma } of words) {
    if (lemma !== undefined) add(word, lemma);
    for (const { form, flags: carried } of forms(word, flags, rules)) {
      if (!carried.includes(NEED_AFFIX) && !carried.includes(COMPOUND_ONLY)) add(form, lemma ?? plurals.get(word) ?? word);
    }
  }
  return lemmas;
}

/** Of a plural that changed its vowel and stands in the dictionary by itself: "jordemødre" is "jordemoder". */
function singularOf(plural, own) {
  for (const ending of ["", "er", "e", "r"]) {
    if (!plural.endsWith(ending)) continue;
    const stem = plural.slice(0, plural.length - ending.length);
    for (const [changed, vowel] of [["æ", "a"], ["æ", "å"], ["ø", "o"], ["ø", "a"]]) {
      const at = stem.lastIndexOf(changed);
      if (at < 0 || /[aeiouyæøå].*[aeiouyæøå]/.test(stem.slice(at))) continue;
      const singular = stem.slice(0, at) + vowel + stem.slice(at + 1);
      const found = [singular, ...respelt(singular)].find((word) => own.has(word));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** What the search takes a form for by its ending, among the words of the list: as Inflection.java does. */
function byEnding(form, known) {
  if (known.has(form)) return form;
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
    const stem = form.slice(0, -ending.length);
    if (known.has(stem)) return stem;
    const other = respelt(stem).find((word) => known.has(word));
    if (other !== undefined) return other;
  }
  return null;
}

function respelt(stem) {
  if (stem.length < 3) return [];
  const last = stem.at(-1);
  const before = stem.at(-2);
  if (last === before) return [stem.slice(0, -1)];
  if (!/[lr]/.test(last) || /[aeiouyæøå]/.test(before)) return [];
  return [`${stem.slice(0, -1)}e${last}`, `${stem.slice(0, -1)}${before}e${last}`];
}

/** The stemmer takes off the endings of words that the list does not have, as long as nothing before them changes. */
function isBeyondTheStemmer(form, word) {
  return !isReachedByEndings(form, word) && !isReachedByEndings(form, word.replace(/e$/, ""));
}

function write(lines, path) {
  // One byte a letter: the search reads the bytes as they are.
  writeFileSync(path, gzipSync(Buffer.from(`${lines.join("\n")}\n`, "latin1"), { level: 9 }));
  console.log(`${path}: ${lines.length} words`);
}

const rules = readAffixes(join(folder, "index.aff"));
const dictionary = readWords(join(folder, "index.dic"));
const entries = expand(dictionary, rules);
for (const addition of readAdditions()) add(addition, entries);
const lines = [...entries.keys()]
  .filter((word) => isUsed(entries.get(word)) || invitesSplitting(word, entries))
  .sort()
  .map((word) => {
    const { bare, linkedByS, last } = entries.get(word);
    const flags = (bare ? 1 : 0) + (linkedByS ? 2 : 0) + (last ? 4 : 0);
    return `${word} ${flags}${lastPart(word, entries) || ""}`;
  });
write(lines, output);

const known = new Set(lines.map((line) => line.split(" ")[0]));
const untold = [...lemmasOf(dictionary, rules)].filter(([form, word]) => {
  const told = byEnding(form, known);
  return told === null ? isBeyondTheStemmer(form, word) : told !== word;
});
write(untold.map(([form, word]) => `${form} ${word}`).sort(), lemmas);
