/**
 * What titles and departments call each function, in English, German, French, Spanish, Dutch, Portuguese, Italian and
 * a few words of Chinese and Japanese. Phrases are folded (no case, no accents); small words ("of", "de", "für") are
 * left out; `*` at an end stands for the rest of a word (German and Dutch compounds).
 *
 * `roles` name an occupation and settle the matter; `fields` name a domain that a general word ("manager",
 * "specialist", "head of") is about.
 */
import type { JobFunction } from '../../posting.ts';

interface Phrases {
  roles: string;
  fields: string;
}

export const FUNCTION_PHRASES: Record<JobFunction, Phrases> = {
  engineering: {
    roles: `
      software engineer | software engineering | software developer | software development
      software architect | software engineers | software eng | swe | sde | sdet | sre | site reliability
      site reliability engineer | dev ops | devsecops engineer | devops engineer | platform engineer
      platform engineering | infrastructure engineer | infrastructure engineering | cloud engineer | data infrastructure
      data infrastructure engineer | full stack server engineer | solutions architecture
      cloud architect | cloud infrastructure | cloud operations engineer | production engineer software
      systems software engineer | embedded engineer | embedded software | embedded software engineer
      embedded systems | embedded developer | firmware engineer | back end | back end engineer
      backend engineer | front end | frontend engineer | front end engineer | full stack
      full stack engineer | fullstack engineer | web developer | web engineer | web development
      mobile engineer | mobile developer | ios engineer | ios developer | android engineer
      android developer | react native | flutter developer | application developer
      application engineer software | applications developer | app developer | game developer
      gameplay engineer | gameplay programmer | game programmer | game engineer | engine programmer
      graphics engineer | graphics programmer | rendering engineer | tools programmer | programmer
      developer | developers | coder | hacker | engineering manager | head engineering
      director engineering | vp engineering | engineering director | engineering lead
      engineering team lead | engineering site lead | tech lead | technical lead | team lead engineering | cto
      chief technology officer | chief technical officer | chief architect | chief engineer software
      principal architect | product engineer | product engineering | founding engineer software
      founding software engineer | member technical staff | technical staff | qa engineer
      quality assurance engineer | quality engineer software | test engineer | test automation
      automation tester | software tester | tester | qa analyst | qa tester | qa lead
      quality assurance analyst | quality assurance tester | manual tester | sdet engineer | test analyst
      software test | software in test | verification engineer software | release engineer | build engineer
      build release | forward deployed | forward deployed engineer | deployed engineer | deployment engineer
      solution architect | solutions architect | solution architecture | enterprise architect
      technical architect | application architect | integration architect | software integration
      integration engineer | integrations engineer | integration developer | systems engineer software
      blockchain engineer | blockchain developer | smart contract engineer | smart contract
      solidity engineer | protocol engineer | compiler engineer | kernel engineer | linux engineer
      distributed systems | distributed systems engineer | database engineer | database developer
      database reliability | storage engineer | network software engineer | api engineer | api developer
      python engineer | java engineer | golang engineer | rust engineer | c engineer | ruby engineer
      node engineer | php engineer | scala engineer | elixir engineer | react engineer | typescript engineer
      javascript engineer | salesforce developer | salesforce engineer | salesforce architect
      sap developer | abap developer | servicenow developer | erp developer | crm developer
      shopify developer | wordpress developer | low code | rpa developer | automation developer
      robotics engineer | robotics software | robotics scientist | robotics researcher engineer
      autonomy engineer | autonomy software | perception engineer | controls software | motion planning
      slam engineer | navigation engineer | simulation engineer | simulation software | vr developer
      ar developer | xr engineer | video engineer | audio engineer software | audio software
      search engineer | payments engineer | growth engineer | growth engineering | ai product engineer
      technical director engineering | developer experience engineer | developer productivity
      developer tools | developer platform | devrel engineer | site reliability manager | sre manager
      architect software | webmaster | pipeline engineer | media engineer | performance engineer software
      reliability engineer software | observability engineer | kubernetes engineer | cloud native
      middleware engineer | *softwareentwickler | *softwareentwicklerin | *programmierer | *programmiererin
      webentwickler | webentwicklerin | *entwickler | *entwicklerin | anwendungsentwickler
      fachinformatiker anwendungsentwicklung | fachinformatiker | fachinformatikerin | systemingenieur
      softwarearchitekt | softwaretester | softwareingenieur | informatiker | developpeur | developpeuse
      developpement logiciel | developpement web | ingenieur logiciel | ingenieure logiciel
      ingenieur developpement | ingenieur devops | ingenieur qa | ingenieur test logiciel
      ingenieur full stack | ingenieur backend | ingenieur frontend | ingenieur informatique
      architecte logiciel | architecte cloud | architecte solution | architecte technique
      responsable technique logiciel | testeur | lead dev | lead developpeur | tech leader | integrateur web
      devs | dev full stack | desarrollador | desarrolladora | desarrollador software | desarrollo software
      ingeniero software | ingeniera software | programador | programadora | arquitecto software
      arquitecto soluciones | ingeniero devops | ingeniero backend | tecnico programacion
      analista programador | ingenieria software | ingeniero qa | ontwikkelaar | softwareontwikkelaar
      *ontwikkelaar software | software ontwikkelaar | programmeur | webontwikkelaar
      applicatieontwikkelaar | systeemontwikkelaar | desenvolvedor | desenvolvedora | engenheiro software
      engenheira software | engenharia software | arquiteto software | arquiteto solucoes
      analista sistemas | analista desenvolvimento | analista qa | pessoa desenvolvedora
      pessoa engenheira software | sviluppatore | sviluppatrice | programmatore | programmatrice
      ingegnere software | sviluppatore software | architetto software | analista programmatore | エンジニア | 開発
      プログラマ | ソフトウェア | 工程师 | 开发 | 程序员 | 架构师 | 개발자 | 엔지니어 | roboticist | technical director tools
      application development manager | audio programmer | lqa | software apprentice | software trainee
      software intern | flutter competency lead | technical productivity manager | technical analyst
      software quality engineer | software quality | product engineers | platform engineers
      frontend developer | backend developer | ui developer | frontend ui developer | founding full stack
      programmers | software development manager | test automation engineer | qa automation engineer
      automation test engineer | software automation engineer | automation qa engineer
      full stack ai engineer | fullstack ai engineer | full stack developer | release manager
      technical solutions architect | integration specialist | technical consultant software | testmanager
      testmanagerin | client engineer | client software engineer | database reliability engineer`,
    fields: `
      trading systems | trading system
      tech | technology | r d | rd | research development | software | informatik | cloud | web
      developpement | desenvolvimento | desarrollo | sviluppo | ontwikkeling | produktentwicklung | technik
      product technology | product tech | engineering technology | product development | tecnologia
      engenharia | ingenieria | ingenierie | ingegneria | entwicklung | devops | firmware | backend
      frontend | fullstack | ios | android | engineering | qa | solidity | compilers | mainframe | cobol
      software* | *softwareentwicklung | anwendungsentwicklung | dev | application development
      datacenter compute infrastructure | compute | infrastructure | platform | systems | web3 | blockchain
      robotics | embedded | autonomy | game development | flutter | distributed | automation
      agile engineering | it engineering | api | apis | saas engineering | integrations | 소프트웨어 | 백엔드
      프론트엔드 | dev shop | development roles | development team | java | python | golang | php | javascript
      typescript | react | node | angular | aws | azure | kubernetes | linux | abap | kotlin | scala | rust
      salesforce development | microservices | mobile | frontend react | serverless`,
  },
  hardware: {
    roles: `
      hardware engineer | hardware engineering | electrical engineer | electrical engineering
      electronics engineer | electronic engineer | electronic development engineer | electronics development engineer | mechanical engineer | mechanical engineering
      mechatronics engineer | manufacturing engineer | manufacturing engineering | civil engineer
      civil engineering | structural engineer | structures engineer | aerospace engineer
      aeronautical engineer | propulsion engineer | avionics engineer | gnc engineer | thermal engineer
      fluids engineer | chemical engineer | process engineer | process engineering | materials engineer
      rf engineer | antenna engineer | asic engineer | fpga engineer | rtl engineer | rtl design
      soc design | physical design | physical design engineer | analog design | analog engineer
      design verification | dft engineer | pcb designer | layout engineer | signal integrity
      silicon engineer | power electronics | power engineer | battery engineer | cell engineer
      motor engineer | optical engineer | optics engineer | laser engineer | sensor engineer
      supplier quality | supplier quality engineer | quality engineer | quality control engineer
      manufacturing quality | industrial engineer | industrial engineering | production engineer
      tooling engineer | test engineer hardware | hardware test | integration test engineer
      vehicle engineer | automotive engineer | chassis engineer | body engineer | welding engineer
      npi engineer | new product introduction | design engineer | mechanical design | mechanical designer
      cad designer | cad engineer | cad technician | drafter | cad drafter | bim manager | bim coordinator
      energy engineer | electrical designer | substation engineer | transmission engineer
      protection engineer | geotechnical engineer | environmental engineer | water engineer
      highways engineer | transportation engineer | construction engineer | site engineer
      building services engineer | hvac engineer | mep engineer | controls engineer | control engineer
      automation engineer | automation controls | plc engineer | plc programmer | scada engineer
      robotics hardware | systems engineer hardware | launch engineer | mission engineer
      satellite engineer | spacecraft engineer | flight test engineer | test technician
      electromechanical technician | manufacturing technician | process technician | electronics technician
      robotics technician | hardware technician | reliability engineer | maintenance engineer
      commissioning engineer | field engineer | project engineer | product design engineer
      packaging engineer | nuclear engineer | mining engineer | petroleum engineer | facilities engineer
      data center engineer | machinist engineer | stress engineer | fea engineer | cfd engineer
      composites engineer | biomedical engineer | medical device engineer | elektroingenieur
      maschinenbauingenieur | konstrukteur | konstrukteurin | entwicklungsingenieur | hardwareentwickler
      prozessingenieur | fertigungsingenieur | qualitatsingenieur | bauingenieur | bauingenieurin
      *konstrukteur | elektrokonstrukteur | elektroplaner | tragwerksplaner | verfahrenstechniker
      verfahrensingenieur | sps programmierer | statiker | bauleiter | bauleiterin | fachplaner
      inbetriebnehmer | mechatronikingenieur | ingenieur mecanique | ingenieur electronique
      ingenieur electrique | ingenieur genie civil | ingenieur process | ingenieur industrialisation
      ingenieur methodes | ingenieur qualite | ingenieur materiaux | ingenieur hardware
      dessinateur projeteur | conducteur travaux | ingenieur production | ingenieur mecatronique
      ingeniero mecanico | ingeniero electrico | ingeniero electronico | ingeniero civil
      ingeniero industrial | ingeniero procesos | ingeniero calidad | ingeniero produccion
      ingeniero automatizacion | werktuigbouwkundige | werktuigbouwkundig | elektrotechnisch engineer
      civiel ingenieur | constructeur | engenheiro mecanico | engenheiro eletrico | engenheiro civil
      engenheiro eletronico | engenheiro producao | engenheiro processos | engenheiro qualidade
      ingegnere meccanico | ingegnere elettronico | ingegnere elettrico | ingegnere civile
      ingegnere processo | progettista meccanico | progettista | disegnatore meccanico
      metrology specialist | structural analyst | integration test specialist | test specialist
      test engineering | lab hardware | technologist architecture | technologue architecture
      building architect | project architect | architecte batiment | landscape architect | urban planner
      urban designer | tooling inspector | quality inspector | welding inspector | nde inspector
      nde specialist | cmm inspector | precision inspector | inspector | smt process specialist
      spaceport integration manager | mission manager | instrumentation engineer | calibration technician
      qa inspector | supplier development engineer | water treatment engineer | process development engineer
      product development engineer | design criteria engineer | product compliance engineer
      power systems engineer | wireless systems engineer | wireless engineer | equipment engineer
      rfic engineer | satellite systems engineer | fire protection engineer | hardware development engineer
      test equipment engineer | harness engineer | field application engineer | fae | electrical design lead
      wire harness designer | harness designer | electronics designer | projektingenieur
      projektingenieurin | technischer zeichner | technische zeichnerin | technischer produktdesigner
      bauzeichner | automaticien | automaticienne | delineante | technischer systemplaner | layout designer
      ic layout designer`,
    fields: `
      konstruktion
      bahnbau | gleisbau | tiefbau | hochbau | maschinenbau | anlagenbau | bruckenbau | stahlbau | ingenieurbau | fahrzeugbau | elektrotechnik | bauwesen | aerodynamics
      space lasers | electromagnetic effects | trajectory | power plant | fluid systems | industrialization | industrialisation | umweltbaubegleitung | baubegleitung
      wasserbau | umwelttechnik | versorgungstechnik | asic design | asic design engineering | tool die | instrumentation
      electrical | mechanical | aerospace | civil | construction engineering | maschinenbau | vehicle
      avionics systems | robotics mechanical | electronics | mechatronics | propulsion | avionics | asic
      fpga | vlsi | pcb | silicon | battery | photonics | semiconductor | powertrain | bim | geotechnical
      plc | hardware | manufacturing | elektrotechnik | hardwareentwicklung | konstruktion | smt | pcba
      composites | structures | fluids | metrology | machining | welding engineering | tooling
      vehicle systems | test hardware | electrification | mep | hardware systems | nde | launch operations | launch pad
      factory automation | integration test | inspection | rfic | tool die | electrical design
      wire harness | mechatronics systems | machine design | turbomachinery | mechanisms | radiation effects
      microwave | rf | optical | optics | microelectronics | transceiver | power generation | thermal | fluids
      loads dynamics | failure analysis | injection molding | solar | wind power | hydrogen | nuclear | geotechnics
      high voltage | low voltage | power electronics | electromechanical | cryogenics | vacuum | metallurgy | acoustics`,
  },
  data: {
    roles: `
      data scientist | data science | data scientists | data engineer | data engineering | data engineers
      data analyst | data analytics | analytics engineer | analytics engineering | analytics manager
      analytics consultant | business intelligence | bi analyst | bi developer | bi engineer | bi consultant
      business intelligence analyst | business intelligence developer | machine learning
      machine learning engineer | machine learning scientist | machine learning researcher | ml engineer
      ml scientist | ml researcher | mlops engineer | ml ops | ml platform | ml infrastructure
      ml product engineer | ml software engineer | machine learning software engineer | software engineer machine learning
      software engineer ml | ai engineer | ai engineers | ai developer | ai ml | ai ml engineer
      ai scientist | ai researcher | ai research engineer | applied ai | applied ai engineer
      applied ai scientist | applied scientist | applied science | applied ml | deep learning
      deep learning engineer | computer vision | computer vision engineer | nlp engineer | nlp scientist
      natural language processing | speech scientist | speech engineer | llm engineer | large language model | genai engineer
      generative ai engineer | prompt engineer | reinforcement learning | decision scientist
      decision science | statistician | biostatistician | data architect | data modeler | data modeller
      data warehouse | data platform engineer | data steward | data governance | data quality
      data quality analyst | data annotator | data annotation | data labeling | data labelling
      data labeler | data labeller | annotator | annotation specialist | ai trainer | ai data trainer
      ai tutor | ai training | ai evaluator | data entry ai | search evaluator | search quality rater
      ai annotator | product analyst | marketing analyst data | data manager | data specialist | data lead
      head data | chief data officer | chief ai officer | data product analyst | insights analyst
      data insights | quantitative analyst data | data operations analyst | data visualization
      data visualisation | tableau developer | power bi developer | power bi | etl developer | sql developer
      database analyst | big data | big data engineer | spark developer | databricks engineer
      snowflake engineer | reporting analyst | data reporting | geospatial analyst | gis analyst
      gis specialist | ai data | research engineer machine learning | research scientist machine learning
      ml research engineer | artificial intelligence engineer | artificial intelligence | ai agent engineer
      agent engineer | agentic engineer | software engineer ai ml | web scraping engineer | *datenanalyst
      datenanalystin | *dateningenieur | datenwissenschaftler | data analystin | maschinelles lernen
      datenbankentwickler | ki entwickler | ki ingenieur | analyste donnees | ingenieur donnees
      ingenieur data | ingenieur ia | data analyste | statisticien | ingenieur machine learning
      scientifique donnees | business intelligence analyste | data ingenieur | cientifico datos
      analista datos | ingeniero datos | ingeniera datos | analista bi | data analista
      ingeniero machine learning | ciencia datos | analitica datos | cientista dados | analista dados
      engenheiro dados | engenheira dados | engenharia dados | analista business intelligence
      ciencia dados | estatistico | analista dati | ingegnere dati | scienziato dati | data specialista
      data analist | data scientist medior | データサイエンティスト | データアナリスト | 数据分析 | 算法工程师 | 数据工程师
      market analysis lead | business analytics | market surveillance analyst | configuration analyst
      insight manager | equity data analyst | analytics lead | catalog data | gen ai engineer
      generative ai | growth analyst | web analyst | digital analyst | crm analyst | data entry annotator
      linguist | ai linguist | language specialist ai | evaluation specialist ai | evaluator | evaluators
      ai content evaluator | content evaluator | data owner`,
    fields: `
      data operations | dataops | data collection | data labelling | spotfire | power bi | data capture
      data | ai | ml ai | artificial | ki | ia | insights | business insights | daten | donnees | datos
      dados | dati | analytics | ml | mlops | nlp | statistics | rlhf | hadoop | gis | datenaufbereitung
      *datenaufbereitung | insight | llm | llms | analytics data | 데이터 | データ | marketing science
      marketing sciences`,
  },
  research: {
    roles: `
      research scientist | research scientists | research associate | research assistant | research engineer
      research fellow | research technician | research intern | research specialist
      research analyst scientific | postdoc | post doctoral | postdoctoral fellow | postdoctoral researcher
      principal investigator | scientist | scientists | researcher | researchers | lab technician
      laboratory technician | lab manager | laboratory manager | lab assistant | laboratory assistant
      lab scientist | laboratory scientist | chemist | biologist | molecular biologist | cell biologist
      biochemist | microbiologist | physicist | immunologist | pharmacologist | toxicologist | geneticist
      bioinformatician | bioinformatics scientist | computational biologist | computational biology
      computational chemist | geologist | hydrologist | ecologist | economist | astronomer | mathematician
      neuroscientist | epidemiologist | quantum scientist | quantum researcher | clinical research
      clinical research associate | clinical research coordinator | clinical trial | clinical trial manager
      clinical trials | clinical scientist | clinical operations | clinical development
      clinical project manager | clinical data manager | cra | medical writer | medical writing
      drug safety | safety scientist | pharmacovigilance scientist | regulatory scientist
      formulation scientist | process development scientist | process development associate
      analytical scientist | assay development | process scientist | associate scientist | staff scientist
      discovery biology | vivarium technician | research professional | research survey assistant
      research coordinator | research program | research director | director research | head research
      research lead | r d scientist | head r d | scientific director | chief scientist
      chief scientific officer | cso | fellow scientist | science associate | policy researcher
      field researcher | survey assistant | wissenschaftler | wissenschaftlerin
      wissenschaftlicher mitarbeiter | wissenschaftliche mitarbeiterin | doktorand | doktorandin | laborant
      laborantin | chemielaborant | biologielaborant | *laborant | chemiker | chemikerin | biologe
      biologin | physiker | physikerin | chemisch technischer assistent | biologisch technischer assistent
      labortechniker | chercheur | chercheuse | technicien laboratoire | technicienne laboratoire
      attache recherche clinique | ingenieur recherche | doctorant | post doctorant | charge recherche
      chimiste | biologiste | investigador | investigadora | tecnico laboratorio | quimico | biologo
      biologa | onderzoeker | laboratoriummedewerker | analist laboratorium | pesquisador | pesquisadora
      ricercatore | ricercatrice | chimico | assegnista ricerca | 研究員 | 研究员 | 研究者`,
    fields: `
      labor
      ai safety | implementation science | flow cytometry | thesis
      research | science | sciences | scientific | lab | labs | forschung | recherche | investigacion
      pesquisa | ricerca | onderzoek | biology | chemistry | physics | clinical science | genomics | in vivo
      in vitro | postdoctoral | laboratory | bioinformatics | pharmacovigilance | preclinical
      wissenschaftliche* | scientifique | quantum computing | translational medicine | translational
      medicine | oncology | clinical pharmacology | drug discovery | life science`,
  },
  product: {
    roles: `
      product manager | product management | product managers | product owner | product lead | head product
      product director | director product | vp product | chief product officer | cpo | group product manager
      technical product manager | growth product manager | product specialist | product strategy
      product operations | product associate | product analyst manager | program manager | programme manager
      program management | technical program manager | tpm | program lead | program director
      program coordinator | programme coordinator | program officer | programme officer | program associate
      project manager | project managers | project management | project lead | project coordinator
      project director | project officer | project administrator | project assistant | pmo analyst
      pmo lead | pmo manager | scrum master | agile coach | delivery manager | delivery lead
      technical project manager | it project manager | technical delivery manager | business analyst
      it business analyst | technical business analyst | business systems analyst | business analysis
      portfolio manager project | project controls | project planner | project scheduler
      engagement manager | legal project manager | legal project | product value manager
      pricing manager product | game producer | producer game | product planner | epm | npi program manager
      produktmanager | produktmanagerin | projektmanager | projektmanagerin | projektleiter
      projektleiterin | projektleitung | projektkoordinator | projektkoordinatorin | projektassistenz
      *projektleiter | *projektmanager | produktverantwortlicher | anforderungsmanager | chef projet
      cheffe projet | chef produit | cheffe produit | directeur produit | responsable produit
      charge projet | chargee projet | gestion projet | gestionnaire projet | directeur projet
      responsable projet | coordinateur projet | coordinatrice projet | business analyste
      analyste affaires | jefe proyecto | jefa proyecto | jefe producto | gestor proyectos
      gestion proyectos | gerente producto | gerente proyecto | gerente proyectos | director producto
      responsable producto | analista negocio | analista funcional | coordinador proyectos
      project manager obra | projectmanager | projectleider | projectcoordinator | projectmedewerker
      productmanager | product eigenaar | programmamanager | gerente produto | gerente projetos
      gestor projetos | analista produto | gestao projetos | gestao produto | analista negocios
      analista projetos | coordenador projetos | pessoa produto | lider produto | responsabile prodotto
      responsabile progetto | capo progetto | gestione progetti | analista funzionale
      project manager tecnico | プロダクトマネージャー | プロジェクトマネージャー | 产品经理 | 项目经理 | associate producer games
      producer | senior producer | publishing producer | test manager product | incubation lead
      venture manager | venture builder | 프로그램 매니저 | 프로덕트`,
    fields: `
      projektmanagement
      projektsteuerung | gestion proyectos | bauprojektmanagement
      produkt | produit | producto | produto | prodotto | project | projects | projekt | program | programs
      programme | agile | product delivery | pm | pmo | product | produktmanagement | projektmanagement
      productmanagement | 商品企画`,
  },
  design: {
    roles: `
      product designer | product designers | product design | ux designer | ui designer | ux ui designer
      ui ux designer | ux ui | ui ux | ux researcher | user researcher | user research | ux research
      ux writer | content designer | content design | visual designer | visual design | graphic designer
      graphic design | graphics designer | brand designer | brand design | web designer | web design
      interaction designer | interaction design | motion designer | motion design | motion graphics
      service designer | design lead | design director | design manager | head design | vp design
      art director | creative director | creative lead | creative producer | creative strategist design
      designer | designers | design system | design systems | design engineer ui | ux engineer
      experience designer | user experience | user experience designer | user interface | illustrator
      animator | 3d artist | 2d artist | concept artist | character artist | environment artist
      technical artist | vfx artist | game artist | game designer | level designer | ui artist
      visual artist | artist | visual design artist | design artist | art lead | storyboard artist
      video editor | video producer | videographer | video production | photographer | photo editor
      film editor | cinematographer | sound designer | multimedia designer | presentation designer
      learning designer visual | packaging designer | fashion designer | interior designer
      industrial designer | architect interior | 3d designer | 3d generalist | creative designer
      digital designer | production artist | creative artworker | artworker | retoucher | design researcher
      grafikdesigner | grafikdesignerin | *grafiker | *grafikerin | mediengestalter | mediengestalterin
      mediendesigner | *designer | *designerin | videograf | fotograf | fotografin | gestalter
      kommunikationsdesigner | webdesigner | graphiste | designer graphique | concepteur graphique
      directeur artistique | directrice artistique | monteur video | monteuse video | infographiste
      motion designeur | designeur | ergonome | maquettiste | photographe | videaste | illustrateur
      disenador | disenadora | disenador grafico | diseno grafico | editor video | director arte
      director creativo | ilustrador | fotografo | grafisch vormgever | vormgever | ontwerper
      grafisch ontwerper | designer grafico | editor videos | diretor arte | diretor criativo | grafico
      progettista grafico | direttore artistico | videomaker | 设计师 | デザイナー | 美术 | stage design
      narrative designer | experience producer | production designer | 디자이너`,
    fields: `
      grafikdesign | av production | video production | audiovisual production
      creative | art | brand creative | creative studio | artwork | visual | design | ux | ui | photography
      video | multimedia | gestaltung | diseno | vormgeving | narrative | world building | av production
      studio creative`,
  },
  it: {
    roles: `
      it support | it support specialist | it support engineer | it support technician | it specialist
      it technician | it administrator | it admin | it manager | it director | head it | it operations
      it analyst | it engineer | it system administrator | it systems engineer | it infrastructure
      it service | it services | it consultant | it coordinator | it help desk | help desk | service desk
      desktop support | desktop engineer | desktop technician | it generalist | it officer | it lead
      it assistant | it intern | it trainee | it security administrator | it asset | system administrator
      systems administrator | sysadmin | system admin | systems admin | system engineer
      systems engineer it | network engineer | network administrator | network architect
      network technician | network operations | noc engineer | noc technician | noc analyst
      networking engineer | database administrator | dba | windows administrator | linux administrator
      linux system administrator | cloud administrator | endpoint engineer | endpoint administrator
      salesforce administrator | salesforce admin | sharepoint administrator | sap basis | sap consultant
      erp consultant | erp analyst | erp manager | crm administrator | workday analyst | hris analyst
      netsuite administrator | servicenow administrator | business systems engineer | business applications
      enterprise applications | enterprise systems | corporate engineer | corporate engineering
      workplace technology | collaboration engineer | identity engineer | telecom engineer
      telecommunications engineer | voip engineer | it field technician | computer technician
      data center technician | datacenter technician | data centre technician | data center operations
      technical support it | chief information officer | cio | application support analyst | it applications
      it application | it project | infrastructure manager | infrastructure administrator
      field technician it | av technician | systemadministrator | systemadministratorin
      it systemadministrator | it administratorin | *administrator it | it systemelektroniker
      it systemelektronikerin | it systemkaufmann | it mitarbeiter | fachinformatiker systemintegration
      netzwerkadministrator | netzwerktechniker | it techniker | *it support | it leiter | leiter it
      it leitung | anwendungsbetreuer | it anwendungsbetreuer | it berater | it koordinator | sap berater
      systemtechniker | it systemtechniker | systembetreuer | first level support | second level support
      1st level support | 2nd level support | it sachbearbeiter | administrateur systeme
      administrateur systemes | administrateur systemes reseaux | administrateur reseau
      administrateur reseaux | technicien informatique | technicien support informatique
      support informatique | technicien reseau | responsable informatique | technicien helpdesk
      ingenieur systeme | ingenieur systemes | ingenieur reseau | dsi | responsable si | consultant sap
      consultant erp | technicien systemes reseaux | administrador sistemas | administrador redes
      tecnico informatico | tecnico soporte | soporte tecnico it | soporte informatico | tecnico sistemas
      ingeniero sistemas | sistemas informaticos | consultor sap | systeembeheerder | netwerkbeheerder
      applicatiebeheerder | functioneel beheerder | ict medewerker | werkplekbeheerder
      servicedesk medewerker | suporte ti | analista suporte | tecnico informatica | analista infraestrutura
      suporte tecnico ti | sistemista | amministratore sistema | help desk tecnico | 情報システム | 社内se
      av specialist | it apprentice | comsec analyst | systems analyst | incentives systems analyst
      it product support | technology support | *systemelektroniker | it elektroniker | dns consulting
      it consulting | sap inhouse consultant | inhouse consultant`,
    fields: `
      digital workplace
      it | it support services | information technology | information systems | informatica | informatique
      systems administration | infrastructure it | edv | helpdesk | noc | network | servicenow
      telecommunications | systemintegration | anwendungsbetreuung | rechenzentrum | systeembeheer | ict
      ti | end user services | endpoint | data centre | data center | datacenter | datacentre | comsec
      workday | m365 | microsoft 365 | office 365 | intune | sharepoint | active directory
      2nd line support | 1st line support | 3rd line support | first line support | second line support
      third line support | sap | erp | network automation | it systems`,
  },
  security: {
    roles: `
      security engineer | security engineering | security analyst | security architect | security researcher
      security operations | security operations center | soc analyst | security consultant
      security manager | security specialist | security lead | security director
      security officer information | cyber security | cyber security engineer | cybersecurity engineer
      cybersecurity analyst | information security | information security officer
      information security manager | application security | product security | cloud security
      network security | security software engineer | offensive security | penetration tester | pentester
      pen tester | red team | blue team | threat intelligence | threat hunter | threat analyst
      threat researcher | incident response | incident responder | detection engineer | detection response
      malware analyst | vulnerability analyst | vulnerability researcher | iam engineer | identity access
      ciso | chief information security officer | chief security officer | head security | director security
      security compliance engineer | security compliance | security compliance analyst | grc analyst
      security grc | cryptographer | cryptography engineer | security assurance
      information security analyst | security risk | it security | data protection engineer | siem engineer
      trust security | privacy engineer | enterprise security | corporate security engineer
      digital forensics | forensics analyst | security intern | it sicherheit | *sicherheitsbeauftragter
      it security specialist | informationssicherheitsbeauftragter | pentesterin | it sicherheitsexperte
      ingenieur securite | rssi | analyste soc | ingenieur cybersecurite | consultant cybersecurite
      securite informatique | seguridad informacion | analista ciberseguridad | seguridad informatica
      seguranca informacao | sicurezza informatica | analista seguranca | セキュリティエンジニア | 安全工程师
      intelligence analyst | protective intelligence | protective intelligence analyst | safeguards analyst
      trust engineer | fraud security | ciso office | information system security officer
      system security officer | information systems security officer | security officer information systems`,
    fields: `
      comsec
      security | soc | cybersecurity | cyber | infosec | appsec | threat | malware | vulnerability | grc
      devsecops | informationssicherheit | cybersicherheit | cybersecurite | ciberseguridad
      cyberbeveiliging | informatiebeveiliging | ciberseguranca | cibersicurezza | safeguards
      physical security | vulnerability management | protective services`,
  },
  marketing: {
    roles: `
      marketing manager | product marketing | product marketing manager | growth marketing
      growth marketing manager | growth marketer | growth manager | growth hacker | growth lead
      head growth | founding growth | digital marketing | digital marketing manager | performance marketing
      performance marketer | content marketing | content marketer | content manager | content writer
      content creator | content strategist | content lead | content editor | content producer
      content specialist | content director | copywriter | copy editor | technical writer
      documentation writer | technical editor | writer | editor | managing editor | journalist | reporter
      blogger | seo specialist | seo manager | ppc specialist | paid media | paid social | paid search
      media buyer | media planner | user acquisition | ua manager | email marketing | email marketer
      lifecycle marketing | crm marketing | crm manager | crm specialist | marketing automation
      marketing operations | marketing analyst | marketing specialist | marketing coordinator
      marketing associate | marketing assistant | marketing director | marketing lead | marketing intern
      marketing executive | marketing strategist | marketing communications | marketing technologist
      marketer | marketers | brand manager | brand marketing | brand strategist | brand ambassador
      communications manager | communications specialist | communications director
      corporate communications | internal communications | public relations | pr manager | media relations
      press officer | social media | social media manager | social media specialist | community manager
      community lead | community marketing | head community | influencer manager | influencer marketing
      creator partnerships | affiliate manager | affiliate marketing | event manager | events manager
      event marketing | event coordinator | event planner | field marketing | field marketing manager
      demand generation | demand gen | demand generation manager | account based marketing
      partner marketing | customer marketing | developer relations | developer advocate
      developer evangelist | developer marketing | evangelist | market researcher | market research
      market research analyst | category marketing | trade marketing | shopper marketing | ecommerce manager
      e commerce manager | ecommerce specialist | ecommerce marketing | merchandiser digital
      web content manager | campaign manager | campaigns manager | campaign specialist | cmo
      chief marketing officer | vp marketing | head marketing | director marketing | 
      localization specialist | localization manager | publicist | podcast producer | video marketing
      creative strategist | ad operations | ad ops | storyteller | brand partnerships manager
      go market marketing | marketingmanager | marketingmanagerin | marketingreferent | marketingassistent
      mediaplaner | redakteur | redakteurin | *redakteur | texter | texterin | werbetexter | pressesprecher
      kommunikationsmanager | veranstaltungsmanager | eventmanager | eventmanagerin | social media managerin
      content managerin  |  | responsable marketing | chef produit marketing
      charge marketing | chargee marketing | charge communication | chargee communication
      responsable communication | redacteur | redactrice | assistant marketing | assistante marketing
      attache presse | relations presse  |  | acquisition manager
      chargee acquisition | charge acquisition | traffic manager | trafic manager | directeur marketing
      responsable marketing digital | tecnico marketing | especialista marketing | redactor | redactora
      responsable comunicacion | periodista  | marketeer | communicatiemedewerker
      tekstschrijver | marketingmedewerker  | analista marketing | redator | jornalista | 
      addetto marketing | responsabile marketing | redattore | giornalista  | copywriter junior
      マーケティング | 市场 | 市场营销 | 运营推广 | google ads specialist | ads specialist | paid ads | paid ads specialist
      ua specialist | user acquisition specialist | account supervisor | group account supervisor
      copy supervisor | group copy supervisor | campaign analyst | martech specialist
      martech solutions manager | marcomms manager | analyst relations | merchandising manager
      site merchandising | ecommerce site merchandising  | external affairs
      external affairs manager | swag manager | community builder | ecosystem lead | ecosystem manager
      competitive intelligence | customer insights marketing | brand experience | 콘텐츠 에디터 | 마케팅`,
    fields: `
      comms | corporate comms | internal comms
      customer acquisition | gtm narrative | youtube | tiktok | instagram | market access
      marketing | content | media | pr communications | social | advertising media | crm | gtm marketing
      brand communications | marketing growth | growth marketing analytics | editorial | press | seo | sem
      ppc | lifecycle | brand | communications | pr | community | influencer | creator | affiliate | events
      abm | devrel | growth | localization | newsletter | copywriting | advertising | programmatic
      *marketing | onlinemarketing | offentlichkeitsarbeit | unternehmenskommunikation | kommunikation
      werbung | *kommunikation | communication | evenementiel | comunicacion | publicidad | mercadeo
      mercadotecnia | communicatie | comunicacao | publicidade | comunicazione | ads | ecosystem
      seo content | e commerce | ecommerce | loyalty | copy | marketing creative | engagement | martech
      marcomms | commerce | campaign | campaigns`,
  },
  sales: {
    roles: `
      account executive | account executives | sales executive | sales representative | sales rep
      sales manager | sales director | sales lead | sales associate b2b | sales development
      sales development representative | sales development manager | sdr | sdr manager | bdr | bdr manager
      business development | business development representative | business development manager
      business development executive | business developer | bd manager | inside sales
      inside sales representative | outside sales | field sales | field sales representative
      enterprise sales | channel sales | channel manager | channel account manager | channel partner
      partner manager | partner account manager | partner sales | partnerships manager | partnership manager
      partnerships lead | strategic partnerships | strategic alliances | alliance manager
      alliances manager | account manager | account management | account managers | account director
      key account manager | key account management | key account | kam | strategic account manager
      national account manager | global account manager | client partner | client director | sales engineer
      sales engineering | sales engineers | solutions engineer | solution engineer | solutions engineering
      solutions consultant | solution consultant | pre sales | presales engineer | pre sales engineer
      presales consultant | pre sales consultant | sales consultant | sales specialist | sales advisor b2b
      sales operations | sales ops | sales enablement | sales analyst | sales coordinator | sales support
      sales administrator | sales assistant b2b | sales strategy | sales trainee | sales intern
      sales agent | salesperson | seller | closer | appointment setter | telemarketer | lead generation
      lead gen | lead generation specialist | territory manager | territory sales manager
      regional sales manager | area sales manager | regional account manager | account development
      account development representative | adr | commercial manager | commercial director
      commercial executive | commercial lead | chief commercial officer | chief revenue officer | vp sales
      head sales | director sales | revenue manager | head revenue | go market | gtm engineer | gtm lead
      gtm manager | founding gtm | value engineer | value consultant | deal desk | bid manager | bid writer
      proposal manager | proposal writer | tender manager | mortgage specialist | mortgage advisor
      mortgage loan officer | loan officer | loan originator | insurance agent | insurance sales
      insurance advisor | real estate agent | leasing consultant | leasing agent | realtor | fundraiser
      fundraising manager | donor relations | development officer | relationship manager | client advisor
      business partnerships | sales business | founding account executive | enterprise account executive
      mid market account executive | graduate scheme commercial | medical sales | pharmaceutical sales
      medical representative | sales recruiter b2b | sales closer | commercial graduate | sales force
      monetization manager | demand partner | revenue growth manager | inside business developer
      vertriebsmitarbeiter | vertriebsleiter | vertriebsmanager | aussendienstmitarbeiter
      innendienst vertrieb | *verkaufsberater | kundenberater | kundenberaterin | gebietsleiter
      verkaufsleiter aussendienst | handelsvertreter | *vertriebler | sales mitarbeiter
      gebietsverkaufsleiter | kundenbetreuer aussendienst | commercial terrain | commercial sedentaire
      commerciale | technico commercial | ingenieur commercial | ingenieure commerciale
      ingenieur avant vente | avant vente | attache commercial | charge affaires | chargee affaires
      responsable commercial | responsable grands comptes | responsable compte | charge clientele b2b
      delegue commercial | conseiller commercial | conseillere commerciale | directeur commercial
      business developpeur | responsable partenariats | charge partenariats | teleprospecteur
      delegue medical | assistant commercial | assistante commerciale | responsable developpement
      developpement commercial | ejecutivo comercial | ejecutiva comercial | ejecutivo ventas
      ejecutivo cuentas | gerente ventas | gerente comercial | director comercial | director ventas
      asesor comercial | asesora comercial | representante ventas | vendedor b2b | desarrollo negocio
      desarrollo negocios | ingeniero preventa | ingeniero ventas | gestor comercial | delegado comercial
      asesor ventas | responsable comercial | tecnico comercial | accountmanager | verkoper buitendienst
      commercieel medewerker | commercieel manager | verkoopmedewerker | salesmanager | vertegenwoordiger
      binnendienst medewerker | verkoopadviseur | relatiebeheerder | executivo contas | executivo vendas
      executiva vendas | gerente contas | representante comercial | consultor vendas | consultor comercial
      consultora vendas | vendedor externo | pre vendas | analista comercial | desenvolvimento negocios
      inside sales executivo | agente vendita | agente commerciale | commerciale estero
      responsabile vendite | responsabile commerciale | consulente commerciale | venditore
      area manager vendite | sviluppo commerciale | tecnico commerciale | account commerciale
      sales account | direttore commerciale | funzionario commerciale | impiegato commerciale | 営業 | セールス | アカウントマネージャー | アカウントエグゼクティブ
      プリセールス | 销售 | 商务拓展 | 영업 | account lead | account associate | deal hunter | rental agent
      trade advisory | publisher development | publisher development manager | agency development
      agency lead | agency partnerships | field enablement | sales graduate | amazon manager
      marketplace manager | fund development | major gifts | gift officer | market specialist
      enrollment specialist sales | outbound specialist | inbound sales | ecosystem partnerships
      presales architect | sales architect | solution sales | 세일즈 | 영업 담당자 | ausendienstmitarbeiter
      immobilienmakler | agent immobilier | agente inmobiliario | agente immobiliare | immobilienberater
      responsable secteur | chef secteur | pre sales system engineer | presales system engineer`,
    fields: `
      sales | revenue | commercial operations | partner | partners | alliances partnerships | verkauf
      vente | ventes | vendite | verkoop | accounts | bizdev | bd | partnerships | partnership | alliances
      presales | telesales | telemarketing | cro | gtm | fundraising | quota | *vertrieb | vertrieb*
      vertriebsinnendienst | vertriebsaussendienst | aussendienst | akquise | commercial | partenariats
      comercial | ventas | preventa | accountmanagement | commercieel | binnendienst | buitendienst | vendas
      parcerias | marketplace | enablement | retention | b2b | outbound | ad sales | inbound | renewals sales
      saas sales | growth sales | publisher | monetization | account | commercials | marketplaces | vertrieb
      ausendienst | vertriebsausendienst | immobilien | immobilier | inmobiliaria`,
  },
  support: {
    roles: `
      customer success | customer success manager | customer success managers | csm
      customer success associate | customer success engineer | customer success specialist
      customer success lead | client success | client success manager | customer support
      customer support specialist | customer support representative | customer support engineer
      customer support agent | customer support associate | customer support manager | customer service
      customer service representative | customer service agent | customer service advisor
      customer service manager | customer service associate | customer service specialist
      customer service assistant | customer service executive | csr | customer care | customer care agent
      customer care specialist | customer experience | customer experience agent
      customer experience specialist | customer experience manager | customer experience associate
      cx agent | cx manager | cx specialist | customer operations | customer happiness | customer advocate
      customer advocacy | customer solutions | customer engineer | customer relations | customer specialist
      customer advisor | customer onboarding | customer enablement | customer education | client services
      client service | client support | client experience | client onboarding | client operations
      client relations | client services manager | client manager | support engineer | support engineering
      support engineers | technical support | technical support engineer | technical support specialist
      technical support analyst | technical support representative | technical customer support
      technical support agent | product support | product support specialist | application support
      application support engineer | support specialist | support agent | support associate
      support representative | support analyst | support manager | support lead | support advisor
      support technician | support consultant | enterprise support engineer | support operations
      support chat | chat specialist | chat support | live chat | live chat agent | support chat specialist
      patient support | patient support specialist | patient services representative | member support
      member services | member experience | merchant support | guest support | guest experience specialist
      user support | user operations | community support | player support | game support | contact center
      contact centre | call center | call center agent | call centre | call centre agent | saas support
      helpdesk customer | onboarding specialist | onboarding manager | onboarding associate
      onboarding consultant | implementation manager | implementation specialist | implementation consultant
      implementation engineer | implementation lead | implementation project manager
      implementation analyst | technical account manager | technical account management | tam
      technical success manager | technical customer success | professional services consultant
      professional services | solutions delivery | services delivery | post sales | post sales engineer
       renewal manager | customer renewals | escalation manager | ai strategist
      adoption manager | customer success operations | deployment strategist | deployment manager
      field service engineer | customer success director | success manager | service delivery manager
      complaints handler | claims support | telephone operator | receptionist call | virtual customer
      kundenbetreuer | kundenbetreuerin | kundendienstmitarbeiter | *kundenbetreuer
      mitarbeiter kundenservice | service mitarbeiter kunden | technischer support | supportmitarbeiter
      kundenbetreuungsmitarbeiter | implementierungsberater | kundenberater service | service client
      support client | conseiller clientele | conseillere clientele | conseiller client | charge clientele
      chargee clientele | charge support | support technique | teleconseiller | teleconseillere
      relation client | relation clientele | responsable succes client | customer success francophone
      charge relation client | charge compte client | succes client | experience client
      technicien support client | assistance client | gestionnaire relation client | charge onboarding
      atencion cliente | atencion al cliente | servicio cliente | servicio al cliente | soporte cliente
      soporte tecnico | agente atencion cliente | teleoperador | teleoperadora | exito cliente
      experiencia cliente | gestor clientes | klantenservicemedewerker | klantenservice medewerker
      klantadviseur | klantenadviseur | medewerker klantenservice | servicemedewerker | atendimento cliente
      suporte cliente | sucesso cliente | analista suporte cliente | agente atendimento | suporte tecnico
      assistenza clienti | servizio clienti | customer care italiano | addetto call center
      operatore call center | assistenza tecnica | カスタマーサポート | カスタマーサクセス | 客服 | 客户成功 | retention team lead
      phone representative | inbound phone representative | cs team lead | support team lead
      renewal specialist | order intake lead | vip manager | vip team manager | service manager
      services manager | customer team lead | care specialist | trust support | 고객 서비스 | 고객지원 | cs agent
      cs manager | online services | client partner support | gestor telefonico | gestora telefonica
      technicien support`,
    fields: `
      callcenter
      soporte cliente | soporte clientes | apoyo cliente | apoio cliente | kundenbetreuung | soporte usuario | telefonservice
      support | customer | customers | clients | client | success | service desk customer | contact support
      after sales | aftersales | post sale | cx support | cx | onboarding | implementation | renewals
      escalations | warranty | kundenservice | *kundenservice | kundenbetreuung | kundensupport
      kundendienst | kundenerfolg | callcenter* | klantenservice | klantcontact | klantsucces | atendimento
      direct services | cs | crisis response | vip | technical services | help center | help centre
      guest experience | guest relations`,
  },
  operations: {
    roles: `
      business operations | business ops | biz ops | technical operations | strategy operations
      strategic operations | revenue operations | gtm operations | coo | chief operating officer
      chief staff | ceo | chief executive officer | chief executive | founder | co founder | cofounder
      founder associate | founders associate | founding associate | entrepreneur residence | eir
      general manager | country manager | city manager | managing director | executive director
      strategy manager | strategy associate | strategy consultant | strategy analyst | corporate strategy
      corporate development | business manager | management consultant | transformation manager
      change manager | process manager | process improvement | continuous improvement
      operational excellence | lean manager | office manager | office coordinator | office administrator
      office assistant | executive assistant | executive business partner | executive assistants
      personal assistant | administrative assistant | admin assistant | administrator
      administrative coordinator | administrative associate | secretary | receptionist | front desk
      workplace manager | workplace experience | workplace coordinator | workplace operations
      facilities manager | facility manager | facilities coordinator | facilities technician
      virtual assistant | data entry | data entry clerk | data entry operator | document controller
      document control | travel coordinator | chief staff ceo | back office | supply chain
      supply chain manager | supply chain analyst | supply chain planner | supply planner | supply planning
      demand planner | demand planning | logistics coordinator | logistics manager | logistics specialist
      logistics associate | procurement manager | procurement specialist | purchasing manager | buyer
      sourcing manager | strategic sourcing | category manager | category buyer | vendor manager
      vendor management | supplier manager | supply manager | commodity manager | inventory manager
      inventory specialist | inventory control | inventory planner | warehouse associate
      warehouse operative | warehouse worker | warehouse manager | warehouse supervisor
      fulfillment associate | shipping receiving | material handler | materials handler | materials manager
      materials planner | order picker | picker packer | packer | picker | forklift operator
      forklift driver | dispatcher | fleet manager | fleet operations | import export | transport manager
      transportation manager | production planner | production planning | master scheduler | planner
      planning manager | order management | distribution center | trust safety | content moderator
      content moderation | policy operations | safety manager | safety operations | operational safety
      ehs manager | ehs specialist | health safety | hse manager | environmental health safety
      safety officer | quality manager | quality assurance manager | quality assurance | quality specialist
      quality control | quality systems | sustainability manager | field operations | site manager
      site lead | plant manager | production manager | production supervisor | production lead
      resource manager | real estate manager | property manager | community operations | launch manager
      expansion manager | marketplace operations | city operations | airport operations | flight operations
      mission operations | space operations | grants manager | operations research analyst
      business continuity | security guard operations | lagermitarbeiter* | lagerist | lagerhelfer
      lagerarbeiter | *logistiker | logistikmitarbeiter | fachkraft lagerlogistik | fachlagerist
      kommissionierer | kommissioniererin | staplerfahrer | gabelstaplerfahrer | versandmitarbeiter
      einkaufer | einkauferin | *einkaufer | strategischer einkaufer | disponent | disponentin | *disponent
      *sachbearbeiter | burokaufmann | kaufmann buromanagement | kauffrau buromanagement | burokraft
      assistenz | assistenz geschaftsfuhrung | sekretar | sekretarin | *assistenz | teamassistenz
      empfangsmitarbeiter | buroassistenz | geschaftsfuhrer | geschaftsfuhrerin | betriebsleiter
      betriebsleiterin | niederlassungsleiter | standortleiter | werkleiter | produktionsleiter
      produktionsplaner | arbeitsvorbereiter | qualitatsmanager | qualitatsmanagementbeauftragter
      versandleiter | kaufmannischer mitarbeiter | verwaltungsmitarbeiter | facility management
      hausmeister buro | import export sachbearbeiter | speditionskaufmann | verwaltungsfachangestellte
      assistant direction | assistante direction | assistant administratif | assistante administrative
      office manageuse | responsable operations | charge operations | chargee operations
      directeur operations | directrice operations | logisticien | responsable logistique
      gestionnaire stock | gestionnaire stocks | magasinier | cariste | preparateur commandes
      preparatrice commandes | acheteur | acheteuse | responsable achats | approvisionneur
      approvisionneuse | chef cabinet | directeur general | directrice generale | secretaire | agent accueil
      hote accueil | hotesse accueil | responsable qualite | qualiticien | charge qualite | agent logistique
      responsable exploitation | directeur site | gestionnaire administratif | moderateur contenu
      hse animateur | jefe operaciones | director operaciones | responsable operaciones
      coordinador operaciones | analista operaciones | jefe logistica | coordinador logistica | mozo almacen
      operario almacen | carretillero | comprador | responsable compras | auxiliar administrativo
      asistente administrativo | secretaria | recepcionista oficina | gerente general | director general
      tecnico calidad | gestor administrativo | asistente direccion | asistente ejecutiva
      magazijnmedewerker | orderpicker | logistiek medewerker | heftruckchauffeur | inkoper
      administratief medewerker | officemanager | secretaresse | managementassistent | directiesecretaresse
      operationeel manager | planner logistiek | bedrijfsleider | kwaliteitsmedewerker
      medewerker operations | directieassistent | beleidsadviseur | gerente operacoes
      analista operacoes | coordenador operacoes | assistente administrativo | assistente administrativa
      analista logistica | auxiliar logistica | secretaria executiva | analista administrativo
      diretor operacoes | diretor geral | estoquista | analista qualidade | gestao qualidade
      responsabile operations | magazziniere | addetto magazzino | responsabile magazzino
      responsabile logistica | mulettista | buyer acquisti | ufficio acquisti | responsabile acquisti
      segretaria | impiegato amministrativo | addetto segreteria | assistente direzione | direttore generale
      amministratore delegato | responsabile qualita | addetto qualita | 运营 | 物流 | オペレーション | 総務 | 秘書 | 行政
      station manager | station service specialist | fuhrparkleiter | flottenmanager | *flottenmanager
      flottenmanagement | area manager | cluster head | branch manager | site leader | scheduler
      production scheduler | production scheduling | production control scheduler | production director
      material flow analyst | air planning | ocean planning | linehaul manager | line haul specialist
      line haul | middle mile | last mile | trade compliance ops | transportation specialist
      supplier development | supplier development manager | catalog operation | catalog specialist
      merchant operations | process excellence | process innovation | problem solver | dangerous goods
      environmental specialist | industrial hygienist | transaction manager | real estate
      real estate analyst | global workspaces | economic development | incentives manager
      gestionnaire bureau | order entry | build supervisor | production shift supervisor | asset protection
      loss prevention | competitive strategy | new ventures | venture associate
      associate consultant | industrials consultant | strategy lead | 물류 | 물류센터 | 안전관리자 | 시설관리 | 보건관리자
      인사총무 | 運輸 | 物流專員 | fleet care manager | ehs engineer | health safety engineer
      environmental health safety engineer | safety engineer | health safety technician
      logistics technician | workplace technician | environmental health safety specialist
      environmental health safety technician | industriekaufmann | industriekauffrau | gestionnaire adv
      assistant adv | kaufmann spedition`,
    fields: `
      expansion | international expansion | recepcio | gestio magatzem | magatzem | administrative support | platform integrity | service delivery operations
      operations | ops | operational | administration | business | management | betrieb | operaciones
      operacoes | operationen | exploitation | administracion | general management | g a | executive
      leadership | office ceo | safety | quality | logistics operations | corporate | strategic initiatives
      special projects | central | bizops | revops | strategy | transformation | office | administrative
      business partner | workplace | facilities | logistics | procurement | purchasing | sourcing | inventory
      warehouse | fulfillment | fulfilment | shipping | receiving | forklift | dispatch | fleet | customs
      freight | distribution | ehs | hse | sustainability | esg | franchise | *lager | *lagerlogistik
      lager* | logistik* | versand* | *einkauf | sachbearbeitung | buromanagement | assistenz* | empfang
      geschaftsfuhrung | arbeitsvorbereitung | qualitatsmanagement | qualitatssicherung
      unternehmensentwicklung | verwaltung | logistique | achats | qhse | logistica | almacen | compras
      calidad | magazijn | logistiek | inkoop | operazioni | acquisti | segreteria | production
      inbound logistics | transportation | transport | planning | ocean | supply | mobility operations
      process | liveops | site operations | area operations | office operations | order | materials | 운영
      catalog | linehaul | workspaces | lager | logistik | versand | business support | adv
      auftragsabwicklung`,
  },
  finance: {
    roles: `
      accountant | accountants | accounting manager | accounts payable | accounts receivable | ap specialist
      ar specialist | ap clerk | billing specialist | billing analyst | bookkeeper | accounts assistant
      accounts administrator | accounting clerk | accounting specialist | accounting associate
      staff accountant | management accountant | financial accountant | cost accountant | fund accountant
      fund accounting | tax accountant | tax manager | tax analyst | tax consultant | tax associate
      auditor | internal audit | internal auditor | audit manager | it auditor | it audit | risk audit
      controller | financial controller | comptroller | controllers | finance manager | finance director
      finance lead | finance associate | finance analyst | finance business partner | finance operations
      finance intern | financial analyst | financial planning | financial planning analysis | fp a | fpa
      fp a manager | fp a analyst | strategic finance | corporate finance | financial reporting
      financial operations | financial advisor | financial adviser | financial planner
      financial consultant | finance strategy | cfo | chief financial officer | chief finance officer
      vp finance | head finance | director finance | treasury analyst | treasury manager | treasurer
      payroll specialist | payroll manager | payroll administrator | payroll accountant | payroll analyst
      credit analyst | credit risk | credit manager | credit controller | credit underwriter
      credit officer | underwriter | underwriting manager | actuary | actuarial analyst | risk analyst
      risk manager | risk officer | risk management | market risk | model risk | model validation
      model validator | operational risk | enterprise risk | chief risk officer | quantitative analyst
      quantitative researcher | quantitative trader | quantitative developer | quant researcher
      quant trader | trader | traders | trading analyst | trading operations | portfolio manager
      portfolio analyst | portfolio associate | investment analyst | investment associate
      investment manager | investment banking | investment banker | investor relations | investment director
      equity research | venture capital | venture partner | private equity | asset management
      asset manager | wealth manager | wealth management | fund manager | fund operations | hedge fund
      collections specialist | collections agent | debt collector | debt collection | loan counselor
      loan counsellor | loan processor | loan servicing | mortgage underwriter | mortgage processor
      revenue cycle | revenue cycle management | revenue cycle manager | revenue cycle specialist
      revenue accountant | revenue accounting | revenue recognition | revenue analyst | medical billing
      medical biller | medical coder | claims adjuster | claims analyst | claims specialist
      claims examiner | claims handler | insurance underwriter | bank teller | teller | banker
      personal banker | financial crime | financial modeling | pricing analyst | pricing manager
      pricing actuary | procurement finance | m a | m a analyst | mergers acquisitions
      transaction services | economist finance | fraud analyst | fraud investigator | fraud strategy
      payments operations | reconciliations analyst | grant accountant | cost controller | budget analyst
      purchase ledger | sales ledger | equity administrator | stock administrator | stock plan administrator
      buchhalter | buchhalterin | *buchhalter | *buchhalterin | finanzbuchhalter | bilanzbuchhalter
      bilanzbuchhalterin | lohnbuchhalter | lohn gehaltsbuchhalter | steuerberater | steuerberaterin
      steuerfachangestellte | steuerfachangestellter | steuerfachwirt | wirtschaftsprufer | controllerin
      finanzcontroller | leiter finanzen | finanzberater | bankkaufmann | bankkauffrau | kreditanalyst
      versicherungskaufmann | versicherungsmakler | risikomanager | entgeltabrechner | payroll spezialist
      debitorenbuchhalter | kreditorenbuchhalter | lohn gehalt | comptable | chef comptable
      assistant comptable | aide comptable | expert comptable | collaborateur comptable | controleur gestion
      controleuse gestion | controle gestion | directeur financier | directrice financiere
      responsable comptable | responsable financier | auditeur | auditrice | analyste financier
      analyste credit | gestionnaire paie | responsable paie | tresorier | conseiller financier
      conseiller bancaire | charge recouvrement | actuaire | fiscaliste | gestionnaire sinistres
      souscripteur | analyste risque | analyste risques | contable | contador | contadora
      asistente contable | auxiliar contable | analista contable | analista financiero
      controller financiero | auditor interno | director financiero | tecnico nominas | asesor financiero
      asesor fiscal | gestor cobros | analista riesgos | administrativo contable | jefe contabilidad
      boekhouder | assistent accountant | financieel medewerker | financieel administratief medewerker
      salarisadministrateur | belastingadviseur | fiscalist | financial controller benelux
      administrateur financieel | assistent controller | contabilista | analista contabil
      analista financeiro | assistente financeiro | auxiliar financeiro | analista fiscal | analista credito
      folha pagamento | contas pagar | contas receber | coordenador financeiro | gerente financeiro
      diretor financeiro | contabile | addetto contabilita | addetta contabilita | impiegato contabile
      responsabile amministrativo | amministrazione finanza | controllo gestione | analista finanziario
      revisore | tesoriere | consulente finanziario | direttore finanziario | addetto paghe
      paghe contributi | recupero crediti | commercialista | tributarista | 経理 | 財務 | 会计 | 财务
      cash application | cash application specialist | comptes recevables | comptes payables | ar analyst
      equity analyst | public equity analyst | equity research analyst | collection manager
      cluster collection manager | collection officer | collection executive | internal auditing | fiscalite
      payment director | payments manager | payment operations | market surveillance | budget manager
      investment professional | private equity associate | ib manager | 회계 담당자 | 재무관리 | 재무
      conseiller patrimonial | gestionnaire patrimoine | kreditorenbuchhaltung`,
    fields: `
      rechnungswesen | revenue assurance | buchhaltung | mortgages | paghe | tresorerie
      general ledger | reporting gl | deal team
      finance | financial | fp | accounts finance | finanzen | finances | financien | finanza | amministrazione | bank
      insurance | crypto trading | equities | fixed income | markets | fintech risk | fincrime fraud
      accounting | billing | bookkeeping | tax | audit | controlling | treasury | payroll | credit
      underwriting | actuarial | risk | quantitative | quant | trading | investment | investments | investor
      collections | loan | lending | claims | banking | pricing | valuation | valuations | fraud
      settlement | settlements | reconciliation | finanzbuchhaltung | *buchhaltung | steuer*
      wirtschaftsprufung | finanz* | rechnungswesen | risikomanagement | comptabilite | paie | tresorerie
      recouvrement | contabilidad | finanzas | tesoreria | nominas | fiscal | cobranza | cobranzas | riesgos
      facturacion | boekhouding | financieel | crediteurenadministratie | debiteurenbeheer | contabil
      financeiro | financas | controladoria | tesouraria | auditoria | faturamento | cobranca | contabilita
      payments | payment | collection | privates | cash | crypto finance | capital markets | wealth
      lending risk | risk operations | fraud operations | collections operations | finanz | steuer | steuern
      grants | taxation | liquidity | payments compliance | patrimonial | kreditoren | debitoren | buchhaltung`,
  },
  people: {
    roles: `
      recruiter | recruiters | recruiting coordinator | recruitment consultant | recruitment coordinator
      recruitment manager | recruitment specialist | talent acquisition | talent acquisition partner
      talent acquisition manager | talent acquisition specialist | talent partner | talent manager
      talent sourcer | talent management | talent scout | technical recruiter | technical sourcer | sourcer
      sourcing recruiter | people operations | people ops | people partner | people business partner
      people manager hr | people lead | people team | people generalist | people coordinator
      people experience | people analytics | people culture | people associate | people specialist
      people development | head people | vp people | director people | chief people officer | chro
      chief human resources officer | human resources | human resources manager | human resources generalist
      human resources business partner | human resource | hr manager | hr generalist | hr business partner
      hrbp | hr coordinator | hr assistant | hr specialist | hr director | hr operations | hr administrator
      hr advisor | hr officer | hr intern | hr analyst | hr lead | hr partner | hr executive
      compensation analyst | compensation benefits | total rewards | benefits specialist | benefits manager
      benefits administrator | employee relations | employee experience | employer branding | employer brand
      learning development | l d | organizational development | organisational development
      organization development | workforce planning | diversity inclusion | people success
      staffing coordinator | onboarding hr | headhunter | candidate experience | campus recruiter
      mobility specialist | global mobility | talent development | leadership development | workday hcm
      personalreferent | personalreferentin | personalleiter | personalsachbearbeiter | personalberater
      personalberaterin | personaldisponent | personaldisponentin | personalmanager | *personalreferent
      *recruiter | hr referent | hr managerin | werkstudent hr | hr mitarbeiter | charge recrutement
      chargee recrutement | recruteur | recruteuse | charge rh | chargee rh | responsable rh
      ressources humaines | assistant rh | assistante rh | gestionnaire rh | drh
      directeur ressources humaines | consultant recrutement | talent acquisition francophone
      marque employeur | responsable formation rh | charge developpement rh | campus manager
      recursos humanos | reclutador | reclutadora | seleccion personal | tecnico seleccion | tecnico rrhh
      generalista rrhh | capital humano | talento humano | hr medewerker | hr adviseur | personeelsadviseur
      intercedent | hr functionaris | p o adviseur | analista rh | recrutador | recrutadora
      recrutamento selecao | business partner rh | gente gestao | departamento pessoal
      analista recursos humanos | assistente rh | risorse umane | addetto risorse umane | selezionatore
      hr recruiter | responsabile risorse umane | ricerca selezione | 人事 | 採用 | 招聘 | 人力资源
      employee relation specialist | employee relation | hrm manager | c b | c b specialist
      professional development associate | people programs | recruiting intern | 인사담당자 | 공인노무사 | `,
    fields: `
      people culture | talent culture | recruiting operations
      people | people team culture | human capital | personnel | rewards | workforce | recruiting
      recruitment | talent | hr | hris | compensation | benefits | dei | culture | staffing | personal*
      personalentwicklung | recrutement | rh | rrhh | seleccion | reclutamiento | talento | personeelszaken
      recrutamento | diversity | inclusion | onboarding people | hrm | personalwesen | personalabteilung`,
  },
  legal: {
    roles: `
      counsel | legal counsel | general counsel | corporate counsel | commercial counsel | product counsel
      privacy counsel | employment counsel | litigation counsel | regulatory counsel
      associate general counsel | attorney | attorneys | lawyer | lawyers | solicitor | barrister
      paralegal | legal assistant | legal operations | legal ops | legal manager | legal director
      legal intern | legal specialist | legal analyst | legal secretary | legal associate | legal engineer
      head legal | chief legal officer | clo | compliance manager | compliance officer | compliance analyst
      compliance specialist | compliance associate | compliance director | compliance lead
      chief compliance officer | mlro | regulatory compliance | financial crime compliance | aml compliance
      kyc analyst | aml kyc | regulatory affairs | regulatory affairs manager
      regulatory affairs specialist | regulatory manager | regulatory specialist | policy manager
      public policy | public policy manager | policy analyst | policy advisor | policy lead
      policy director | policy counsel | government affairs | government relations | public affairs
      privacy manager | privacy analyst | privacy officer | privacy program manager
      data protection officer | dpo | data privacy | contract manager | contracts manager
      contract administrator | contracts administrator | contracts specialist | contract specialist
      contract management | patent attorney | patent agent | intellectual property | ip counsel
      trade compliance | export compliance | export control | trade compliance manager | ethics compliance
      company secretary | corporate secretary | conveyancer | notary | immigration specialist
      immigration paralegal | due diligence analyst | rechtsanwalt | rechtsanwaltin | rechtsanwalts*
      jurist | juristin | *jurist | syndikusrechtsanwalt | syndikus | rechtsanwaltsfachangestellte
      datenschutzbeauftragter | compliance beauftragter | vertragsmanager | patentanwalt
      notarfachangestellte | referent recht | juriste | avocat | avocate | directeur juridique
      responsable juridique | assistant juridique | responsable conformite | charge conformite
      affaires reglementaires | charge affaires reglementaires | affaires publiques | notaire
      delegue protection donnees | legaliste | abogado | abogada | asesor legal | asesor juridico
      asesoria juridica | cumplimiento normativo | asuntos regulatorios | asuntos publicos | jurist bedrijf
      bedrijfsjurist | advocaat | juridisch medewerker | advogado | advogada | analista juridico
      assuntos regulatorios | avvocato | giurista | affari legali | affari regolatori | ufficio legale
      praticante avvocato | 法務 | 法务 | 변호사 | 사내변호사 | safety policy | case analyst | government incentives
      lobbyist | consumer protection officer | trust policy | aml analyst`,
    fields: `
      immigration
      law | policy government | risk compliance | regulatory quality | legal | compliance | aml | kyc
      sanctions | regulatory | policy | privacy | contracts | patent | ethics | litigation | rechtsabteilung
      recht | datenschutz | juridique | conformite | juridico | cumplimiento | juridisch | juridica | legale
      government | consumer protection | litigation support | datenschutz*`,
  },
  healthcare: {
    roles: `
      nurse | nurses | registered nurse | rn | lpn | lvn | cna | nurse practitioner | nursing assistant
      nurse manager | physician | physicians | doctor | medical doctor | medical director
      chief medical officer | cmo medical | clinician | clinicians | surgeon | psychiatrist | psychologist
      clinical psychologist | therapist | therapists | physical therapist | occupational therapist
      speech therapist | speech language pathologist | mental health therapist | mental health counselor
      mental health | counselor | counsellor | licensed clinical | licensed therapist
      clinical mental health counselor | clinical social worker | lcsw | lmft | lpc | social worker
      social work | case manager clinical | behavior analyst | bcba | rbt | behavior technician
      behavioral technician | registered behavior technician | dietitian | nutritionist | pharmacist
      pharmacy technician | dentist | dental hygienist | dental assistant | orthodontist | optometrist
      optician | audiologist | veterinarian | veterinary technician | veterinary nurse | vet | radiologist
      radiographer | radiology technologist | sonographer | ultrasound technologist | phlebotomist
      medical assistant | medical technologist | medical laboratory scientist | medical laboratory
      clinical director | clinical manager | clinical supervisor | clinical specialist | clinical lead
      clinical nurse | clinical coordinator | clinical care | clinical informatics | care coordinator
      patient care | patient care coordinator | patient care technician | patient coordinator
      patient navigator | patient access | care manager | care navigator | care advocate | care team
      care assistant | caregiver | carer | home health aide | support worker | healthcare assistant
      health coach | health care | wellness coach | midwife | paramedic | emt | surgical technologist
      respiratory therapist | anesthesiologist | anesthetist | dermatologist | cardiologist | pediatrician
      oncologist | gynecologist | hospitalist | general practitioner | physician assistant
      physician associate | medical scribe | medical va | acupuncturist | chiropractor
      physiotherapist | massage therapist | personal trainer health | psychotherapist
      medical science liaison | msl | medical affairs | telehealth provider | provider health
      direct support professional | utilization review | utilization management nurse | pflegefachkraft
      *pflegefachkraft | pflegekraft | pflegefachmann | pflegefachfrau | krankenpfleger | krankenschwester
      gesundheits krankenpfleger | altenpfleger | altenpflegerin | pflegehelfer | arzt | arztin | *arzt
      *arztin | oberarzt | facharzt | assistenzarzt | zahnarzt | zahnarztin | medizinische fachangestellte
      medizinischer fachangestellter | mfa | zahnmedizinische fachangestellte | zfa | apotheker
      apothekerin | pta | physiotherapeut | physiotherapeutin | ergotherapeut | ergotherapeutin | logopade
      logopadin | *therapeut | *therapeutin | hebamme | notfallsanitater | rettungssanitater | mtra
      psychologe | psychologin | psychotherapeutin | sozialarbeiter | sozialpadagoge | heilerziehungspfleger
      tierarzt | tierarztin | augenoptiker | horakustiker | infirmier | infirmiere | aide soignant
      aide soignante | medecin | pharmacien | pharmacienne | preparateur pharmacie | kinesitherapeute
      psychologue | sage femme | dentiste | assistant dentaire | assistante dentaire | veterinaire
      orthophoniste | opticien | auxiliaire vie | aide domicile | ergotherapeute
      medical affairs francophone | dieteticien | assistant social | enfermero | enfermera | medico | medica
      fisioterapeuta | psicologo | psicologa | farmaceutico | odontologo | dentista | auxiliar enfermeria
      veterinario | cuidador | trabajador social | terapeuta | verpleegkundige | verzorgende
      verzorgende ig | arts | huisarts | tandarts | fysiotherapeut | apothekersassistent | doktersassistent
      psycholoog | dierenarts | begeleider zorg | tandartsassistent | enfermeiro | enfermeira
      tecnico enfermagem | psicologa clinica | farmaceutica | nutricionista | medico veterinario
      cuidador idosos | infermiere | infermiera | operatore socio sanitario | fisioterapista | farmacista
      odontoiatra | igienista dentale | educatore professionale sanitario | 护士 | 看護師 | 医師 | in home aide
      home aide | aide companion | chw | chw manager | community health worker | direct care | care giver
      behavior therapist | ccm nurse | dental office`,
    fields: `
      betreuung
      veterinary | dental
      health | healthcare | care delivery | care | patient | patients | paciente | pacientes | paziente | pazienti | patienten | therapy | gesundheit | sante | salud
      saude | medicina | medizin | nursing | psychiatric | pharmacy | dental | veterinary | medical
      clinical | hospice | pflege* | zahnmedizinische* | enfermeria | fisioterapia | behavioral health
      hospital | pflege`,
  },
  education: {
    roles: `
      teacher | teachers | teaching assistant | teacher aide | tutor | tutors | instructor | instructors
      lecturer | professor | assistant professor | associate professor | academic advisor | academic coach
      academic director | dean | principal school | school principal | assistant principal | vice principal
      school counselor | school leader | school director | educator | educators | early childhood
      early childhood educator | nursery nurse | preschool teacher | paraprofessional | paraeducator
      special education | special education teacher | substitute teacher | curriculum developer
      curriculum designer | curriculum specialist | curriculum writer | instructional designer
      instructional design | instructional coach | learning designer | learning experience designer
      learning specialist | learning facilitator | trainer | trainers | corporate trainer
      technical trainer | sales trainer | training specialist | training manager | training coordinator
      training development | education specialist | education manager | education consultant | coach
      coding instructor | bootcamp instructor | english teacher | esl teacher | math teacher
      science teacher | librarian | admissions counselor | admissions advisor | enrollment advisor
      student success | student advisor | examiner | exam writer | test prep | dance teacher | music teacher
      swim instructor | ski instructor | yoga teacher | apprenticeship assessor | assessor | lehrer
      lehrerin | *lehrer | *lehrerin | lehrkraft | lehrkrafte | dozent | dozentin | erzieher | erzieherin
      *erzieher | *padagoge | *padagogin | padagogische fachkraft | padagogischer mitarbeiter
      nachhilfelehrer | trainerin | kinderpfleger | kinderpflegerin | kita leitung | ausbilder | ausbilderin
      schulbegleiter | kitaleitung | professeur | enseignant | enseignante | formateur | formatrice
      educateur | educatrice | animateur | animatrice | charge formation | chargee formation
      auxiliaire puericulture | ingenieur pedagogique | responsable formation | conseiller formation
      profesor | profesora | maestro | maestra | docente | educador | educadora | formador | formadora
      tutora | leraar | lerares | leerkracht | docent | onderwijsassistent | pedagogisch medewerker
      professor ingles | professora | instrutor | instrutora | pedagogo | coordenador pedagogico
      insegnante | formatore | educatore | tutor didattico | maestra asilo | 老师 | 教师 | 講師 | 教師
      educational consultant | enrichment instructor | workshop facilitator | facilitator | camp counselor
      after school | program instructor`,
    fields: `
      school | learning | academy | pedagogy | enablement training | bildung | formation | educacion
      educacao | formazione | teaching | tutoring | faculty | academic | childcare | nursery | preschool
      kindergarten | curriculum | instructional | training | education | admissions | padagogische*
      nachhilfe | onderwijs | educational | outdoor studies | student | students | schools`,
  },
  other: {
    roles: `
      driver | drivers | delivery driver | truck driver | cdl driver | courier | bus driver | van driver
      hgv driver | chauffeur | taxi driver | rider | delivery associate | mover | pilot | first officer
      flight attendant | cabin crew | captain | deckhand | sailor | store manager | store associate
      store assistant | store supervisor | shop assistant | shop manager | retail associate
      retail assistant | retail sales | retail sales associate | retail assistant manager
      retail store manager | sales associate | sales assistant | sales advisor | keyholder | key holder
      cashier | merchandiser | visual merchandiser | stylist | beauty advisor | barista | bartender | waiter
      waitress | server restaurant | host hostess | hostess | cook | line cook | chef | sous chef
      chef partie | head chef | commis chef | kitchen porter | kitchen assistant | kitchen manager
      dishwasher | baker | pastry chef | butcher | restaurant manager | restaurant team member
      food service | food beverage | catering assistant | crew member | team member
      shift leader restaurant | hotel manager | housekeeper | room attendant | concierge | guest services
      guest service agent | front office hotel | spa therapist | hairdresser | barber | nail technician
      beautician | cleaner | janitor | custodian | caretaker | groundskeeper | gardener | landscaper
      security guard | security officer | door supervisor | bouncer | lifeguard | firefighter
      police officer | electrician | plumber | carpenter | welder | machinist | cnc machinist | cnc operator
      mechanic | automotive technician | auto technician | diesel mechanic | bicycle mechanic
      bike mechanic | aircraft mechanic | hvac technician | painter | roofer | bricklayer | joiner
      scaffolder | labourer | laborer | construction worker | construction manager
      construction superintendent | superintendent | foreman | site supervisor | estimator
      quantity surveyor | surveyor | land surveyor | installer | solar installer | service technician
      field service technician | field technician | maintenance technician | maintenance worker
      maintenance manager | maintenance supervisor | handyman | production operator | production worker
      production associate | production technician | assembler | assembly technician | assembly operator
      machine operator | manufacturing associate | manufacturing operator | operator | plant operator
      equipment operator | crane operator | heavy equipment operator | factory worker | seamstress | tailor
      farm worker | farmer | farm manager | agronomist | fitness instructor | personal trainer | actor
      model fashion | voice actor | musician | dog walker | pet sitter | nanny | babysitter | au pair
      mystery shopper | parking attendant | valet | attendant | vehicle technician | ranger | volunteer
      athlete | general worker | helper | artisan | fashion advisor | barkeeper | auto detailer | detailer
      car wash | photographer assistant | *fahrer | *fahrerin | lkw fahrer | kurierfahrer
      berufskraftfahrer | kraftfahrer | auslieferungsfahrer | verkaufer | verkauferin | *verkaufer
      *verkauferin | kaufmann einzelhandel | einzelhandelskaufmann | filialleiter | marktleiter
      storeleiter | kassierer | kassiererin | verkaufshilfe | aushilfe | koch | kochin | *koch
      servicekraft | *kellner | kellnerin | restaurantfachmann | hotelfachmann | hotelfachfrau | kuchenhilfe
      kuchenchef | beikoch | spulkraft | backer | konditor | fleischer | metzger | reinigungskraft
      *reinigungskraft | gebaudereiniger | haushaltshilfe | hausmeister | zimmermadchen | friseur
      friseurin | kosmetikerin | elektriker | elektroniker | elektronikerin | *elektroniker | *elektriker
      elektroinstallateur | *monteur | *monteurin | mechaniker | *mechaniker | *mechanikerin | mechatroniker
      *mechatroniker | *mechatronikerin | schlosser | *schlosser | schweisser | *schweisser
      anlagenmechaniker | installateur | klempner | maler | lackierer | tischler | schreiner | zimmerer
      maurer | dachdecker | trockenbauer | bauhelfer | bauarbeiter | gartner | landschaftsgartner
      zerspanungsmechaniker | industriemechaniker | *dreher | *fraser | maschinenbediener | maschinenfuhrer
      *bediener | produktionsmitarbeiter | produktionshelfer | produktionsmitarbeiterin | montagemitarbeiter
      *helfer | *helferin | anlagenfuhrer | *fuhrer | servicetechniker | *servicetechniker | *techniker
      haustechniker | polier | wachmann | sicherheitsmitarbeiter | sicherheitskraft | *wart | fachkraft
      facharbeiter | elektrofachkraft | monteur | schulbegleitung | chauffeur livreur | livreur | livreuse
      conducteur | conductrice | vendeur | vendeuse | conseiller vente | conseillere vente
      employe polyvalent | employe libre service | employe magasin | caissier | caissiere | hote caisse
      hotesse caisse | directeur magasin | responsable magasin | responsable boutique | adjoint magasin
      responsable rayon | chef rayon | cuisinier | cuisiniere | chef cuisine | commis cuisine | serveur
      serveuse | barman | plongeur | patissier | boulanger | boucher | equipier | equipier polyvalent
      femme chambre | agent entretien | agent nettoyage | agent proprete | technicien maintenance
      technicien itinerant | technicien sav | mecanicien | mecanicienne | electricien | plombier | macon
      menuisier | soudeur | peintre | carreleur | couvreur | ouvrier | ouvriere | operateur production
      operatrice production | agent production | conducteur ligne | agent securite | coiffeur | coiffeuse
      estheticienne | jardinier | paysagiste | chef chantier | manoeuvre | ripeur | conductor | repartidor
      camionero | chofer | dependiente | dependienta | vendedor | vendedora | cajero | cajera
      encargado tienda | promotor | promotora | reponedor | cocinero | cocinera | ayudante cocina | camarero
      camarera | personal limpieza | limpiador | tecnico mantenimiento | mecanico | electricista | fontanero
      soldador | albanil | operario | operaria | operario produccion | peon | vigilante
      vigilante seguridad | peluquero | jardinero | instalador | recepcionista hotel | recepcionista
      vrachtwagenchauffeur | bezorger | koerier | winkelmedewerker | verkoopmedewerker winkel | verkoper
      supermarktmedewerker | vakkenvuller | teamleider winkel | filiaalmanager | kok
      zelfstandig werkend kok | horecamedewerker | afwasser | keukenhulp | schoonmaker | schoonmaakster
      servicemonteur | elektricien | loodgieter | lasser | timmerman | schilder | productiemedewerker
      operator productie | machineoperator | beveiliger | kapper | hovenier | automonteur
      onderhoudsmonteur | metselaar | motorista | entregador | vendedor loja | vendedora loja
      operador caixa | repositor | atendente | atendente loja | gerente loja | cozinheiro | cozinheira
      auxiliar cozinha | garcom | garconete | auxiliar limpeza | tecnico manutencao | mecanico manutencao
      eletricista | encanador | pedreiro | operador maquina | operador producao | auxiliar producao
      ajudante | cabeleireiro | operador | autista | corriere | addetto vendite | addetta vendite
      assistente vendite | commesso | commessa | store manager italia | cassiere | cassiera | cuoco | cuoca
      aiuto cuoco | cameriere | cameriera | lavapiatti | pizzaiolo | addetto pulizie | manutentore
      meccanico | elettricista | idraulico | saldatore | muratore | operaio | operaia | operaio produzione
      addetto produzione | operatore macchine | operatore cnc | guardia | parrucchiere | giardiniere
      installatore | montatore | tornitore | carrellista | porter | mixologist | dining server
      dietary aide | co gerante | co manager | gerante | gerant | assistante gerante | detentrice cle
      tube bender | mold polisher | sewer | fitter | instrumentation fitter | millwright | build specialist
      build technician | fiber supervisor | welding supervisor | key carrier | team member store
      food runner | expert antiques | shift supervisor | shift manager | shift lead | lead porter
      wastewater treatment | water treatment | water treatment specialist | expert classic cars
      critical lift | rigger | coin expert | jeweler | auctioneer | photography assistant
      production operative | shopper | personal shopper | beauty therapist | production labourer
      general operative | operative | schweiser | *schweiser | mitarbeiter verkauf | mitarbeiterin verkauf
      verkaufsmitarbeiter | verkaufsmitarbeiterin | mitarbeiter produktion | objektleiter | tankstellen*
      employe commercial | servicemitarbeiter gastronomie | 통번역사 | 通訳 | 翻訳 | 翻译`,
    fields: `
      restaurante | restaurantes | tienda | tiendas | hosteleria | taller | cocina | botiga | cuina | ristorante | negozio | magasin | boutique | winkel | horeca | loja
      haustechnik | werkstatt
      tradesperson | kuche
      remodeling | floor care | pet grooming
      stores | store | shop | hospitality | trades | driving | gastronomie | gastro | culinary | food
      delivery | retail | kitchen | restaurant | catering | hotel | housekeeping | cleaning | hvac
      construction | maintenance | assembly | crew | einzelhandel | filialleitung | hauswirtschaft* | kfz*
      limpieza | mantenimiento | bediening | limpeza | pulizie | fabrication | machining fabrication
      dining | salon | cars | antiques | wastewater | foundry | jewellery | welding | produktion
      gebaudereinigung | reinigung | handwerk | montage | instandhaltung`,
  },
};

