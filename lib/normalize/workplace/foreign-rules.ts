/** Wordings of other languages than English, tried before the English ones. In order: refused, by turns, away, at the place. */
import type { WorkplaceRule } from './workplace-rules.ts';

/** Letters and words that English sentences seldom hold. */
const FOREIGN =
  /[\u00c0-\u1fff\u3000-\uffef]|teletrab|distanc|oficina|ufficio|mixt|presen[cz]|in sede|zuhause|zu hause|daheim|mobile office|remote-anteil|locatie|huis|miejscu|siedzib|kontor|zdaln|hybrid|vzd|etat|sur site|au bureau|remot[oa]/i;

export const FOREIGN_RULES: readonly WorkplaceRule[] = [
  {
    workplace: 'onsite',
    rank: 62,
    needs: FOREIGN,
    pattern:
      /\bnon télétravaillable|\bsans télétravail|\bbez możliwości pracy zdalnej|\b(?:ingen|ikke|inte) (?:mulighed for |mulighet for |möjlighet till )?(?:distans|hjemme)\p{L}*/iu,
  },
  {
    workplace: 'hybrid',
    rank: 60,
    needs: FOREIGN,
    pattern:
      /\b(?:esquema|modalidad|trabajo|formato)[^.\n]{0,24}\bmixt[oa]\b|\bpresencial y (?:teletrabajo|remot[oa])|\boficina y (?:home ?office|teletrabajo|casa)|\bbüro (?:oder|und|\/|&) home-?\s?office|\btage? (?:die|pro|in der) woche (?:von )?(?:zu ?hause|daheim)|\bremote-anteil|\bmobile office\b|\bpräsenztage|\bhybridityö|\bmahdollisuus etätyö|\betätyömahdollisuus|\bhybride (?:werk|baan|functie)\p{L}*|\bhybridní|\bmožnost (?:práce z domova|home ?office)|\bmożliwość (?:częściowej )?prac[yę] (?:częściowo )?zdaln|(?<!フル)リモート(?:勤務|ワーク)?可/iu,
  },
  {
    workplace: 'remote',
    rank: 60,
    needs: FOREIGN,
    pattern:
      /\b100 ?% (?:en )?télétravail|\btélétravail (?:à )?100 ?%|\b(?:poste|travail|emploi|entièrement|totalement) (?:100 ?% )?à distance|\b(?:trabajo|puesto|modalidad|empleo|posición|consultoría|servicios?)\W{1,3}(?:100 ?% )?(?:a distancia|remot[oa])\b|\bteletrabajo (?:al )?100 ?%|\b100 ?% teletrabajo|\btrabajar\p{L}* (?:en|de forma) remot[oa]\b|\barbeiten von überall|\bvon überall (?:aus )?arbeiten|\bvolledig (?:vanuit huis|thuis|op afstand)|\btäysin etä|\b100 ?% etä|\bplně (?:vzdáleně|na dálku)|\bpráce na dálku|전면 ?(?:원격|재택)|100 ?% ?(?:원격|재택)|[全]远程|远程(?:办公|工作|岗位)|居家办公/iu,
  },
  {
    workplace: 'onsite',
    rank: 60,
    needs: FOREIGN,
    pattern:
      /\b(?:travail|poste|activité) (?:100 ?% )?(?:sur site|en présentiel|au bureau)\b|\b(?:jornada|trabajo|puesto|modalidad|empleo)\W{1,3}(?:100 ?% )?(?:presencial|en (?:la |nuestra )?oficina)\b|\blugar de trabajo\W{0,3}presencial|\b(?:lavoro|attività|posizione|ruolo)\W{1,3}(?:100 ?% )?(?:in presenza|in sede|in ufficio)\b|\bpräsenz(?:arbeitsplatz|pflicht|stelle)|^\W*op locatie\b|\bwerkt? op locatie|\bnärvaro på (?:plats|kontoret)|\bkräver närvaro|\b(?:arbejdet|arbeidet|stillingen|jobbet)[^.;\n]{0,30} på (?:vores|vårt) kontor|\bpraca (?:na miejscu|w siedzibie)|出社勤務|フル出社|(?:사무실|오피스|상시) ?출근|现场办公|坐班/i,
  },
];
