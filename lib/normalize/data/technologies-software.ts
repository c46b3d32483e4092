/** What software is made with and runs on: clouds' services, stores, models, frameworks, operations, tests. Lines as in `technologies.ts`. */
export const TECHNOLOGIES_SOFTWARE = `
# cloud services
VPC | ^VPC | ^VPCs | aws vpc | amazon vpc
AWS Systems Manager Parameter Store | ssm parameter store | aws parameter store
EBS | *EBS | aws ebs | amazon ebs
EFS | *EFS | aws efs | amazon efs
ELB | *ELB | aws elb | elastic load balancing | elastic load balancer
ALB | *ALB | aws alb | application load balancer
AWS KMS | *KMS | aws key management service
Amazon SES | aws ses | *SES
Amazon MWAA | ^MWAA | managed workflows for apache airflow
Amazon MQ
AWS Batch | ^AWS Batch
AWS DMS | aws database migration service
AWS Backup | ^AWS Backup
AWS App Runner
AWS Fault Injection Simulator
AWS Trusted Advisor
AWS Cost Explorer
AWS Data Pipeline
AWS Transfer Family
AWS Storage Gateway
AWS DataSync
AWS App Mesh | ^App Mesh
AWS Cloud Map
AWS CodeArtifact | codeartifact
AWS Marketplace
Amazon Lightsail | lightsail
Amazon FSx | aws fsx
Amazon Kendra | aws kendra
Amazon Personalize | ^Amazon Personalize | aws personalize
Amazon Braket
Amazon Keyspaces
Amazon MemoryDB
Amazon AppFlow | aws appflow
Amazon DataZone
Amazon WorkSpaces | aws workspaces
Amazon Pinpoint | aws pinpoint
Amazon GameLift | gamelift
Redshift Spectrum
AWS Trainium | *Trainium
AWS Inferentia | *Inferentia
AWS Graviton | *Graviton
AWS Nitro
AWS Snowball
AWS Clean Rooms
Amazon Bedrock AgentCore | agentcore | bedrock agentcore
Bedrock Agents
Strands Agents
Kiro | *Kiro
QLDB | ^QLDB
Azure Container Apps
Azure Container Registry
Azure Container Instances
Azure API Management | ^APIM
Azure Front Door
Azure Application Gateway
Azure Load Balancer
Azure Policy | ^Azure Policy
Azure Storage | ^Azure Storage
Azure Arc
Azure Batch | ^Azure Batch
Azure Event Grid | ^Event Grid
Azure Stream Analytics
Azure Log Analytics | ^Log Analytics
Azure AI Search | azure cognitive search
Azure AI Document Intelligence | azure document intelligence | form recognizer
Azure Bot Service | azure bot framework
Azure Analysis Services
Azure Repos
Azure Artifacts
Azure Test Plans
Azure IoT Hub | azure iot
Azure Digital Twins
Azure Static Web Apps
Azure Automation | ^Azure Automation
Azure Firewall | ^Azure Firewall
Azure ExpressRoute | expressroute
Azure Site Recovery
Azure Durable Functions | durable functions
Azure AD B2C
Azure Service Fabric
Azure Migrate | ^Azure Migrate
Azure Communication Services
Azure Redis Cache
Azure Web Apps
Azure Virtual Network | azure vnet
Azure Speech | ^Azure Speech
Application Insights | ^Application Insights | ^App Insights | azure application insights
Microsoft Bot Framework
Microsoft Graph | ms graph | microsoft graph api
Microsoft Foundry
Microsoft Agent Framework
Microsoft Autopilot | windows autopilot
Microsoft Viva | viva engage
Microsoft Planner | ms planner | *Planner
Microsoft Forms | ms forms
Microsoft Loop
Microsoft Bookings
Microsoft Advertising Editor
Microsoft Security Copilot | security copilot
Power Pages
Power Virtual Agents
Power Fx
Yammer
Skype | skype for business
Cloud Armor | google cloud armor
Cloud CDN | ^Cloud CDN
Cloud Logging | ^Cloud Logging | google cloud logging
Stackdriver
Memorystore
Cloud Tasks | ^Cloud Tasks
Cloud Scheduler | google cloud scheduler
Cloud Deploy | ^Cloud Deploy
Cloud Data Fusion
Cloud KMS | ^Cloud KMS
Cloud Load Balancing | ^Cloud Load Balancing
Anthos
Artifact Registry | google artifact registry
Dataplex
BigQuery ML | ^BQML
AlloyDB
Document AI | ^Document AI
Vertex AI Search
Google AI Studio
Google Agentspace
Gemini Enterprise
Google Chronicle | google secops
Google Secret Manager | ^Secret Manager
Google Stitch
Google Antigravity | *Antigravity
Google Imagen | *Imagen
Google Earth | ^Google Earth
Google Keep | ^Google Keep
Google Voice | ^Google Voice
Google Vault | ^Google Vault
Google Cloud Vision | cloud vision api
Google Keyword Planner | keyword planner
Firebase Cloud Messaging | ^FCM
reCAPTCHA
Cloudflare D1
Cloudflare R2
Cloudflare Pages
Cloudflare KV
Cloudflare Durable Objects | durable objects
Cloudflare Access
Oracle Cloud ERP | oracle fusion cloud erp
Oracle RAC
Oracle Data Guard
Oracle Exadata | exadata
Oracle RMAN | ^RMAN
Oracle Forms | ^Oracle Forms
Oracle Data Integrator | ^ODI
Oracle Integration Cloud | ^OIC
Oracle SOA Suite | oracle soa
Oracle Analytics Cloud | ^OAC
Oracle EPM | oracle epm cloud
Oracle SCM Cloud | oracle scm
OBIEE | ^OBIEE
Essbase
Rackspace
Vultr
Equinix Metal
Wasabi | *Wasabi
Backblaze
Civo | *Civo
STACKIT
Open Telekom Cloud
Yandex Cloud
Huawei Cloud
Volcengine
Ionos | *IONOS
UpCloud
Upstash
Deno Deploy
Northflank
Coolify
Dokku
Nebius
Paperspace
Vast.ai | ^Vast.ai
Anyscale
SkyPilot
Lightning AI
fal.ai
DeepInfra
Predibase
Crusoe | *Crusoe
# data stores
Informix
Firebird | *Firebird
InterSystems IRIS
InterSystems Caché | intersystems cache
MarkLogic
OrientDB
Dgraph
NebulaGraph
GraphDB
Stardog | *Stardog
AllegroGraph
SurrealDB
EdgeDB
CrateDB
GreptimeDB
OceanBase
PolarDB
Rockset
Tinybird
LibSQL
Dolt | *Dolt
Citus | ^Citus
EnterpriseDB
PgBouncer
Patroni | ^Patroni
pg_cron
Ehcache
KeyDB
Dragonfly | *Dragonfly
VoltDB
RavenDB
PouchDB
IndexedDB
LMDB | ^LMDB
SeaweedFS
Alluxio
JuiceFS
Apache Polaris
Apache Ozone
Apache Hop
Apache Sedona
Apache Tika
Apache Livy
Apache Phoenix
Project Nessie
Turbopuffer
Zilliz
Coveo
Lucidworks
Quickwit
Manticore Search
Keboola
Coalesce.io
SQLFluff
Datafold
Select Star | ^Select Star
Secoda
Reltio
Profisee
Stibo | stibo systems | stibo step
Semarchy
Ataccama
IBM InfoSphere | infosphere
IBM Planning Analytics | ^TM1 | ibm tm1
IBM Db2 Warehouse
IBM Cloud Pak | cloud pak for data
IBM Sterling
IBM ODM
IBM Guardium | guardium
Informatica MDM
SAP Datasphere | datasphere
SAP Data Services | ^BODS
SAP PowerDesigner | powerdesigner
ER/Studio | er studio
Kestra
Windmill | *Windmill
Astronomer | *Astronomer
Azkaban
Kedro
Valohai
Hopsworks
Featureform
Evidently AI
WhyLabs
Arize Phoenix
NannyML
Deepchecks
Pandera
Ibis | *Ibis
RAPIDS | ^RAPIDS | nvidia rapids
cuML
CuPy
Rasterio
Shapely
xarray
Zarr
NetCDF
Yellowfin
Preset | *Preset
Observable | *Observable
Jedox
Jaspersoft | jasperreports
Tableau Prep
Salesforce CRM Analytics | tableau crm | einstein analytics
Piwik PRO
Plausible | *Plausible
Fathom | *Fathom
Ensighten
Woopra
Kissmetrics
Chartbeat
Parse.ly
Smartlook
Mouseflow
Glassbox | *Glassbox
UXCam
Countly
Kameleoon
Flagsmith
Unleash | *Unleash
ConfigCat
RStudio Connect | posit connect
Quarto | *Quarto
R Markdown | rmarkdown
data.table
caret | *caret
tidymodels
lme4
JAGS | ^JAGS
Wolfram | wolfram language
Scilab
# machine learning and language models
TorchVision
Torchaudio
BERT | ^BERT
CLIP | *CLIP
LLaVA
Kaldi | ^Kaldi
ESPnet
wav2vec
NVIDIA Riva
NVIDIA NeMo Guardrails | nemo guardrails
NVIDIA Cosmos
NVIDIA DRIVE
NVIDIA Dynamo
NVIDIA Nsight | nsight
AllenNLP
Diffusers | *Diffusers
TRL | *TRL
Safetensors
LMDeploy
TVM | ^TVM | apache tvm
XLA | ^XLA | openxla
ExecuTorch
SNPE | ^SNPE
Hailo
Determined AI | ^Determined AI
AutoGPT | auto-gpt
MetaGPT
Smolagents
Agno | *Agno
Letta
MemGPT
Mastra | *Mastra
CopilotKit
BAML | ^BAML
RAGFlow
GraphRAG
AnythingLLM
Open WebUI
OpenAI Agents SDK
OpenAI Assistants API | assistants api
OpenAI Realtime API
Claude Agent SDK
GPT-5 | gpt5 | gpt 5
GPT-3 | gpt3 | gpt-3.5
Grok | *Grok
Kimi | *Kimi
Doubao
Mixtral
Codestral
Nemotron
ControlNet
Automatic1111
Leonardo.ai
Ideogram
Luma | *Luma | luma ai
Nano Banana | ^Nano Banana
Seedance
Freepik
Hailuo
Otter.ai | *Otter
Fireflies.ai | *Fireflies
Granola | *Granola
Krisp | *Krisp
Wispr Flow
Gamma | *Gamma | gamma.app
Beautiful.ai | ^Beautiful.ai
Jasper | *Jasper | jasper.ai
Copy.ai | ^Copy.ai
Writesonic
Bardeen
Browserbase
Browser Use | ^Browser Use
Stagehand | *Stagehand
Firecrawl
Apify
Exa | *Exa | exa.ai
Tavily
SerpAPI
Bright Data | ^Bright Data
Oxylabs
Scrapy
Beautiful Soup | beautifulsoup | beautifulsoup4 | bs4
lxml
E2B | *E2B
Daytona | *Daytona
Composio
Nango
Vellum | *Vellum
LangWatch
Opik
OpenLLMetry
DeepEval
Giskard
Encord
Dataloop
Prolific | *Prolific
Toloka
Appen
Argilla
Surge AI
Cartesia | *Cartesia
PlayHT
Hume | *Hume | hume ai
Bland AI | ^Bland AI
Pipecat
Figma Make
Figma MCP
Figma Slides | ^Figma Slides
Subframe
Magic Patterns | ^Magic Patterns
Uizard
Galileo AI
Base44
Roo Code
Kilo Code
Augment Code | ^Augment Code
Zed | *Zed
Warp | *Warp
Ghostty
Trae | *Trae
Jules | *Jules
Greptile
Qodo
Qiskit
Cirq
PennyLane
CUDA-Q
Hydra | *Hydra
Lean4
OpenAI Evals
SWE-bench
Sakana
LeRobot
RLDS
OpenVLA
Drake | *Drake
Pinocchio | *Pinocchio
GTSAM
Eigen | *Eigen
Sophus
Cartographer | *Cartographer
Autoware
Apollo Auto
Foxglove
RViz
micro-ROS
AirSim
Webots
CoppeliaSim
# languages and their tools
Crystal | *Crystal
Odin | *Odin
Scheme | *Scheme
Agda
Coq | ^Coq
Isabelle | *Isabelle
Idris | ^Idris
TLA+
Dafny
Z3 | *Z3
Raku
GDScript
Luau
Unreal Blueprints | *Blueprints
Haxe
AssemblyScript
Yul | *Yul
Chisel | *Chisel
Bluespec
SpinalHDL
Pine Script | pinescript
MQL4
Structured Text | ^Structured Text
Modelica | openmodelica
Dymola
VBScript
AutoHotkey
AutoIt
AppleScript
Progress 4GL
MUMPS | ^MUMPS
Easytrieve
HLASM
Jinja | jinja2
Handlebars | *Handlebars | handlebars.js
Mustache | *Mustache
EJS | *EJS
Pug | *Pug
Haml | ^Haml | ^HAML
ERB | *ERB
Blade | *Blade
FreeMarker
Razor | *Razor | razor pages
JSX | ^JSX
TSX | *TSX
HCL | *HCL
Jsonnet
Starlark
Rego | ^Rego
TOML | *TOML
XPath
XQuery
PL/pgSQL | plpgsql
HiveQL
SuiteScript
SuiteQL
SuiteFlow
PeopleCode
C/AL
Emacs Lisp | elisp
# front end
Angular Material
PrimeNG
PrimeReact
Mantine | *Mantine
Headless UI | ^Headless UI
daisyUI
Bulma
Semantic UI | ^Semantic UI
Fluent UI
Carbon Design System
Tamagui
NativeWind
Element Plus | ^Element Plus
Mithril
Aurelia
ExtJS | ext js | sencha
GWT | ^GWT
Apache Wicket
PrimeFaces
Kendo UI | kendo
DevExpress
Telerik
Syncfusion
Infragistics
Handsontable
Recharts
visx
Nivo | *Nivo
Vega | *Vega | vega-lite
amCharts
React Flow
Redux Thunk | redux-thunk
tldraw
Excalidraw
Fabric.js
Paper.js
p5.js
A-Frame
PlayCanvas
WebXR
OpenXR
React Spring
Formik
i18next
Relay | *Relay
urql
Axios
Immer | *Immer
Immutable.js
Lodash
Underscore.js
fp-ts
Moment.js | momentjs
Plasmic
Builder.io
TinaCMS
DatoCMS
Hygraph | graphcms
KeystoneJS
Craft CMS
Statamic
Neos CMS
Optimizely CMS
Contao
CoreMedia
Acquia
Gutenberg | *Gutenberg
Advanced Custom Fields | ^ACF
WPML | ^WPML
Divi | *Divi
Gravity Forms
Shopify Hydrogen
Spree Commerce
Sylius
nopCommerce
Elastic Path
SWC | ^SWC
Rolldown
Turbopack
Biome | *Biome
Stylelint
Husky | *Husky
Semantic Release | ^Semantic Release
Renovate | *Renovate
Dependabot
PostCSS
vanilla-extract
CSS Modules
PM2 | ^PM2
NW.js
Module Federation
single-spa
Partytown
Hermes | *Hermes
React Navigation
React Admin | ^React Admin
Blitz.js
RedwoodJS
Lynx | *Lynx
Taro | *Taro
uni-app
Weex
WXT
Plasmo
# mobile
Coil | *Coil
Glide | *Glide
Volley | *Volley
Gson
Jackson | *Jackson
KSP | *KSP
Tuist
XcodeGen
Swinject
Core Location | ^CoreLocation
Core Bluetooth | ^CoreBluetooth
MapKit
HealthKit
CloudKit
AVFoundation
SpriteKit
SceneKit
WidgetKit
PushKit
Grand Central Dispatch | ^GCD
AppKit | ^AppKit
Android NDK | ^NDK
AOSP | ^AOSP
JNI | ^JNI
Android Auto
Apple CarPlay | carplay
Wear OS | wearos
Android TV
iPadOS
Roku | *Roku
Tizen
webOS | ^webOS
Fire TV
HarmonyOS
AdMob
AppLovin
ironSource
GameAnalytics
Adapty
FlutterFlow
Media3
CameraX
Compose Multiplatform
Play Billing | google play billing
Instabug
# back end
CherryPy
Quart | *Quart
Wagtail
Plone
ERPNext
Frappe | *Frappe
gevent
HTTPX
Typer | *Typer
marshmallow | *Marshmallow
SQLModel
Peewee
Tortoise ORM
MongoEngine
PyMongo
Psycopg | psycopg2
asyncpg
boto3
Paramiko
Netmiko
NAPALM | ^NAPALM
Nornir
Scapy
PyQt | pyqt5 | pyqt6
PySide | pyside6
Kivy
Tkinter
Pygame
Conda | anaconda | miniconda | *conda
Pipenv
pip | *pip
tox | *tox
Flake8
Pylint
isort
Pyright
Bandit | *Bandit
Sphinx | *Sphinx
MkDocs
Helidon
Javalin
Armeria
OSGi
Apache CXF
Spring Integration | ^Spring Integration
Spring AI
Spring WebMVC
Project Reactor | ^Project Reactor
Axon Framework | *Axon
jBPM
Flowable | *Flowable
Alfresco
Artemis | *Artemis | activemq artemis
Guava | *Guava
Apache POI
Quartz | *Quartz
JAX-RS | jax rs
JAX-WS | jax ws
RESTEasy
GlassFish
Payara
GraalVM
OpenJDK
JMX | *JMX
VisualVM
JProfiler
Spock | *Spock
ArchUnit
JaCoCo
Checkstyle
SpotBugs
Ant | *Ant | apache ant
LangChain4j
Doobie | *Doobie
Slick | *Slick
Finagle
ScalaTest
Kotest
Orleans | *Orleans | microsoft orleans
Akka.NET
AutoMapper
FluentValidation
Serilog
Polly | *Polly
NServiceBus
Ocelot | *Ocelot
YARP | ^YARP
IdentityServer | identityserver4 | duende identityserver
Refit | *Refit
MSTest
NSubstitute
NuGet
MSBuild
ReSharper
WinUI
Uno Platform
.NET Aspire
ADO.NET
ASP.NET Web Forms | webforms | asp.net webforms
Classic ASP
ASP.NET Web API
ASP.NET Identity
Orchard Core
ML.NET
Lumen | *Lumen
Phalcon
Eloquent | *Eloquent
Filament | *Filament
Laravel Nova
Laravel Horizon
Swoole
PHPStan
Pest | *Pest
Codeception
Behat
Xdebug
Active Record | ^Active Record | ^ActiveRecord
Capybara
RuboCop
Resque
Delayed Job | ^DelayedJob
Unicorn | *Unicorn
Capistrano
Sorbet | *Sorbet
JRuby
Kamal | *Kamal
ViewComponent
Beego
Go kit | go-kit
Chi | *Chi
sqlc
pgx | *pgx
Viper | *Viper
Testify | *Testify
Ent | *Ent | *ENT | *ent
templ | *templ
ConnectRPC | connect-rpc
Buf | *Buf
Twirp
Tonic | *Tonic
Serde
SeaORM
Leptos
Yew | *Yew
Dioxus
Embassy | *Embassy
Rayon | *Rayon
Cargo | *Cargo
wgpu
PyO3
Absinthe | *Absinthe
Nerves | *Nerves
Oban | *Oban
OTP | *OTP
Livebook
Yesod
Servant | *Servant
Cabal | *Cabal
Datomic
Re-frame
Reagent | *Reagent
OpenResty
Mojolicious
GoogleTest | gtest | google test | ^GTest
Catch2
Conan | *Conan
vcpkg
Meson | *Meson
Folly | *Folly
Abseil
POCO | *POCO
Intel MKL | *MKL
Intel TBB | *TBB
Thrust | *Thrust
Kokkos
OpenBLAS
cuSPARSE
Cppcheck
clang-tidy
Coverity
Klocwork
Polyspace
LDRA | ^LDRA
Parasoft
VectorCAST
Helix QAC
MISRA | ^MISRA | misra c | misra-c
AddressSanitizer
VTune
pybind11
SWIG | ^SWIG
FlatBuffers
Cap'n Proto
MessagePack | msgpack
LMAX Disruptor
OpenOnload
XDP | ^XDP
RDMA | ^RDMA
io_uring
SPDK | ^SPDK
SONiC | ^SONiC
NETCONF
YANG | *YANG
gNMI
RESTCONF
EVPN | ^EVPN
VXLAN | ^VXLAN
IS-IS | ^IS-IS
HSRP | *HSRP
mTLS
SSH | *SSH
SFTP | *SFTP
OpenSSH
Wine | *Wine
Proton | *Proton
GNOME | ^GNOME
KDE | ^KDE
X11 | *X11
Flatpak
Bazaar | *Bazaar
Launchpad | *Launchpad
Redfish | *Redfish
OpenBMC
UEFI | *UEFI
ACPI | *ACPI
Gravitee
Ory | *Ory
Zitadel
Authentik
FusionAuth
Stytch
Descope
Frontegg
NextAuth | nextauth.js | auth.js
Passport.js | passportjs
Better Auth | ^Better Auth
OpenFGA
SpiceDB
Cerbos
Casbin
AsyncAPI
gRPC-Web
Nakama
Agora.io | *Agora
SignalWire
Telnyx
Plivo
Sinch | *Sinch
MessageBird
Infobip
Mux | *Mux
Cloudinary
imgix
ImageKit
JW Player
Brightcove
Kaltura
Bitmovin
Wowza
hls.js
Video.js
Resend | *Resend
SparkPost
Mailjet
Novu
Ably
Pusher | *Pusher
PubNub
Centrifugo
Stream Chat | ^Stream Chat
Svix
Hookdeck
Merge.dev
Finch | *Finch
# operations
Argo Events
Helmfile
Tilt | *Tilt
Telepresence | *Telepresence
RKE2 | ^RKE
Talos Linux | *Talos
kops
Kubespray
Kubebuilder
Operator SDK
CRI-O
Buildah
Kaniko
BuildKit
Harbor | *Harbor
Quay | *Quay
Earthly
cloud-init
Terratest
Infracost
Cloud Custodian | ^Cloud Custodian
OpsLevel
Humanitec
Rundeck
StackStorm
Foreman | *Foreman
Red Hat Satellite
Red Hat Virtualization
Ansible Automation Platform
Chef InSpec | inspec
GoCD
Codefresh
Woodpecker CI
Xcode Cloud
App Center | ^App Center | visual studio app center
Phabricator
Sourcetree
GitKraken
Codecov
Codacy
DeepSource
Code Climate | codeclimate
Black Duck | ^Black Duck
Mend.io | whitesource
FOSSA | ^FOSSA
Dependency-Track
Syft | *Syft
Grype | *Grype
Cosign
Sigstore
Anchore
Twistlock
StackRox
Kubescape
Gatekeeper | *Gatekeeper
External Secrets Operator | ^External Secrets Operator | external secrets
SOPS | *SOPS
Doppler | *Doppler
Infisical
StrongDM
Twingate
ZeroTier
Coralogix
Logz.io
Loggly
Papertrail
Mezmo | logdna
Axiom | *Axiom
SigNoz
Groundcover | *Groundcover
ThousandEyes
Catchpoint
Cribl
Instana
AppSignal
Airbrake
Honeybadger
Netdata
Sensu | *Sensu
OpenNMS
LogicMonitor
ScienceLogic
BigPanda
xMatters
VictorOps
StatsD
collectd
Pyroscope
SkyWalking
Elastic APM
Elastic Beats | *Beats
rsyslog
syslog-ng
Gremlin | *Gremlin
Chaos Mesh
LitmusChaos
Chaos Monkey | ^Chaos Monkey
OpenCost
Kubecost
CloudHealth
Vantage | *Vantage
Open Service Mesh
Consul Connect
KubeVirt
vCluster
Longhorn | *Longhorn
Rook | *Rook
Portworx
OpenEBS
NVIDIA Run:ai | runai
Kueue
Volcano | *Volcano
XCP-ng
oVirt
VirtualBox | virtual box
Parallels | *Parallels
# test
Nightwatch.js | *Nightwatch
Protractor
Selenide
Serenity BDD | *Serenity
Watir
Squish | *Squish
testRigor
Leapwork
Worksoft
QA Wolf
Checkly
Bruno | *Bruno
Hoppscotch
ReadyAPI
MockServer
Mountebank
JBehave
Gauge | *Gauge
TestLink
PractiTest
Qase
Testmo
Bugzilla
MantisBT | *Mantis
axe-core | *axe
NVDA | ^NVDA
JAWS | *JAWS
VoiceOver | *VoiceOver
WebPageTest
PageSpeed Insights | pagespeed
Winium
Perfecto | *Perfecto
Kobiton
Sealights
`;
