import { expect, test } from 'vitest';
import { readDescription } from '#lib/normalize/read-description.ts';

const filler = 'We look after the systems that people use every day and we like it when they work. '.repeat(
  9,
);
const outline = (source: string) => {
  const { blocks, sections } = readDescription(source);
  return blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => `${block.text} ${sections[block.section]?.kind}`);
};

test.each<[string, string[]]>([
  // seen in the wild
  [
    `${filler}What You'll Do Build things. ${filler}Requirements: 5 years of it.`,
    ["What You'll Do responsibilities", 'Requirements: qualifications'],
  ],
  [
    `About Acme Acme is a company. ${filler}Key Responsibilities - Lead the team.`,
    ['About Acme company', 'Key Responsibilities - responsibilities'],
  ],
  [
    `${filler}Aufgaben Du entwickelst Software. ${filler}Dein Profil Du kannst das. Wir bieten Dir viel.`,
    ['Aufgaben responsibilities', 'Dein Profil qualifications', 'Wir bieten benefits'],
  ],
  [`${filler}RESPONSIBILITIES: Prepare reports.`, ['RESPONSIBILITIES: responsibilities']],
  // no headings
  [`${filler}You meet the Requirements. The Benefits You get are good.`, []],
  [filler, []],
])('%#', (text, headings) => {
  expect(outline(text)).toEqual(headings);
  expect(readDescription(text).text.replace(/\s+/g, ' ')).toBe(text.trim());
});

test('a text with headings of its own is left as its author set it', () => {
  expect(outline(`<h2>Job</h2><p>${filler}Key Responsibilities Lead the team.</p>`)).toEqual(['Job role']);
});
test('a short text is left alone', () => {
  expect(outline('About the Role You lead a team.')).toEqual([]);
});