const SERVED: JobFunction[] = [
  'people',
  'finance',
  'sales',
  'marketing',
  'support',
  'legal',
  'security',
  'it',
  'research',
  'healthcare',
  'education',
  'engineering',
  'hardware',
  'design',
  'product',
];
const BUILT: JobFunction[] = ['data', 'security', 'hardware', 'it', 'support', 'sales', 'research'];
const TENDED: JobFunction[] = ['it', 'hardware', 'research', 'healthcare', 'support', 'engineering', 'data'];

interface Head {
  function: JobFunction;
  yields: readonly JobFunction[] | 'all';
}

const heads = (list: string, name: JobFunction, yields: Head['yields']): [string, Head][] =>
  list.split(/\s+/).map((word) => [word, { function: name, yields }]);

/**
 * General words that name a function only when nothing more telling stands in the title. `yields`: the functions a
 * domain word may turn it into ("Security … Engineer" is security, "Marketing … Engineer" stays engineering).
 */
export const FUNCTION_HEADS: ReadonlyMap<string, Head> = new Map([
  ...heads(
    'engineer engineers eng ingenieur ingenieurin ingenieure ingeniero ingeniera ingegnere engenheiro engenheira',
    'engineering',
    BUILT,
  ),
  ...heads('architect', 'engineering', ['data', 'security', 'it']),
  ...heads('engineering technology tech', 'engineering', 'all'),
  ...heads('technician technicien technicienne techniker technikerin', 'other', TENDED),
  ...heads('operations ops', 'operations', SERVED),
  ...heads(
    'administrator administration assistant clerk sachbearbeiter sachbearbeiterin administrativo administrativa impiegato impiegata coordinator strategist strategy planner quality business management executive leadership corporate office founder president tecnico service admin directeur',
    'operations',
    'all',
  ),
  ...heads('program programme programs programmes', 'product', 'all'),
  ...heads('quantitative', 'finance', 'all'),
  ...heads('science research', 'research', 'all'),
  ...heads('scientist scientists', 'research', ['data']),
  ...heads('trainer', 'education', ['data']),
  ...heads('training coach', 'education', 'all'),
  ...heads('writer', 'marketing', ['legal', 'research', 'design']),
  ...heads('editor', 'marketing', ['design']),
  ...heads('asesor asesora', 'sales', 'all'),
  ...heads('generalist generalists', 'operations', 'all'),
  ...heads('mitarbeiter mitarbeiterin mitarbeitende', 'operations', 'all'),
  ...heads('operator delivery construction medarbetare medarbejder medarbeider server host', 'other', 'all'),
  ...heads('inzynier ingenjor', 'hardware', ['engineering', 'data', 'it', 'security']),
]);

