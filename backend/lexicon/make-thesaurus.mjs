// Makes the Danish thesaurus of Stavekontrolden into the small list of synonyms that the search reads.
// Usage: node make-thesaurus.mjs <th_da_DK.dat> <output .txt.gz>

import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error("usage: node make-thesaurus.mjs <th_da_DK.dat> <output .txt.gz>");
  process.exit(2);
}

const WORD = /^[a-zæøåéü]{3,40}$/;
/** A narrower word says more than was asked for; a vulgar one is nothing that the texts use. */
const LEFT_OUT = /\((underbegreb|vulgær|rå\/ondsindet)\)/;
const REMARK = /\s*\([^)]*\)/g;

const senses = new Map();
const lines = readFileSync(input, "utf8").split("\n");
for (let at = 1; at < lines.length; at++) {
  const [word, count] = lines[at].split("|");
  for (let left = Number(count ?? 0); left > 0; left--) {
    const synonyms = lines[++at]
      .split("|")
      .slice(1)
      .filter((synonym) => !LEFT_OUT.test(synonym))
      .map((synonym) => synonym.replace(REMARK, "").trim())
      .filter((synonym) => WORD.test(synonym) && synonym !== word);
    if (WORD.test(word) && synonyms.length > 0) {
      senses.set(word, [...(senses.get(word) ?? []), [...new Set(synonyms)]]);
    }
  }
}
const list = [...senses.keys()].sort().map((word) => `${word} ${senses.get(word).map((sense) => sense.join(",")).join(";")}`);
// One byte a letter: the search reads the bytes as they are.
writeFileSync(output, gzipSync(Buffer.from(`${list.join("\n")}\n`, "latin1"), { level: 9 }));
console.log(`${list.length} words`);
