/** Tools of the trades: sales, marketing, support, finance, people, law, supply, health, security, chains, design, engineering. Lines as in `technologies.ts`. */
export const TECHNOLOGIES_TRADES = `
# office and work management
Adobe Acrobat Sign | adobe sign | adobe esign
HelloSign | dropbox sign
SignNow
GetAccept
Proposify
Foxit
Dashlane
Keeper Security
Doodle | *Doodle
Cal.com | ^Cal.com
Clockwise | *Clockwise
Reclaim.ai
Missive | *Missive
GoToMeeting | gotowebinar | ^GoTo Meeting
BlueJeans
Livestorm
Todoist
Toggl
Harvest | *Harvest
Clockify
Hubstaff
Time Doctor
Everhour
Kantata | mavenlink
Deltek | deltek vantagepoint | deltek costpoint
Replicon
Teamwork.com
Planview
Clarizen
Targetprocess
Pivotal Tracker
Rally | *Rally
Roadmunk
ProductPlan
airfocus
Lucidspark
Bizagi
ARIS | *ARIS
iGrafx
Nintex
Kissflow
Process Street | ^Process Street
Pipefy
Parabola | *Parabola
Appsmith
Budibase
ToolJet
Superblocks
Softr
Adalo
WeWeb
Xano
Baserow
NocoDB
Quickbase | quick base
Zoho Creator
Zoho One | ^Zoho One
Zoho Analytics
Zoho Projects
Roam Research
Logseq
Slab | *Slab
Tettra
Mintlify
ReadMe | *ReadMe | readme.io
TravelPerk
Egencia
Box | *Box
Egnyte
ShareFile
OnBase
Laserfiche
M-Files
DocuWare
OpenText
Documentum
FileNet
ABBYY
Kofax
Rossum
Hyperscience
Nanonets
Lark | *Lark
Feishu
DingTalk
WeCom
Scribe | *Scribe
Tango | *Tango
Pitch | *Pitch
think-cell
Prezi
# sales
Insightly
Keap | infusionsoft
Streak | *Streak
Affinity | *Affinity
GoHighLevel | ^HighLevel | ^Go High Level
Kommo
Bitrix24
SuperOffice
Folk CRM
Mixmax
Yesware
Groove | *Groove
Reply.io
Mailshake
HeyReach
Expandi
RocketReach
Hunter.io | *Hunter
Snov.io
UpLead
BetterContact
FullEnrich
Findymail
People Data Labs | ^People Data Labs
BuiltWith
Crunchbase | *Crunchbase
CB Insights
Dealroom
Tracxn
Hoovers | d&b hoovers
HG Insights
TrustRadius
RevenueHero
RingLead
Avoma
Modjo
Jiminny
Allego
Hyperbound
People.ai | ^People.ai
Momentum.io
BoostUp
Dooly
Everstage
Varicent
Fullcast
Sendoso
Reachdesk
Navattic
Storylane
Supademo
Crossbeam | *Crossbeam
Impartner
RB2B
Pocus | *Pocus
MadKudu
PhoneBurner
Kixie
JustCall
CloudTalk
OpenPhone
Nextiva
Podium | *Podium
Birdeye
Salesforce Experience Cloud | ^Experience Cloud
Salesforce Revenue Cloud | ^Revenue Cloud
Salesforce Health Cloud
Salesforce Financial Services Cloud | ^Financial Services Cloud
Salesforce Field Service | field service lightning
Salesforce Industries
Aura Components
Salesforce Nonprofit Cloud
SAP CRM
SAP GRC
SAP MDG | sap master data governance
SAP PM
SAP GTS
SAP APO
SAP BPC | ^BPC
SAP C4C
SAP CAP
SAP Build | ^SAP Build
SAP Solution Manager | ^SolMan
SAP Fieldglass | fieldglass
SAP PLM
SAP TRM
SAP IS-U
# marketing
Campaign Monitor
GetResponse
AWeber
Sailthru
Cordial | *Cordial
Listrak
Bluecore
Movable Ink
Ometria
Responsys
Adobe Campaign
Adobe Journey Optimizer | ^AJO
Adobe Real-Time CDP
Adobe Experience Platform | ^AEP
Adobe Launch | ^Adobe Launch
Adobe Stock
Adobe Media Encoder
Adobe Character Animator
Journey Builder | ^Journey Builder
Act-On | ^Act-On
Ortto
Simon Data
Lytics | *Lytics
ActionIQ
Amperity
BlueConic
X Ads | ^X Ads | twitter ads
YouTube Ads
Instagram Ads
Quora Ads
Google AdSense | adsense
AdX | ^AdX
Xandr
MediaMath
Quantcast
LiveRamp
Adform
Teads
Index Exchange | ^Index Exchange
Magnite
PubMatic
FreeWheel | ^FreeWheel
Innovid
Flashtalking
Celtra
Smartly.io
Madgicx
Dreamdata
CallRail
Invoca
ClickFunnels
Jotform
Fillout
Alchemer
OptinMonster
Dynamic Yield | ^Dynamic Yield
Monetate
Nosto
Searchspring
Klevu
PowerReviews
SpyFu
Sitebulb
seoClarity
OnCrawl
SE Ranking
Rank Math
Majestic | *Majestic
Peec AI | ^Peec
AnswerThePublic
Sendible
SocialPilot
Loomly
Planable
CoSchedule
Dash Hudson
Iconosquare
Brand24
Prowly
Qwoted
HARO | ^HARO
PR Newswire
Business Wire | ^Business Wire
Traackr
HypeAuditor
Restream
BigMarker
Hubilo
Swoogo
RainFocus
Partiful
Meetup | *Meetup
Twitch | *Twitch
Mirakl
Feedonomics
ChannelAdvisor
Channable
Salsify
inRiver
Pimcore
Plytix
Rithum
eBay | *eBay
Etsy | *Etsy
TikTok Shop
Walmart Marketplace
Rebuy
Loop Returns | ^Loop Returns
Narvar
AfterShip
ShipHero
Skio
Smile.io
LoyaltyLion
Judge.me | ^Judge.me
WhatsApp | *WhatsApp
WeChat | *WeChat
Snapchat | *Snapchat
# support
Kayako
HappyFox
Unthread
DevRev
Intercom Fin
Cognigy
Kore.ai
LivePerson
Yellow.ai
Respond.io
Trengo
Userlike
Observe.AI
Cresta
Playvox
Custify
ClientSuccess
Velaris
Rocketlane
GuideCX
Whatfix
Userflow
Canny | *Canny
UserVoice
Enterpret
Chattermill
AskNicely
Sprig | *Sprig
TOPdesk
SysAid
Spiceworks
osTicket
GLPI | ^GLPI
OTRS | ^OTRS
Zammad
Cherwell
BMC Helix | *Remedy
Snipe-IT
Lansweeper
Flexera
Nexthink
# finance
Dext | receipt bank
Hubdoc
ApprovalMax
Karbon | *Karbon
TaxDome
Canopy | *Canopy
GoSystem
ProConnect
Drake Tax
Sovos
Anrok
Divvy | *Divvy
Emburse
Chrome River
Rydoo
Soldo
Qonto
Revolut Business
Modern Treasury | ^Modern Treasury
Finicity
Yodlee
TrueLayer
Dwolla
Lithic | *Lithic
Persona | *Persona
Alloy | *Alloy
Onfido
Jumio
Sumsub
Veriff
Socure
Sift | *Sift
Forter
Riskified
Signifyd
Sardine | *Sardine
Unit21
Middesk
Fenergo
Quantexa
Verafin
Fiserv | *Fiserv
Jack Henry | *Jack Henry
Thought Machine | ^Thought Machine
Flexcube
Endur
Findur
Numerix
RiskMetrics
Axioma
BARRA | ^BARRA
Enfusion
Eze | *Eze
SS&C Geneva
eFront
Investran
Allvue
DealCloud
Preqin
Grata | *Grata
SourceScrub
AlphaSense
Tegus
Datasite
Intralinks
Ledgy
Juniper Square
VTS | *VTS
LoopNet
ResMan
Dealpath
Prophix
Jirav
Abacum
HighRadius
Esker
Billtrust
Versapay
Tesorio
Basware
Medius | *Medius
Stampli
Yooz
Sage HR
Unanet
Certinia | financialforce
Rillet
Square | *Square
Clover | *Clover
Oracle PBCS | ^PBCS
Thomson Reuters Checkpoint
FIS | *FIS
# people
Namely | *Namely
Oyster | *Oyster
Velocity Global
Papaya Global
Humaans
CharlieHR
Sesame HR
Kenjo
PeopleHR
Ciphr
SD Worx
Avature
Breezy HR
Zoho Recruit
Zoho People
Comeet
Wellfound | *Wellfound
AngelList | *AngelList
ZipRecruiter
CareerBuilder
Glassdoor | *Glassdoor
Handshake | *Handshake
Naukri
StepStone
InfoJobs
Juicebox | *Juicebox
Paradox | *Paradox
ModernLoop
Checkr
HireRight
Betterworks
Bonusly
Workhuman
Perceptyx
Donut | *Donut
EdCast
Absorb LMS
WorkRamp
Trainual
Spekit
iSpring
Elucidat
Lectora
Brightspace | d2l brightspace | ^D2L
Schoology
Quizlet
Padlet
Turnitin
Panopto
Infinite Campus
Skyward | *Skyward
Ellucian | ellucian banner
Slate | *Slate
Veracross
Blackbaud
Raiser's Edge
DonorPerfect
Bloomerang
NationBuilder
EveryAction
Givebutter
CiviCRM
# law
Worldox
ProLaw
Elite 3E
Aderant
PracticePanther
MyCase
Smokeball
Filevine
Litify
Nuix
Casetext
CoCounsel
Spellbook | *Spellbook
Icertis
Agiloft
Contractbook
DocuSign CLM
Oneflow
Docketbird | ^Docketbird
PACER | *PACER
# supply, retail, hospitality
Oracle Transportation Management | ^OTM
E2open
Magaya
Turvo
Omnitracs
OptimoRoute
Extensiv | 3pl central
Deposco
Netstock
RELEX | ^RELEX
ToolsGroup
Precoro
Vendr
Keelvar
SPS Commerce
TrueCommerce
7shifts
HotSchedules
When I Work | ^When I Work
Deputy | *Deputy
Homebase | *Homebase
Restaurant365
MarketMan
Resy
Guesty
Hostaway
SynXis
Duetto
IDeaS | ^IDeaS
Travelport
Infor M3
Infor LN
SyteLine
QAD | ^QAD
Priority ERP
Katana | *Katana
JobBOSS
Plex | *Plex
Dynamics 365 Finance and Operations | d365 f&o | dynamics 365 f&o
# health
eCW | ^eCW
Oracle Health
ModMed
Tebra
Jane App
Healthie
Canvas Medical
WebPT
Omnicell
Pyxis
WellSky
Axxess
AlayaCare
Netsmart
Cliniko
Zocdoc
Phreesia
Change Healthcare | ^Change Healthcare
TriZetto
TigerConnect
UpToDate | ^UpToDate
Castor EDC
Medrio
Oracle InForm
TrackWise
MasterControl
ETQ | ^ETQ
Qualio
Greenlight Guru
SampleManager
SoftMax Pro
BIOVIA
SIMCA | ^SIMCA
BWA | *BWA
Bowtie | *Bowtie
Cell Ranger | ^Cell Ranger
DNAnexus
IGV | *IGV
bcftools
bedtools
FastQC
MultiQC
edgeR
Biopython
MaxQuant
Imaris
ilastik
napari
Cellpose
MOE | *MOE
AMBER | *AMBER
NAMD
CHARMM
OpenMM
LAMMPS
VASP | *VASP
Quantum ESPRESSO
Materials Studio
RFdiffusion
ESMFold
OSF | *OSF
CRISPResso
# security
Nikto
sqlmap
John the Ripper
Hashcat
Nuclei | *Nuclei
ffuf
Gobuster
Impacket
Mimikatz
Caldera | *Caldera
Atomic Red Team
Magnet AXIOM
X-Ways
KAPE | ^KAPE
InsightIDR
InsightVM
Anvilogic
Swimlane | ^Swimlane
Torq | *Torq
Splunk SOAR
ThreatConnect
Anomali
OpenCTI
Mandiant | *Mandiant
Censys
GreyNoise
BitSight
SecurityScorecard
Hyperproof
LogicGate
Thoropass
Securiti
DataGrail
Cookiebot
Usercentrics
Forcepoint
Cato Networks
Illumio
Vectra | *Vectra
Darktrace
ExtraHop
Trellix
Cybereason
Cylance
Huntress | *Huntress
Red Canary | ^Red Canary
Arctic Wolf | ^Arctic Wolf
ESET | ^ESET
Kaspersky
ThreatLocker
JumpCloud
Mosyle
Addigy
Hexnode
Munki
AirWatch
MobileIron
MaaS360
BigFix
Automox
Atera
Syncro
Hudu | *Hudu
IT Glue | ^IT Glue
LogMeIn
ScreenConnect
NetBackup | veritas netbackup
Backup Exec
Druva
FortiManager
FortiAnalyzer
Panorama | *Panorama
GlobalProtect
Aruba ClearPass | clearpass
Brocade | *Brocade
Juniper Mist
Ekahau
Riverbed | *Riverbed
Cisco UCS
Cisco ACI
Cisco Umbrella
Cisco AnyConnect
CUCM | ^CUCM
Microsoft Entra Connect
Microsoft LAPS
FreePBX
Mitel
Kamailio
OpenSIPS
Dell PowerEdge
iDRAC
HPE iLO
# chains
Anvil | *Anvil
Alchemy | *Alchemy
Infura
QuickNode
Moralis
Tenderly | ^Tenderly
Slither | ^Slither
Mythril
Echidna
Certora
Geth | ^Geth | *geth
Erigon
Nethermind
Besu
Reth | *Reth
Prysm
Flashbots
EigenLayer
Optimism | *Optimism
Arbitrum
Polygon | *Polygon
Avalanche | *Avalanche
Cosmos | *Cosmos
NEAR Protocol
Aptos
Sui | *Sui
Stellar | *Stellar
XRP Ledger | ^XRPL
Cardano
Tezos
Algorand
Hedera
Bitcoin | *Bitcoin
Lightning Network | ^Lightning Network
LayerZero
Uniswap | *Uniswap
Web3Auth
web3.py
Plonky2
RISC Zero
gnark
Celestia
Arweave
Goldsky
BitGo
Hyperliquid
# design, media, games
Origami Studio
UXPin
Justinmind
Proto.io
Affinity Photo | affinity publisher
Penpot
Useberry
UsabilityHub
Tokens Studio
Style Dictionary | ^Style Dictionary
Jitter | *Jitter
Capture One | ^Capture One
Boris FX
Element 3D | ^Element 3D
Media Encoder | ^Media Encoder
vMix
Wirecast
QLab
Resolume
TouchDesigner
Max/MSP
SuperCollider
FL Studio
GarageBand
Audacity
iZotope
Nuendo
Sibelius | *Sibelius
PhysX
Havok
Agones
Steam | *Steam
Epic Online Services | ^Epic Online Services
Plastic SCM
Live2D
GameMaker
RPG Maker
Ren'Py
Defold
Cocos Creator
O3DE
Unity DOTS
Cinemachine
Shader Graph
HDRP | ^HDRP
URP | *URP
Niagara | *Niagara
Nanite
MetaHuman
Quixel | quixel megascans
3DCoat
RenderDoc
Xbox | *Xbox
PlayStation | *PlayStation
Nintendo Switch
# engineering
PADS | *PADS
Xpedition
Proteus | *Proteus
Multisim
PLECS
PSIM | *PSIM
SIwave
HyperLynx
Sigrity
Genus | *Genus
Tempus | *Tempus
Conformal | *Conformal
SpyGlass
Fusion Compiler
IC Compiler
StarRC
Questa | *Questa
Verilator
cocotb
GHDL
Yosys
OpenROAD
KLayout
Palladium | *Palladium
ZeBu | ^ZeBu
Vitis
PetaLinux
Lattice Diamond
Microchip Libero | *Libero
AMBA | ^AMBA
AXI | *AXI
MIPI | ^MIPI
NVMe | ^NVMe
CXL | ^CXL
LIN | *LIN
FlexRay
UDS | *UDS
SOME/IP
J1939
INCA | *INCA | etas inca
CarMaker
TargetLink
Embedded Coder | ^Embedded Coder
TRACE32 | lauterbach
J-Link | segger
Saleae
IAR Embedded Workbench | ^IAR
Keil | keil uvision
MPLAB
Code Composer Studio
STM32Cube | stm32cubeide
ESP-IDF
PlatformIO
Mbed | *Mbed
NuttX
Contiki
SafeRTOS
PikeOS
seL4
TI-RTOS
nRF Connect
AVR | *AVR
MSP430
i.MX | i.mx8 | i.mx6
BeagleBone
Teensy
Matter | *Matter
Z-Wave
NFC | ^NFC
UWB | *UWB
NB-IoT
CoAP
OCPP | ^OCPP
IEC 61850
DNP3
IO-Link
CANopen
DeviceNet
ThingWorx
Sysmac | omron sysmac
EcoStruxure
GX Works
PCS 7 | ^PCS7
Experion
iFIX | ^iFIX
zenon | *zenon
Seeq
Opcenter
Vericut
TopSolid
Cimatron
Alphacam
SigmaNEST
Moldflow
MAGMASOFT
AutoForm
Simufact
MSC Adams | *Adams
Patran
ANSA | ^ANSA
RADIOSS
FLOW-3D
Ansys CFX
Ansys Maxwell
SpaceClaim
Simcenter
FloEFD
GT-SUITE
CONVERGE CFD
Simscape
3DEXPERIENCE
DELMIA
SIMULIA
SolidWorks PDM
AutoCAD Electrical
Autodesk Vault
Autodesk Fusion
Autodesk BIM Collaborate
Dynamo | *Dynamo
Solibri
Synchro 4D
OpenRoads
ProjectWise
InRoads | ^InRoads
12d Model
RISA | ^RISA
IDEA StatiCa
midas Civil
SOFiSTiK
gINT | ^gINT
On-Screen Takeoff
HeavyBid
HCSS
Sage 300
Viewpoint Vista
CMiC
Buildertrend
Fieldwire
PlanRadar
Aconex
Kahua
InEight
Corona Renderer
D5 Render
MapInfo
Global Mapper
GeoServer
OSRM
CloudCompare
RealityCapture
DroneDeploy
Leica Cyclone
HOMER Pro
PVcase
WindPRO
CYME | ^CYME
OpenDSS
PLEXOS
PSLF | ^PSLF
UniSim
PIPESIM
Petrel | *Petrel
Techlog
GMAT | *GMAT
FreeFlyer
OpenVSP
XFLR5
`;