/** Domains so broad that any other word for a trade says more. */
export const BROAD_FIELDS: ReadonlySet<string> = new Set(
  `r d|rd|tech|technology|systems|platform|infrastructure|mobile|web|cloud|technik|engineering technology|automation|health|care|bank
  consumer|commercial|digital|business partner|partner|partners|commerce|healthcare|insurance|retail|financial`.split(
    /[|\n]\s*/,
  ),
);

/** Roles that software and hardware share: another word of the title decides, else what the text speaks of. */
export const SWINGING: ReadonlySet<string> = new Set(
  `design engineer|quality engineer|test engineer|integration engineer|automation engineer|production engineer|reliability engineer
  field engineer|build engineer|control engineer|controls engineer|project engineer|validation engineer|verification engineer
  integration test engineer|commissioning engineer|sensor engineer|simulation engineer|deployment engineer|product development engineer
  process engineer|equipment engineer|motor engineer|test technician|programmer|chief engineer|test specialist|integration specialist
  engineering manager|head engineering|director engineering|vp engineering|engineering director|engineering lead|product engineer
  product engineering|engineering team lead|quality assurance engineer|integration engineers|test analyst|roboticist|robotics engineer`.split(
    /[|\n]\s*/,
  ),
);

/** Pairs whose words say nothing about the function. */
export const NO_FUNCTION: ReadonlySet<string> = new Set(
  `vice president|co op|co ops|talent pool|talent community|talent network|talent program|talent programme|future opportunities|life sciences
  financial services|financial institutions|public sector|executive team|start up|customer stories|product launches
  head office|business unit|business line|home office|full time|part time|fixed term|real time|high school|social security|career opportunities
  general application|general interest|open application|spontaneous application|candidature spontanee|on site|accelerator program
  accelerator programme|graduate program|graduate programme|internship program|internship programme|fellowship program|training program
  training programme|trainee program|trainee programme|talent exchange|rotational program|rotation program|apprenticeship program
  exchange network|traineeprogramm im|insight programme|scholarship program|returnship program|returner program`.split(
    /[|\n]\s*/,
  ),
);

