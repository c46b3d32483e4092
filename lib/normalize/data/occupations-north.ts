/**
 * Occupations and domains in Swedish, Danish, Norwegian and Polish, as far as titles are often in them. Same notation as
 * `function-phrases.ts`, whose entries win.
 */
import type { JobFunction } from '../../posting.ts';

export const NORTHERN: Partial<Record<JobFunction, { roles: string; fields: string }>> = {
  engineering: {
    roles: `
      *utvecklare | *udvikler | *utvikler | mjukvaruingenjor | systemarkitekt | testare | programmerare | programista | programistka
      programator | inzynier oprogramowania | tester oprogramowania | testerka | architekt oprogramowania | testledare | softwareingenior
      mjukvaruarkitekt | losningsarkitekt | programmerer | programmor | deweloper | vyvojar | utvecklingschef | testingenjor mjukvara`,
    fields:
      'systemutveckling | mjukvaruutveckling | oprogramowania | mjukvara | webbutveckling | programowania',
  },
  hardware: {
    roles: `
      *ingenjor | *ingenior | *konstruktor | konstruktor | *ingenieur hardware | projektant | projektant instalacji | inzynier budowy
      inzynier procesu | inzynier jakosci | inzynier mechanik | inzynier elektryk | inzynier produkcji | inzynier konstruktor
      kierownik budowy | architekt krajobrazu | arkitekt | byggledare | platschef | matningstekniker | technolog`,
    fields: 'elektronika | mechanika | bygg | anlaggning | konstruktion | budowy',
  },
  data: {
    roles:
      'dataanalytiker | dataingenjor | analityk danych | inzynier danych | statystyk | dataanalytiker | dataforskare | bi utvecklare',
    fields: 'danych',
  },
  research: {
    roles:
      'forskare | forsker | doktorand | badacz | laborant | laborantka | chemik | biolog | naukowiec | laboratorieingenjor | adiunkt | kemist',
    fields: 'forskning | badan',
  },
  product: {
    roles: `
      projektledare | projektleder | produktagare | produktchef | produktledare | kierownik projektu | menedzer projektu | produktsjef
      prosjektleder | prosjektkoordinator | koordynator projektu | analityk biznesowy | verksamhetsutvecklare | forandringsledare
      projektkoordinator | affarsutvecklare produkt | produkteier | menedzer produktu`,
    fields: 'projektu | projektow | produktu',
  },
  design: {
    roles:
      'formgivare | grafisk formgivare | grafik komputerowy | grafiker | fotograf | ilustrator | grafisk designer | projektant ux | projektant graficzny | inredare | videoredigerare',
    fields: '',
  },
  it: {
    roles: `
      systemadministrator | natverkstekniker | it tekniker | supporttekniker | administrator systemow | administrator sieci
      specjalista it | it samordnare | it supporter | informatyk | it ansvarig | it chef | it konsulent | drifttekniker | servicedesktekniker`,
    fields: 'sieci',
  },
  security: {
    roles: 'sakerhetsspecialist | specjalista cyberbezpieczenstwa | informationssakerhetsspecialist',
    fields: 'cyberbezpieczenstwa | cybersakerhet | informationssakerhet | bezpieczenstwa informacji',
  },
  marketing: {
    roles: `
      marknadsforare | marknadschef | marknadskoordinator | kommunikator | kommunikationschef | redaktor | redaktorka | tekstforfatter
      kommunikationsansvarlig | marketingchef | markedsforer | markedschef | skribent | kommunikationsradgiver | marknadsassistent
      specjalista marketingu | dziennikarz | copywriterka | eventkoordinator | journalist`,
    fields:
      'marketingu | marknadsforing | kommunikation | kommunikasjon | markedsforing | reklamy | promocji | marknad',
  },
  sales: {
    roles: `
      *saljare | *sælger | saljare | sælger | selger | forsaljningschef | innesaljare | utesaljare | saljchef | salgschef | salgskonsulent
      forsaljare | przedstawiciel handlowy | handlowiec | doradca handlowy | doradca klienta sprzedaz | kierownik sprzedazy
      affarsutvecklare | kundansvarig | salgssjef | specjalista sprzedazy | konsultant telefoniczny | telemarketer
      regionalny kierownik sprzedazy | asystent sprzedazy | maklare | fastighetsmaklare | agent nieruchomosci | kam key account
      konsultant sprzedazy | saljkonsult`,
    fields: 'forsaljning | sprzedazy | sprzedaz | salg | nieruchomosci',
  },
  support: {
    roles: `
      kundtjanst* | kundeservice* | kundradgivare | doradca klienta | konsultant obslugi klienta | specjalista obslugi klienta
      kundesupport* | kundsupport* | kundekonsulent | konsultant infolinii | kundserviceagent | kundecenter* | kundansvarig support`,
    fields: 'obslugi klienta | kundservice | kundvard',
  },
  operations: {
    roles: `
      inkopare | indkober | innkjoper | magazynier | magazynierka | asystentka zarzadu | asystent zarzadu | truckforare | orderplockare
      verksamhetschef | pracownik magazynu | operator wozka | operator wozka widlowego | kontorsassistent | kierownik magazynu | kupiec
      kontorist | vd assistent | receptionist kontor | logistyk | spedytor | dyspozytor | sekretarka | pracownik biurowy | kvalitetschef
      kontorschef | asystentka biura | recepcjonistka biura | specjalista logistyki | specjalista zakupow | driftchef | arkivarie
      vd | transportledare | produktionsplanerare | inspektor bhp | kierownik produkcji | produktionschef | kontormedarbejder
      administrationschef | handlaggare | platschef lager`,
    fields:
      'logistyki | magazynu | zakupow | inkop | jakosci | administracji | biura | transportu | produkcji',
  },
  finance: {
    roles: `
      redovisningsekonom | ekonomiassistent | ksiegowa | ksiegowy | glowny ksiegowy | glowna ksiegowa | samodzielna ksiegowa | bogholder
      analityk finansowy | lonespecialist | lonekonsult | ekonom | ekonomichef | redovisningskonsult | okonomichef | regnskapsforer
      regnskabsmedarbejder | doradca podatkowy | specjalista rozliczen | doradca finansowy | kontroler finansowy | business controller
      skatterådgivare | revisorsassistent | ekonomiansvarig | okonom | aktuariusz | revisionsassistent`,
    fields: 'ksiegowosci | finansow | rozliczen | redovisning | regnskab | okonomi | ekonomi | podatkow',
  },
  people: {
    roles: `
      rekryterare | rekruter | rekruterka | specjalista rekrutacji | specjalista kadr | specjalista kadr plac | hr partner | hr konsulent
      rekryteringskonsult | hr generalist | personalchef | kadrowa | konsultantchef | bemanningskonsult`,
    fields: 'rekrutacji | kadr | rekrytering | rekruttering | kadr plac',
  },
  legal: {
    roles:
      'prawnik | radca prawny | advokat | adwokat | jurist | bolagsjurist | prawniczka | asystent prawny | advokatfullmektig | notariusz',
    fields: 'prawny | juridik',
  },
  healthcare: {
    roles: `
      *skoterska | *sjukskoterska | *lakare | pielegniarka | pielegniarz | lekarz | lekarka | sygeplejerske | sykepleier | underskoterska
      fysioterapeut | fizjoterapeuta | fizjoterapeutka | farmaceuta | farmaceut | tandlakare | tandhygienist | tandskoterska | vardbitrade
      psykolog | psycholog | personlig assistent | ratownik medyczny | opiekun osob starszych | opiekunka osob starszych | stodassistent
      barnmorska | stodpedagog | dentysta | stomatolog | asystentka stomatologiczna | social og sundhedsassistent | kurator | arbetsterapeut
      læge | lege | helsefagarbeider | boendestodjare | apotekare | receptarie | sosu* | opiekunka medyczna | weterynarz | veterinar`,
    fields: 'vard | omsorg | sjukvard',
  },
  education: {
    roles: `
      *larare | larare | lærer | nauczyciel | nauczycielka | pædagog | pedagog | barnskotare | elevassistent | forskollarare | fritidsledare
      korepetytor | wychowawca | trener | rektor | lektor jezyka | lektorka jezyka | barnehagelærer | specialpedagog | instruktor
      trainer biznesu | utbildare | pedagogmedhjælper`,
    fields: 'utbildning | szkolen | undervisning',
  },
  other: {
    roles: `
      kock | kokk | servitor | serveringspersonal | servitris | tjener | butiks* | restaurang* | snickare | *chauffor | *montor | svetsare
      lastbilschauffor | chauffør | chauffor | stadare | lokalvardare | renholder | rengoringsassistent | kucharz | kucharka | kierowca
      sprzedawca | sprzedawczyni | sprzedawca doradca | elektryk | pracownik produkcji | spawacz | mechanik | kelner | kelnerka | ochroniarz
      pracownik ochrony | operator maszyn | operator produkcji | pracownik fizyczny | hydraulik | vaktare | *mekaniker | *tekniker | murare
      malare | kasjer | kasjerka | kasjer sprzedawca | brevbarare | diskare | sprzataczka | pomoc kuchenna | fryzjer | fryzjerka | stolarz
      sommarjobbare | extrajobbare | sommarjobb | extrajobb | skiftledare | sommarvikarie | monter | ekspedient | butikschef | butiksleder
      butikksmedarbeider | tomrer | elektrikermontor | maler pokojowy | murarz | lakiernik | dekarz | tokarz | frezer | ogrodnik | piekarz
      cukiernik | rzeznik | kurier | listonosz | pokojowa | barman | barmanka | pracownik gospodarczy | konserwator | pracownik sklepu
      kierownik sklepu | zastepca kierownika sklepu | maskinoperator | industriarbetare | fabriksarbetare | produktionsmedarbetare
      produksjonsmedarbeider | vaktmastare | fastighetsskotare | fastighetstekniker | frisor | kosmetolog | bagare | slaktare | plattsattare
      takläggare | anlaggare | maskinforare | taxiforare | bussforare | parkeringsvakt | ordningsvakt | hotellreceptionist | hovmastare
      kallskanka | kokmedhjælper | kokkenmedarbejder | kjokkenmedarbeider | tolk | oversatter | tlumacz | kierowca kat`,
    fields: 'butik | produktion | kuchni | sklepu | restauracji',
  },
};
