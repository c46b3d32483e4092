/** Everyday names, abbreviations and demonyms-as-places that the i18n-iso-countries lists lack. */
const TABLE = `
AE | UAE | U.A.E. | Emirates | VAE | Emiratos Árabes | EAU
BA | Bosnia
BR | Brazil | Brasil
CA | Canadá | CAN
CD | DR Congo | DRC
CH | Switzerland | Schweiz | Suisse | Svizzera | Swiss | Suíça
CI | Côte d'Ivoire | Ivory Coast
CN | China | PRC | Mainland China | People's Republic of China
CV | Cape Verde
CZ | Czech Republic | Czechia | Tschechien | Česko | Tschechische Republik
DE | Germany | Deutschlands | Deutschland | GER | BRD | Duitsland | Allemagne | Deutschlandweit | Bundesweit | Germany Wide
DO | Dominican Republic | DR
EG | Egypt
ES | España | ESP | Spain
FR | France | FRA | Toute la France | France entière
GB | England | Scotland | Wales | Northern Ireland | UK | U.K. | United Kingdom | Great Britain | Britain | GBR | Großbritannien | Grande-Bretagne | Vereinigtes Königreich | Royaume-Uni | Reino Unido | Gran Bretaña | Regno Unito | Verenigd Koninkrijk | Engeland | Mainland UK | The UK | The United Kingdom | United Kingdom of Great Britain
GR | Greece | Hellas
HK | Hong Kong SAR | Hong Kong S.A.R.
IE | Ireland | Republic of Ireland | ROI | IRL
IL | Israel | ISR
IN | India | IND | Bharat | Pan India | All India | India Wide | All Over India
IT | Italia | ITA
JP | Japan | JPN | 日本
KR | South Korea | Korea | Republic of Korea | Südkorea | Corée du Sud | Corea del Sur | Korea Republic of
MD | Moldova
MK | North Macedonia | Macedonia
MX | Mexico | México | MEX | Mexique | Mexiko
NL | Netherlands | The Netherlands | Nederland | Holland | Niederlande | Pays-Bas | Países Bajos | Paesi Bassi | Países Baixos | NLD
NZ | New Zealand | Aotearoa
PH | Philippines | The Philippines | PHL
PL | Poland | Polska | Polsce | Polski | POL
PR | Puerto Rico
PT | Portugal | PRT
RU | Russia | Russian Federation
SA | Saudi Arabia | KSA
SG | SGP
SK | Slovakia | Slovak Republic
TR | Turkey | Türkiye | Turkiye | Türkei
TW | Taiwan | Taiwan R.O.C.
TZ | Tanzania
UA | Ukraine
US | USA | U.S.A. | US | U.S. | United States | United States of America | America | Vereinigte Staaten | États-Unis | Etats-Unis | Estados Unidos | EE.UU. | EEUU | EE. UU. | EUA | Stati Uniti | Verenigde Staten | The US | The USA | The United States | Contiguous US | Continental US | Continental United States | Contiguous United States | Lower 48 | Mainland US | US Only | USA Only | West Coast USA | East Coast USA | US West Coast | US East Coast | West Coast US | East Coast US | East Coast | West Coast | US East | US West | USA East | USA West | Midwest | Eastern US | Western US | US Nationwide | US Wide | Nationwide US | New England | US Based | Pacific Northwest | Eastern United States | Western United States | United States Nationwide | Southeast US | Northeast US | US Northeast | US Southeast | US Midwest | US Central | Central US
VE | Venezuela
VN | Vietnam | Viet Nam
XK | Kosovo
ZA | South Africa | RSA | Südafrika | Sudáfrica | Zuid-Afrika
`;

/** Country code → names. */
export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLE.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [country = '', ...names] = line.split(' | ');
      return [country, names];
    }),
);
