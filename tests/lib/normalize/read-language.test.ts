import { expect, test } from 'vitest';
import { readDescription } from '#lib/normalize/read-description.ts';
import { readLanguage } from '#lib/normalize/read-language.ts';

const languageOf = (source: string) => {
  const { blocks, sections } = readDescription(source);
  return readLanguage(blocks, sections);
};

const ENGLISH =
  'You will work with a small team on the systems that our customers use every day, and you will own them.';
const GERMAN =
  'Du arbeitest in einem kleinen Team an den Systemen, die unsere Kunden jeden Tag benutzen, und du verantwortest sie.';
const FRENCH =
  'Vous travaillez dans une petite équipe sur les systèmes que nos clients utilisent chaque jour, et vous en êtes responsable.';

test.each([
  ['English', ENGLISH, 'en'],
  ['German', GERMAN, 'de'],
  ['French', FRENCH, 'fr'],
  [
    'Spanish',
    'Trabajarás en un equipo pequeño en los sistemas que nuestros clientes usan todos los días.',
    'es',
  ],
  ['Dutch', 'Je werkt in een klein team aan de systemen die onze klanten elke dag gebruiken.', 'nl'],
  [
    'Portuguese',
    'Você vai trabalhar em uma equipe pequena nos sistemas que nossos clientes usam todos os dias.',
    'pt',
  ],
  ['Italian', 'Lavorerai in un piccolo team sui sistemi che i nostri clienti usano ogni giorno.', 'it'],
  [
    'Japanese',
    'お客様が毎日使うシステムを小さなチームで担当していただきます。経験者を募集しています。',
    'ja',
  ],
  [
    'Polish',
    'Będziesz pracować w małym zespole nad systemami, z których nasi klienci korzystają codziennie.',
    'pl',
  ],
])('%s', (_name, text, language) => {
  expect(languageOf(`<p>${text}</p>`)).toBe(language);
});

test.each([
  ['', null],
  ['<p>SQL</p>', null],
  ['<p>123 456</p>', null],
])('too little text: %j', (source, language) => {
  expect(languageOf(source)).toBe(language);
});

test('a German posting under an English company blurb', () => {
  const blurb = `<h2>About us</h2><p>${ENGLISH} ${ENGLISH} ${ENGLISH}</p>`;
  const eeo =
    '<p>We are an equal opportunity employer and decide without regard to race, color or religion.</p>';
  expect(languageOf(`${blurb}<h2>Deine Aufgaben</h2><p>${GERMAN} ${GERMAN}</p>${eeo}`)).toBe('de');
});

test('a posting given in full in two languages is in the first', () => {
  const both = [ENGLISH, FRENCH]
    .map((text) => `<h2>Job</h2><p>${text}</p><p>${text}</p><p>${text}</p>`)
    .join('');
  expect(languageOf(both)).toBe('en');
});

test('a Japanese posting between two English blurbs', () => {
  const body =
    '<p>お客様が毎日使うシステムを小さなチームで担当していただきます。経験者を募集しています。</p>'.repeat(
      20,
    );
  expect(
    languageOf(`<p>${ENGLISH} ${ENGLISH} ${ENGLISH}</p>${body}<p>${ENGLISH} ${ENGLISH} ${ENGLISH}</p>`),
  ).toBe('ja');
});