/** Words for the person: a phrase holding one of them names an occupation, beside a domain they steer it. */
export const AGENTS: ReadonlySet<string> = new Set(
  `engineer engineers developer developers manager managers mgr scientist scientists analyst analysts specialist specialists coordinator coordinators
  associate associates representative representatives rep reps consultant consultants director lead officer executive executives designer
  designers architect architects administrator assistant assistants agent agents advisor adviser advisors partner recruiter recruiters trainer trainers technician
  technicians counsel attorney nurse therapist counselor counsellor clerk planner buyer accountant controller auditor underwriter trader
  writer editor producer artist researcher researchers strategist teacher instructor coach operator driver worker owner owners master programmer
  tester admin expert evangelist advocate marketer merchandiser supervisor head chief vp svp evp president intern interns internship fellow investigator
  handler processor biller coder banker leader generalist ambassador apprentice trainee graduate manageress practitioner professional creator maker eng roles positions operative tutor
  examiner modeler modeller validator evaluator annotator labeler steward sourcer moderator seller closer setter executive principal member hacker
  leiter leiterin leitung referent referentin mitarbeiter mitarbeiterin berater beraterin entwickler entwicklerin fachkraft spezialist spezialistin experte expertin ingenieur
  ingenieurin verantwortlicher verantwortliche koordinator koordinatorin assistenz sachbearbeiter sachbearbeiterin techniker werkstudent werkstudentin praktikant praktikantin praktikum kaufmann kauffrau auszubildende
  responsable charge chargee chef cheffe technicien technicienne directeur directrice assistante conseiller conseillere gestionnaire
  architecte developpeur developpeuse analyste controleur controleuse coordinateur coordinatrice ingenieure stagiaire alternant alternante alternance stage commercial commerciale attache attachee delegue agent
  jefe jefa gerente analista tecnico tecnica ingeniero ingeniera asesor asesora ejecutivo ejecutiva gestor gestora arquitecto agente auxiliar coordinador
  coordinadora director directora becario becaria especialista practicas consultor consultora
  responsabile addetto addetta impiegato impiegata consulente ingegnere progettista coordinatore direttore direttrice assistente specialista stagista tirocinante tirocinio
  engenheiro engenheira coordenador coordenadora executivo executiva operador pessoa diretor diretora estagio estagiario estagiaria lider supervisor
  fachinformatiker fachinformatikerin krankenpfleger zeichner gestor gestora
  medewerker adviseur beheerder leider manager stagiair specialist teamleider
  specjalista specjalistka kierownik kierowniczka pracownik analityk asystent asystentka inzynier koordynator mlodszy starszy konsultant
  medarbetare medarbejder medarbeider chef konsult handlaggare samordnare ansvarig ledare`
    .split(/\s+/)
    .filter(Boolean),
);
