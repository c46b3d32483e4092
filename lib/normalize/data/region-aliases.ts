/**
 * English and other common names of first-level regions outside the US and Canada, by country, beside the official names that
 * come from iso-3166. A region only fixes the country of the city named with it.
 */
const TABLE = `
AE | Emirate of Dubai | Dubai Emirate | Abu Dhabi Emirate
AR | Provincia de Buenos Aires | Buenos Aires Province | Santa Fe Province
AT | Lower Austria | Upper Austria | Styria | Tyrol | Carinthia | Niederösterreich | Oberösterreich | Steiermark
AU | New South Wales | NSW | Victoria | VIC | Queensland | QLD | Western Australia | South Australia | Tasmania | TAS | Australian Capital Territory | ACT | Northern Territory
BE | Flanders | Wallonia | Vlaanderen | Wallonie | Brussels-Capital Region | East Flanders | West Flanders | Flemish Brabant | Walloon Brabant | Hainaut | Flemish Region
BR | State of São Paulo | Estado de São Paulo | Minas Gerais | Paraná | Santa Catarina | Rio Grande do Sul
CH | Canton of Zurich | Canton of Zug | Canton of Geneva | Vaud | Ticino | Aargau | Basel-City | Basel-Stadt | Romandy | Romandie | Suisse romande | Deutschschweiz | Westschweiz | Ostschweiz | Zentralschweiz | Graubünden | Thurgau | Wallis | Valais
CL | Santiago Metropolitan Region | Región Metropolitana | Metropolitan Region
CN | Guangdong | Zhejiang | Jiangsu | Sichuan | Fujian | Shandong | Hubei | Hunan | Shaanxi | Guangdong Province
CO | Antioquia | Cundinamarca | Bogota Capital District | Valle del Cauca
CZ | Bohemia | Moravia | South Moravia | Czechia Prague
DE | Ruhrgebiet | Ruhr Area | Rhein-Ruhr | Süddeutschland | Norddeutschland | Ostdeutschland | Westdeutschland | Northern Germany | Southern Germany | Bavaria | Bayern | Saxony | Lower Saxony | North Rhine-Westphalia | NRW | Nordrhein Westfalen | Hesse | Thuringia | Saxony-Anhalt | Rhineland-Palatinate | Rheinland Pfalz | Baden-Wuerttemberg | Baden Württemberg | Mecklenburg-Western Pomerania | Brandenburg | Baviera | Sachsen | Hessen
DK | Capital Region of Denmark | Region Hovedstaden | Central Denmark Region | Hovedstaden | Zealand | Jutland | Midtjylland
EE | Harju | Harjumaa | Harju County
EG | Cairo Governorate | Giza Governorate
ES | Catalonia | Cataluña | Catalunya | Andalusia | Andalucía | Community of Madrid | Valencian Community | Comunidad Valenciana | Basque Country | País Vasco | Galicia | Castile and León | Aragon | Asturias | Canary Islands | Balearic Islands | Navarre | Murcia | Vizcaya | Biscay | Bizkaia
FI | Uusimaa | Southern Finland | Pirkanmaa
FR | Brittany | Normandy | Île-de-France | Ile de France | Occitania | Occitanie | New Aquitaine | PACA | Provence-Alpes-Côte d'Azur | Auvergne-Rhône-Alpes | Grand Est | Hauts-de-France | Alsace | Rhône-Alpes | Pays de la Loire | Bretagne | Normandie | Haute-Garonne | IDF
GB | Greater Manchester | West Midlands | East Midlands | West Yorkshire | South Yorkshire | Yorkshire | Merseyside | Tyne and Wear | Cheshire | Berkshire | Bedfordshire | Middlesex | South East England | South West England | North West England | Home Counties | Sussex | Dorset | County Durham | Schottland | Escocia | Angleterre | Inglaterra | Co Antrim | West Sussex | Midlands | East of England | East Anglia | South Wales | Northumberland | Shropshire | Buckinghamshire | Thames Valley | M4 Corridor | North East England | South Coast England | West Country
GR | Attica | Attiki | Central Macedonia | Crete
HU | Pest County | Pest
ID | West Java | East Java | Central Java | Banten | Jawa Barat | Jawa Timur | DKI
IE | Leinster | Munster | Connacht | Ulster | Co Kildare | Co Wicklow | Co Limerick | County Kildare | County Wicklow | County Limerick | County Meath | Midwest Ireland
IL | Center District | Central District | HaMerkaz | Haifa District | Northern District | Southern District | Jerusalem District | Gush Dan | Sharon District | Center Israel
IN | Karnataka | Maharashtra | Tamil Nadu | Telangana | Andhra Pradesh | Uttar Pradesh | West Bengal | Kerala | Gujarat | Rajasthan | Haryana | Punjab | Madhya Pradesh | Odisha | Orissa | Bihar | Assam | Jharkhand | Chhattisgarh | Uttarakhand | Himachal Pradesh | National Capital Territory of Delhi | Chandigarh UT
IT | Lombardy | Lombardia | Tuscany | Toscana | Piedmont | Piemonte | Latium | Lazio | Sicily | Sicilia | Sardinia | Sardegna | Apulia | Puglia | Campania | Veneto | Emilia-Romagna | Liguria | Trentino | South Tyrol | Umbria | Marche | Friuli-Venezia Giulia | Friuli
JP | Kanto | Kansai | Kanagawa | Hokkaido | Aichi | Hyogo | Chiba Prefecture | Saitama Prefecture | Tokyo Prefecture
KE | Nairobi County | Rift Valley
KR | Gyeonggi | Gyeonggi-do | Seoul Metropolitan City | Gyeonggi Province
LT | Vilnius County | Kaunas County
MX | Jalisco | Nuevo León | Querétaro Arteaga | Estado de México | State of Mexico | Yucatán | Quintana Roo | Guanajuato | Baja California | Ciudad de México
MY | Selangor | Johor | Federal Territory of Kuala Lumpur | Wilayah Persekutuan | Klang Valley | Cyberjaya | WP Kuala Lumpur | Sabah | Sarawak
NG | Lagos State | Oyo State | Rivers State | Federal Capital Territory
NL | North Holland | South Holland | Noord-Holland | Zuid-Holland | North Brabant | Noord-Brabant | Gelderland | Overijssel | Randstad | Limburg | Friesland | Holland
NO | Viken | Vestland | Trøndelag | Akershus | Rogaland
NZ | North Island | South Island | Canterbury | Waikato | Otago | Bay of Plenty
PH | NCR | Metro Manila | Luzon | Visayas | Mindanao | Calabarzon | Central Luzon | Laguna | Cavite | Pampanga
PK | Punjab | Sindh | Khyber Pakhtunkhwa | Islamabad Capital Territory | Punjab Pakistan
PL | Mazovia | Masovian | Mazowieckie | Masovian Voivodeship | Lesser Poland | Małopolska | Małopolskie | Lower Silesia | Dolnośląskie | Silesia | Śląskie | Greater Poland | Wielkopolska | Wielkopolskie | Pomerania | Pomorskie | Pomeranian | Lesser Poland Voivodeship
PT | Algarve | Alentejo | Azores | Norte Portugal | Lisbon District | Porto District
RO | Transylvania | Bucharest Municipality | Cluj County | Ilfov
SA | Riyadh Province | Makkah | Eastern Province | Riyadh Region
SE | Stockholm County | Stockholms län | Västra Götaland | Skåne | Skåne County | Uppsala County | Västra Götaland County
TH | Krung Thep Maha Nakhon Province
TR | Marmara | Anatolia | İstanbul Province | Turkiye Istanbul
TW | New Taipei | New Taipei City | Taiwan Province
UA | Kyiv Oblast | Lviv Oblast | Kyiv City
ZA | Gauteng | Western Cape | KwaZulu-Natal | Eastern Cape | Free State | Limpopo | Mpumalanga
`;

/** Country code → names. */
export const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLE.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [country = '', ...names] = line.split(' | ');
      return [country, names];
    }),
);
