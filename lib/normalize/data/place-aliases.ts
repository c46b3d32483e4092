/**
 * Other names of cities. A row: the name we show, where it is (`CC` or `CC-ADMIN` for the US and Canada), then every other
 * spelling in use: endonyms, old names, abbreviations, districts that stand for their city. The gazetteer builder renames the
 * matching GeoNames city to the first column. Written by hand.
 */
const TABLE = `
# United States: short names, districts and areas that stand for their city
New York | US-NY | New York City | NYC | NY | N.Y.C. | NY City | New York Metro | Greater New York | Manhattan | Downtown Manhattan | Midtown Manhattan | Brooklyn | Queens | The Bronx | Bronx | Staten Island | Harlem | SoHo | Flatiron | Chelsea | New York Metropolitan Area | NYC Metro | Nueva York | Williamsburg | Long Island City | Brooklyn Heights | Tribeca | Union Square | Hudson Yards
San Francisco | US-CA | SF | S.F. | San Fran | San Fransisco | San Franciso | Bay Area | SF Bay Area | San Francisco Bay Area | SFO | San Francisco Bay | SF Bay | Frisco Bay Area | SoMa | Downtown San Francisco | The Bay Area | Financial District San Francisco | Dogpatch | Mission District | FiDi | Mission Bay | Hayes Valley
Los Angeles | US-CA | LA | L.A. | Greater Los Angeles | Hollywood | North Hollywood | Downtown Los Angeles | DTLA | Los Angeles Metropolitan Area | Venice Beach | Playa Vista | Silver Lake | Silicon Beach
Washington | US-DC | Washington, D.C. | Washington DC | Washington D.C | DC | D.C. | DC Metro | Washington DC Metro | Washington DC-Baltimore Area | DMV Area | Washington DC Metropolitan Area | District of Columbia | NCR DC | Washington District of Columbia
Salt Lake City | US-UT | SLC
Philadelphia | US-PA | Philly
Las Vegas | US-NV | Vegas
Chicago | US-IL | Chicagoland | Greater Chicago
Boston | US-MA | Greater Boston | Boston Seaport | Seaport District
Dallas | US-TX | DFW | Dallas-Fort Worth | Dallas/Fort Worth | Dallas-Fort Worth Metroplex | Dallas Fort Worth Metroplex
Atlanta | US-GA | ATL | Greater Atlanta | Metro Atlanta
Seattle | US-WA | Greater Seattle | SEA
Minneapolis | US-MN | Twin Cities | Minneapolis-St. Paul | Minneapolis-Saint Paul | MSP
Portland | US-OR | PDX
San Diego | US-CA | Greater San Diego | La Jolla
San Jose | US-CA
Denver | US-CO | Denver Metro | Greater Denver
Houston | US-TX | Greater Houston
Austin | US-TX | ATX | Greater Austin
Miami | US-FL | Greater Miami | South Florida | Wynwood | Brickell
Raleigh | US-NC | Research Triangle | Raleigh-Durham | Raleigh Durham | RTP | Research Triangle Park
New Orleans | US-LA | NOLA
Kansas City | US-MO | KCMO
Indianapolis | US-IN | Indy
Phoenix | US-AZ | PHX | Greater Phoenix
Detroit | US-MI | Metro Detroit
O'Fallon | US-MO | O’Fallon
St. Louis | US-MO | Saint Louis | STL
St. Paul | US-MN | Saint Paul
St. Petersburg | US-FL | Saint Petersburg | St Pete
# Canada
Toronto | CA-ON | Greater Toronto Area | Greater Toronto | GTA | North York | Scarborough | Etobicoke | Downtown Toronto | GTA Canada | East York | YYZ
Montreal | CA-QC | Montréal | Greater Montreal | MTL | Grand Montréal
Quebec City | CA-QC | Québec | Québec City | Ville de Québec | Québec Ville
Vancouver | CA-BC | Greater Vancouver | Metro Vancouver | YVR | Lower Mainland
Ottawa | CA-ON | National Capital Region | Ottawa-Gatineau | Kanata
Kitchener | CA-ON | Kitchener-Waterloo | KW Region
Greater Sudbury | CA-ON | Sudbury
St. John's | CA-NL | St Johns | St. John’s
Kelowna | CA-BC | Okanagan
# United Kingdom and Ireland
London | GB | Greater London | South East London | South West London | North London | East London | West London | South London | North West London | City of London | Central London | London Area | City of Westminster | Westminster | Islington | Shoreditch | Soho London | Canary Wharf | Camden | Hackney | Southwark | Kings Cross | King's Cross | Chancery Lane | Hammersmith | Clerkenwell | Farringdon | Old Street | Whitechapel | LDN | Londres | Londra | Archway | Brent | Paddington | Holborn | Marylebone | Mayfair | Euston | White City | Battersea | Fulham | Wimbledon | Greenwich | Vauxhall | Londen | Bermondsey | Hoxton | Fitzrovia | Covent Garden | LON | Victoria London | Liverpool Street | Kensington | Hounslow | Stratford London
Manchester | GB | Greater Manchester | Salford Quays | MediaCityUK | MediaCity
Newcastle upon Tyne | GB | Newcastle | Newcastle-upon-Tyne
Hull | GB | Kingston upon Hull
Edinburgh | GB | Édimbourg | Edinburgo | Edimburgo
Southend-on-Sea | GB | Southend
Stoke-on-Trent | GB | Stoke on Trent | Stoke
Dublin | IE | Baile Átha Cliath | Dublín | Dublino | Greater Dublin | Dublin City | Co. Dublin | County Dublin | Dublin 1 | Dublin 2 | Dublin 4 | South Dublin
Cork | IE | Cork City | County Cork | Co. Cork
Limerick | IE | Luimneach | Limerick City | Co. Limerick
Galway | IE | Gaillimh | County Galway | Co. Galway | Galway City
# Germany
Munich | DE | München | Muenchen | Múnich | Munique | Monaco di Baviera | München-Schwabing | Schwabing | Großraum München | Munchen
Cologne | DE | Köln | Koeln | Colonia | Keulen | Colônia | Nippes
Frankfurt | DE | Frankfurt am Main | Frankfurt a.M. | Frankfurt a. M. | Frankfurt/Main | Frankfurt (Main) | Fráncfort | Francoforte | Francfort | Frankfurt Main | Rhine-Main | Rhein-Main-Gebiet | Rhein-Main
Frankfurt (Oder) | DE | Frankfurt an der Oder | Frankfurt Oder
Garching | DE | Garching bei München | Garching b. München
Nuremberg | DE | Nürnberg | Nuernberg | Norimberga | Núremberg
Hanover | DE | Hannover | Hanovre | Hannóver
Düsseldorf | DE | Duesseldorf | Dusseldorf
Berlin | DE | Berlín | Berlino | Berlim | Berlijn | Kreuzberg | Friedrichshain | Berlin-Mitte | Berlin Mitte | Prenzlauer Berg | Neukölln | Charlottenburg | Schöneberg | Marzahn | Berlin-Kreuzberg | Pankow | Wedding
Hamburg | DE | Hambourg | Hamburgo | Amburgo | Wandsbek | Altona | Eimsbüttel | Hamburg-Mitte | Hamburg-Nord | Hafencity | Bergedorf | Harburg
Freiburg | DE | Freiburg im Breisgau | Freiburg i. Br. | Freiburg i.Br. | Fribourg-en-Brisgau
Stuttgart | DE | Großraum Stuttgart | Stoccarda
Halle | DE | Halle (Saale) | Halle/Saale | Halle an der Saale
Braunschweig | DE | Brunswick
Münster | DE | Muenster | Munster
Karlsruhe | DE | Karlsruhe (Baden)
Offenbach | DE | Offenbach am Main
Ludwigshafen | DE | Ludwigshafen am Rhein
Mülheim | DE | Mülheim an der Ruhr
Lübeck | DE | Luebeck
Würzburg | DE | Wuerzburg
Tübingen | DE | Tuebingen
Aachen | DE | Aix-la-Chapelle | Aken | Aquisgrán
Dresden | DE | Dresde | Dresda
Leipzig | DE | Lipsia
Mainz | DE | Mayence | Maguncia | Magonza
Göttingen | DE | Goettingen
Saarbrücken | DE | Saarbruecken | Sarrebruck
Regensburg | DE | Ratisbonne | Ratisbona
# Austria and Switzerland
Vienna | AT | Wien | Vienne | Viena | Wenen | Favoriten | Vienna Austria
Salzburg | AT | Salzbourg | Salisburgo | Salzburgo
Zurich | CH | Zürich | Zuerich | Zurigo | Zúrich | Zurique | Zürich Area
Geneva | CH | Genève | Genf | Ginevra | Ginebra | Genebra | Geneve
Basel | CH | Basle | Bâle | Basilea | Bazel
Bern | CH | Berne | Berna
Lucerne | CH | Luzern | Lucerna
Lausanne | CH | Losanna | Lausana
St. Gallen | CH | Sankt Gallen | St Gallen | Saint-Gall | San Gallo
Zug | CH | Zoug | Zugo
Biel | CH | Biel/Bienne | Bienne
Fribourg | CH | Freiburg im Üechtland
# France, Belgium, Netherlands, Luxembourg
Paris | FR | Parigi | París | Parijs | Paris 1er | Paris La Défense | La Défense | Région parisienne | Grand Paris | Paris Area | Greater Paris | Paris Metropolitan Region
Lyon | FR | Lyons | Lione
Marseille | FR | Marseilles | Marsiglia | Marsella
Nice | FR | Nizza | Niza
Strasbourg | FR | Straßburg | Strassburg | Straatsburg | Estrasburgo
Toulouse | FR | Tolosa
Bordeaux | FR | Burdeos
Lille | FR | Rijsel | Lilla
Sophia Antipolis | FR | Sophia-Antipolis | Valbonne
Brussels | BE | Bruxelles | Brussel | Brüssel | Bruselas | Bruxelas | Brussels Region | Bruxelles-Capitale
Antwerp | BE | Antwerpen | Anvers | Amberes | Anversa
Ghent | BE | Gent | Gand | Gante
Bruges | BE | Brugge | Brügge | Brujas
Leuven | BE | Louvain | Löwen | Lovaina | Lovanio
Liège | BE | Luik | Lüttich | Lieja | Liegi | Liege
Mechelen | BE | Malines
Kortrijk | BE | Courtrai
Namur | BE | Namen
The Hague | NL | Den Haag | 's-Gravenhage | La Haye | La Haya | L'Aia | Haia | Hague
Hoofddorp | NL | Schiphol | Schiphol-Rijk | Haarlemmermeer
Amsterdam | NL | Ámsterdam | Amsterdã | Amsterdam-Zuid | Amsterdam Area | Greater Amsterdam | AMS | Amsterdam Zuidoost | Zuidas | Amsterdam-Noord
Rotterdam | NL | Róterdam | Roterdã
's-Hertogenbosch | NL | Den Bosch | s-Hertogenbosch
Eindhoven | NL | Brainport Eindhoven
Luxembourg | LU | Luxembourg City | Luxemburg Stadt | Ville de Luxembourg | Luxembourg-Ville
# Spain and Portugal
Seville | ES | Sevilla | Séville | Siviglia | Sevilha
Madrid | ES | Comunidad de Madrid | Madryt | Greater Madrid | Chamberí | Carabanchel | Fuencarral-El Pardo | Madrid Area
Barcelona | ES | Barcelone | Barcellona | Eixample | Sant Martí | Greater Barcelona | Barcelona Area | BCN | 22@ Barcelona
Valencia | ES | València | Valence Espagne | Valencia Spain
Zaragoza | ES | Saragossa | Saragosse
Málaga | ES | Malaga
Palma | ES | Palma de Mallorca | Mallorca | Majorca | Palma de Majorque
A Coruña | ES | La Coruña | Coruña | Corunna
San Sebastián | ES | Donostia | San Sebastian | Donostia-San Sebastián | Donostia / San Sebastián
Vitoria-Gasteiz | ES | Gasteiz / Vitoria | Vitoria | Gasteiz
Pamplona | ES | Iruña | Pamplune | Pampelune
Bilbao | ES | Bilbo
Las Palmas | ES | Las Palmas de Gran Canaria | Gran Canaria
Santa Cruz de Tenerife | ES | Tenerife
Lisbon | PT | Lisboa | Lisbonne | Lissabon | Lisbona | Greater Lisbon | Grande Lisboa | Lisbon Area
Porto | PT | Oporto | Grande Porto
Funchal | PT | Madeira
# Italy
Rome | IT | Roma | Rom
Milan | IT | Milano | Mailand | Milán | Milão | Milaan | Greater Milan
Turin | IT | Torino | Turín | Turim
Naples | IT | Napoli | Neapel | Nápoles | Napels
Florence | IT | Firenze | Florenz | Florencia | Florença
Venice | IT | Venezia | Venedig | Venise | Venecia | Veneza | Mestre
Genoa | IT | Genova | Genua | Gênes | Génova
Padua | IT | Padova
Bologna | IT | Bologne | Bolonia | Bolonha
Bolzano | IT | Bozen
Syracuse | IT | Siracusa
Mantua | IT | Mantova
# Nordics and Baltics
Copenhagen | DK | København | Kopenhagen | Copenhague | Copenaghen | Kobenhavn | Greater Copenhagen | CPH | København K
Aarhus | DK | Århus
Gothenburg | SE | Göteborg | Hisings Backa | Hisingen | Mölndalsvägen | Torslanda | Goteborg | Gotemburgo | Göteborg Sverige
Järfälla | SE | Jakobsberg
Danderyd | SE | Djursholm
Botkyrka | SE | Tumba
Stockholm | SE | Estocolmo | Hägersten | Älvsjö | Sköndal | Bromma | Kungsholmen | Södermalm | Östermalm | Norrmalm | Vasastan | Johanneshov | Enskede | Farsta | Skärholmen | Stockholm-Arlanda | Stoccolma | Stockholms | Greater Stockholm | Stockholm Area
Malmö | SE | Malmo | Malmoe
Helsinki | FI | Helsingfors | Helsínki | Helsinki Area
Turku | FI | Åbo
Tornio | FI | Torneå
Tampere | FI | Tammerfors
Espoo | FI | Esbo
Reykjavik | IS | Reykjavík
Tallinn | EE | Tallin | Tallinna
Vilnius | LT | Wilna | Vilna
Riga | LV | Rīga
# Central and eastern Europe
Warsaw | PL | Warszawa | Warschau | Varsovie | Varsovia | Varsavia | Warschaw | Mokotów | Varsóvia
Krakow | PL | Kraków | Cracow | Krakau | Cracovie | Cracovia | Cracóvia
Wrocław | PL | Wroclaw | Breslau | Breslavia
Łódź | PL | Lodz
Gdańsk | PL | Gdansk | Danzig | Tricity | Trójmiasto | Tri-City Poland
Poznań | PL | Poznan | Posen
Szczecin | PL | Stettin
Prague | CZ | Praha | Prag | Praga | Praag | Prague 1
Brno | CZ | Brünn
Bratislava | SK | Pressburg
Budapest | HU | Budapeste
Bucharest | RO | București | Bucuresti | Bukarest | Bucarest | Bucareste | Bukarest Rumänien | Sector 1 | Boekarest
Cluj-Napoca | RO | Cluj | Klausenburg
Timișoara | RO | Timisoara | Timişoara
Iași | RO | Iasi | Iaşi
Brașov | RO | Brasov | Braşov
Sofia | BG | Sofía | София | Sofija
Belgrade | RS | Beograd | Belgrad | Belgrado | Београд
Zagreb | HR | Agram | Zagabria
Ljubljana | SI | Laibach | Lubiana
Skopje | MK | Skopie
Chișinău | MD | Chisinau | Kishinev
Athens | GR | Athína | Athen | Athènes | Atenas | Atene | Athene | Αθήνα
Thessaloniki | GR | Thessaloníki | Salonica
Nicosia | CY | Lefkosia
Limassol | CY | Lemesos
Valletta | MT | La Valletta
Kyiv | UA | Kiev | Kiew | Київ | Киев
Lviv | UA | Lvov | Lemberg | Львів | Львов
Kharkiv | UA | Kharkov | Харків | Харьков
Odesa | UA | Odessa | Одеса | Одесса
Dnipro | UA | Dnepr | Dnipropetrovsk | Дніпро
Moscow | RU | Moskva | Moskau | Moscou | Moscú | Mosca | Москва
Saint Petersburg | RU | St. Petersburg | Sankt-Peterburg | Sankt Petersburg | Санкт-Петербург
Minsk | BY | Минск | Мінск
Tbilisi | GE | Tiflis | თბილისი
Yerevan | AM | Erevan | Jerevan
Astana | KZ | Nur-Sultan
Istanbul | TR | İstanbul | Estambul | Istambul | Ataşehir | Şişli | Maltepe | Umraniye | Ümraniye | Beşiktaş | Levent
Ankara | TR | Çankaya
# Middle East and Africa
Tel Aviv | IL | Tel Aviv-Yafo | Tel-Aviv | Tel Aviv-Jaffa | TLV | Tel Aviv Yafo | Greater Tel Aviv | תל אביב | Tel Aviv - Jaffa | Tel Aviv District | Tel-Aviv District
Petah Tikva | IL | Petaẖ Tiqwa | Petach Tikva | Petah Tiqva
Rishon LeZion | IL | Rishon LeẔiyyon | Rishon Lezion
Herzliya | IL | Herzeliya | Hertzliya | Herzelia | Herzliya Pituach
Ra'anana | IL | Raanana | Ra’anana
Beersheba | IL | Beer Sheva | Be'er Sheva | Beersheva
Netanya | IL | Natanya
Dubai | AE | Dubaï | Dubái | DIFC | Dubai Internet City | دبي
Abu Dhabi | AE | Abou Dabi | Abu Dabi | Abou Dhabi
Ras Al Khaimah | AE | Ras Al Khaimah City | RAK
Riyadh | SA | Riad | Riyad | Riyādh | الرياض
Jeddah | SA | Jidda | Djeddah
Cairo | EG | Le Caire | El Cairo | Kairo | New Cairo | Nasr City | Maadi | القاهرة
Alexandria | EG | Alexandrie
Casablanca | MA | Dar el Beida
Tunis | TN | Túnez
Algiers | DZ | Alger | Argel
Johannesburg | ZA | Joburg | Jo'burg | Sandton | Randburg | Rosebank | Roodepoort
Cape Town | ZA | Capetown | Kaapstad | Le Cap | Kapstadt | Ciudad del Cabo | Century City Cape Town
Gqeberha | ZA | Port Elizabeth
Lagos | NG | Lekki | Ikeja | Victoria Island
Abuja | NG | FCT Abuja
Addis Ababa | ET | Addis-Abeba | Adis Abeba
Beirut | LB | Beyrouth
Kuwait City | KW | Al Kuwayt
Manama | BH | Al Manamah
# India and South Asia
Bengaluru | IN | Bangalore | Bangaluru | Banglore | Bengalore | Bangalore Urban | Bengaluru Urban | Greater Bengaluru | Greater Bengaluru Area | Whitefield | Koramangala | Indiranagar | Electronic City | Mahadevpura | HSR Layout | BLR | Marathahalli | Bellandur
Mumbai | IN | Bombay | Borivli | Andheri | Bandra | Powai | Greater Mumbai | BKC Mumbai | Lower Parel | Mumbai Suburban | Goregaon | Mumbai Metropolitan Region
New Delhi | IN | Neu-Delhi | Nueva Delhi
Delhi | IN | Delhi NCR | NCR | Delhi/NCR | Delhi / NCR | Rohini | Karol Bāgh | Najafgarh | Narela | Delhi-NCR
Gurugram | IN | Gurgaon | Gurgāon | Gurugram Haryana
Noida | IN | NOIDA UP
Chennai | IN | Madras
Kolkata | IN | Calcutta | Salt Lake Kolkata | Kalkutta
Hyderabad | IN | Hyderābād | HITEC City | Hitech City | Gachibowli | Secunderabad | Madhapur | Hyderabad/Secunderabad
Pune | IN | Poona | Hinjewadi | Kharadi | Baner
Thiruvananthapuram | IN | Trivandrum
Kochi | IN | Cochin
Mysuru | IN | Mysore
Hubballi | IN | Hubli | Hubli-Dharwad
Belagavi | IN | Belgaum
Shivamogga | IN | Shimoga
Tiruchirappalli | IN | Trichy | Tiruchchirāppalli
Vijayawada | IN | Bezawada
Varanasi | IN | Vārānasi | Benares
Mangaluru | IN | Mangalore
Vadodara | IN | Baroda
Prayagraj | IN | Allahābād | Allahabad
Visakhapatnam | IN | Vizag
Ahmedabad | IN | Ahmadabad | Amdavad
Mohali | IN | Sahibzada Ajit Singh Nagar | SAS Nagar | Ajitgarh
Puducherry | IN | Pondicherry
Thane | IN | Thāne | Thana
Panaji | IN | Goa | Panjim
Chattogram | BD | Chittagong
Kathmandu | NP | Katmandú
# East and south-east Asia, Oceania
Beijing | CN | Peking | Pékin | Pekín | Pequim | Pechino | 北京
Shanghai | CN | Schanghai | Zhabei | 上海 | Shanghái
Guangzhou | CN | Canton | 广州
Shenzhen | CN | 深圳
Hangzhou | CN | 杭州
Xi'an | CN | Xi’an | Xian | 西安
Hong Kong | HK | Hongkong | Kowloon | HK | Tsuen Wan | 香港 | Hong Kong Island | Hong Kong SAR
Taipei | TW | Taipei City | Taipeh | 台北 | Táipei
Taoyuan | TW | Taoyuan City
Hsinchu | TW | Hsinchu City | Hsin-chu
Tokyo | JP | Tokio | Tôkyô | Tóquio | 東京 | 东京 | Shibuya | Minato | Shinjuku | Chiyoda | Roppongi | Minato-ku | Shibuya-ku | Tokyo Metropolis | Chiyoda-ku | Tōkyō
Osaka | JP | Ōsaka | 大阪 | Osaka-shi
Kyoto | JP | Kioto | 京都
Seoul | KR | Séoul | Seúl | Seul | 서울 | Gangnam | Gangnam-gu
Seongnam | KR | Seongnam-si | Pangyo | Bundang | Seongnam City
Jeju | KR | Jeju City | Jeju Island
Suwon | KR | Suwon-si
Busan | KR | Pusan
Singapore | SG | Singapur | Singapour | Singapura | Woodlands | SGP | Singapore City | 新加坡
Kuala Lumpur | MY | KL | Cuala Lumpur
Penang | MY | George Town | Pulau Pinang | Georgetown Penang
Ho Chi Minh City | VN | HCMC | Saigon | Ho Chi Minh | Hồ Chí Minh | TP.HCM | Thành phố Hồ Chí Minh | HCM City | TPHCM
Hanoi | VN | Hà Nội | Ha Noi
Da Nang | VN | Đà Nẵng | Danang
Jakarta | ID | DKI Jakarta | Jakarta Selatan | South Jakarta | Jakarta Barat | Jabodetabek | Greater Jakarta | Yakarta | Jakarta Raya
Denpasar | ID | Bali
Yogyakarta | ID | Jogja | Jogjakarta
Manila | PH | Metro Manila | National Capital Region Philippines
Makati | PH | Makati City
Pasig | PH | Pasig City | Ortigas
Quezon City | PH | Quezon | QC Philippines
Taguig | PH | Taguig City | BGC | Bonifacio Global City | BGC Taguig
Cebu City | PH | Cebu
Davao | PH | Davao City
Bangkok | TH | Krung Thep | Banguecoque | Krung Thep Maha Nakhon
Phnom Penh | KH | Pnom Penh
Yangon | MM | Rangoon
Ulaanbaatar | MN | Ulan Bator
Sydney | AU | Sídney | Sydney CBD | Sydney Area | Greater Sydney | Surry Hills | Barangaroo | North Sydney | SYD | Pyrmont | Sydney NSW
Melbourne | AU | Melbourne CBD | Greater Melbourne | Richmond Melbourne | Collingwood | Southbank | Melbourne VIC
Brisbane | AU | Brisbane CBD | Greater Brisbane | Fortitude Valley
Perth | AU | Perth WA
Auckland | NZ | North Shore | Auckland CBD | Manukau City
# Latin America
Mexico City | MX | Ciudad de México | CDMX | Ciudad de Mexico | México D.F. | Mexico DF | Mexico D.F. | Mexiko-Stadt | Cidade do México | Città del Messico | Gustavo Adolfo Madero | Iztapalapa | México City | Polanco | Mexico-Stad
León | MX | León de los Aldama | León Guanajuato
Ciudad Juárez | MX | Juárez
Guatemala City | GT | Ciudad de Guatemala
Panama City | PA | Ciudad de Panamá | Panamá
San José | CR | San Jose Costa Rica | San José Costa Rica
Santiago de los Caballeros | DO | Santiago DO
Santo Domingo | DO | Santo Domingo Este | Santo Domingo Oeste | Saint-Domingue
Havana | CU | La Habana | La Havane | Habana
Bogotá | CO | Bogota | Bogotá D.C. | Santa Fe de Bogotá | Bogota DC | Bogotá, D.C.
Medellín | CO | Medellin
Lima | PE | Miraflores Lima | San Isidro | Santiago de Surco | Lima Metropolitana
Quito | EC | San Francisco de Quito
Santiago | CL | Santiago de Chile | Puente Alto | Región Metropolitana de Santiago | Las Condes | Providencia
Buenos Aires | AR | CABA | Capital Federal | Ciudad Autónoma de Buenos Aires | Bs. As. | Gran Buenos Aires | GBA | Buenos-Aires | Palermo Buenos Aires | Ciudad de Buenos Aires
São Paulo | BR | Sao Paulo | San Pablo | São Paulo Capital | Grande São Paulo | Itaim Bibi | Vila Olímpia | SP Capital
Rio de Janeiro | BR | Rio | Río de Janeiro | Botafogo
Brasília | BR | Brasilia
Belo Horizonte | BR | BH Minas Gerais
Florianópolis | BR | Floripa | Florianopolis
Montevideo | UY | Montevideu | Montevidéu
Asunción | PY | Asuncion | Assunção
`;

/** The rows of the table: name, where, other names. */
export const PLACE_ALIASES: readonly (readonly [name: string, where: string, ...others: string[]])[] =
  TABLE.split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ') as [string, string, ...string[]]);
