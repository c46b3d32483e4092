/**
 * Further occupations by function, after the major groups of ISCO and ESCO: trades, care, schools, shops, kitchens, transport,
 * offices, building, in English, German, French, Spanish, Dutch, Portuguese, Italian and Catalan. Same notation as
 * `function-phrases.ts`, whose entries win.
 */
import type { JobFunction } from '../../posting.ts';

export const OCCUPATIONS: Partial<Record<JobFunction, string>> = {
  other: `
    cambrer | cambrera | cuiner | cuinera | dependent botiga | dependenta botiga | dependenta | netejador | netejadora | operari | operaria produccio | operari produccio | lampista | caixer | caixera
    paleta | fuster | fustera | personal restaurante | equipo restaurante | empleado restaurante | empleada restaurante | gerente turno restaurante | gerente turno | jefe turno restaurante
    tecnico taller | tecnica taller | auxiliar caja | ajudant cuina | xofer | jardiner | perruquer | electricista muntador | muntador | soldador muntador | personal sala
    personal cocina | equipo tienda | empleado tienda | monitor deportivo | monitora deportiva | vendedor deportes |
    multi skilled tradesperson | tradesperson | tradesman | fitness manager | gym supervisor | *krafte | reinigungskrafte | maintenance engineer days | quality inspector food | food inspector |
    banquet server | cocktail server | restaurant server | bar server | food server | server bartender | server assistant | restaurant host
    hotel host | brand promoter | event promoter | conducteur ligne production | saisonkraft | aushilfskraft | *kraft | restaurantleiter | restaurantleiterin | instandhalter | instandhalterin | zimmermann | zimmerin
    serviceberater kfz | verkaufsberater einzelhandel | verkaufsberaterin einzelhandel | mesero | mesera | ninera | niñera | ayudante general
    gerente tienda | jefe tienda | responsable tienda | kelner | *medewerker winkel | verkoopmedewerker | vulploegmedewerker | afwashulp | 
    bedieningsmedewerker | assistent bedrijfsleider | uitvoerder bouw | winkelmanager | portiere | portiere albergo | portiere notte | scaffalista | operatore produzione
    addetto produzione | addetta produzione | translator | interpreter | traducteur | traductrice | traductor | traductora | tradutor | tradutora
    traduttore | traduttrice | ubersetzer | ubersetzerin | dolmetscher | dolmetscherin | vertaler | tolk | interprete | translator interpreter
    sales floor associate | sales floor | event staff | deli clerk | grocery clerk | bakery clerk | produce clerk | meat clerk | seafood clerk
    stock clerk retail | dept leader | department leader | dept manager | department manager retail | asst dept leader | wedding planner | general labor
    general laborer | day laborer | parts advisor | service advisor | service writer  |   | fashion model | brand model
    bather | tool die specialist  | tool die maker | groom tech | security concierge | floor care technician | 
    commis | commis cuisine | plongeuse | personal hosteleria | camarera sala | crew restaurante | employe etage | valet | aide cuisine
     subcontractor crews | installers | flooring installers | handymen | nettoyeur | nettoyeuse | ayudante cocina | limpiadora
    hosteleria | cleaner | supermarkt | supermarktmitarbeiter | einzelhandelskauffrau | kauffrau einzelhandel | verkaufstalent
    fachkraft schutz sicherheit | eismeister | spulkuche | stewarding | chef tournant | demi chef | demichef  | restaurant runner | stagehand
    bartender | mystery guest | bike courier | rider | delivery rider | scooter rider | car wash attendant | detailer | animal care | animal caretaker
     dog daycare attendant | zookeeper | escape room host  | party host | camp staff | kitchen staff | floor staff | bar back |
    train manager | groundworker | ground worker | plasterer | dry liner | drywaller | tiler | glazier | paver | pipefitter | pipe fitter
    steamfitter | boilermaker | ironworker | steel fixer | steel erector | fabricator | sheet metal worker | panel beater
    paint sprayer | spray painter | valeter | car valeter | mot tester | tyre fitter | tire technician | lube technician
    gas engineer | heating engineer | lift engineer | elevator technician | elevator mechanic | fire alarm engineer
    security systems engineer | alarm engineer | appliance engineer | gas fitter | kitchen fitter | shopfitter | window fitter
    carpet fitter | floor layer | flooring installer | fence installer | insulation installer | asphalt worker
    concrete finisher | cement mason | stonemason | mason | demolition operative | blaster | driller | roughneck | roustabout
    derrickhand | quarry operative | plant fitter | excavator operator | digger driver | dozer operator | banksman
    slinger signaller | traffic marshal | gateman | ganger | road worker | street sweeper | refuse collector | refuse loader
    bin loader | waste operative | recycling operative | tree surgeon | arborist | arboriculturist | greenkeeper | groundsman
    groundsperson | groundskeeping | landscape gardener | horticulturist | farmhand | stockperson | herdsman | milker
    fruit picker | fisherman | gamekeeper | forester | lumberjack | kennel assistant | animal care assistant
    dog groomer | groomer | dog trainer | stable hand | farrier | beekeeper | upholsterer | cobbler | locksmith | blacksmith
    goldsmith | watchmaker | gunsmith | cabinet maker | cabinetmaker | woodworker | sawyer | furniture maker | bookbinder
    printer operator | print finisher | press operator | printing press operator | toolmaker | tool maker | toolroom | moulder
    molder | setter | tool setter | setter operator | cnc setter | cnc turner | cnc miller | cnc programmer | polisher | plater
    galvaniser | coater | brazer | solderer | machine minder | sewing machinist | textile worker | pattern cutter
    garment worker | dry cleaner | laundry attendant | laundry assistant | bar staff | bar manager | bartending | barback
    bar supervisor | publican | pub manager | deputy manager pub | sommelier | wine waiter | runner restaurant | busser
    bus person | food handler | food production operative | sandwich maker | deli assistant | fishmonger | cheesemonger
    greengrocer | brewer | distiller | chocolatier | pizza chef | pizza maker | grill chef | breakfast chef | prep cook
    fry cook | catering manager | canteen assistant | lunchtime supervisor | dinner lady | tea lady | night porter
    night auditor | bellhop | bellman | doorman | doorperson | linkman | hotel receptionist | front desk agent hotel
    guest service associate | reservations agent | reservation agent | travel agent | travel consultant | tour guide
    tour operator representative | holiday representative | croupier | casino dealer | slot attendant | bookmaker | betting shop
    ticket inspector | ticket agent | train driver | tram driver | train conductor | train guard | railway operative
    track worker | signaller | coach driver | minibus driver | school bus driver | lorry driver | tipper driver | tanker driver
    class 1 driver | class 2 driver | class driver | owner operator | shunter | yard driver | chauffeuse | removals operative
    removal porter | porter driver | drivers mate | assistant | postwoman | postal worker | mail carrier
    letter carrier | paper delivery | bicycle courier | motorcycle courier | baggage handler | ground handler | ground crew
    aircraft cleaner | aircraft dispatcher | aircraft technician | aircraft engineer b1 | aviation technician | p mechanic
    avionics technician | helicopter pilot | co pilot | drone pilot | air traffic controller | boat captain | ship captain
    chief mate | bosun | able seaman | seaman | marine engineer officer | longshoreman | stevedore | crane driver
    lift truck mechanic | forklift mechanic | forklift engineer | hgv technician | hgv mechanic | heavy vehicle technician
    plant mechanic | service mechanic | auto body technician | automotive painter | windscreen technician | smart repairer
    tyre technician | motorcycle technician | boat builder | shipwright | rope access technician | wind turbine technician
    wind technician | solar technician | lineman | lineworker | line worker | cable installer | cable jointer | jointer
    fibre splicer | fiber splicer | fiber technician | telecom technician | telecoms engineer | satellite installer
    av technician | meter reader | meter installer | smart meter engineer | water operative | sewer worker | boiler operator
    stationary engineer | refrigeration engineer | refrigeration technician | air conditioning engineer | hvac engineer service
    hvac installer | duct installer | sprinkler fitter | pest controller | pest control technician | exterminator
    pool technician | window cleaner | housekeeping | housekeeping assistant | domestic assistant | domestic cleaner
    ward domestic | cleaning operative | cleaning supervisor | cleaning manager | room cleaner | chambermaid | butler
    household manager | housekeeper nanny | estate worker | caretaker school | site caretaker | site assistant
    grounds maintenance | lollipop person | crossing patrol | prison officer | correctional officer | corrections officer
    detention officer | custody officer | police constable | constable | detective | sheriff | deputy sheriff | trooper
    fire fighter | coastguard | soldier | park ranger | patrol officer | enforcement officer | traffic warden
    civil enforcement officer | customs officer | border force officer | cctv operator | store detective | airport security
    security operative | security supervisor | security steward | event steward | stadium steward | usher | box office assistant
    projectionist | stagehand | stage manager | lighting technician | sound technician | dresser | make up artist
    makeup artist | hair stylist | hairstylist | colourist hair | nail artist | lash technician | waxer | tattoo artist
    piercer | beautician assistant | tanning | funeral director | funeral arranger | funeral service operative | embalmer
    mortician | crematorium | gravedigger | sports coach | football coach | tennis coach | gym instructor | gym manager
    fitness coach | yoga instructor | pilates instructor | leisure assistant | leisure attendant | lifeguards | ski patrol
    jockey | referee | singer | dancer | musician | performer | entertainer | youth worker | youth leader | play worker
    playworker | chaplain | priest | pastor | minister religion | imam | retail supervisor | retail manager | retail team leader
    retail merchandiser | customer assistant grocery | customer assistant store | trading assistant | checkout operator
    checkout assistant | till operator | shelf stacker | stock replenisher | replenishment assistant | night replenishment
    stockroom assistant | bakery assistant | counter assistant | fuel attendant | petrol attendant | forecourt attendant
    florist | boutique manager | concession manager | floor manager | duty manager | department supervisor | store leader
    store director | jewellery consultant | fragrance consultant | optical assistant retail | pet groomer | car washer
    parking enforcement | toll collector | flagger | utility locator | surveyor chainman | plumbers mate | electricians mate
    roofing operative | multi trade operative | multi trader | handyperson | repairs operative | void operative
    property maintenance | maintenance operative | maintenance assistant | maintenance electrician | maintenance mechanic
    maintenance fitter | maintenance joiner | electrical technician | electrical fitter | electrical tester
    electrical supervisor | electrical improver | mechanical fitter | apprentice electrician | production supervisor line
    line operator | line lead | process operator | process operative | production assistant | packing operative
    packaging operator | filling operator | extrusion operator | laser operator | press brake operator | saw operator
    paint technician | finisher | sander | bench hand | cnc machining | wirer | panel wirer | cable assembler
    electronics assembler | solar panel installer | coffee roaster | team member restaurant | crew trainer | drive thru
    night fill | dishwashers | food safety operative | maler lackierer | verputzer | stuckateur | stukkateur | fliesenleger
    bodenleger | parkettleger | estrichleger | gerustbauer | strassenbauer | strasenbauer | tiefbauer | kanalbauer
    rohrleitungsbauer | gleisbauer | baggerfahrer | kranfahrer | *kranfuhrer | betonbauer | stahlbetonbauer | fassadenbauer
    metallbauer | metallbauerin | stahlbauer | karosseriebauer | fahrzeugbauer | fahrzeuglackierer | fahrzeugaufbereiter
    fensterbauer | glaser | raumausstatter | polsterer | bootsbauer | orgelbauer | werkzeugmacher | werkzeugmechaniker
    formenbauer | feinwerkmechaniker | verfahrensmechaniker | kaltetechniker | kalteanlagenbauer | heizungsbauer | rohrschlosser
    schornsteinfeger | kaminkehrer | vulkaniseur | spengler | blechner | schmied | giesser | gieser | drucker | buchbinder
    textilreiniger | schneider | schneiderin | schuhmacher | goldschmied | uhrmacher | floristin | forstwirt | landwirt | winzer
    tierpfleger | tierpflegerin | pferdewirt | fischwirt | brauer | muller | lebensmitteltechniker | *fachverkaufer
    *fachverkauferin | verkaufskraft | verkaufskrafte | verkaufsaushilfe | kassenkraft | thekenkraft | barkraft | spulhilfe
    *hilfe | hausdame | zimmerfrau | roomboy | portier | nachtportier | pforte | pfortner | rezeptionist | rezeptionistin
    hotelkaufmann | fachmann systemgastronomie | restaurantfachfrau | servicemitarbeiter | servicemitarbeiterin
    serviceaushilfe | jungkoch | kuchenkraft | hauswirtschafter | hauswirtschafterin | hauswirtschaftskraft | hausservice
    unterhaltsreinigung | glasreiniger | fensterputzer | mullwerker | strassenwarter | strasenwarter | busfahrer
    strassenbahnfahrer | strasenbahnfahrer | lokfuhrer | triebfahrzeugfuhrer | zugbegleiter | taxifahrer | paketzusteller
    zusteller | zustellerin | brieftrager | postbote | umzugshelfer | mobelmonteur | mobelpacker | schutz sicherheit
    werkschutz | objektschutz | brandschutzhelfer | feuerwehrmann | polizist | justizvollzug | soldat | rettungsschwimmer
    bademeister | fachangestellter baderbetriebe | produktionskraft | produktionsarbeiter | produktionsfachkraft | montierer
    montagehelfer | montagekraft | *arbeiter | *arbeiterin | bandarbeiter | schweissfachmann | schweisfachmann | rollladenbauer
    solarteur | photovoltaik monteur | kfz meister | werkstattmeister | werkstattleiter | servicemeister | elektromeister
    elektromaschinenbauer | industrieelektroniker | betriebselektriker | betriebsschlosser | maskenbildner | visagistin
    bestatter | kuster | hundefriseur | bestuckungsmitarbeiter | staplermechaniker | chaudronnier | chaudronniere | tuyauteur
    ferronnier | metallier | serrurier | chauffagiste | plaquiste | platrier | carreleur mosaiste | facadier | etancheur
    charpentier | ebeniste | agenceur | poseur | vitrier | terrassier | grutier | coffreur | ferrailleur | manoeuvre batiment
    chef equipe batiment | canalisateur | conducteur engins | conducteur pelle | conducteur poids lourd | conducteur bus
    conducteur routier | chauffeur poids lourd | chauffeur routier | chauffeur | chauffeur vl | coursier | facteur | demenageur
    eboueur | agent tri | agent quai | carrossier | carrosserie | peintre auto | mecanicien auto | mecanicien poids lourds
    controleur technique automobile | preparateur vehicules | depanneur | technicien cvc | technicien chauffage
    technicien frigoriste | frigoriste | technicien fibre | technicien ascenseur | ascensoriste | usineur | tourneur | fraiseur
    ajusteur | regleur | monteur cableur | cableur | electromecanicien | operateur regleur | operateur machine
    operateur commande numerique | conducteur machine | conducteur installation | couturier | couturiere | modeliste | tapissier
    cordonnier | agent fabrication | agent conditionnement | agent montage | agent polyvalent | agent maintenance
    agent technique | agent espaces verts | ouvrier paysagiste | ouvrier agricole | viticulteur | eleveur | bucheron
    palefrenier | toiletteur | maitre chien | agent surete | agent prevention securite | ssiap | pompier | gendarme | policier
    gardien | gardienne | gardien immeuble | concierge | gouvernante | valet chambre | femme menage | aide menagere
    employe menage | agent hotelier | receptionniste hotel | receptionniste | veilleur nuit | chef rang | chef salle
    maitre hotel | commis salle | barista | traiteur | crepier | ecailler | poissonnier | fromager | charcutier | primeur
    glacier | pizzaiolo | aide cuisine | second cuisine | employe restauration | employe restaurant | equipier restauration
    manager restauration | plonge | vendeur conseil | conseiller vente pret porter | conseillere vente beaute
    responsable caisse | employe caisse | chef caisse | employee libre service | hotesse | fleuriste | bijoutier | maquilleur
    prothesiste ongulaire | barbier | animateur commercial | maitre nageur | associee ventes | associe ventes | chapista
    pintor | pintora | carpintero | ebanista | herrero | cerrajero | cristalero | yesero | escayolista | alicatador | encofrador
    ferrallista | gruista | maquinista | oficial primera | oficial 1 | oficial 2 | oficial segunda | oficial electricista
    oficial albanileria | ayudante albanil | peon construccion | peon agricola | peon industrial | jornalero | tractorista
    ganadero | pescador | frigorista | calefactor | instalador fotovoltaico | montador | montador muebles | matricero | tornero
    fresador | mecanizador | ajustador | operador cnc | operador maquinaria | operario limpieza | operario mantenimiento
    operario fabrica | operario carga | mozo | mozo carga | transportista | conductor camion | conductor autobus | taxista
    mensajero | cartero | azafata | azafato | auxiliar tienda | personal tienda | vendedor tienda | cajero reponedor
    cajera reponedora | reponedora | carnicero | carnicera | pescadero | pescadera | charcutero | frutero | panadero | pastelero
    pastelera | jefe cocina | jefa cocina | cocinera | ayudante camarero | jefe sala | maitre | barman coctelero | friegaplatos
    pizzero | camarera pisos | camarero pisos | gobernanta | gouvernanta | recepcionista hotel | botones | conserje | portero
    limpiadora | empleada hogar | esteticista | peluquera | maquillador | socorrista | monitor gimnasio | monitor deportivo
    vigilante jardines | bombero | escolta | controlador accesos | auxiliar servicios | tapicero | costurera | modista | sastre
    zapatero | joyero | relojero | florista | tecnico climatizacion | tecnico frigorista | tecnico mecanico | electromecanico
    chofer repartidor | ayudante reparto | auxiliar produccion | operador produccion | manipulador | manipuladora | envasador
    empaquetador | soldadora | estibador | stukadoor | tegelzetter | dakdekker | glaszetter | betontimmerman | grondwerker
    stratenmaker | kraanmachinist | rioleringsmonteur | loodgieter installateur | cv monteur | monteur | *monteur
    installatiemonteur | elektromonteur | zonnepanelen monteur | koelmonteur | liftmonteur | cnc frezer | frezer | cnc draaier
    draaier | verspaner | cnc verspaner | bankwerker | constructiebankwerker | plaatwerker | spuiter | autospuiter
    autotechnicus | bandenmonteur | fietsenmaker | fietskoerier | postbode | postbezorger | pakketbezorger | buschauffeur
    taxichauffeur | chauffeur ce | chauffeur c | bijrijder | verhuizer | vuilnisman | hulpkracht | productiekracht
    productieoperator | procesoperator | inpakker | slager | bakker | banketbakker | visboer | winkelmanager | winkelhulp
    caissiere | kassamedewerker | verkoopster | verkoopmedewerker | shopmedewerker | afdelingschef | bloemist | keukenmedewerker
    sous chef | chef kok | leerling kok | ober | gastheer | gastvrouw | barmedewerker | medewerker bediening | horeca medewerker
    receptionist hotel | kamermeisje | housekeepingmedewerker | schoonmaakmedewerker | glazenwasser | conciergemedewerker
    huismeester | tuinman | groenmedewerker | beveiligingsmedewerker | objectbeveiliger | brandweerman | politieagent | kapster
    schoonheidsspecialist | naaister | meubelmaker | interieurbouwer | allround timmerman | allround monteur | servicetechnicus
    onderhoudstechnicus | storingsmonteur | melker | hovenierswerk | pintor industrial | carpinteiro | marceneiro | serralheiro
    soldador | vidraceiro | gesseiro | azulejista | armador | servente | servente obras | ajudante geral | ajudante cozinha
    ajudante motorista | ajudante obras | auxiliar servicos gerais | servicos gerais | auxiliar limpeza | faxineiro | faxineira
    diarista | zelador | porteiro | porteira | vigia | vigilante | seguranca patrimonial | bombeiro civil | jardineiro
    tratorista | operador maquinas | operador trator | operador empilhadeira producao | torneiro | torneiro mecanico
    fresador ferramenteiro | ferramenteiro | caldeireiro | mecanico automotivo | funileiro | borracheiro | lavador | manobrista
    frentista | motorista entregador | motorista carreteiro | motoboy | carteiro | cobrador onibus | balconista | caixa
    operador loja | operadora loja | promotor vendas | promotora vendas | repositora | acougueiro | padeiro | confeiteiro
    confeiteira | chapeiro | copeira | copeiro | churrasqueiro | chefe cozinha | empregado mesa | empregada mesa | camareira
    governanta | rececionista hotel | manicure | barbeiro | costureira | alfaiate | sapateiro | ourives | estofador
    eletromecanico | eletricista manutencao | tecnico refrigeracao | instalador ar condicionado | montador moveis
    auxiliar manutencao | oficial manutencao | estivador | salva vidas | personal trainer | operario fabril | operador fabril
    piastrellista | imbianchino | decoratore | cartongessista | carpentiere | falegname | fabbro | vetraio | lattoniere
    ponteggiatore | escavatorista | manovale | capocantiere | operaio edile | operaio generico | operaio specializzato
    elettrauto | carrozziere | gommista | verniciatore | meccanico auto | termoidraulico | manutentore elettrico
    manutentore meccanico | elettromeccanico | fresatore | tornitore cnc | attrezzista | stampista | addetto montaggio
    addetto assemblaggio | addetto confezionamento | addetto stampaggio | addetto macchine | conduttore macchine | autista
    conducente | camionista | autotrasportatore | postino | portalettere | facchino | traslocatore | netturbino
    operatore ecologico | commesso vendita | addetto reparto | addetto cassa | cassiere vendita | banconiere | banconista
    macellaio | panettiere | panificatore | fornaio | pasticcere | pasticciere | gelataio | salumiere | pescivendolo
    capo partita | maitre sala | runner sala | barman | barlady | barista banconiera | aiuto barista | portiere notte
    facchino piani | cameriera piani | governante | colf | badante convivente | domestica | addetto mensa | guardia giurata
    vigile fuoco | bagnino | parrucchiera | estetista | truccatore | onicotecnica | sarta | sarto | calzolaio | orafo | fioraio
    agricoltore | bracciante | mungitore | boscaiolo | custode | portinaio | addetto vigilanza | addetto accoglienza | magliaia`,
  healthcare: `
    infermer | infermera | metge | metgessa | treballador familiar | treballadora familiar | treballador social | treballadora social | psicoleg | psicologa | cuidador persones |
    pflegekrafte | *pflegekrafte |
    *schwester | op schwester | krankenschwester | tandartsassistente | tandartsassistent  | operatore socio sanitario | secretaire medicale | secretaire medical
    dvm | veterinary assistant | veterinary technician | vet tech  | clinical auditor | clinical performance auditor | utilization management nurse | medizinische schreibkraft
    direct support professional | direct support worker | direct support staff | pflegekraft | *pflegekraft | *pflegehilfskraft | in home aide | companion aide |
    staff nurse | charge nurse | ward manager | ward sister | health visitor | district nurse | school nurse | scrub nurse
    theatre practitioner | nurse associate | nursing associate | health care assistant | healthcare support worker | hca
    care worker | home carer | live carer | care home manager | registered manager | deputy care home | senior carer
    care supervisor | residential support worker | residential care worker | domiciliary | support worker mental | anaesthetist
    consultant anaesthetist | obstetrician | neurologist | urologist | gastroenterologist | pulmonologist | endocrinologist
    nephrologist | rheumatologist | ophthalmologist | pathologist | geriatrician | paediatrician | psychotherapists | podiatrist
    chiropodist | osteopath | prosthetist | orthotist | hearing aid dispenser | dispensing optician | optical assistant
    dispenser | dental nurse | dental therapist | dental technician | dental receptionist | dental practitioner | denturist
    perfusionist | ct technologist | mri technologist | x ray technologist | radiographer assistant
    nuclear medicine technologist | mammographer | ekg technician | eeg technologist | cardiac physiologist
    sterile processing technician | dialysis technician | patient transport | ambulance driver | ambulance technician
    emergency medical | medical officer | resident medical officer | junior doctor | locum | veterinary surgeon | vet nurse
    veterinary assistant | veterinary receptionist | pharmacy assistant | pharmacy dispenser | pharmacy manager
    pharmacy intern | pharmacist manager | occupational health advisor | occupational therapy | rehabilitation assistant
    rehab assistant | physical therapist assistant | therapy assistant | speech language | art therapist | music therapist
    play therapist | recreation therapist | applied behavior | family therapist | addiction counselor
    substance abuse counselor | crisis counselor | peer support specialist | family support worker | child protection
    outreach worker | social care | social services  | personal care | resident assistant | resident care
    residential aide | patient sitter | doula | lactation consultant | health educator | public health nurse | infection control
    quality nurse | hospice nurse | nurse educator | nurse coordinator | clinical educator | intensivpflege
    operationstechnischer assistent | operationstechnische assistentin | anasthesietechnischer assistent | mtla | mtr
    altenpflegehelfer | altenpflegehelferin | *pflegehelfer | *pflegehelferin | pflegeassistent | pflegeassistentin
    pflegefachperson | pflegedienstleitung | pflegedienstleiter | wohnbereichsleitung | stationsleitung | praxisanleiter
    alltagsbegleiter | betreuungskraft | betreuungsassistent | betreuer behindertenhilfe | *pfleger | *pflegerin
    krankenpflegerin | gesundheitspfleger | medizinisch technischer | medizinisch technische | arzthelferin | sprechstundenhilfe
    zahntechniker | zahnarzthelferin | chefarzt | stationsarzt | betriebsarzt | hausarzt | internist | chirurg | radiologe
    kardiologe | gynakologe | kinderarzt | podologe | podologin | masseur | heilpraktiker | sanitater | sanitaterin
    orthopadietechniker | orthoptist | diatassistent | ernahrungsberater | heilerziehungspflegerin | sozialpadagogin
    sozialarbeiterin | sozialassistent | sozialbetreuer | optiker | optometrist | pharmazeutisch technischer
    pharmazeutisch technische | pharmazeutisch kaufmannische | ibode | iade | infirmier bloc | infirmier coordinateur
    cadre sante | puericultrice | infirmiere puericultrice | auxiliaire soins | agent service hospitalier | assistant vie
    assistante vie | auxiliaire vie sociale | accompagnant educatif | accompagnant educatif social | moniteur educateur
    educateur specialise | educatrice specialisee | ambulancier | brancardier | manipulateur radio | manipulateur radiologie
    manipulateur electroradiologie | masseur kinesitherapeute | osteopathe | podologue | orthoptiste | audioprothesiste
    prothesiste dentaire | chirurgien | chirurgien dentiste | anesthesiste | psychiatre | pediatre | gynecologue | radiologue
    cardiologue | generaliste | psychomotricien | psychomotricienne | dieteticienne | assistante sociale | travailleur social
    conseiller economie sociale familiale | cesf | assistant medical | assistante medicale | secretaire medicale soins
    auxiliaire veterinaire | assistant veterinaire | opticien lunetier | preparatrice pharmacie | enfermeria
    auxiliar enfermeria | cuidados auxiliares | tcae | matrona | celador | celadora | gerocultor | gerocultora
    auxiliar geriatria | auxiliar ayuda domicilio | ayuda domicilio | cuidadora | atencion sociosanitaria
    tecnico sociosanitario | higienista dental | higienista bucodental | auxiliar dental | auxiliar clinica
    auxiliar veterinaria | auxiliar farmacia | tecnico farmacia | tecnico emergencias | tecnico radiologia | tecnico rayos
    optico | optometrista | audioprotesista | podologo | logopeda | terapeuta ocupacional | psiquiatra | pediatra | ginecologo
    cirujano | anestesista | radiologo | cardiologo | dermatologo | traumatologo | medico familia | medico urgencias
    nutricionista | dietista | educador social | educadora social | integrador social | integradora social | trabajadora social
    trabajo social | wijkverpleegkundige | *verpleegkundige | helpende | helpende plus | zorgmedewerker | zorghulp
    thuiszorgmedewerker | thuiszorg | persoonlijk begeleider | woonbegeleider | ambulant begeleider | begeleider | begeleidster
    woonzorgassistent | zorgassistent | kraamverzorgende | verloskundige | doktersassistente | apotheker | apothekersassistente
    praktijkondersteuner | poh | mondhygienist | preventieassistent | ergotherapeut | logopedist | dietist | oefentherapeut
    psychiater | gz psycholoog | maatschappelijk werker | jeugdzorgwerker | jeugdhulpverlener | sociaal werker | basisarts
    specialist ouderengeneeskunde | anesthesiemedewerker | operatieassistent | laborant radiologie | opticien | audicien
    dierenartsassistent | ambulancechauffeur | tecnica enfermagem | auxiliar enfermagem | enfermagem | tecnico enfermagem
    cuidador | auxiliar saude | auxiliar saude bucal | biomedico | biomedica | medico plantonista | medico clinico
    clinico geral | psiquiatra clinico | fonoaudiologo | fonoaudiologa | terapeuta fala | assistente social | dentista clinico
    cirurgiao dentista | medico dentista | assistente dentario | farmaceutico | atendente farmacia | auxiliar acao medica
    acao medica | maqueiro | socorrista enfermeiro | medica veterinaria | auxiliar veterinario | psicopedagogo | agente saude
    operatrice socio sanitaria | infermiere professionale | tecnico radiologia medica | tsrm | ostetrica | ostetrico | badante
    assistente familiare | assistente domiciliare | addetto assistenza | fisiatra | logopedista | terapista occupazionale
    psicoterapeuta | medico chirurgo | medico specialista | anestesista rianimatore | assistente alla poltrona
    assistente studio odontoiatrico | assistente poltrona | odontotecnico | ottico | farmacista collaboratore
    massofisioterapista | soccorritore | assistente sociale | educatore sociosanitario`,
  education: `
    mestre | mestra | monitor lleure | monitora lleure | vetllador | vetlladora | educador social infantil | monitor comedor | monitor extraescolares | monitor ocio |
    hlta | higher level teaching assistant | *lehrkrafte |
    tuteur | tutrice | conseiller pedagogique | conseillere pedagogique | responsable pedagogique | coordinador academico | coordinadora academica | bildungsreferent | bildungsreferentin
    course creator | course developer | teacher co designer | *lehrkraft | vertretungslehrkraft | sales trainer | learning facilitator |
    nursery practitioner | nursery assistant | nursery manager | nursery teacher | early years | early years practitioner | eyfs
    childminder | child care worker | childcare worker | childcare assistant | daycare teacher | lead teacher
    assistant teacher | toddler teacher | infant teacher | kindergarten teacher | cover supervisor | head year | headteacher
    head teacher | deputy head teacher | deputy headteacher | headmaster | headmistress | senco | sen teacher
    learning support assistant | learning support | learning mentor | behaviour mentor | pgt | tgt | sendco
    school administrator | school business manager | examinations officer | exam invigilator | invigilator | exams officer
    bursar | school librarian | library assistant | archivist | museum educator | driving instructor | forklift instructor
    flying instructor | flight instructor | riding instructor | swimming teacher | swimming instructor | gymnastics coach school
    piano teacher | guitar teacher | drama teacher | art teacher | language teacher | teacher mathematics | adjunct
    adjunct faculty | adjunct professor | faculty member | assistant lecturer | vocational trainer | skills trainer
    skills coach | work coach | career coach | career counselor | careers adviser | careers advisor | employability coach
    apprenticeship trainer | workplace trainer | student recruitment | student services | residence life | study advisor
    admissions officer | admission counsellor | academic counsellor | academic counselor | academic coordinator
    academic manager | quality assurer education | iqa | curriculum lead | sonderpadagoge | sonderpadagogin
    sozialpadagoge schule | schulsozialarbeiter | schulsozialarbeiterin | schulleiter | schulleitung | schulassistent
    integrationshelfer | integrationskraft | schulbegleiterin | kitafachkraft | kita fachkraft | kinderbetreuer
    kinderbetreuung | tagesmutter | hortner | heilpadagoge | hochschullehrer | professur | lernbegleiter | musiklehrer
    sportlehrer | fahrlehrer | fahrschullehrer | sprachlehrer | trainer weiterbildung | bibliothekar | bibliothekarin
    padagogische | professeur ecoles | professeure | aesh | assistant education | assistante education | surveillant
    conseiller principal education | educateur jeunes enfants | educatrice jeunes enfants | directeur ecole | directrice ecole
    directeur creche | directrice creche | accueillant | assistante maternelle | garde enfants | garde enfant
    agent petite enfance | cap petite enfance | animateur enfance | animateur periscolaire | moniteur auto ecole | moniteur ski
    maitre conferences | conferencier | soutien scolaire | professeur particulier | enseignant chercheur | conseiller insertion
    conseiller emploi | bibliothecaire | formateur adultes | formatrice bureautique | documentaliste | profesor ingles
    profesora ingles | profesor secundaria | maestro primaria | maestro infantil | educacion infantil | educador infantil
    educadora infantil | tecnico educacion infantil | auxiliar educacion | monitor comedor | monitora comedor
    monitor comedor escolar | monitor extraescolares | monitora extraescolares | monitor tiempo libre | monitor ocio
    profesor particular | profesor universitario | orientador | orientadora | pedagoga | tutor academico | jefe estudios
    bibliotecario | formador ocupacional | instructor | instructora | profesor autoescuela | monitora | groepsleerkracht
    *leerkracht | *docent | vakdocent | basisschool | leraar basisonderwijs | leerkrachtondersteuner | klassenassistent
    intern begeleider | pedagogisch medewerkster | pedagogisch coach | peuterleidster | kinderopvang | gastouder
    bso begeleider | rijinstructeur | zwemleraar | zwemonderwijzer | schoolleider | schooldirecteur | studieadviseur
    trainer coach onderwijs | bijlesdocent | huiswerkbegeleider | universitair docent | hoogleraar | praktijkopleider
    professor educacao | professor matematica | auxiliar classe | auxiliar educacional | auxiliar desenvolvimento infantil
    auxiliar sala | educadora infancia | educador infancia | assistente educacional | monitor escolar | coordenadora pedagogica
    diretor escolar | inspetor alunos | orientador educacional | explicador | explicadora | formador certificado | instrutora
    bibliotecaria | tutor ead | professor substituto | professor auxiliar | animador sociocultural | docente matematica
    maestro elementare | educatrice | educatrice nido | educatore asilo | educatore nido | assistente educativo | aec
    insegnante sostegno | insegnante inglese | docente inglese | collaboratore scolastico | bidello | tutor studio | istruttore
    istruttrice | istruttore nuoto | formatore sicurezza | professore | professoressa | ricercatore docente | animatore
    animatrice | babysitter educatrice`,
  finance: `
    accounts executive | accounts manager | accounts officer | accounts senior | accounts trainee | accounts administrator | kundenberater bank | kundenberaterin bank | bankberater | mortgage administrator | mortgage advisor | mortgage adviser | relationship manager banking | revenue assurance analyst |
    directeur administratif financier | directrice administrative financiere  |  | gerente financiero | gerente financiera | actuario | actuaria | m a analyst | m a associate
    ragioniere | ragioniera | bancario | bancaria  | gl accountant  | payroll support specialist | collections support specialist | 
    medewerker debiteuren | medewerker crediteuren | kreditorenbuchhalter |
    vat specialist | vat analyst | vat manager | paraplanner | semi senior | audit senior | audit associate | audit assistant | audit trainee | article assistant | articled
    ca inter | ca article | chartered accountant | company accountant | practice accountant | assistant accountant
    trainee accountant | ledger clerk | purchase ledger clerk | sales ledger clerk | accounts clerk | accounts executive finance
    account payable | account receivable | accounts officer | accounts manager finance | finance officer | finance assistant
    finance administrator | finance executive | finance clerk | finance coordinator | payroll clerk | payroll officer
    payroll coordinator | payroll assistant | billing clerk | billing executive | invoice clerk | invoicing | gst
    gst executive | taxation | tax preparer | tax advisor | tax adviser | tax senior | tax executive | vat accountant
    enrolled agent | insolvency | restructuring analyst | forensic accountant | bank manager | bank officer | bank clerk
    cash officer | cashier bank | branch manager bank | credit analyst retail | credit manager retail | mortgage broker
    mortgage adviser | mortgage consultant | financial services adviser | wealth planner | ifa administrator
    pensions administrator | pension administrator | actuarial | insurance broker | insurance adviser
    insurance account handler | insurance consultant | commercial account handler | loss adjuster | claims adviser
    claims advisor | claims manager | claims assessor | claims investigator | claims technician | stockbroker | dealer fx
    commodities trader | settlements analyst | middle office | fund analyst | fund controller | fixed asset | cost analyst
    cost estimator finance | budget officer | estates accountant | credit collector | debt adviser | debt advisor
    collections officer | collections advisor | revenue officer | revenues officer | benefits officer council
    auditor quality finance | amc analyst | rating analyst | equities analyst | valuation analyst | valuer | appraiser
    property valuer | quality auditor finance | medical coding | hcc coder | coding specialist medical | charge entry
    ar caller | ar executive | denials specialist | steuerfachkraft | steuerassistent | steuerreferent | lohnbuchhalterin
    lohnsachbearbeiter | entgeltsachbearbeiter | entgeltabrechnung | lohnabrechnung | debitorenbuchhaltung
    kreditorenbuchhalter | *bilanzbuchhalter | finanzbuchhalterin | prufungsassistent | prufungsleiter | revisor
    versicherungskauffrau | versicherungsfachmann | versicherungsberater | kaufmann versicherungen | schadensachbearbeiter
    schadenregulierer | aktuar | anlageberater | vermogensberater | kreditsachbearbeiter | kreditberater
    baufinanzierungsberater | firmenkundenberater | privatkundenberater | filialleiter bank | fordermittelberater | treuhander
    treuhanderin | finanzanalyst | finanzmanager | kassenwart | forderungsmanagement | mahnwesen | inkasso | comptable general
    comptable unique | comptable fournisseurs | comptable clients | assistant gestion | assistante gestion comptable
    gestionnaire comptable | responsable administratif financier | auditeur interne | auditeur financier
    collaborateur comptable | collaborateur paie | technicien paie | charge clientele bancaire | charge clientele particuliers
    conseiller clientele banque | conseiller clientele bancaire | conseiller banque | conseiller assurance
    conseiller assurances | charge assurance | courtier | gestionnaire assurance | gestionnaire contrats assurance
    gestionnaire credit | credit manager | charge credit | indemnisation | gestionnaire recouvrement | facturation
    charge facturation | aide comptable gestionnaire | contable fiscal | administrativo contable | administrativa contable
    tecnico contable | tecnico contabilidad | asesor laboral | asesor fiscal contable | gestor fiscal | tecnico fiscal
    tecnico administracion contabilidad | administrativo facturacion | administrativo cobros | gestor banca | gestor bancario
    director sucursal | cajero bancario | asesor seguros | agente seguros | perito seguros | corredor seguros
    tramitador siniestros | auditor cuentas | auditora | tesorero | controller gestion | administrador fincas | boekhoudster
    assistent boekhouder | financial administrator | financieel adviseur | hypotheekadviseur | verzekeringsadviseur | acceptant
    schadebehandelaar | kredietbeheerder | debiteurenbeheerder | crediteurenadministrateur | salarisadministratie
    accountant samenstel | gevorderd assistent accountant | registeraccountant | business controller | concerncontroller
    belastingconsulent | loonadviseur | financieel administrateur | financieel manager | treasury medewerker | pensioenadviseur
    assistente contabil | auxiliar contabil | tecnico contabilidade | tecnico contabil | contabilista certificado
    auxiliar fiscal | assistente fiscal | auxiliar contas | analista contas | analista cobranca | auxiliar cobranca
    agente cobranca | auxiliar faturamento | analista faturamento | faturista | caixa banco | gerente bancario
    gerente relacionamento | corretor seguros | consultor financeiro | consultor seguros | perito | auditor contabil
    tesoureiro | controller financeiro | gestor sinistros | impiegata contabile | contabile senior
    addetto contabilita generale | addetto amministrazione contabilita | addetto fatturazione | addetto tesoreria
    addetto recupero crediti | addetta paghe | consulente lavoro | consulente fiscale | impiegato bancario
    consulente assicurativo | perito assicurativo | liquidatore sinistri | broker assicurativo | sottoscrittore | attuario
    revisore contabile | revisore legale | responsabile contabilita | controller gestione | impiegato amministrativo contabile`,
  legal: `
    advocat | advocada | assessor juridic | assessora juridica |
    company secretary | legal secretary | jurista  | immigration specialist | immigration paralegal | immigration coordinator | immigration manager | product lead counsel
    regulatory specialist |
    conveyancing | residential conveyancer | conveyancing assistant | conveyancing executive | licensed conveyancer | fee earner
    legal cashier | legal executive | legal advisor | legal adviser | legal officer | legal consultant | legal clerk
    legal trainee | legal administrator | trainee solicitor | training contract | pupil barrister | judge | magistrate
    court clerk | court reporter | court officer | litigator | litigation executive | litigation assistant
    litigation paralegal | mediator | arbitrator | licensing officer | licensing manager | planning enforcement
    trading standards officer | environmental health officer | probation officer | coroner | ombudsman | company secretarial
    compliance executive | compliance administrator | compliance advisor | financial crime analyst
    financial crime investigator | sanctions analyst | volljurist | wirtschaftsjurist | notar | notarin | notariatsmitarbeiter
    rechtsreferent | rechtsfachwirt | rechtspfleger | gerichtsvollzieher | justitiar | justiziar | legal counsel
    justizfachangestellte | geldwaschebeauftragter | clerc notaire | notaire assistant | redacteur actes | huissier | greffier
    juriste droit | avocat collaborateur | assistant juridique notariat | formaliste | responsable conformite | deontologue
    magistrat | abogada laboralista | abogado penalista | abogado civil | procurador | notario | oficial notaria
    paralegal juridico | letrado | letrada | tecnico juridico | juridico laboral | oficial cumplimiento
    graduado social juridico | advocaat stagiair | advocaat medewerker | kandidaat notaris | notaris | notarieel medewerker
    notarisklerk | griffier | rechter | juridisch adviseur | bedrijfsjuriste | privacy officer | vergunningverlener | handhaver
    toezichthouder | advogado trabalhista | advogado civel | advogado tributario | assistente juridico | auxiliar juridico
    estagio direito | paralegal advocacia | solicitador | notario publico | escrevente | oficial justica | oficial cartorio
    juiz | promotor justica | avvocato penalista | avvocato civilista | praticante legale | assistente legale
    segretaria legale | impiegato studio legale | notaio | impiegato notarile | studio notarile | studio legale
    consulente legale | cancelliere | magistrato | legale aziendale | responsabile compliance`,
  operations: `
    hub manager | knowledge manager |
    tecnic qualitat | tecnica qualitat | carretoner | mosso magatzem | mossa magatzem | conserge | administratiu magatzem |
    teamassistent | teamassistentin | burokrafte | mortgage administrator operations |
    lagermitarbeiter | lagermitarbeiterin | *lagermitarbeiter | lagerhelfer logistik | arbeitssicherheitsfachkraft | fachkraft arbeitssicherheit | sicherheitsfachkraft arbeitsschutz
    burokraft | schreibkraft | empfangskraft | assistenzkraft | mozo almacen | operario logistica | operaria logistica | recepcionista oficina | recepcionista administrativa | hotesse accueil | hote accueil
    asistente ejecutivo | asistente ejecutiva | coordinador logistico | coordinadora logistica | asistente virtual | supervisor produccion | jefe produccion | gerente general
    gerente geral | medewerker bedrijfsbureau | addetto magazzino | addetta magazzino  | administrative support specialist | warehouse technician | asset technician
    fc associate | fulfillment center associate  | manutentionnaire | service administrator | market launcher | launcher | city launcher
    administratiu | administrativa recepcio  |   |   | aprovisionador | planificador produccion | jefe logistica |
    goods | goods operative | goods inwards | stock controller | stock control | stock assistant | stores person | storeperson
    storekeeper | store keeper | stores operative | stores assistant | stores manager | warehouseman | warehouse assistant
    warehouse operator | warehouse team leader | warehouse clerk | warehouse administrator | depot manager | depot supervisor
    loader | unloader | container unloader | parcel sorter | mail sorter | sortation | reach truck driver | reach truck operator
    reach truck | counterbalance driver | flt driver | forklift | forklift truck driver | order selector | picking operative
    despatch operative | despatch clerk | dispatch clerk | dispatch operative | transport planner | transport administrator
    transport coordinator | transport clerk | traffic planner | traffic clerk | route planner | freight forwarder
    freight broker | freight coordinator | freight clerk | shipping clerk | shipping coordinator | shipping agent
    customs clerk | customs broker | customs agent | import clerk | export clerk | import export clerk | import coordinator
    export coordinator | logistics clerk | logistics executive | logistics officer | logistics planner | logistics administrator
    logistics analyst | purchasing clerk | purchasing assistant | purchasing officer | purchase executive | purchase manager
    purchase officer | procurement officer | procurement executive | procurement assistant | procurement analyst
    procurement engineer | expeditor | vendor executive | materials controller | materials coordinator | material planner
    material controller | production controller | production coordinator | production executive | production clerk
    production scheduler | receptionist administrator | telephonist | switchboard operator | office junior | office clerk
    office executive | office runner | back office executive | clerical officer | clerical assistant | administration officer
    administration assistant | administration manager | administrative officer | administrative clerk
    administrative specialist | business administrator | business support officer | school secretary | team secretary | legal pa
    pa ea | diary manager | medical secretary | medical receptionist | medical administrator | ward clerk | unit secretary
    unit clerk | patient administrator | typist | audio typist | filing clerk | records clerk | mailroom | post room
    reprographics | copy typist | data inputter | housing officer | housing manager | tenancy officer | neighbourhood officer
    lettings administrator | property administrator | block manager | estate manager | estates officer
    community manager property | parish clerk | town clerk | council officer | democratic services officer | civil servant
    policy support officer | planning officer | town planner council | emergency planning | health safety advisor
    health safety manager | health safety officer | hse advisor | hse officer | hse engineer | safety advisor
    safety coordinator | safety supervisor | safety specialist | fire safety officer | environmental advisor
    environmental manager | sustainability consultant | energy manager | waste manager | quality controller | quality technician
    quality assistant | quality coordinator | quality officer | quality executive | quality assurance officer
    quality assurance specialist | qa officer | qc officer | quality administrator | quality auditor | food technologist quality
    hygiene manager | charity manager | event operations | volunteer coordinator | volunteer manager | hotel operations manager
    cinema manager | theatre manager | leisure centre manager | station controller | control room operator
    emergency dispatcher | call dispatcher | 911 dispatcher | resource planner | rota coordinator | operations executive
    facilities assistant | facilities officer | facilities engineer | building manager | centre manager | center manager
    community centre manager | verwaltungsangestellter | verwaltungsangestellte | verwaltungsfachangestellter
    verwaltungsfachwirt | verwaltungskraft | verwaltungsleiter | amtsleiter | beamter | *beamter | sachgebietsleiter
    burokauffrau | burofachkraft | buroangestellte | buromitarbeiter | kaufmannischer angestellter | kaufmannische angestellte
    kaufmannische fachkraft | kaufmann gross aussenhandel | kaufmann gros ausenhandel | gross aussenhandel | industriekaufleute
    speditionskauffrau | speditionskaufleute | fuhrparkmanager | fuhrparkleiter | tourenplaner | transportdisponent
    zollsachbearbeiter | zolldeklarant | exportsachbearbeiter | lagerfachkraft | lagerleiter | lagerleitung | lagermeister
    lageraushilfe | kommissionierung | verpacker | packhilfe | warenannahme | wareneingang | warenausgang | hochregalstapler
    schubmaststapler | hofmitarbeiter | versandfachkraft | materialwirtschaft | materialdisponent | produktionsleitung
    schichtfuhrer | fertigungssteuerer | fertigungsplaner | betriebswirt | hausverwalter | immobilienverwalter
    immobilienkaufmann | immobilienkauffrau | facility manager gebaude | objektmanager | telefonist | rezeption empfang
    empfangskraft | empfangssekretarin | chefsekretarin | schreibkraft | arztsekretarin | vorstandsassistenz
    direktionsassistenz | office managerin | sicherheitsfachkraft arbeitssicherheit | fachkraft arbeitssicherheit
    arbeitssicherheit | umweltbeauftragter | qualitatsprufer | qualitatsbeauftragter | qualitatsfachkraft
    messtechniker qualitat | einkaufssachbearbeiter | einkaufsleiter | einkaufsmanager | beschaffer | beschaffung | affreteur
    affreteuse | exploitant transport | agent exploitation | agent transit | declarant douane | agent transport
    responsable transport | gestionnaire transport | gestionnaire flotte | manutentionnaire | agent manutention | receptionnaire
    inventoriste | chef quai | chef depot | employe logistique | technicien logistique | operateur logistique
    coordinateur logistique | supply planner | ordonnanceur | planificateur | technicien ordonnancement
    technicien methodes logistique | approvisionnement | assistant achats | assistante achats | responsable approvisionnement
    assistant polyvalent | assistante polyvalente | assistant commercial administratif | employe administratif
    employee administrative | agent administratif | agente administrative | secretaire administrative | secretaire medicale
    secretaire juridique | secretaire comptable | standardiste | hotesse standardiste | responsable administratif
    gestionnaire immobilier | gestionnaire copropriete | gestionnaire locatif | syndic | agent collectivite
    adjoint administratif | attache territorial | charge mission | chargee mission | technicien qualite | controleur qualite
    animateur qualite | ingenieur hse | animateur hse | responsable hse | preventeur | charge prevention | responsable site
    directeur centre | directeur etablissement | responsable agence | chef agence | administrativo logistica
    administrativa logistica | administrativo compras | administrativo trafico | jefe trafico | agente trafico | gestor trafico
    operador logistico | tecnico logistica | responsable almacen | jefe almacen | encargado almacen | preparador pedidos
    preparadora pedidos | mozo almacen carretillero | almacenero | almacenista | ayudante almacen | recepcion mercancias
    carretillera | tecnico compras | gestor compras | planificador | planificador produccion | aprovisionador | jefe produccion
    responsable produccion | encargado produccion | jefe planta | jefe turno | auxiliar administrativa | administrativo
    administrativa | oficial administrativo | recepcionista administrativa | telefonista | secretario | secretaria direccion
    auxiliar oficina | auxiliar recepcion | tecnico prl | prevencion riesgos | tecnico prevencion | responsable calidad
    inspector calidad | auxiliar calidad | tecnico medio ambiente | funcionario | agente aduanas | gestor documental
    magazijnmedewerkster | medewerker magazijn | magazijnbeheerder | hoofd magazijn | reachtruckchauffeur | reachtruck chauffeur
    heftruck | logistiek | logistiek planner | logistiek coordinator | expeditiemedewerker | expediteur | douanedeclarant
    transportplanner | planner transport | personeelsplanner | werkplanner | inkoopmedewerker | strategisch inkoper
    operationeel inkoper | administratief medewerkster | administratieve kracht | medewerker administratie
    secretarieel medewerker | receptioniste | receptionist | telefoniste | baliemedewerker | medewerker receptie
    medisch secretaresse | office assistant | facilitair medewerker | facilitair manager | gebouwbeheerder | vastgoedbeheerder
    ambtenaar | beleidsmedewerker | kwaliteitsmanager | kwaliteitscontroleur | kam coordinator | hse adviseur
    veiligheidskundige | productieleider | productiemanager | productieplanner | ploegleider | vestigingsmanager
    medewerker logistiek | sorteerder | auxiliar logistico | assistente logistica | operador empilhadeira | empilhadeirista
    conferente | separador | almoxarife | auxiliar almoxarifado | auxiliar estoque | auxiliar expedicao | fiel armazem
    operador armazem | responsavel armazem | auxiliar armazem | assistente compras | analista compras | auxiliar compras
    compradora | planejador | pcp | analista pcp | lider producao | encarregado producao | supervisor producao
    auxiliar escritorio | assistente administrativa | administrativo financeiro | recepcionista | rececionista | secretariado
    assistente direcao | inspetor qualidade | auxiliar qualidade | tecnico qualidade | tecnico seguranca trabalho
    seguranca trabalho | tecnico meio ambiente | despachante aduaneiro | gestor frota | sindico | magazziniera
    mulettista magazziniere | carrellista magazzino | addetto logistica | addetta logistica | impiegato logistica
    impiegato spedizioni | addetto spedizioni | spedizioniere | picker | addetto picking | impiegato ufficio acquisti
    impiegato acquisti | addetto acquisti | buyer junior | pianificatore | impiegato programmazione produzione | capo reparto
    capoturno | responsabile produzione | responsabile stabilimento | responsabile magazzino | impiegata amministrativa
    impiegato ufficio | impiegata ufficio | impiegato back office | segretaria amministrativa | segretaria direzione
    segretario | centralinista | addetto reception | addetta reception | assistente amministrativo | collaudatore
    addetto controllo qualita | controllo qualita | controllore qualita | rspp | addetto sicurezza | tecnico sicurezza
    amministratore condominio | operatore doganale | impiegato import export`,
  hardware: `
    enginyer | enginyera | delineant | arquitecte tecnic | arquitecta tecnica | enginyer industrial |
    *ingenieur | *ingenieurin | *ingenieure | umweltingenieur | strassenplaner | strasenplaner | verkehrsplaner | tga planer | stadtplaner | raumplaner | *bautechniker
        |   |   |   |  | 
    ingenieur bahnbau | ingenieur electrotechnique | charge affaires cvc | charge affaires electricite | charge affaires genie climatique | technicien bureau etudes
    tecnico calidad ingenieria | fpga designer | structural designer | tooling designer | design manager construction | plant engineer | town planner | city planner
    building architect | nvh engineer | controls technician | battery scientist | engineering technician | avionics technician | integration technician
    instrumentation technician | controls engineering technician | equipment engineering technician | pcb librarian  |   | aerodynamics engineer  |   |  | power plant engineer  |  | 
    stedenbouwkundige | elektrotechnisch ingenieur | engenheiro eletricista | engenheira eletricista | tecnologo processo | konstruktor mechanik
       | device engineer | photonics engineer | cmm programmer | edm programmer | roboticist hardware
       | gebaudetechnik ingenieur  |  |
    calculator bouw | quantity surveyor | building surveyor | architectural technologist | architectural technician | architectural assistant
    architectural designer | architect building | part ii architect | part 2 architect | land surveyor | engineering surveyor
    setting out engineer | temporary works | highway engineer | drainage engineer | flood risk engineer | bridge engineer
    tunnel engineer | rail engineer | signalling engineer | track engineer | piling engineer | facade engineer
    acoustics consultant | acoustic consultant | fire engineer | sustainability engineer building | building services
    public health engineer | hvac design engineer | mechanical estimator | electrical estimator | design technician
    revit technician | revit modeller | bim technician | bim modeler | cad operator | draughtsman | draughtsperson | draftsman
    tool designer | mould designer | mold designer | jig designer | piping engineer | piping designer | pipeline engineer
    subsea engineer | reservoir engineer | drilling engineer | completions engineer | well engineer | hv engineer
    high voltage engineer | switchgear engineer | power systems | protection control engineer | grid engineer
    overhead line engineer | solar engineer | pv engineer | wind engineer | hydrogen engineer | naval architect
    marine engineer | loads dynamics engineer | turbomachinery engineer | mechanisms engineer | vibration engineer
    durability engineer | crash engineer | ergonomics engineer | powertrain calibration | calibration engineer
    homologation engineer | validation engineer | qualification engineer | csv engineer | metallurgist
    materials scientist metal | corrosion engineer | foundry engineer | plastics engineer | polymer engineer | molding engineer
    paint engineer | process safety engineer | process chemist engineer | food technologist | textile engineer
    agricultural engineer | irrigation engineer | mine surveyor | failure analysis engineer | failure analysis
    microelectronics engineer | microwave engineer | rf microwave engineer | optical transceiver | radiation effects
    mixed signal | photonic engineer | vacuum engineer | cryogenic engineer | magnet engineer | instrument engineer
    instrument technician engineer | instrumentation technician | instrumentation control | i engineer
    electrical instrumentation | measurement engineer | quality engineer manufacturing | industrialization engineer
    industrialisation engineer | supply chain engineer hardware | value stream engineer | lean engineer | methods engineer
    product quality engineer | architekt lph | architekt | architektin | *architekt bau | hochbauarchitekt
    innenarchitekt hochbau | vermessungsingenieur | vermessungsingenieurin | vermessungstechniker | geomatiker | kalkulator
    bauabrechner | bauuberwacher | baustellenleiter | oberbauleiter | bauprojektleiter | tga planer | tga fachplaner
    planungsingenieur | versorgungsingenieur | versorgungstechniker | elektrotechniker | elektrotechnikingenieur
    sps programmierer | sps techniker | automatisierungstechniker | automatisierungsingenieur | *ingenieur elektrotechnik
    berechnungsingenieur | versuchsingenieur | prufingenieur | inbetriebnahmeingenieur | qualitatsingenieurin
    maschinenbautechniker | maschinenbauer ingenieur | produktentwickler | produktdesigner technisch | cad konstrukteur
    bauzeichnerin | technische systemplanerin | vorrichtungskonstrukteur | stadtplaner | raumplaner | landschaftsarchitekt
    brandschutzplaner | energieberater | lichtplaner | holzbauingenieur | architecte | architecte interieur batiment | geometre
    geometre topographe | topographe | metreur | economiste construction | conducteur travaux | conductrice travaux
    ingenieur travaux | ingenieur structure | ingenieur structures | ingenieur beton | ingenieur vrd | projeteur | projeteuse
    projeteur vrd | dessinateur | dessinatrice | dessinateur batiment | dessinateur industriel | technicien bureau etudes
    bureau etudes | technicien methodes | ingenieur etudes electriques | ingenieur electricite | ingenieur cvc
    ingenieur thermicien | thermicien | ingenieur automatisme | ingenieur calcul | ingenieur essais | technicien essais
    ingenieur industrialisation produit | ingenieur conception mecanique | concepteur mecanique
    ingenieur systemes embarques electronique | electronicien | technicien electronique | roboticien | metrologue | bim modeleur
    urbaniste | ingenieur genie | ingenieur hydraulique | ingenieur procedes | technicien process | ingeniero caminos
    ingeniero obra | ingeniero estructuras | ingeniero industrial | ingeniero agronomo | ingeniero minas
    ingeniero mantenimiento | ingeniero proyectos | jefe obra | jefa obra | encargado obra | arquitecto tecnico
    arquitecta tecnica | aparejador | topografo | delineante proyectista | proyectista | disenador mecanico
    disenador industrial mecanico | tecnico electronico | tecnico automatizacion | programador plc
    ingeniero telecomunicaciones | oficina tecnica | tecnico oficina tecnica | metrologo | ingeniero mecatronico
    ingeniero quimico | werkvoorbereider | uitvoerder | tekenaar | tekenaar constructeur | bouwkundig tekenaar | bouwkundige
    bouwkundig | landmeter | engineer werktuigbouw | werktuigbouw | elektrotechniek | engineer elektrotechniek | bim modelleur
    installatietechniek | procestechnoloog | plc programmeur | software engineer plc | projectleider infra engineer
    mechanisch engineer | tekenaar werktuigbouw | projetista mecanico | projetista | projetista eletrico | desenhista
    desenhista projetista | desenhador | cadista | arquiteto | arquiteta | topografo agrimensor | tecnico edificacoes
    mestre obras | engenheiro obras | engenheiro manutencao | engenheiro agronomo | engenheiro quimico | engenheiro ambiental
    engenheiro seguranca | engenheira civil | orcamentista | tecnico eletronica | tecnico mecatronica | tecnico eletrotecnico
    medidor orcamentista | preparador obra | diretor obra | encarregado obra | disegnatore | disegnatrice | disegnatore cad
    disegnatore tecnico | geometra | geometra cantiere | direttore lavori | direttore cantiere | capo cantiere ingegnere
    progettista elettrico | progettista impianti | architetto | architetta | ingegnere strutturista | ingegnere gestionale
    ingegnere edile | ingegnere qualita | ingegnere elettrico | preventivista | computista | perito elettrotecnico
    perito meccanico | programmatore plc | tecnico elettronico | automazione industriale | topografo rilevatore
    collaudatore elettrico`,
  research: `
    *wissenschaftler | *wissenschaftlerin | *wetenschapper | meteorologe | meteorologin | hydrologe | hydrogeologe | archaologe | soziologe | okologe | okologin | virologe
    flow cytometry specialist  | these cifre  |  | ai safety fellow  | doctorante | meteorologist | oceanographer | seismologist |
    laboratory analyst | lab analyst | qc analyst | qc chemist | qc microbiologist | quality control analyst
    quality control chemist | analytical chemist | formulation chemist | process chemist | medicinal chemist | organic chemist
    research chemist | environmental scientist | soil scientist | food scientist | plant scientist | forensic scientist
    biomedical scientist | clinical scientist nhs | data manager clinical | virologist | botanist | zoologist | entomologist
    marine biologist | archaeologist | anthropologist | sociologist | historian | political scientist | meteorologist
    oceanographer | seismologist | geophysicist | geochemist | climatologist | astrophysicist | materials scientist
    polymer chemist | nutrition scientist | sensory scientist | research nurse | study coordinator | study manager
    clinical study | site activation | clinical trial assistant | trial manager | research administrator | research officer
    research executive scientific | research student | phd student | phd candidate | phd position | doctoral researcher
    doctoral student | postdoctoral | post doc | post doctoral research | chemielaborantin | chemikant | chemikantin
    chemietechniker | biotechnologe | bta | cta | pharmakant | biologisch technische assistentin
    chemisch technische assistentin | mikrobiologe | geologe | geologin | forscher | forscherin | laborleiter | laborleiterin
    laborassistent | labormitarbeiter | wissenschaftliche mitarbeiter | postdoktorand | promotionsstelle | archaologe
    laborantin qualite | technicien chimiste | technicien biologiste | technicien microbiologie | ingenieur chimiste
    ingenieure recherche | chef laboratoire | assistant recherche | attache recherche | post doc chercheur | geologue
    archeologue | tecnica laboratorio | analista laboratorio | auxiliar laboratorio | quimica | microbiologo | geologo | geologa
    investigador predoctoral | arqueologo | laborante | chemisch analist | microbiologisch analist | promovendus
    postdoc onderzoeker | geoloog | archeoloog | onderzoeksassistent | analista laboratorio quimico
    tecnico laboratorio quimico | quimico industrial | biologa marinha | bolseiro | bolsista pesquisa
    auxiliar laboratorio clinico | tecnico laboratorio | tecnico laboratorio chimico | analista laboratorio chimico
    biologo nutrizionista | perito chimico | borsista | dottorando | dottorato`,
  people: `
    tecnic recursos humans | tecnica recursos humans | tecnic seleccio | tecnica seleccio |
    analista nomina | analista nominas | director personas | directora personas | dei manager | dei specialist | dei lead | p o adviseur | ausbildungsleiter personal
    hr admin | hr administrator  |   |
    recruitment resourcer | resourcer | recruitment executive | recruitment associate | recruitment officer
    recruitment administrator | recruitment lead | senior recruitment consultant | recruiting manager | recruiting specialist
    talent acquisition executive | talent acquisition coordinator | staffing specialist | staffing consultant | staffing manager
    hr assistant manager | hr consultant | hr recruiter | hr trainee | hr head | hr shared services | hr administrator payroll
    human resource executive | human resource manager | human resources assistant | human resources coordinator
    human resources specialist | human resources officer | ir manager | industrial relations | labor relations
    labour relations | wellbeing manager | reward manager | reward analyst | training development manager | od manager
    personnel officer | union representative | training officer hr | bench sales recruiter | us it recruiter | it recruiter
    executive search consultant | executive search | search consultant | personalfachkaufmann | personalentwickler
    personalentwicklerin | personalvermittler | recruiterin | hr business partnerin | personalassistent | personalassistenz
    personalmanagerin | personalverantwortlicher | niederlassungsleiter personaldienstleistung | charge ressources humaines
    chargee ressources humaines | assistant ressources humaines | assistante ressources humaines
    responsable ressources humaines | gestionnaire ressources humaines | charge recherche recrutement
    gestionnaire paie administration personnel | charge mission rh | conseiller recrutement | consultante recrutement
    charge formation rh | responsable developpement rh | tecnico recursos humanos | tecnica recursos humanos | tecnica seleccion
    responsable recursos humanos | director recursos humanos | asistente recursos humanos | auxiliar recursos humanos
    consultor seleccion | consultora seleccion | tecnico formacion | gestor talento | administracion personal
    relaciones laborales | intercedente | recruitmentconsultant | hr manager | personeelsfunctionaris | p medewerker
    hr assistent | hr officer | loopbaancoach | werving selectie | analista departamento pessoal | auxiliar departamento pessoal
    assistente departamento pessoal | assistente recursos humanos | auxiliar rh | gerente rh | gestor rh | analista recrutamento
    tecnico recrutamento | consultor recrutamento | addetta risorse umane | addetto selezione | addetta selezione
    hr specialist | impiegato risorse umane | consulente selezione | hr generalist | addetto amministrazione personale
    amministrazione personale | recruiter`,
  sales: `
    founding ae | ae | aes | deal strategy manager | deal strategy |
    assessor comercial | assessora comercial | teleoperador comercial | teleoperadora comercial | promotor ventas externo | captador socios | captadora socios |
    area manager sales | customer sales advisor | telefon vertrieb | appointment setter | d2d | door door |
    vertriebsinnendienst | mitarbeiter vertriebsinnendienst | innendienstmitarbeiter | innendienstmitarbeiterin | mitarbeiter innendienst | verkaufsinnendienst
    enterprise ae | mid market ae | smb ae | charge comptes | chargee comptes | charge compte | charge clientele entreprises | vendedor externo | vendedora externa
    asesor portabilidad | asesora portabilidad | asesor telefonico ventas | asesor comercial | preventista | salesmedewerker | operador telemarketing | promotor vendas externo
    renewals manager | renewal manager | renewals specialist | revenue operations specialist sales | proposal specialist | proposal manager | proposal writer | bid writer
    bid coordinator | proposals manager | grant writer | grants writer  | benefits consultant | benefits advisor | subscription sales  |
    internal sales | internal sales executive | internal sales engineer | external sales | field sales executive
    telesales executive | telesales agent | telesales advisor | telemarketing executive | telecaller | tele caller | tele sales
    lettings negotiator | sales negotiator | lettings manager | lettings consultant | estate agent | property consultant
    letting agent | property negotiator | new homes sales | auctioneer sales | valuer lister | branch sales
    branch sales officer | branch relationship | relationship officer | relationship executive | relationship banker
    personal loan | home loans | sales officer | sales promoter | trade counter | trade counter assistant | parts advisor
    parts advisor sales | car sales | car sales executive | vehicle sales | automotive sales | sales progressor
    service advisor | showroom sales | showroom consultant | kitchen designer sales | sales designer | hire controller
    rental sales | sales | route sales | technical sales | technical sales engineer | technical sales manager
    technical sales representative | sales supervisor | sales team leader | sales agronomist | medical device sales
    pharma sales | media sales | ad sales | advertising sales | tender coordinator | bid coordinator | contract sales
    export sales | export sales manager | export manager | country sales | franchise development | membership sales
    membership consultant | timeshare | canvasser | door canvasser | fundraisers | street fundraiser | face face fundraiser
    trusts fundraiser | corporate fundraiser | philanthropy manager | legacy manager | philanthropy | aussendienst mitarbeiter
    ausendienst mitarbeiter | vertriebsinnendienst mitarbeiter | vertriebsassistent | vertriebsassistentin | vertriebsassistenz
    vertriebsberater | vertriebsingenieur | vertriebsingenieurin | vertriebsreferent | vertriebspartner | vertriebsbeauftragter
    vertriebsprofi | vertriebstalent | vertriebskaufmann | technischer vertrieb | verkaufsberater | verkaufsberaterin
    verkaufsingenieur | verkaufsleiter | automobilverkaufer | autoverkaufer | serviceberater | pharmareferent | pharmareferentin
    medizinprodukteberater | exportleiter | exportmanager | makler | immobilienmaklerin | telefonverkaufer | promoter | dialoger
    kundenakquise | account managerin | negociateur immobilier | negociatrice immobiliere | conseiller immobilier
    conseillere immobiliere | negociateur | mandataire immobilier | technico commerciale | technico commercial sedentaire
    technico commercial itinerant | vrp | commercial b2b | commercial itinerant | commercial sedentaire
    conseiller commercial auto | vendeur automobile | vendeur vehicules | assistant commerciale | assistante commerciale export
    responsable ventes | chef ventes | directeur ventes | directrice commerciale | responsable region | animateur reseau
    animateur ventes | teleprospectrice | televendeur | charge developpement commercial | visiteur medical
    responsable commerciale | administration ventes | comercial | comerciales | comercial telecomunicaciones | comercial b2b
    comercial inmobiliario | asesor inmobiliario | asesora inmobiliaria | agente comercial | agente inmobiliaria | captador
    captadora | captador socios | televendedor | televenta | ejecutivo cuenta | jefe ventas | responsable ventas
    coordinador ventas | promotor comercial | visitador medico | tecnico ventas | ingeniero comercial | delegada comercial
    vendedor tecnico | asesor energetico | teleoperador ventas | area manager ventas | makelaar | makelaar wonen
    assistent makelaar | commercieel medewerker buitendienst | commercieel technisch | accountmanager buitendienst
    verkoopleider | verkoper binnendienst | autoverkoper | sales medewerker | medewerker verkoop binnendienst
    commercieel binnendienst | telefonisch verkoper | energieadviseur verkoop | sales adviseur | rayonmanager | fondsenwerver
    serviceadviseur | corretor imoveis | corretor | corretora | corretora imoveis | consultor vendas externas
    consultor imobiliario | consultora imobiliaria | vendedor interno | vendedora externa | supervisor vendas | gerente vendas
    assistente comercial | auxiliar vendas | auxiliar comercial | assistente vendas | executivo negocios | representante vendas
    comercial porta | tecnico comercial | delegado informacao medica | propagandista | vendedor automoveis | sdr
    telemarketing ativo | gestor comercial | agente commercio | agente immobiliare | agenti immobiliari | consulente immobiliare
    venditore auto | impiegata commerciale | back office commerciale | tecnico commerciale | informatore scientifico | promotore
    promoter vendite | funzionario vendite | operatore telemarketing outbound | addetto telemarketing | capo area
    consulente energia | consulente vendita | responsabile export`,
  support: `
    patient experience coordinator | patient experience specialist | patient experience associate |
    atencio client | atencio telefonica | agent atencio telefonica |
    servicemitarbeiter hotline  |   |  | consultor apoio cliente | analista suporte cliente | csr | csrs
    product specialist support | service delivery associate | account service delivery  |  | customer service rep | guest experience leader
    kundendienst hotline  | client outreach specialist |
    call handler | call advisor | call centre advisor | call center representative | call centre operator
    contact centre advisor | contact centre agent | contact center agent | customer advisor contact | customer adviser
    customer support advisor | customer support executive | customer support officer | customer service officer
    customer service adviser | customer service assistant manager | customer service team leader | customer service coordinator
    customer service administrator | customer care executive | customer care advisor | customer care officer
    customer care associate | customer relations advisor | customer relationship executive | customer liaison officer
    customer resolution | complaint handler | voice process | non voice process | international voice process
    international voice | process associate | voice associate | chat process | chat executive | chat agent | inbound agent
    inbound advisor | warranty advisor | warranty administrator | service coordinator | service desk coordinator customer
    service administrator | helpline advisor | emergency call handler | member services representative | passenger service agent
    passenger services | bilingual customer | callcenter agent | callcenter mitarbeiter | callcentermitarbeiter
    call center mitarbeiter | kundenberater innendienst | kundenservice mitarbeiter | kundenservicemitarbeiter
    kundenberater telefonie | kundendienst | kundendienstberater | mitarbeiter kundenbetreuung | servicecenter | telefonagent
    beschwerdemanagement | reklamationsbearbeiter | kundenservice berater | kundenbetreuung | charge clients
    conseiller relation client | conseillere relation client | conseiller service client | conseiller relation clientele
    teleassistant | charge accueil client | agent relation client | charge sav | assistant sav | hotliner
    superviseur centre appels | gestor telefonico atencion | agente call center | agente telefonico | asesor telefonico
    asesor atencion | asesora atencion | asesor servicio cliente | ejecutivo atencion | representante atencion | teleasistencia
    teleoperador atencion | gestor atencion | agente soporte | soporte usuario | telefonista atencion | agente contact center
    klantenservice medewerkster | klantenservice adviseur | medewerker klantenservice | medewerker klantcontact
    customer service medewerker | callcenter medewerker | callcentermedewerker | telefonisch medewerker
    contact center medewerker | klantcontactmedewerker | operador telemarketing | operador telemarketing receptivo
    operador call center | operadora call center | atendente sac | atendente call center | atendente telemarketing
    operador atendimento | assistente atendimento | auxiliar atendimento | analista atendimento | assistente apoio cliente
    apoio cliente | operador contact center | consultor atendimento | suporte clientes | operatore call center inbound
    operatore telefonico | operatrice call center | operatore call center | addetto customer care | addetto servizio clienti
    assistente clienti | impiegato customer service`,
  it: `
    tecnic informatic | tecnica informatica | tecnic sistemes | tecnica sistemes | administrador sistemes | administradora sistemes |
    first level supporter | second level supporter | first level support | second level support | 1st line support | 2nd line support | 3rd line support | infrastructure engineer windows | *supporter |
    systemingenieur windows | systemingenieur linux | jefe sistemas | field support technician it | jira administrator | confluence administrator | atlassian administrator | end user computing engineer
    endpoint specialist  | digital workplace specialist | netops technician | noc operator | voice administrator | video voice administrator | plm administrator
    cad plm administrator  | windows engineer | endpoint engineer |
    it support technician | it technician | it engineer | it field engineer | field engineer it | desktop engineer
    desktop technician | desktop support | deskside | deskside support | first line support | second line support
    third line support | 1st line | 1st line support | 2nd line | 2nd line support | 3rd line | 3rd line support | l1 support
    l2 support | l3 support | network technician | network administrator | network architect | network analyst | noc engineer
    noc technician | noc analyst | server engineer | server administrator | windows engineer | wintel engineer | vmware engineer
    citrix engineer | exchange engineer | office 365 engineer | m365 engineer | intune engineer
    endpoint engineer | sccm engineer | storage administrator | backup engineer | backup administrator | linux administrator
    unix administrator | it infrastructure | it infrastructure engineer | infrastructure analyst | infrastructure technician
    data centre engineer | data centre technician | data center technician | datacenter technician | telecom engineer it
    voice engineer | voip engineer | collaboration engineer | av engineer it | it systems engineer | it systems analyst
    it officer | it assistant | it analyst | it operations analyst | it operations engineer | it service manager
    it service desk | service desk analyst | service desk technician | service desk agent | service desk engineer
    service desk manager | service desk team leader | ict technician | ict support | ict officer | ict manager | it director
    it lead | head it | cio | it trainer | it asset manager | it administrator | sharepoint administrator
    salesforce administrator | servicenow administrator | erp administrator | sap basis | sap administrator
    application administrator | systems administrator | sysadmin | sys admin | computer technician | computer operator
    pc technician | hardware support engineer | printer technician | it systemkaufmann | it systemadministrator
    systemintegrator | fachinformatiker systemintegration | systemintegration | it supporter | it supporterin | it mitarbeiter
    it techniker | it leiter | netzwerkadministrator | netzwerktechniker | systemtechniker | supporttechniker
    it servicetechniker | it kaufmann | it fachkraft | edv administrator | it systemingenieur | it spezialist
    technicien informatique | technicien support informatique | technicien helpdesk | technicien proximite
    technicien systemes reseaux | technicien reseau | technicien reseaux | administrateur systemes | administrateur systeme
    administrateur systemes reseaux | administrateur reseau | ingenieur systemes | ingenieur systeme | ingenieur reseau
    ingenieur reseaux | ingenieur systemes reseaux | responsable informatique | support informatique | technicien deploiement
    gestionnaire parc informatique | dsi | support utilisateurs | tecnico sistemas | tecnica sistemas | administrador sistemas
    administrador redes | tecnico redes | tecnico informatico | tecnico informatica | tecnico microinformatica
    tecnico helpdesk | tecnico soporte informatico | ingeniero sistemas | ingeniero redes | responsable sistemas
    responsable it | soporte informatico | analista soporte | tecnico hardware informatica | administrador base datos
    systeembeheerder | netwerkbeheerder | applicatiebeheerder | functioneel beheerder | servicedesk medewerker
    servicedeskmedewerker | helpdeskmedewerker | helpdesk medewerker | ict beheerder | ict medewerker | werkplekbeheerder
    technisch beheerder | netwerk engineer | systeem engineer | ict support medewerker | analista suporte ti
    analista suporte tecnico | analista suporte | tecnico suporte | tecnico ti | analista infraestrutura | analista redes
    suporte informatico | gerente ti | coordenador ti | assistente ti | auxiliar ti | helpdesk | sistemista | tecnico hardware
    tecnico help desk | addetto help desk | amministratore sistema | amministratore sistemi | sistemista reti
    tecnico sistemista | responsabile it | responsabile ced`,
  marketing: `
    tecnic comunicacio | tecnica comunicacio | tecnic marqueting | tecnica marqueting |
    contentmanager | aso manager | aso specialist | addetto stampa | addetta stampa | geo strategist | geo specialist | aeo specialist | youtube specialist | youtube manager
    tiktok specialist | instagram manager  | customer acquisition manager  | copy lead | growth hacker | webshop manager |
    pr account executive | pr executive | pr consultant | pr officer | pr specialist | pr account manager | press secretary
    communications officer | communications assistant | communications executive | communications coordinator
    communications lead | head communications | marketing officer | marketing administrator | marketing trainee
    digital marketer | digital executive | digital marketing executive | digital marketing specialist | digital content
    seo executive | seo analyst | seo consultant | seo writer | sem specialist | ppc executive | ppc manager | ppc analyst
    social media executive | social media officer | social media assistant | social media coordinator | content executive
    content officer | content assistant | content coordinator | content curator | brand executive | brand assistant
    campaign executive | campaigns officer | events executive | events coordinator | events assistant | event executive
    event producer | conference producer | sponsorship manager | wedding coordinator | marketing data | video content creator
    ugc creator | streamer | sub editor | news editor | news reporter | broadcast journalist | presenter | radio presenter
    columnist | proofreader | author | scriptwriter | screenwriter | script writer | ghostwriter | grant writer | literary agent
    subtitler | transcriptionist | transcriber | sign language interpreter | museum curator | curator | gallery manager
    product marketer | insight executive | market research executive | market researcher field | research executive
    ecommerce executive | ecommerce assistant | commerce executive | ecommerce coordinator | crm executive
    trade marketing manager | shopper activation | marketing programs | brand strategy | online redakteur | online redaktion
    redaktion | redaktionsleiter | volontar redaktion | journalist | journalistin | lektor | lektorin | social media redakteur
    pr berater | pr manager | marketing mitarbeiter | online marketing manager | onlinemarketing manager
    performance marketing manager | marketingleiter | marketingassistenz | kommunikationsreferent | pressereferent
    eventkaufmann | veranstaltungskaufmann | veranstaltungskauffrau   | content creatorin
    seo manager | charge communication digitale | community manager | chef publicite | responsable communication interne
    charge evenementiel | chargee evenementiel | chef projet marketing | chef projet communication | journaliste | correcteur
     responsable editorial | concepteur redacteur | charge contenu | redacteur web | assistante communication
    assistant communication | charge crm | directrice marketing | responsable acquisition | responsable ecommerce
    chef projet evenementiel | media planneur | directeur marque | responsable marque | tecnica marketing
    responsable marketing digital | gestor redes sociales | redes sociales | periodista redactor | comunicacion corporativa
    tecnico comunicacion | tecnica comunicacion | director marketing | asistente marketing | auxiliar marketing
    editor contenidos | creador contenido | creadora contenido  | correctora | organizador eventos
    trafficker | trafficker digital | medewerker communicatie | communicatieadviseur | communicatiemanager
    marketing medewerker | online marketeer | contentmarketeer | contentmedewerker | redacteur | eindredacteur | webredacteur
     evenementenmanager | marketing communicatie | analista midias sociais | midias sociais | assistente marketing
    coordenador marketing | gerente marketing | gestor trafego | social media | redator publicitario | analista comunicacao
    assessor imprensa | assessoria imprensa | revisor textos | tecnico marketing | interprete libras | produtor eventos
    produtor conteudo | gestor redes sociais | addetto ufficio stampa | ufficio stampa | addetta marketing
    addetta comunicazione | addetto comunicazione | social media manager | responsabile comunicazione | content editor
    redattrice | organizzatore eventi | event planner`,
  design: `
    dissenyador | dissenyadora | dissenyador grafic | fotograf |
     werkstudent grafikdesign | monteur video | *fotograaf  |  | a v production intern  |
    junior designer | senior designer | middleweight designer | creative artworker | mac operator | retoucher | textile designer
    jewellery designer | furniture designer | kitchen designer | lighting designer | set designer | costume designer
    floral designer | game artist | interior architect | interior stylist | exhibition designer | signage designer | typographer
    cartoonist | storyboarder | compositor | rigger animation | character animator | 3d animator | 3d modeller | 3d modeler
    3d visualiser | cgi artist | visualiser | camera operator | cameraman | camera assistant | film director | video maker
    filmmaker | film maker | video specialist | video journalist | vision mixer | broadcast engineer video | sound engineer
    audio engineer | sound editor | colorist video | video creator | director photography | wedding photographer
    studio photographer | photo retoucher | ux architect | ux lead | ux consultant | usability | user researcher
    gestalter visuelles marketing | raumgestalter | innenarchitekt | innenarchitektin | modedesigner | textildesigner
    mediengestalter digital print | kameramann | kameramann cutter | cutter | cutterin | tontechniker | videoproduzent
    bildbearbeiter | art direktor | designer interieur | architecte interieur | decorateur | decoratrice | styliste
    styliste modele | infographiste 3d | monteur truquiste | cadreur | ingenieur son | technicien son | designer produit
    ux designer | dessinateur jeux | webdesigneur | graphiste webdesigner | disenador grafico | disenadora grafica | disenador
    disenadora | diseno grafico | disenador interiores | interiorista | disenador moda | disenador web | editor video
    editora video | camara | tecnico sonido | fotografa | fotografo | maquetador | animador 3d | ilustrador | director arte
    vormgever | grafisch vormgever | grafisch ontwerper | ontwerper | interieurontwerper | interieurarchitect | dtp er
    videograaf | videomaker | geluidstechnicus | illustrator | designer grafico | designer grafica | designer interiores
    diretor arte | editor videos | ilustrador digital | web designer | arte finalista | arte final | designer moda | estilista
    tecnico som | grafico | grafica | grafico pubblicitario | grafico web | designer interni | arredatore | arredatrice
    direttore creativo | montatore video | illustratore | stilista | modellista | impaginatore | tecnico suono | operatore video`,
  product: `
    tecnic projectes | tecnica projectes | cap projecte | coordinador projectes | coordinadora projectes | gestor projectes |
    programmleiter | programmleiterin | release train engineer | transformation manager | product analyst lead  | project support specialist | project hire
    coordinateur projet | coordinateur projets | coordinador proyectos | coordinadora proyectos  |
    responsable proyectos | responsable proyecto | contracts manager construction | construction project manager | project executive | project engineer manager
    site project manager | assistant project manager | junior project manager | project support officer | project support | pmo
    pmo officer | programme manager | programme officer | programme support officer | change manager project
    transformation programme manager | project controller | project controls manager | functional analyst
    systems business analyst | junior business analyst | projektleitung bau | projektsteuerer | projektmitarbeiter
    projektassistent | projektassistentin | projektreferent | projektingenieur manager | teilprojektleiter | bauprojektmanager
    produktleiter | produktreferent | anforderungsanalyst | business analystin | chef projet digital | cheffe projet digital
    chef projet informatique | chef projet technique | directeur programme | assistant chef projet | charge programme
    pilote projet | assistant maitrise ouvrage | amoa | consultant amoa | analyste fonctionnel | jefe proyectos | jefa proyectos
    coordinador proyecto | director proyectos | tecnico proyectos | tecnico proyectos europeos | gestora proyectos
    product owner | analista negocios funcional | projectmanager bouw | projectleider bouw | projectassistent | programmamanager
    assistent projectleider | projectondersteuner | business analist | informatieanalist | functioneel ontwerper
    coordenadora projetos | gestora projetos | lider projetos | lider projeto | assistente projetos | gestor projeto
    gestor produto | analista requisitos | responsabile progetti | capoprogetto | project manager edile | assistente progetto
    coordinatore progetti | responsabile commessa | analista funzionale senior`,
  engineering: `
    technical founder | technical founders |
    enginyer software | enginyera software | desenvolupador | desenvolupadora |
    oracle pl sql developer | pl sql developer | plsql developer | application support developer |
    *developer | *automatiseerder | *softwarearchitekt | systemarchitekt | *architekt software | cloudarchitekt | directeur technique | directrice technique
    responsable technique | responsable developpement | chef equipe developpement | lider tecnico | lider tecnica | lider desarrollo | jefe desarrollo | wordpress expert
    wordpress specialist | perception lead | head platform | creative technologist | creative developer | release train engineer software | end user computing
    ingenieur fiabilite | ingenieur fiabilite sites | ingenieur fiabilite bases donnees  |  | trading systems engineer
    escalation engineer | software assurance engineer | software craftsman | software expert | software specialist | test automatisierer
    technical co founder | technical cofounder | tech cofounder | ai builder | builder software | java consultant | appian consultant |
    net developer | dot net developer | software tester manual | software consultant | erp consultant technical | sap consultant
    sap fi | sap mm | sap sd | sap consultant technical | oracle consultant | odoo developer | dynamics developer
    power platform developer | mainframe developer | cobol developer | delphi developer | drupal developer | magento developer
    unity developer | unreal developer | site reliability | computer programmer | webflow developer | software lead
    software manager | developer advocate engineer | qa manager | head qa | qa automation | test manager | test lead
    head software | director software | head technology | it architect | solution designer | solution engineer software
    technical consultant | integration consultant | firmware developer | plc software | automotive software engineer
    inbetriebnehmer software | softwareberater | sap berater | sap beraterin | sap entwickler | it berater | it consultant
    webmaster | testautomatisierer | it architekt | losungsarchitekt | softwareentwicklerin | it projektentwickler
    c entwickler | concepteur developpeur | ingenieur etudes developpement | ingenieur etudes | analyste programmeur
    developpeur web | developpeur mobile | architecte si | consultant sap | consultant erp | consultant technique
    testeur logiciel | recetteur | ingenieur validation logiciel | ingenieur systeme embarque | ingenieur logiciel embarque
    desarrollador web | analista desarrollador | consultor sap | consultor tecnico | ingeniero informatico
    ingeniera informatica | tester software | analista funcional programador | arquitecto cloud | administrador devops
    programador web | maquetador web | softwaretester | testanalist | test engineer | software engineer | informaticus
    ict architect | php developer | front ender | back ender | desenvolvedor web | desenvolvedor mobile | analista desenvolvedor
    analista programador | arquiteto solucoes | engenheiro informatico | engenheira informatica | analista testes | testador
    analista devops | programmatore web | programmatore java | analista sviluppatore | sviluppatore web | sviluppatore mobile
    consulente sap | consulente erp | ingegnere informatico | architetto cloud`,
  data: `
    datenarchitekt | datenarchitektin | datawetenschapper | snowflake developer | databricks developer | spotfire developer | tableau developer | cognos developer
    microstrategy developer | ssrs developer | ssis developer  | data operations specialist | data operations manager | data ops engineer | dataops engineer
     ai developer | ai agent developer | llm developer | genai developer | machine learning developer | ml developer  | data collection specialist
     data labeler | m l engineer | enterprise data architect | ai engineer intern  |  | ki entwickler | ki entwicklerin | ki spezialist |
    mis executive | mis analyst | mis manager | reporting specialist | reporting manager | data entry analyst
    data science intern | data controller analyst | information analyst | performance analyst data | insight analyst
    customer insight analyst | web analytics | marketing analytics | risk data analyst | people data analyst
    research data analyst | data officer | data coordinator | data assistant | data administrator | database administrator data
    data migration | data consultant | data modelling | master data | master data specialist | sap bw | qlik developer
    qlikview developer | looker developer | power bi analyst | tableau analyst | data warehouse developer | dwh developer
    etl engineer | statistical analyst | statistical programmer | sas programmer | biostatistics | geospatial engineer
    gis technician | gis developer | gis manager | datenmanager | datenmanagerin | stammdatenmanager | stammdaten
    bi entwickler | bi berater | data analyst | statistiker | statistikerin | datenbankspezialist
    business intelligence entwickler | analyste data | analyste bi | consultant bi | consultant data | developpeur bi
    data manager | charge etudes statistiques | charge etudes | statisticienne | geomaticien | administrateur donnees
    chef projet data | analista business | analista inteligencia negocio | analista bi | cientifica datos | consultor bi
    estadistico | tecnico bi | gestor datos | data analist | bi specialist | bi ontwikkelaar | bi consultant
    informatieanalist data | data engineer | statisticus | datamanager | analista inteligencia mercado
    analista business intelligence | cientista dados | analista informacoes | analista mis | estatistica | engenheira dados
    analista dati | statistico | sviluppatore bi`,
  security: `
    red teamer | blue teamer | security officer it  | comsec analyst | cyber network defender | bug bounty hunter | cyber threat investigator |
    threat intelligence researcher | soc analyst | soc manager | soc lead | cyber analyst | cyber consultant | cyber engineer | cyber security consultant
    cyber security manager | cyber security specialist | cyber security trainee | information assurance | infosec analyst
    security tester | ethical hacker | vulnerability researcher | vulnerability management analyst | security architect
    devsecops | pki engineer | iam analyst | iam consultant | iam specialist | information security consultant
    information security specialist | ciso assistant | iso 27001 | informationssicherheit | it security consultant
    it security manager | cyber security experte | datensicherheit | sicherheitsarchitekt | analyste cybersecurite
    ingenieur cybersecurite | responsable securite systemes information | responsable cybersecurite | pentesteur
    expert cybersecurite | consultor ciberseguridad | tecnico ciberseguridad | ingeniero ciberseguridad
    especialista ciberseguridad | responsable ciberseguridad | security specialist | cyber security adviseur
    informatiebeveiliger | analista seguranca informacao | analista ciberseguranca | especialista seguranca informacao
    specialista cybersecurity | analista sicurezza | esperto sicurezza informatica`,
};
