import { describe, expect, test } from 'vitest';
import { readEducation } from '#lib/normalize/read-education.ts';
import { makeSource } from './make-source.ts';

type Case = [text: string, degree: string | null];

const list = (heading: string, ...items: string[]) =>
  `<h3>${heading}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const WRITTEN: Case[] = [
  ["Bachelor's degree or equivalent experience", 'bachelor'],
  ['BS, MS or PhD in a relevant engineering discipline', 'bachelor'],
  ["Master's degree or PhD in statistics", 'master'],
  ['High school diploma or equivalent required', 'none'],
  ["Associate's degree", 'none'],
  ['A degree in accounting', 'bachelor'],
  ['Abgeschlossenes Studium der Informatik', 'bachelor'],
  ['JD from an accredited law school', 'master'],
  ['MD or DO required', 'phd'],
  ['No degree needed', 'none'],
  ["Bachelor's degree preferred", null],
  [list('Nice to have', "Master's degree in physics"), null],
  ["Currently enrolled in a Bachelor's programme", null],
  ["Bachelor's preferred and Master's required", 'master'],
  ["Bachelor's degree preferred, Master's degree required", 'master'],
  ['B-Tech required', 'bachelor'],
  [
    '2+ years of relevant work experience and a Bachelors degree, OR 5+ years of relevant work experience',
    'bachelor',
  ],
  ['Masters-level education in computer science', 'master'],
  ['Juris Doctor (JD) degree or international equivalent', 'master'],
];

const SEEN: Case[] = [
  [list('Looking for someone with', '4+ years industry experience, BS CS or equivalent'), 'bachelor'],
  [list('Requirements', 'Must be a graduate with at least 5 years of experience'), 'bachelor'],
  [list("What we'd love to see", "Bachelor's degree or equivalent in Nursing"), 'bachelor'],
  ['No specific education is needed to perform the task.', 'none'],
  ['Education UG: Graduation Not Required', 'none'],
  [list('Requirements', 'Third-level qualification in engineering'), 'bachelor'],
  [list('Requirements', "Bachelor's or Master's degree in computer science"), 'bachelor'],
  [list('Requirements', 'B.Tech/B.E. in Computers'), 'bachelor'],
  ['UG: Any Graduate', 'bachelor'],
  ["Bachelor's degree required; Master's preferred", 'bachelor'],
  ['High school diploma required; bachelor’s degree preferred', 'none'],
  ['A Ph.D. or MSc. in computer science or a related field is preferred', null],
  [list('Qualifications', 'MBA / PGDM with specialisation in sales'), 'master'],
  ['Educated to degree level', 'bachelor'],
  [list('Requirements', 'Valid Journeyperson Electrician Certificate'), 'none'],
  [list('Requirements', 'Advanced clinical degree'), 'master'],
  // Products below such a heading are no demands, however they are called.
  [
    `${list('What We Build', 'PhD Science, with hands-on knowledge', 'Skills for Life', 'The experience of reading')}${list('Required Education', "Bachelor's degree")}`,
    'bachelor',
  ],
  ["Bachelor's Degree\nOR\nHigh school completion with four years of experience", 'none'],
  ['6+ years of experience or 3+ yrs with a PhD in a relevant domain', null],
  ['No specific degree or background required', 'none'],
  ['We do not care about your credentials', 'none'],
];

const TRAPS: Case[] = [
  ['Conduct discovery that uncovers second and third-level pain points', null],
  [list('Requirements', 'Currently a Bachelors student who can work 5 days per week'), null],
  [list('Who may apply', 'Current university students (Masters, PhD in AI)'), null],
  [list('Profil recherché', 'Vous préparez un diplôme de niveau Bac+5 en école de commerce'), null],
  [list('Dein Profil', 'Studierende der Informatik im laufenden Masterstudium'), null],
  ['We plan for you to graduate in 2028.', null],
  [list('Requirements', 'Intention to graduate with a bachelor’s degree by August 2028'), null],
  ['Our team: 45+ advanced degrees across computer science', null],
  [
    list(
      'Dein Profil',
      'Eingeschriebene:r Student:in im Bachelorstudium (mind. 3. Semester) oder im Masterstudium, z. B. in Medien',
    ),
    null,
  ],
  [list('Requisitos', 'Deportista', 'Estudios universitarios o ciclo formativo superior (valorable).'), null],
  [list('Requisitos', 'Varios años de experiencia profesional en mantenimiento'), null],
  ['You will be in charge of a high degree of automation', null],
  ['Master and apply our product training', null],
  ['Cap table management', null],
  ['JD:\n4 to 7 years of testing', null],
  ['You must live in AZ, CA, MD, MI or TX.', null],
  ['Some of us have no degree at all.', null],
  ['Target MBA programs', null],
  ['Tuition reimbursement for your degree', null],
  ['Media for the high school sports market', null],
  ['Read the full JD and apply here', null],
  ['B.Comm Logistics or similar degree preferred', null],
];

const LANGUAGES: Case[] = [
  [list('Requisitos', 'FP II'), 'none'],
  [list('Requisitos', 'Educación secundaria'), 'none'],
  [list('Requisitos', 'Técnico o tecnólogo en sistemas'), 'none'],
  [list('Das bringst du mit', 'Ausbildung/Studium im Hotelfach'), 'none'],
  [list('Requisitos', 'Profesional graduado de las carreras económicas'), 'bachelor'],
  [list('Requisits', 'Formació reglada requerida: ESO.'), 'none'],
  [list('Wymagania', 'Wykształcenie wyższe techniczne'), 'bachelor'],
  ['Abgeschlossene Ausbildung als KFZ-Mechatroniker', 'none'],
  ['Sie haben ein technisches Studium oder alternativ eine technische Ausbildung', 'none'],
  ['Eine IT-Ausbildung ist von Vorteil, aber kein Muss', 'none'],
  ['Formation bac +5 en informatique', 'master'],
  ['Licenciatura en Economía', 'bachelor'],
  ['Afgeronde hbo opleiding', 'bachelor'],
  ['Ensino superior completo', 'bachelor'],
  ['Laurea magistrale in ingegneria', 'master'],
  ['本科及以上学历', 'bachelor'],
  ['Formación completada como técnico en mecatrónica', 'none'],
  ['Tu as terminé avec succès une formation, de préférence dans le tourisme', 'none'],
];

describe('readEducation', () => {
  describe.each([
    ['written down', WRITTEN],
    ['seen in the wild', SEEN],
    ['words that only look like degrees', TRAPS],
    ['other languages', LANGUAGES],
  ])('%s', (_, cases) => {
    test.each(cases)('%s → %s', (text, degree) => {
      expect(readEducation(makeSource(text))?.value ?? null).toBe(degree);
    });
  });

  test.each([
    ['bachelor degree', 'bachelor'],
    ['high school', 'none'],
    ['no requirements', 'none'],
    ['postgraduate degree', 'master'],
  ])('structured %s → %s', (education, degree) => {
    const found = readEducation(makeSource('PhD required', { education, origin: 'json-ld' }));
    expect(found).toMatchObject({ value: degree, receipt: { origin: 'json-ld', source: 'education' } });
  });
});
