/**
 * The technologies a posting may name: usual spelling first, then other spellings, one technology a line.
 *
 * A spelling matches whatever its case; blank, dot and hyphen between its words are alike ("Node.js", "node js").
 * Marks: `^` only in this case ("Notion", not "notion") · `~` in this case and only where the context speaks of
 * technology · `*` in this case and only right beside another technology in a list. The name itself is a spelling too,
 * unless it is given again with a mark. Context words and false friends are in `technology-context.ts`.
 */
export const TECHNOLOGIES = `
# languages
Python | python3 | python 3
JavaScript | java script | ~JS | es6+ javascript | ecmascript | *Js | *js
TypeScript | type script | *TS | *ts
Java | java 8 | java 11 | java 17 | java 21
Java EE | j2ee | jee | jakarta ee
C | *C | embedded c | ansi c | ~C99
C++ | cpp | c++11 | c++14 | c++17 | c++20 | c plus plus | modern c++
Boost | *Boost
MSVC | msvc
C# | c sharp | csharp
.NET | .net framework | dotnet | dot net | ms .net
.NET Core | dotnet core
ASP.NET | asp.net mvc
ASP.NET Core
Go | golang | go lang | go programming | ~Go | *go | *GO
Rust | ~Rust | rustlang | rust programming | *rust
Ruby | ^Ruby | ~ruby
Ruby on Rails | ror | ^Rails | rubyonrails | ~rails
PHP | php7 | php8 | php 7 | php 8
Swift | ~Swift | swift programming | *swift
SwiftUI | swift ui
Objective-C | objective c | obj c | objc
Kotlin
Kotlin Multiplatform | kmp | kmm | ^KMP
Scala
Perl | ^Perl
R | *R | r programming | r language | rstudio | r studio | r shiny
SQL | ^SQL | ^Sql | *sql
T-SQL | tsql | transact sql
PL/SQL | plsql | pl sql
MATLAB
Simulink
Julia | *Julia
Haskell
Elixir
Erlang
Clojure
ClojureScript
F# | f sharp
OCaml
Lua | ^Lua
Dart | ~Dart
Groovy | ^Groovy
Visual Basic | vb.net | vb net | ~VB
VBA | ^VBA
COBOL
Fortran
Ada | *Ada
Delphi | ^Delphi
Solidity
Vyper | ^Vyper
Move | *Move
Cairo | *Cairo
Zig | *Zig
Elm | *Elm
Nim | *Nim
Lisp | ^Lisp | common lisp
Prolog
Apex | ~Apex
ABAP
RPG | *RPG | rpgle
Assembly | *Assembly | assembly language | assembler language | x86 assembly | ~Assembler
VHDL
Verilog
SystemVerilog | system verilog
UVM | ^UVM
SystemC
Bash | ^Bash | ~bash | ^BASH | bash shell
Shell | shell scripting | shell scripts | ~Shell | unix shell
PowerShell | power shell
Tcl | ^Tcl | ^TCL
AWK | *awk
HTML | html5 | html 5 | xhtml
CSS | css3 | css 3
Sass | ^Sass | ^SASS
SCSS
Less | *Less | *LESS
XSLT
GraphQL
gRPC
Protobuf | protocol buffers | protobufs
Thrift | ^Thrift | apache thrift
WebAssembly | wasm
WebGL
WebGPU
WebRTC
WebSocket | websockets | web sockets
OpenGL | open gl
Vulkan | ^Vulkan
DirectX | direct x
Metal | *Metal
GLSL
HLSL
OpenCL
CUDA
cuDNN
SYCL
OpenMP | open mp
OpenACC
MPI | ^MPI | ^OpenMPI
Markdown | ^Markdown
LaTeX | ^LaTeX
YAML | *YAML
Regex | *Regex
PromQL
KQL | ^KQL
ES|QL
DAX | ^DAX
MDX | *MDX
Cypher | *Cypher
SPARQL
Gherkin
APL | *APL
kdb+ | kdb | q/kdb+
Ballerina | *Ballerina
Gleam | *Gleam
Racket | *Racket
Smalltalk
ColdFusion | cold fusion
ActionScript
CoffeeScript
Hack | *Hack
Jython
Mojo | *Mojo
Ladder Logic | ladder logic programming

# front end
React | ^React | ^REACT | reactjs | react js | react.js | ~react
React Native | reactnative
React Query | react-query
TanStack Query | tanstack
TanStack
React Hook Form
React Router
Redux | redux toolkit | rtk
Redux-Saga | redux saga
MobX
Zustand | ~Zustand | *zustand
Recoil | *Recoil
Jotai
SWR | ^SWR
XState
Angular | ^Angular | ^ANGULAR | angular 2+ | angularjs | angular js | angular.js | ~angular
RxJS
NgRx
Vue.js | ^Vue | vuejs | vue js | vue 3 | vue3 | vue 2 | ~vue
Vuex
Pinia | ^Pinia
Nuxt | nuxt.js | nuxtjs
Next.js | nextjs | next js | ^NextJS | *Next
Svelte
SvelteKit
Solid.js | solidjs
Preact
Ember | ember.js | emberjs | *Ember
Backbone.js | backbonejs
jQuery | j query
Knockout.js | ^KnockoutJS | *Knockout
Alpine.js | alpinejs
htmx
Stimulus | stimulus.js | stimulusjs | *Stimulus
Hotwire | ^Hotwire
Turbo | *Turbo
Lit | lit-element | litelement | *Lit
Astro | *Astro | astro.js
Remix | ~Remix | remix.run
Gatsby | gatsbyjs | gatsby.js | ^Gatsby
Qwik
Polymer | *Polymer | polymer.js
Tailwind CSS | tailwindcss | ^Tailwind | tailwind
Bootstrap | ^Bootstrap
Material UI | material-ui | ^MUI
Chakra UI | ^Chakra
shadcn/ui | shadcn | shadcn ui
Radix | radix ui | *Radix
Ant Design | antd
Styled Components | styled-components
Emotion | *Emotion
Storybook
Framer Motion
GSAP
D3.js | d3 | d3js | ^D3
Three.js | threejs
PixiJS | pixi.js
Konva
Phaser
Babylon.js | babylonjs
React Three Fiber
Chart.js | chartjs
AG Grid | ag-grid
Highcharts
ECharts
Mapbox
MapLibre
OpenStreetMap | open street map
Leaflet | ^Leaflet | leaflet.js
OpenLayers
Cesium | ^Cesium
Deck.gl | deckgl
ProseMirror
Tiptap
Lexical | *Lexical
CodeMirror
Monaco Editor
webpack | web pack
Vite | ^Vite | vitejs | vite.js
Rollup | *Rollup | rollup.js
esbuild
Babel | ^Babel | ~babel
Parcel | *Parcel
Turborepo
Nx | *Nx | *NX
Lerna
pnpm
npm | *npm
Yarn | *Yarn
Bun | *Bun
Deno | ^Deno
ESLint
Prettier | ^Prettier
Electron | ^Electron | electron.js
Tauri | ^Tauri
Ionic | ^Ionic
Capacitor | *Capacitor
Cordova | ^Cordova | phonegap
NativeScript
Expo | ~Expo | expo.io | expo eas
Flutter | ^Flutter
Riverpod
BLoC | ^BLoC
GetX
Jetpack Compose | jetpack
Xamarin
.NET MAUI | *MAUI
UIKit
Core Data | ^Core Data | ^CoreData
Combine | *Combine
ARKit
StoreKit
ARCore
RealityKit
visionOS
Xcode
Visual Studio | ^Visual Studio
VS Code | vscode | visual studio code
IntelliJ IDEA | intellij
PyCharm
Eclipse | *Eclipse
Vim | *Vim
Emacs
Android Studio
Android | ^Android | android sdk | ~android
iOS | ^iOS | ^IOS | ~ios | ~IOS
watchOS
tvOS
Gradle
Fastlane
Cocoapods
WPF | ^WPF
WinForms | windows forms | winform
UWP | ^UWP
Blazor
Qt | ^Qt | ^QT | ^QML
GTK | ^GTK
wxWidgets
Swing | *Swing | java swing
JavaFX
Silverlight
VSTO | ^VSTO
COM | *COM
ClickOnce
AMP | *AMP
PWA | *PWA
Web Components | web components

# back end
Node.js | nodejs | node js | ~Node | ^NodeJS | *node | *Nodejs
Express | express.js | expressjs | ~Express | *express
NestJS | nest.js | nest js | *Nest
Fastify
Zod
BullMQ
Elysia | *Elysia
Koa | koa.js | koajs
Hono | ^Hono
Hapi | hapi.js | *Hapi
Meteor | meteor.js | *Meteor
AdonisJS
tRPC
Prisma | ^Prisma | ~prisma
TypeORM
Sequelize
Drizzle | drizzle orm | *Drizzle
SQLx
Knex | knex.js
Mongoose | ^Mongoose
Django
Django REST Framework | drf | django rest | django-rest-framework
Flask | ^Flask | ~flask
FastAPI | fast api | fast-api
Pydantic
SQLAlchemy
Alembic | ^Alembic
Celery | ^Celery | ~celery
Tornado | *Tornado
Pyramid | *Pyramid
aiohttp
asyncio
Requests | *Requests | *requests
Starlette
Gunicorn
Uvicorn
Twisted | *Twisted
Streamlit
Gradio
Dash | *Dash
Spring | ~Spring | spring framework | *spring
Spring Boot | springboot | spring-boot
Spring Cloud
Spring MVC
Spring Security
Spring Batch
Spring Data
WebFlux | spring webflux
Hibernate | ^Hibernate
JPA | ^JPA
JDBC
JSP | ^JSP
JSF | ^JSF
Servlets | *Servlets | java servlets | *Servlet
Struts | ^Struts
EJB | ^EJB
JMS | ^JMS
Quarkus
Micronaut
Vert.x | vertx
Dropwizard
Play Framework | *Play
Akka | ^Akka
ZIO | ^ZIO
Cats | cats effect | *Cats
Ktor
Retrofit | ^Retrofit
RxJava
OkHttp
MockK
Dagger | *Dagger
Hilt | *Hilt
Koin | *Koin
Room | *Room
Feign | ^Feign
Thymeleaf
Vaadin
Grails | ^Grails
Netty
Maven | ^Maven
sbt | *sbt
JUnit
Mockito
TestNG
Lombok
jOOQ
MyBatis
Entity Framework
Entity Framework Core | ef core
LINQ | ^LINQ
Dapper | ^Dapper
SignalR
WCF | ^WCF
MediatR
MassTransit
Hangfire
NUnit
xUnit | xunit.net
Laravel
Symfony | ^Symfony
CodeIgniter
CakePHP
Yii | ^Yii | yii2
Zend | zend framework | laminas
Livewire | ^Livewire
Composer | *Composer
PHPUnit
Doctrine | *Doctrine
Sinatra | *Sinatra
Sidekiq
RSpec
Hanami
Phoenix | phoenix framework | phoenix liveview | *Phoenix
LiveView | ^LiveView
Ecto | ^Ecto
Gin | *Gin | gin-gonic
Echo | *Echo
Fiber | *Fiber
GORM
Actix | actix-web
Axum | ^Axum
Tokio
Rocket | *Rocket
Diesel | *Diesel
Vapor | *Vapor
OpenAPI | open api
Swagger | ^Swagger | *swagger
Postman | ^Postman | *postman
Insomnia | ~Insomnia
Apollo GraphQL | apollo client | apollo server | apollo federation
Hasura
PostgREST
OAuth | oauth2 | oauth 2.0 | oauth 2
OpenID Connect | oidc | openid
SAML | saml 2.0
JWT | ^JWT | jwts | json web tokens | json web token
LDAP
SCIM | ^SCIM
Keycloak
Auth0
Okta
Clerk | *Clerk
WorkOS
Ping Identity | pingfederate | pingone
CyberArk
SailPoint
OneLogin
Duo | *Duo | duo security
Temporal | ~Temporal | temporal.io
Camunda
Zeebe
Sentry | ^Sentry
Bugsnag
LaunchDarkly
RabbitMQ | rabbit mq
Kafka | apache kafka
Kafka Streams
ksqlDB | ksql
Confluent | ^Confluent | confluent cloud | confluent kafka
ActiveMQ
ZeroMQ | zmq | 0mq
NATS | ^NATS
Pulsar | apache pulsar | ~Pulsar
MQTT
AMQP
IBM MQ | mq series
MuleSoft | mule esb | ~Mule
Boomi | dell boomi
TIBCO
Apigee
Kong | ~Kong | kong gateway
Tyk | *Tyk
Envoy | ~Envoy | envoy proxy
Istio
Linkerd
Traefik
HAProxy
nginx
Apache | apache httpd | apache http server | ~Apache | apache web server
Tomcat | apache tomcat
Jetty | ^Jetty
WebLogic
WebSphere
JBoss | wildfly
IIS | ^IIS
Varnish | ^Varnish
Caddy | *Caddy
COM+ | com+
CORBA
SOAP | ^SOAP
OData | ^OData
WebdriverIO

# data stores
PostgreSQL | postgres | postgressql | postgre | postgre sql | psql | pgsql
PostGIS
pgvector
PGlite
MySQL | my sql
MariaDB
Percona
Galera
ProxySQL
Aerospike
H2 | *H2
SQLite | sqlite3
SQL Server | microsoft sql server | ms sql | mssql | ms sql server | ms-sql | sql-server
SSIS | ^SSIS
SSRS | ^SSRS
SSAS | ^SSAS
SSMS | ^SSMS
Oracle | ^Oracle | oracle db | oracle database
Oracle Cloud | oracle cloud infrastructure
OCI | ^OCI
Oracle EBS | oracle e-business suite
Oracle Fusion
Oracle APEX
DB2 | ibm db2
MongoDB | mongo db | ^Mongo | mongo | mongodb atlas
Cassandra | apache cassandra | ^Cassandra
ScyllaDB | scylla
DynamoDB | dynamo db | aws dynamodb | amazon dynamodb
Redis
Valkey
Memcached
Elasticsearch | elastic search
Elastic | ~Elastic | elastic stack
Elastic Security
ELK | ^ELK | elk stack
OpenSearch | ^Open Search | amazon opensearch
Solr | apache solr
Lucene | apache lucene
Algolia
Meilisearch
Typesense
Vespa | *Vespa
Neo4j
ArangoDB
JanusGraph
TigerGraph
Memgraph
Amazon Neptune | aws neptune | ~Neptune
InfluxDB | ^Influx
TimescaleDB | ^Timescale
QuestDB
VictoriaMetrics
ClickHouse | ^Click House
DuckDB
MotherDuck
CockroachDB | cockroach db
TiDB
YugabyteDB | yugabyte
Spanner | cloud spanner | google spanner | ~Spanner
Bigtable | ^Big Table | cloud bigtable
Firestore | cloud firestore
Firebase
Supabase
PlanetScale
Neon | *Neon
Turso
Vitess
Couchbase
CouchDB
RethinkDB
FoundationDB
RocksDB
LevelDB
etcd
ZooKeeper | apache zookeeper | zookeeper
HBase | apache hbase
Hadoop | apache hadoop
HDFS | ^HDFS
MapReduce | map reduce
YARN | *YARN
Hive | apache hive | ~Hive
Pig | apache pig | *Pig
Sqoop
Oozie
Flume | *Flume | apache flume
Impala | apache impala | ~Impala
Ambari
Cloudera
Hortonworks
Spark | apache spark | ~Spark | spark sql | spark streaming | *spark | spark jobs | spark job | spark clusters | spark cluster | spark etl | spark pipelines
PySpark | py spark
Flink | apache flink
Storm | apache storm | *Storm
Samza
Beam | apache beam | *Beam
Presto | prestodb | ~Presto
Trino
Druid | apache druid | ~Druid
Pinot | apache pinot | ~Pinot
Kudu | *Kudu
Kylin
Apache Arrow
Parquet | apache parquet
HDF5
LakeFS
OneLake
Avro | apache avro
ORC | *ORC
Iceberg | apache iceberg | ~Iceberg
Hudi | apache hudi
Delta Lake
Delta Live Tables
Unity Catalog
Databricks
Snowflake | ^Snowflake | *snowflake
Snowpark
Redshift | amazon redshift | aws redshift
BigQuery | big query | google bigquery
Teradata
Vertica
Greenplum
Netezza
Exasol
SingleStore | memsql
Firebolt
Dremio
Starburst | ~Starburst
SAP HANA | ^HANA
dbt | ^dbt | *DBT | data build tool
Airflow | apache airflow | ^Airflow | *airflow
Dagster
Prefect | ^Prefect
Luigi | *Luigi
Argo | ~Argo
Argo Workflows
Flyte | ^Flyte
Mage | *Mage | mage.ai
Metaflow
Fivetran
Stitch | *Stitch
Airbyte
Meltano
Matillion
Talend
Informatica | ^Informatica | ^INFORMATICA
Pentaho
DataStage | ibm datastage
Alteryx
KNIME
RapidMiner
Dataiku
DataRobot
Apache NiFi | nifi
Debezium
Kafka Connect
Hightouch
Census | *Census
RudderStack
Segment | ~Segment | twilio segment
mParticle
Tealium
Snowplow | ^Snowplow
Great Expectations | ^Great Expectations
Soda | *Soda
Monte Carlo | *Monte Carlo | monte carlo data
Metaplane
Collibra
Alation
DataHub
Amundsen | *Amundsen
Atlan | ^Atlan
Purview | microsoft purview | azure purview | ^Purview
OpenLineage
OpenMetadata
Denodo
Cube | cube.js | cube.dev | *Cube
LookML
Sqlmesh

# analytics and BI
Tableau
Power BI | powerbi | power-bi | ms power bi | microsoft power bi
Power Query
Power Pivot
Looker | ^Looker
Looker Studio
Google Data Studio | data studio
Qlik | qlikview | qlik sense | qliksense
Metabase
Superset | apache superset | ^Superset
Mode | mode analytics | *Mode
Sigma | sigma computing | *Sigma
Hex | *Hex | hex.tech
Omni | *Omni
ThoughtSpot
Domo | ^Domo
Sisense
MicroStrategy
Cognos | ibm cognos
SAP BusinessObjects | ^Business Objects | businessobjects
SAP Analytics Cloud
Crystal Reports
Amazon QuickSight | quicksight | aws quicksight
Grafana
Kibana
Logstash
Redash
Jupyter | jupyter notebook | jupyter notebooks | jupyterlab
Zeppelin | *Zeppelin
Excel | ^Excel | ms excel | microsoft excel | ^EXCEL | ms-excel | *excel
Google Sheets | gsheets | *Sheets
Google Docs
Google Slides | *Slides
Google Drive
Google Forms
Google Calendar
Google Apps Script | apps script | appscript
Google Workspace | g suite | gsuite | g-suite | google suite | google apps
Gmail
Google Meet
Google Analytics | ga4 | ga 4 | google analytics 4 | *GA
Google Tag Manager | ^Tag Manager
Google Search Console | search console
Google Ads | adwords | google adwords
Google Ad Manager
Google Optimize
Google Merchant Center
Google Maps | google maps api
Amplitude | ^Amplitude
Mixpanel
Heap | *Heap | heap analytics
Pendo | ^Pendo
PostHog
Hotjar
FullStory
LogRocket
Contentsquare
Quantum Metric
Adobe Analytics | omniture
Adobe Target
Optimizely
VWO | ^VWO
Statsig
Eppo | *Eppo
AppsFlyer
Adjust | *Adjust
Branch | *Branch | branch.io
Singular | *Singular
Kochava
SimilarWeb
Semrush | sem rush
Ahrefs
Moz | *Moz
Screaming Frog
SAS | ^SAS
SPSS
Stata | ^Stata
EViews
JMP | ^JMP
Minitab
Mathematica | ^Mathematica
Maple | *Maple
GraphPad Prism | graphpad | *Prism
Bloomberg Terminal | bloomberg terminal
Capital IQ | capiq | s&p capital iq
FactSet
PitchBook
Qualtrics
SurveyMonkey
Typeform
Dovetail | *Dovetail
UserTesting
Maze | *Maze
Lookback | *Lookback

# machine learning
PyTorch | py torch | pytorch lightning
TensorFlow | tensor flow | tensorflow lite | tflite | ^TF
Keras
JAX | ^JAX | ^Jax
MXNet
Caffe | ^Caffe | ~Caffe2
Theano
scikit-learn | sklearn | scikit learn | sci-kit learn | scikit
XGBoost
LightGBM
CatBoost
pandas | ^pandas | ~Pandas | pandas dataframe | geopandas
NumPy
SciPy
Polars | ^Polars | ~polars
Dask | ^Dask
Ray | ~Ray | ray serve | ray tune
Numba
Cython
Matplotlib
Seaborn
Plotly
Bokeh | ^Bokeh
statsmodels
Prophet | *Prophet
NLTK
spaCy
Gensim
OpenCV | open cv
Detectron2 | detectron
YOLO | ^YOLO | yolov5 | yolov8
Hugging Face | huggingface | hugging face transformers | huggingface transformers
Transformers | *Transformers
LangChain | lang chain
LangGraph
Dify
OpenCode | *OpenCode
Gemma | *Gemma
TorchServe
OR-Tools | ^OR-Tools | ^OR-tools
LangSmith
LangFuse
LlamaIndex | llama index | llama-index
Haystack | *Haystack
DSPy
CrewAI | crew ai
AutoGen | ^AutoGen
Semantic Kernel
Vercel AI SDK | ai sdk
OpenAI | ^OpenAI | ^Open AI | openai api
Azure OpenAI | azure openai service
ChatGPT | chat gpt
GPT-4 | gpt4 | gpt-4o | gpt 4
GPT | ^GPT
DALL-E
Whisper | *Whisper | openai whisper
Codex | ~Codex | ^CodeX | openai codex
Anthropic API
Anthropic | ~Anthropic
Claude | ^Claude
Claude Code
Gemini | ~Gemini | google gemini
NotebookLM
Perplexity | ~Perplexity
Llama | ^Llama | ^LLaMA | llama 2 | llama 3
Mistral | ~Mistral
Cohere | *Cohere
DeepSeek
Qwen
Ollama
vLLM
SGLang
llama.cpp
TensorRT | tensorrt-llm
TensorFlow Serving
TensorFlow Extended | ^TFX
Hugging Face TGI | text generation inference
PyTorch Geometric
PEFT | ^PEFT
LoRA | *LoRA
Unsloth
Axolotl | *Axolotl
verl | *verl
OpenRLHF
ScaNN | ^ScaNN
NetworkX
Google Colab | colab
SDXL | ^SDXL
RAGAS | ^RAGAS | ^Ragas
TruLens
Arize
Modal | *Modal
RunPod
Lambda Labs
CoreWeave
Gemini CLI
Pydantic AI
Google ADK
OpenClaw
Glean | *Glean
NVIDIA Triton | triton inference server
Triton | ~Triton
NVIDIA NIM | nvidia nims | nvidia nim microservices
NVIDIA NeMo | ^NeMo
DeepStream
NCCL | ^NCCL
DeepSpeed
Megatron | megatron-lm
FSDP | ^FSDP
ONNX | onnx runtime
OpenVINO
Core ML | ^Core ML | ^CoreML
MLX | ^MLX
Horovod
MLflow | ml flow
Kubeflow
KServe
Seldon | seldon core
BentoML
Weights & Biases | wandb | ^W&B | weights and biases
Comet | comet ml | *Comet
ClearML
DVC | ^DVC
Feast | *Feast
Tecton
SageMaker | amazon sagemaker | aws sagemaker | sage maker
Amazon Bedrock | aws bedrock | ~Bedrock
Google Vertex AI | vertex ai | ~Vertex
Azure Machine Learning | azure ml
Azure AI Foundry | ai foundry
Azure AI
Azure Cognitive Services | cognitive services
Dialogflow
Rasa | ^Rasa
Botpress
Voiceflow
Pinecone | ^Pinecone
Weaviate
Qdrant
Milvus
Chroma | chromadb | *Chroma
FAISS | ^FAISS
Stable Diffusion
ComfyUI
Midjourney
Runway | runwayml | *Runway
ElevenLabs | eleven labs
Sora | *Sora
Veo | *Veo
Kling | *Kling
Deepgram
AssemblyAI
LiveKit
Copilot | ^Copilot | ^CoPilot | microsoft copilot
GitHub Copilot
Copilot Studio | microsoft copilot studio
Cursor | ~Cursor | cursor ai
Windsurf | ~Windsurf
Cline | *Cline
Devin | *Devin
Replit | ^Replit
Lovable | *Lovable
Bolt | bolt.new | *Bolt
v0 | *v0 | v0.dev
MCP | ^MCP | model context protocol
A2A | *A2A | agent2agent
n8n
Zapier
Make | make.com | *Make | ^Integromat
Gumloop
Relay.app
Labelbox
Scale AI | *Scale AI
Harvey | *Harvey
Legora | ^Legora

# cloud
AWS | amazon web services
EC2 | ^EC2 | aws ec2 | amazon ec2
S3 | ^S3 | aws s3 | amazon s3
RDS | ^RDS | amazon rds | aws rds
Aurora | amazon aurora | aws aurora | aurora postgres | ~Aurora
AWS Lambda | ~Lambda | ~Lambdas | amazon lambda
ECS | ^ECS | aws ecs | amazon ecs
EKS | ^EKS | aws eks | amazon eks
Fargate | aws fargate
ECR | ^ECR
SQS | ^SQS | aws sqs | amazon sqs
SNS | *SNS | aws sns | amazon sns
Kinesis | aws kinesis | amazon kinesis | ^Kinesis
Glue | aws glue | ~Glue
Athena | aws athena | amazon athena | ~Athena
Amazon EMR | aws emr | *EMR | emr cluster
AWS Step Functions | step functions
API Gateway | ^API Gateway | aws api gateway | amazon api gateway
CloudFormation | cloud formation | aws cloudformation
CloudWatch | aws cloudwatch | amazon cloudwatch
CloudTrail | aws cloudtrail
CloudFront | amazon cloudfront | aws cloudfront
Route 53 | route53
AWS CDK | ~CDK
IAM | aws iam | *IAM
AWS IoT | aws iot core
AWS Amplify | ~Amplify
AWS Cognito | cognito | amazon cognito
AWS SAM
Elastic Beanstalk
EventBridge | amazon eventbridge
ElastiCache | amazon elasticache | aws elasticache
Secrets Manager | ^Secrets Manager | aws secrets manager
MSK | *MSK | amazon msk
Lake Formation
GuardDuty
Amazon Connect
Amazon Lex
Amazon Textract | textract
Amazon Rekognition | rekognition
Azure | ^Azure | microsoft azure | ms azure | azure cloud | ~azure
Azure DevOps | ^ADO
Azure Functions
Azure Data Factory | ^ADF
Azure Synapse | synapse analytics | azure synapse analytics | ~Synapse
Azure Databricks
Azure SQL | azure sql database
Azure Blob Storage | azure blob | blob storage
Azure App Service | azure app services | ^App Service
Azure Kubernetes Service | ^AKS
Azure Data Lake | ^ADLS | azure data lake storage
Azure Cosmos DB | cosmos db | cosmosdb
Azure Logic Apps | logic apps
Azure Service Bus | ^Service Bus
Azure Event Hubs | ^Event Hubs | ^Event Hub
Azure Key Vault | key vault
Azure Monitor
Azure AD | azure active directory
Azure Data Share
Azure Pipelines
Azure Virtual Desktop | ^AVD
Entra ID | microsoft entra | ^Entra | microsoft entra id
Active Directory | ^AD DS | *AD | microsoft active directory
Group Policy | ^GPO | group policies
Intune | microsoft intune
Microsoft Defender | defender for endpoint
Microsoft Sentinel | azure sentinel | ~Sentinel
Microsoft Fabric | ms fabric | *Fabric
ARM Templates | arm template
Bicep | ^Bicep
GCP | google cloud | google cloud platform
GKE | ^GKE | google kubernetes engine
Cloud Run | ^Cloud Run | google cloud run
Cloud Functions | ^Cloud Functions | google cloud functions
App Engine | google app engine
Compute Engine | google compute engine
Google Cloud Storage | ^GCS
Pub/Sub | pubsub | google pub/sub | cloud pub/sub
Dataflow | google dataflow | cloud dataflow | ~Dataflow
Dataproc
Dataform | ~Dataform
Cloud Composer
Cloud SQL
Cloud Build | ^Cloud Build
BigQuery Sharing
Snowflake Data Sharing
Snowflake Cortex AI | snowflake cortex
Delta Sharing
IBM Cloud
Alibaba Cloud
Tencent Cloud
DigitalOcean | digital ocean
Linode
Hetzner
OVH | ^OVH | ovhcloud
Scaleway
Heroku
Vercel
Netlify
Render | *Render | render.com
Fly.io
Railway | *Railway
Cloudflare | ^Cloudflare
Cloudflare Workers
Fastly
Akamai
OpenStack
VMware | vm ware
vSphere
ESXi
Hyper-V | hyper v
Proxmox
Nutanix
Citrix
KVM | ^KVM
QEMU
Xen | *Xen
OpenShift | ^Open Shift
Rancher | ~Rancher
Tanzu
Cloud Foundry
Mulesoft Anypoint | anypoint

# operations and delivery
Kubernetes | k8s | k8 | kubernetes k8s | kubernates
Docker | docker compose | docker-compose | docker swarm
Docker Buildx | buildx
Podman
gVisor
Firecracker | ^Firecracker
Apptainer
Mesos | apache mesos
ngrok
Open vSwitch
iptables
Juju | ^Juju
MAAS | ^MAAS
LXD | ^LXD
LXC | ^LXC
Snapcraft
Ceph
MinIO
Teleport | *Teleport
Steampipe
systemd
Autotools
D-Bus | dbus
Wayland
DPDK | ^DPDK
containerd
Helm | ~Helm | helm charts
Kustomize
Argo CD | argocd | argo-cd
Flux | fluxcd | *Flux
Kargo
Crossplane
Terraform
Terraform CDK | cdktf
OpenTofu
Terragrunt
Atlantis | *Atlantis
Pulumi
Ansible
Puppet | ~Puppet
Chef | *Chef
Salt | *Salt
SaltStack | salt stack
Vagrant | ^Vagrant
Packer | *Packer | hashicorp packer
Nomad | *Nomad | hashicorp nomad
Consul | ~Consul | hashicorp consul
HashiCorp Vault | ~Vault
OpenBao
Jenkins
GitHub Actions | github action | githubactions
GitLab CI | gitlab ci/cd | gitlab-ci
CircleCI | circle ci
Travis CI | travisci | ~Travis
TeamCity | ^Team City
Bamboo | *Bamboo | atlassian bamboo
Buildkite
Drone CI | *Drone
Spinnaker | ^Spinnaker
Octopus Deploy
Harness | *Harness
Tekton
Bazel
Buck | *Buck
CMake
GNU Make | makefile | makefiles
Nix | *Nix | nixos
Ninja | *Ninja
GCC | *GCC
Clang | ^Clang
LLVM | ^LLVM
MLIR | ^MLIR
GDB | ^GDB
Valgrind
Git | ^Git | *git | ^GIT | ~git
GitHub | git hub
GitLab | git lab
Gitea
Bitbucket | bit bucket
SVN | ^SVN | ^Subversion
Mercurial
Perforce
Gerrit
SonarQube | sonar qube | sonarcloud
Snyk
Artifactory | jfrog
Nexus | sonatype nexus | *Nexus
Prometheus
Thanos | *Thanos
Loki | ~Loki
Tempo | *Tempo
Mimir | *Mimir
Datadog | data dog
New Relic | newrelic
Dynatrace
AppDynamics
Splunk
Sumo Logic
Honeycomb | ~Honeycomb
Lightstep
Jaeger | ^Jaeger
OpenTelemetry | ^OTel | otel
Fluentd
Fluent Bit
Vector | *Vector
Graylog
Nagios
Zabbix
PRTG | ^PRTG
SolarWinds
Icinga
PagerDuty | pager duty
Opsgenie
incident.io
FireHydrant
Statuspage
Rollbar
eBPF
Cilium
Calico | *Calico
Falco | *Falco
Open Policy Agent | ^OPA
Cert-Manager
Velero
Knative
KEDA | ^KEDA
Karpenter
Backstage | *Backstage
Linux | gnu/linux
Unix | ^Unix | ^UNIX
Ubuntu
Debian
Red Hat | ^RHEL | red hat enterprise linux | redhat
CentOS
Fedora | ^Fedora
SUSE | ^SUSE
Arch Linux
Alpine Linux
Windows | ^Windows | windows 10 | windows 11 | ms windows | microsoft windows
Windows Server
macOS | ^MacOS | mac os | mac os x | ^OSX | os x
ChromeOS | chrome os
FreeBSD
z/OS | zos
IBM i | as/400 | as400 | iseries
AIX | ^AIX
Solaris | ^Solaris
Jamf
Workspace ONE
SCCM | ^SCCM
WSUS | ^WSUS
Exchange | microsoft exchange | exchange server | exchange online | *Exchange
DNS | ^DNS
DHCP
BGP | ^BGP
OSPF | ^OSPF
MPLS | ^MPLS
IPsec
SNMP | ^SNMP
NetFlow
WireGuard
OpenVPN
Cisco | ^Cisco
Cisco Meraki | meraki
Juniper | ^Juniper | juniper networks
Arista
Fortinet | fortigate
Palo Alto | *Palo Alto | palo alto networks | palo alto firewalls
Check Point | ^Check Point | checkpoint firewall
F5 | *F5 | f5 big-ip
Aruba | *Aruba
Ubiquiti | unifi
SD-WAN | sdwan
Asterisk | *Asterisk
FreeSWITCH
SIP | *SIP
VoIP | ^VoIP | ^VOIP

# test
Selenium | selenium webdriver
Cypress | ^Cypress | cypress.io | ~cypress
Playwright | ^Playwright | ~playwright
Puppeteer
Appium
Jest | ^Jest | ~jest
Mocha | ^Mocha
Chai | *Chai
Jasmine | *Jasmine
Karma | *Karma
Vitest
React Testing Library
Enzyme | *Enzyme
pytest | py.test
unittest
Robot Framework
Cucumber | ^Cucumber
SpecFlow
Behave | *Behave
JMeter | j meter
k6 | ^K6 | ^k6
Gatling | ^Gatling
Locust | *Locust
LoadRunner
TestRail | test rail
Pact | *Pact
Wiremock
Testcontainers
Zephyr | *Zephyr
Xray | *Xray
qTest
HP ALM | ^ALM
SoapUI | soap ui
REST Assured | ^RestAssured | ^REST Assured | ^Rest-Assured
Katalon
TestComplete
TestCafe
BrowserStack
Sauce Labs | saucelabs
LambdaTest
Espresso | *Espresso
XCTest | xcuitest
Detox | *Detox
Charles Proxy
Fiddler | ^Fiddler
Burp Suite | burpsuite | ^Burp
OWASP ZAP

# security
Wireshark
Nmap
Metasploit
Kali Linux | ^Kali
Nessus
Qualys
Tenable
Rapid7
Wiz | *Wiz
CrowdStrike
SentinelOne
Carbon Black
Tanium
Zscaler
Netskope
Proofpoint
Mimecast
Varonis
QRadar | ibm qradar
ArcSight
LogRhythm
Exabeam
Snort | ^Snort
Suricata
Zeek
Ghidra
IDA Pro
YARA | ^YARA
Volatility | *Volatility
MISP | ^MISP
Vanta | *Vanta
Drata | ^Drata
OneTrust
Archer | *Archer | rsa archer
Checkmarx
Veracode
Fortify | *Fortify
Semgrep
CodeQL
Trivy
1Password
LastPass
Bitwarden
AMD SEV
Intel SGX
Apple Secure Enclave | secure enclave

# hardware and embedded
Arduino
Raspberry Pi
STM32
ESP32
ARM | *ARM | arm cortex | cortex-m
RISC-V | risc v
x86 | *x86
FPGA | *FPGA
Xilinx
Vivado
Quartus | ^Quartus
Altera
Zynq
NVIDIA Jetson | jetson
FreeRTOS
Zephyr RTOS
RTOS | *RTOS
QNX | ^QNX
VxWorks
Yocto
Buildroot
U-Boot
AUTOSAR
CAN bus | canbus | ^CAN FD | *CAN
CANoe
CANalyzer
I2C | ^I2C
SPI | *SPI
UART | ^UART
USB | *USB
PCIe | ^PCIe | *PCI
JTAG | ^JTAG
Ethernet | *Ethernet
EtherCAT
PROFINET
PROFIBUS
Modbus
OPC UA | opc-ua
BACnet
KNX | ^KNX
Bluetooth | ~Bluetooth | bluetooth low energy | ^BLE
Zigbee
LoRaWAN
ROS | ^ROS | robot operating system
ROS 2 | ros2
DDS | *DDS
FastDDS
Zenoh
NVIDIA Omniverse | omniverse
Gazebo | ^Gazebo
MoveIt
Isaac Sim | nvidia isaac | isaac gym
MuJoCo
CARLA | *CARLA
PX4
ArduPilot
PCL | *PCL | point cloud library
SLAM | *SLAM
LabVIEW | lab view
TestStand
dSPACE
Altium | altium designer
KiCad
OrCAD
Eagle | *Eagle | autodesk eagle
Cadence | ~Cadence | cadence virtuoso
Virtuoso | *Virtuoso
Allegro | *Allegro | cadence allegro
Synopsys
Mentor Graphics
ModelSim | questasim
SPICE | ^SPICE | hspice
LTspice | lt spice
PSpice
HFSS | ^HFSS | ansys hfss
ANSYS | ansys
Abaqus
COMSOL
OpenFOAM
NASTRAN | nastran
HyperMesh
LS-DYNA
STAR-CCM+ | star ccm+
SolidWorks | solid works
CATIA
Siemens NX | nx cad | unigraphics
Solid Edge | solidedge
Creo | ^Creo | ptc creo
Inventor | autodesk inventor | *Inventor
Fusion 360
Onshape
AutoCAD | auto cad
AutoCAD Civil 3D | civil 3d
Revit
Navisworks
BIM 360
SketchUp | ^Sketch Up
Rhino | rhino 3d | ~Rhino | rhinoceros 3d
Grasshopper | *Grasshopper
ArchiCAD
Tekla
MicroStation
ArcGIS
QGIS
GDAL | ^GDAL
ENVI | *ENVI
FME | *FME
Teamcenter
Windchill
ENOVIA
EPLAN
TIA Portal
SIMATIC | simatic s7 | s7-1500 | step 7
Rockwell | rockwell automation | ~Rockwell
Allen-Bradley | allen bradley
Studio 5000 | rslogix
CODESYS
Beckhoff
TwinCAT | twin cat
SCADA | ^SCADA
WinCC
Ignition | *Ignition
Wonderware
PLC | *PLC
FANUC | ^FANUC | ^Fanuc
KUKA | ^KUKA
Mastercam
G-code | gcode
Primavera P6 | primavera
Microsoft Project | ms project
Procore
Bluebeam

# design and media
Figma
FigJam
Sketch | ~Sketch
Framer | ^Framer
InVision | ^InVision
Zeplin
Abstract | *Abstract
Axure
Balsamiq
Principle | *Principle
ProtoPie
Miro | ^Miro
Mural | *Mural
Whimsical | *Whimsical
Lucidchart | lucid chart
Visio | ^Visio | ms visio | microsoft visio
draw.io
Canva
Adobe Creative Suite | adobe cs | adobe suite | creative suite
Adobe Creative Cloud | creative cloud | adobe cc
Photoshop | adobe photoshop
Illustrator | adobe illustrator | *Illustrator
InDesign | adobe indesign
Adobe XD
After Effects | adobe after effects | aftereffects
Premiere Pro | adobe premiere | adobe premiere pro | *Premiere
Lightroom
Adobe Audition | *Audition
Adobe Acrobat | *Acrobat
Adobe Experience Manager | ^AEM
Adobe Firefly
Final Cut Pro | ^Final Cut
DaVinci Resolve | davinci
Avid | avid media composer | *Avid
CapCut
Blender | ^Blender
Maya | autodesk maya | ~Maya
3ds Max | 3d max | 3dsmax
Cinema 4D | c4d
Houdini | ^Houdini
Nuke | *Nuke
ZBrush
Substance Painter | substance 3d | substance designer
Marvelous Designer
KeyShot
V-Ray | vray
Unity | unity3d | unity 3d | ~Unity | unity engine
Unreal Engine | ue4 | ue5 | ^Unreal | unreal engine 5 | unreal engine 4
Godot
CryEngine
Lottie
Rive | *Rive
Spline | *Spline
Pro Tools | ^Pro Tools
Logic Pro
Ableton | ableton live
OBS | *OBS
FFmpeg
GStreamer
HLS | *HLS
DASH | *DASH
H.264 | h264
AV1 | ^AV1
CorelDRAW | corel draw
GIMP | ^GIMP
Procreate | ^Procreate

# business software
Salesforce | ^Salesforce | ^SalesForce | ~salesforce | ^Sales Force | ^SFDC | salesforce.com | salesforce crm
Sales Cloud | salesforce sales cloud
Service Cloud | salesforce service cloud
Salesforce Marketing Cloud | marketing cloud | ^SFMC
Salesforce CPQ
Salesforce Commerce Cloud | commerce cloud | ^SFCC
Agentforce
Lightning Web Components | ^LWC
Pardot
MuleSoft Composer
HubSpot | hub spot
Marketo | adobe marketo | adobe marketo engage
Eloqua
Zoho | zoho crm
Pipedrive
Dynamics 365 | microsoft dynamics | ms dynamics | microsoft dynamics 365 | dynamics crm | d365
Business Central | dynamics 365 business central
Dynamics NAV | navision
Microsoft Power Platform | power platform
Power Apps | powerapps
Power Automate | microsoft flow
Dataverse
SAP | ^SAP
SAP S/4HANA | s/4hana | s4hana | s/4 hana | s4/hana | sap s4
SAP FI | sap fico | sap fi/co
SAP MM
SAP SD
SAP BW | sap bw/4hana
SAP ERP | sap r/3 | sap ecc
SAP Ariba | ariba
SAP SuccessFactors | successfactors | ^Success Factors
SAP Concur | ^Concur
SAP Fiori | ^Fiori
SAP BTP
SAP EWM
NetSuite | oracle netsuite | net suite
Workday | ^Workday
Adaptive Planning | workday adaptive | adaptive insights
Anaplan
Pigment | *Pigment
OneStream
Hyperion | oracle hyperion | ^Hyperion
Planful
Vena | *Vena
Mosaic | *Mosaic
Cube Software
BlackLine
FloQast
QuickBooks | quick books | ^QBO
Xero
Sage | sage intacct | ~Sage | sage 50
FreshBooks
MYOB | ^MYOB
Pronto | *Pronto | pronto xi
DATEV
Lexware
Tally | tally erp | tally prime | *Tally
Zuora
Chargebee
Recurly
Stripe | ~Stripe
Adyen | ~Adyen
PayPal | ~PayPal
Braintree | ~Braintree
Plaid | ~Plaid
Avalara
Vertex Tax
Coupa
Ariba Network
Jaggaer
Ironclad | *Ironclad
DocuSign
PandaDoc
Carta | *Carta
Ramp | *Ramp
Brex | *Brex
Expensify
Bill.com
Apptio
Infor | ^Infor
IFS Cloud | ifs erp | *IFS
Epicor
Sage X3
Odoo
Acumatica
JD Edwards | jde
PeopleSoft
Microsoft Office | ms office | ms-office | office de microsoft | microsoft-office | paquete office | paquet office | pacote office | pacchetto office | pack office | office-paket | office paket | mso-office | ^Office Suite | *Office | microsoft office suite | ms office suite
Microsoft 365 | office 365 | o365 | m365 | ms 365 | office365
Word | ms word | microsoft word | *Word | *word
PowerPoint | power point | ms powerpoint | ^PPT
Outlook | ms outlook | microsoft outlook | *Outlook
Access | ms access | microsoft access | *Access
OneNote
OneDrive | ^One Drive
SharePoint | share point
Microsoft Teams | ms teams | *Teams
Microsoft Project
Publisher | *Publisher | microsoft publisher
Exchange Online
Slack | ^Slack | *slack
Zoom | ~Zoom
Webex
Loom | *Loom
Discord | *Discord
Telegram | *Telegram
WhatsApp Cloud API | whatsapp business api
Notion | ^Notion
Notion AI
Confluence | ^Confluence | *confluence
Redmine
Jira | ^JIRA | jira software
Jira Service Management | jira service desk
Atlassian | ^Atlassian
Trello
Asana
Monday.com | ^monday.com | *Monday | *monday.com
ClickUp | ^Click Up
Basecamp | ^Basecamp
Linear | ~Linear
Shortcut | *Shortcut
Wrike
Smartsheet | smartsheets
Airtable | ^Air Table
Adobe Workfront | workfront
Pipedream
Podio
Goldcast
Sprinto
AuditBoard
Weglot
Medplum
Emplifi
Meta Business Manager
Coda | *Coda
Slite | ^Slite
Guru | *Guru
Productboard
Aha! | *Aha!
Retool
AirOps
HockeyStack
Tines | *Tines
Panther | *Panther
Chainalysis
Elliptic | *Elliptic
ComplyAdvantage
Fireblocks
Airwallex | ~Airwallex
SKAdNetwork
Google Ads Editor
Bizible | marketo measure
GitBook
Host Analytics
Bubble | *Bubble | bubble.io
OutSystems
Mendix
Appian
Pega | ^Pega | pegasystems
UiPath | ui path
Automation Anywhere
Blue Prism
Workato
Tray.io
Celonis
Signavio
ServiceNow | ^Service Now | ^Service now
BMC Remedy
Zendesk
Intercom | ^Intercom
Freshdesk
Freshservice
Freshworks
Gorgias
Kustomer
Help Scout | helpscout
HelpJuice
Front | *Front
Gladly | *Gladly
Dixa
Pylon | ~Pylon
Ada CX
Genesys
Five9
NICE inContact | incontact
Talkdesk
Aircall
Dialpad
RingCentral
Twilio
SendGrid
Mailgun
Postmark | *Postmark
Vonage
Gainsight
ChurnZero
Totango
Vitally | *Vitally
Planhat
Catalyst | *Catalyst
Outreach | *Outreach | outreach.io
Salesloft
Gong | ~Gong | gong.io
Chorus | *Chorus | chorus.ai
Clari
Apollo | ~Apollo | apollo.io
ZoomInfo
Lusha | ^Lusha
Cognism
Clearbit
Clay | *Clay
Instantly | *Instantly | instantly.ai
Smartlead
Lemlist
LinkedIn Sales Navigator | sales navigator
LinkedIn Recruiter
LinkedIn Ads
LinkedIn Campaign Manager
Meta Ads | facebook ads | meta ads manager | facebook ads manager
TikTok Ads | tiktok ads manager
Meta Business Suite
Seamless.ai
6sense
Demandbase
Bombora
Drift | *Drift
Qualified | *Qualified
Calendly
Chili Piper
Mailchimp | mail chimp
Klaviyo
Braze | ^Braze
Iterable | ^Iterable
Customer.io
ActiveCampaign
Constant Contact | ^Constant Contact
Attentive | *Attentive
OneSignal
Emarsys
Bloomreach
Insider | *Insider
Dotdigital
Sprout Social
Hootsuite
Buffer | *Buffer
Later | *Later
Brandwatch
Meltwater
Cision
Muck Rack
Sprinklr
The Trade Desk
DV360 | display & video 360
Campaign Manager 360
AdRoll
Criteo | *Criteo
Taboola | *Taboola
Outbrain | *Outbrain
Prebid
Shopify
Shopify Plus
Liquid | *Liquid
Magento | adobe commerce | magento 2
WooCommerce
BigCommerce
PrestaShop
Shopware
SAP Commerce | hybris
commercetools
Akeneo
WordPress | word press
Elementor
Drupal
Joomla
TYPO3
Contentful
Contentstack
Sanity | sanity.io | *Sanity
Strapi
Storyblok
Prismic
Ghost | *Ghost
Sitecore
Umbraco
Webflow | ^Web Flow
Wix | ^Wix
Squarespace
Unbounce
Greenhouse | *Greenhouse | greenhouse ats | greenhouse.io
Lever | *Lever
Ashby | *Ashby
Workable | *Workable
SmartRecruiters
iCIMS
Taleo
BambooHR | bamboo hr
HiBob | *Bob
Personio
Rippling | *Rippling
Gusto | *Gusto
ADP | ^ADP
Paychex
Paylocity
Paycom
UKG | ^UKG | ultipro | kronos
Deel | *Deel
Remote.com
Lattice | *Lattice
Culture Amp
15Five
Cornerstone | *Cornerstone
Docebo
Moodle
Canvas | *Canvas | canvas lms
Blackboard | *Blackboard
Articulate | ^Articulate Storyline | ^Articulate 360 | *Articulate
Adobe Captivate | *Captivate
Camtasia
Gem | *Gem
Relativity | *Relativity
Westlaw
LexisNexis | ^Lexis
Clio | *Clio
iManage
NetDocuments
Epic | *Epic | epic ehr | epic systems
Cerner
athenahealth
eClinicalWorks
Allscripts
NextGen | *NextGen
Meditech
SimplePractice
Akute
DrChrono
Veeva | veeva vault | veeva crm
MedDRA
Medidata | medidata rave
REDCap
LIMS | *LIMS
Benchling
ELN | *ELN
EndNote
Zotero
FlowJo
ImageJ | ^Fiji
Schrödinger | schrodinger
PyMOL
GROMACS
RDKit
BLAST | *BLAST
Nextflow
Snakemake
Bioconductor
GATK | ^GATK
Seurat
WordPerfect
Guidewire
Duck Creek
Applied Epic
Encompass | *Encompass
Temenos
Finastra
Murex
Calypso | *Calypso
Aladdin | *Aladdin
MetaTrader
TradingView
FIX | fix protocol | *FIX
Bloomberg | *Bloomberg
Refinitiv | *Refinitiv
Yardi
AppFolio
CoStar
Opera PMS | oracle opera
Toast | *Toast
Manhattan WMS | manhattan associates
Blue Yonder | *JDA
Kinaxis
o9 | *o9
Llamasoft
SAP IBP
Samsara | *Samsara
Descartes | *Descartes
Hyperledger | hyperledger fabric
Ethereum | ~Ethereum
Solana | ~Solana
Hardhat | ^Hardhat
Foundry | *Foundry
Palantir Foundry
Web3.js | web3js
ethers.js
Anchor | *Anchor
Substrate | *Substrate
Cosmos SDK
IPFS | ^IPFS
Chainlink | *Chainlink
The Graph | *The Graph
Amazon Seller Central | seller central
Amazon Ads | amazon advertising
Helium 10
Jungle Scout

# finance, people and legal systems
Workiva
CCH Tagetik | tagetik
Trintech
Kyriba
GTreasury
Eikon | reuters eikon | refinitiv eikon
Morningstar Direct
Advent Geneva
SimCorp
Charles River | ^Charles River IMS | *Charles River
Moody's Analytics
CaseWare
ProSystem fx
Lacerte
UltraTax
TurboTax
ONESOURCE | onesource
Navan | *Navan
Zoho Books
Spendesk
Pleo | *Pleo
Payhawk
Marqeta
GoCardless
Klarna | *Klarna
Mollie | *Mollie
Checkout.com
QuantLib
Openlink | openlink endur
Interactive Brokers
Oracle HCM | oracle hcm cloud
Beamery
Eightfold | ^Eightfold
Phenom | *Phenom
Jobvite
JazzHR
Teamtailor
Recruitee
Bullhorn
HireVue
SeekOut
hireEZ
Textio
LinkedIn Talent Insights
Paycor
TriNet
Justworks
Factorial | *Factorial
PayFit
Lucca | *Lucca
ChartHop
Pave | *Pave
Radford | *Radford
Peakon
Glint | *Glint
Officevibe
LinkSquares
Everlaw
Logikcull
SimpleLegal
Brightflag
ContractPodAi
Juro | ^Juro
SpotDraft
Luminance | *Luminance
Litera | ^Litera
Evisort
Conga | ^Conga
Thomson Reuters Practical Law | practical law

# health and life science
Practice Fusion
Kareo
AdvancedMD
Argus | *Argus | oracle argus | argus safety
ArisGlobal
OpenClinica
CDISC
SDTM
ADaM | ^ADaM
HL7
FHIR
DICOM
WHODrug
WinNonlin | phoenix winnonlin
NONMEM
Monolix
Simcyp
SnapGene
Geneious
LabWare
STARLIMS
Empower | *Empower
Chromeleon
MassHunter
Xcalibur
ChemDraw
NVivo
ATLAS.ti
MAXQDA
Covidence
Mendeley
RefWorks
PubMed
OpenEMR
TherapyNotes
PointClickCare
Kipu
Doxy.me
Availity
Waystar
CoverMyMeds
CellProfiler
QuPath
AlphaFold
Rosetta | *Rosetta
AutoDock
DESeq2
Scanpy
Cytoscape

# security
Cortex XSOAR | xsoar | demisto
Cortex XDR | xdr cortex
Recorded Future | ^Recorded Future
VirusTotal
Shodan
Maltego
Autopsy | *Autopsy
EnCase
FTK | ^FTK
Cellebrite
Velociraptor
osquery
Sysmon
Security Onion
pfSense
Cisco ASA
KnowBe4
Prisma Cloud
Aqua Security
Sysdig
Lacework
Orca | *Orca | orca security
Checkov
tfsec
OpenVAS
Cobalt Strike
BloodHound | ^BloodHound
Frida | *Frida
MobSF
radare2
Binary Ninja
MITRE ATT&CK | ^ATT&CK | mitre att&ck
OpenSSL
RADIUS | ^RADIUS
TACACS+ | tacacs
Kerberos
FIDO2
WebAuthn
PingAccess
ForgeRock
Saviynt
BeyondTrust
Delinea
Thycotic
Sophos
Bitdefender
Malwarebytes
Symantec
McAfee
Trend Micro
Barracuda | *Barracuda
SonicWall
WatchGuard
Infoblox
NetScaler
ADFS | ^ADFS

# sales, marketing and support tools
Seismic | *Seismic
Highspot
Showpad
Vidyard
Mutiny | *Mutiny
Terminus | *Terminus
RollWorks
Bizzabo
Cvent
ON24
Hopin
Eventbrite
Talkwalker
BuzzSumo
CreatorIQ
Grin | *Grin
Upfluence
Modash
impact.com
PartnerStack
ShareASale
CJ Affiliate
Awin
Yotpo
Okendo
Recharge | *Recharge
Triple Whale
Northbeam
Supermetrics
Funnel.io
Improvado
Google Trends
Google Business Profile | google my business
Microsoft Advertising | bing ads | microsoft ads
Apple Search Ads
Snapchat Ads
Pinterest Ads
Reddit Ads
Amazon DSP
StackAdapt
Comscore
Nielsen | *Nielsen
Surfer SEO | surferseo
Clearscope
MarketMuse
Yoast
Botify
Lumar | deepcrawl
Instapage
Leadpages
Search Ads 360 | sa360
Optmyzr
Skai | *Skai
Descript | ^Descript
Riverside | *Riverside
Vimeo
Wistia
StreamYard
Substack
beehiiv
ConvertKit
MailerLite
Brevo | sendinblue
Omnisend
CleverTap
MoEngage
WebEngage
Leanplum
Airship | *Airship
Exponea
Salesforce Data Cloud
Salesforce Einstein
Salesforce Flow
Visualforce
SOQL
Copado
Gearset
Zoho Desk
LiveChat
Tidio
Crisp | *Crisp
Chatwoot
Forethought | *Forethought
Khoros
Medallia
Stonly
Document360
Avaya
Twilio Flex
8x8
Zoom Phone
MaestroQA
Klaus | *Klaus
Verint
Calabrio
Decagon | *Decagon
Sierra | *Sierra
UserGems
Common Room | *Common Room
Koala | *Koala
Warmly | *Warmly
LeadIQ
Lead411
Kaspr
Dealfront
Attio
Copper | *Copper
Freshsales
Superhuman | *Superhuman
PhantomBuster
Amplemarket
Orum
Nooks | *Nooks
DealHub
Xactly
CaptivateIQ
Spiff | *Spiff
QuotaPath

# operations, construction and engineering tools
Fishbowl | *Fishbowl
Cin7
SkuVault
ShipStation
ShipBob
Shippo
EasyPost
Flexport | *Flexport
project44
FourKites
Ivalua
GEP | *GEP
Tradeshift
Procurify
Airbase | *Airbase
MercuryGate
Geotab
Onfleet
Bringg
PlanGrid
STAAD.Pro | staad pro | staad
ETABS
SAP2000
Lumion
Enscape
Twinmotion
HEC-RAS
EPANET
PLAXIS
GeoStudio
PVsyst
HelioScope
Aurora Solar
PSS/E | psse
PowerWorld
ETAP | ^ETAP
PowerFactory | digsilent
PSCAD
EnergyPlus
IES VE
Aspen Plus
Aspen HYSYS | hysys
gPROMS
Design Compiler
PrimeTime
VCS | *VCS
Verdi | *Verdi
Innovus
Spectre | *Spectre
Calibre | *Calibre
JasperGold
Keysight ADS
CST | *CST | cst studio
Ansys Fluent | *Fluent
Ansys Mechanical
Flotherm
Femap
HyperWorks
OptiStruct
Amesim
CarSim
CANape
Stateflow
Arena PLM
IBM DOORS | ^DOORS
Jama | ^Jama
Polarion
Codebeamer
Cameo | *Cameo
MagicDraw
SysML
UML | ^UML
STK | *STK
PC-DMIS
PolyWorks
MES | *MES
CMMS | *CMMS
MQL5
Isaac ROS
Inductive Automation
KEPServerEX
OSIsoft PI | pi system
Maximo | ^Maximo | ibm maximo
UpKeep | ^UpKeep
Fiix

# learning, design and media
Google Classroom
Kahoot
Nearpod
Seesaw | *Seesaw
PowerSchool
Vyond
H5P
LearnDash
Thinkific
Teachable | *Teachable
Kajabi
TalentLMS
Litmos
Degreed
Affinity Designer
Octane | *Octane | octane render
Arnold | *Arnold
Marmoset Toolbag | marmoset
SpeedTree
Flame | *Flame
Cubase
Reaper | *Reaper
Wwise
FMOD
Spine | *Spine
Aseprite
ShotGrid | shotgun software
ftrack
Frame.io
UserZoom
Optimal Workshop | ^Optimal Workshop
dscout
Lyssna
Anima | *Anima
Zeroheight
Adobe Fonts
Adobe Bridge
Adobe Animate
Adobe Dimension
Dreamweaver
QuarkXPress
OpenToonz
Toon Boom | toon boom harmony
MotionBuilder
Mudbox
Clo3D | clo 3d

# data, more
Domino Data Lab
H2O.ai
SPSS Modeler
IBM Watson | ^Watson
watsonx
Informatica PowerCenter | powercenter
IICS | ^IICS
Ab Initio
SnapLogic
Attunity | qlik replicate
Oracle GoldenGate | goldengate
StreamSets
Striim
Control-M
AutoSys
erwin | *erwin
DBeaver
DataGrip
Toad | *Toad
SQL Developer | ^SQL Developer
pgAdmin
MySQL Workbench
Deepnote
ggplot2
dplyr
tidyverse
Stan | *Stan
PyMC
MLlib | spark mllib
Google Earth Engine
CARTO | ^CARTO
Esri
ERDAS
Sentinel Hub
Rill | *Rill
Lightdash
Estuary | *Estuary
Materialize | *Materialize
RisingWave
StarRocks
Apache Doris
Apache Paimon
Apache Ranger
Apache Atlas
Apache Ignite | *Ignite
Hazelcast
Infinispan
LanceDB
Zep | *Zep
Mem0
Langflow
Flowise
LiteLLM
OpenRouter
Groq | ^Groq
Together AI | ^Together AI
Fireworks AI
Replicate | *Replicate
Baseten | *Baseten
Cerebras
SambaNova
Amazon Q
Gemini Code Assist
Tabnine
Codeium
Sourcegraph
CodeRabbit
Aider | *Aider
Lindy | *Lindy
Relevance AI | ^Relevance AI
Voyage AI | ^Voyage AI
Jina | *Jina
Unstructured | *Unstructured
Braintrust | *Braintrust
Galileo | *Galileo
Humanloop
PromptLayer
Helicone
Patronus | *Patronus
Guardrails AI | ^Guardrails AI
Marqo
Timefold
Gurobi
CPLEX | ibm cplex
Pyomo
AMPL | ^AMPL
AnyLogic
Simio
Arena Simulation
NetLogo

# back end and enterprise, more
WSO2
Zuul | *Zuul
Eureka | *Eureka
Resilience4j
Hystrix
Liquibase
Flyway
MapStruct
Log4j
Drools
Activiti
Liferay
Apache Camel | *Camel
EMQX
Mosquitto
Solace | *Solace
JCL | ^JCL
CICS | ^CICS
VSAM | ^VSAM
REXX | ^REXX
Adabas
PL/I
Endevor
SAPUI5 | sap ui5 | ui5
PowerBuilder
FoxPro
FileMaker
Lotus Notes
OpenEdge | progress openedge
SFDX | ^SFDX
X++ | x++
SPFx | ^SPFx
Truffle | *Truffle
Ganache | *Ganache
OpenZeppelin
MetaMask
WalletConnect
wagmi
viem
Tendermint
Corda | ^Corda
Starknet
zkSync
Circom
Halo2
Noir | *Noir
EVM | ^EVM
Filecoin
Realm | *Realm
Crashlytics | firebase crashlytics
TestFlight
App Store Connect
Google Play Console | play console
RevenueCat
Bitrise
Codemagic
RxSwift
Alamofire
SnapKit
SQLDelight
ExoPlayer
Apple Vision Pro
Meta Quest | oculus quest
Magic Leap
HoloLens
Vuforia
Niantic Lightship
Photon | *Photon
PlayFab
Steamworks
Roblox | roblox studio
Cocos2d
MonoGame
LibGDX
Bevy | *Bevy
SDL | *SDL
Dear ImGui | imgui
Mabl | ^Mabl
Testim
Tricentis Tosca | tosca
Ranorex
UFT | ^UFT
Karate | *Karate
Chromatic | *Chromatic
Percy | *Percy
Applitools
Allure | *Allure
NeoLoad
BlazeMeter
Artillery | *Artillery
Newman | *Newman
Kandji
ManageEngine
NinjaOne
ConnectWise
Datto
Kaseya
Autotask
Ivanti
PDQ | *PDQ
TeamViewer
AnyDesk
Veeam
Commvault
Acronis
Rubrik | *Rubrik
Cohesity
Zerto
NetApp
Pure Storage
Synology
Crestron
Q-SYS
Extron
Ruckus | *Ruckus
vCenter
NSX | vmware nsx
vSAN
XenServer
PowerCLI
Samba | *Samba
NFS | *NFS
OpenLDAP
FreeIPA
Postfix
Exim | ^Exim
cPanel
Plesk
Let's Encrypt
Squid | *Squid
Zulip
Mattermost
Nextcloud
InfiniBand
NVLink
RoCE | ^RoCE
Slurm | ^Slurm | ^SLURM
PBS | *PBS
Lustre
BeeGFS
ROCm
oneAPI
CUTLASS
cuBLAS
TensorBoard
Keras Tuner
Optuna
Ray RLlib | rllib
Stable Baselines3 | stable baselines
OpenAI Gym | *Gym
PettingZoo
Habitat | *Habitat
PyBullet
Open3D
PyTorch3D
NeRF | ^NeRF
COLMAP
Segment Anything | ^Segment Anything
MediaPipe
dlib
Tesseract
PaddlePaddle
MindSpore
fastai | fast.ai
timm
bitsandbytes
Snorkel | *Snorkel
Prodigy | *Prodigy
Label Studio
CVAT
Roboflow
SuperAnnotate
Amazon Mechanical Turk | mturk | mechanical turk
# trades, building, plants
Vectorworks
Asta Powerproject | asta powerproject | ~Powerproject
CostX | cost x
PlanSwift
FactoryTalk | factory talk
AVEVA
DeltaV | delta v dcs | ^DeltaV
E3.series | e3 series
WSCAD
Heidenhain
Trimble | trimble business center
Pix4D
Agisoft Metashape | metashape
Allplan
Nevaris
ORCA AVA | ^ORCA AVA
California.pro
iTWO | rib itwo
Sema | *Sema | *SEMA
Cadwork
Dlubal RFEM | ^RFEM
Hottgenroth
Plancal nova
DDS-CAD
Simaris
HiCAD
SolidCAM
hyperMILL
Esprit | *Esprit
Edgecam
GibbsCAM
PowerMill
Siemens Sinumerik | sinumerik
Robotmaster
ABB RobotStudio | robotstudio
Cognex
Keyence
Candy | *Candy
Cype
Arquimedes | *Arquímedes
Robot Structural Analysis
Graitec Advance | advance steel
PTW | *PTW
PIPE-FLO | pipe flo
CAESAR II
SmartPlant | smart plant
PDMS | *PDMS
AutoPLANT
PVSOL | pv sol
DIALux
Relux
# business software, by country
Silae
Cegid
EBP Compta | *EBP
Ciel Compta | *Ciel
FreeAgent
TaxCalc
Alphatax
CCH | *CCH
IRIS | *IRIS | *Iris
Exact Online | exact online | *Exact
AFAS | *AFAS | afas profit
Twinfield
Visma
Unit4 | unit 4 erp
Syspro
LibreOffice | libre office | open office | openoffice
TOTVS | totvs protheus
Protheus
Contpaqi
Aspel
A3 | a3erp | a3con | a3nom | a3asesor | *A3
Contaplus
Factusol
Holded
Zucchetti
TeamSystem
PHC | *PHC
Primavera ERP | primavera bss
Bexio
Abacus ERP | *Abacus
SAP Business One | sap b1
SAP Business ByDesign | sap bydesign
SAP CO | ^SAP CO
SAP PP
SAP WM
SAP HCM | sap hr
SAP PI
SAP CPI | sap integration suite
SAP TM
SAP Basis
SAP QM
SAP PS
Loga | p i loga
HRworks
Nmbrs
Meta4
Sistrix
XING | *XING
Addison | *Addison
Agenda | *Agenda
Diamant | *Diamant
Stotax
Candis | *Candis
proALPHA
abas ERP | *abas
APplus
Sage 100
Sage 200
Microsoft Dynamics AX | dynamics ax | axapta
Linnworks
Brightpearl
Unleashed | *Unleashed
Tyro | *Tyro
Employment Hero
# care, schools, law, hospitality, transport
SystmOne | system one nhs | systm one
EMIS Web | *EMIS
MatrixCare | matrix care
Dentrix
Eaglesoft
Open Dental
Kinnser
HCHB | homecare homebase
Carelink | *Carelink
ARISg
PACS | *PACS
CGM | *CGM
Medifox
Vivendi | *Vivendi
Orbis | *ORBIS | *Orbis
Dampsoft
Doctolib
medatixx
Person Centred Software
Nourish Care
Arbor | *Arbor
SIMS | *SIMS
Bromcom
ClassDojo
Tapestry | *Tapestry
360Learning
IServ
LEAP | *LEAP
Proclaim | *Proclaim
RA-Micro | ra micro
Advoware
PatSnap
DATEV Anwalt
Planday
RotaCloud
Mews | ~Mews
Protel | *Protel
Micros | *Micros
Lightspeed | ~Lightspeed
SevenRooms | seven rooms
OpenTable
ResDiary
Amadeus | ~Amadeus
Sabre | ~Sabre
Fidelio | *Fidelio
CargoWise | cargo wise
Transporeon
Winsped
HighJump | high jump
Dayforce | ceridian | ceridian dayforce
SugarCRM | sugar crm
HaloPSA | halo psa
N-able
Kentico
Metricool
Yext
Trustpilot
Bazaarvoice
Crazy Egg
MikroTik
nCino
Vlocity
Mambu
Avaloq
Finacle
LeanIX
Sparx Enterprise Architect | sparx ea | sparx
ISO 20022
Aras Innovator | *Aras
Celigo
ReScript
PureScript
Zipkin
Amazon Vendor Central | vendor central
WhatsApp Business | whatsapp business
AB Smartly
Docplanner
LeakCanary
Perfetto
GRDB
Moshi | *Moshi
Swift Concurrency
The Composable Architecture
Kata Containers
Kyverno
Bottlerocket
SPIFFE
SPIRE | *SPIRE
OpenStudio
DataFusion | apache datafusion
Rocky Linux
Canonical Landscape | *Landscape
Cluster API
World-Check | worldcheck | world check
TRM Labs
Notabene
GeoComply
NICE Actimize | actimize
MetricStream
GoodTime | *GoodTime
Metaview | *Metaview
Raycast
Manus | *Manus
Socket.IO | socket io
LeetCode | *LeetCode
HackerRank
# further tools
TIBCO Spotfire | spotfire
IronPython
JVM | ^JVM
SiteGround
WP Engine | wpengine
CodePipeline | aws codepipeline
CodeBuild | aws codebuild
CodeDeploy | aws codedeploy
CodeCommit | aws codecommit
X-Ray | *X-Ray | aws x-ray | aws x ray
Security Hub | ^Security Hub | aws security hub
Macie | *Macie | amazon macie | aws macie
Inspector | *Inspector | amazon inspector | aws inspector
AWS Config | *Config
Direct Connect | ^Direct Connect | aws direct connect
AWS WAF
AWS Shield
AWS Control Tower
AWS Transit Gateway
AWS AppSync | ^AppSync
AWS Lake Formation | lake formation
AWS IoT Greengrass | greengrass
AWS Outposts
AWS Neuron | *Neuron
Amazon Polly
Amazon Comprehend
Amazon Transcribe
Amazon Timestream | timestream
Amazon DocumentDB | documentdb
Amazon Kinesis Firehose
Grunt | *Grunt
Gulp | *Gulp | gulp.js | gulpjs
EBICS
Editran
Keynote | *Keynote | apple keynote
cURL | ^cURL | *curl | *Curl
PhpStorm
Prequel | *Prequel
Structured Streaming
Databricks Asset Bundles
Databricks Auto Loader | autoloader
Minecraft | *Minecraft
OpenHTF | open htf
NetBox
QUIC | ^QUIC
WorkManager | *WorkManager
Systrace
LVM | *LVM
Kaggle | *Kaggle
Palantir Gotham
Palantir AIP
G2 | *G2
Stack Overflow | *Stack Overflow
Google Chat
Google Looker Studio
Litmus | *Litmus
LTK | *LTK
ShopMy
Resin | *Resin
BM25
Spring Tool Suite
Checkout Extensibility
Higgsfield
Red Prairie | redprairie
Logfire
PXE | *PXE
IPMI | ^IPMI
Kubeadm
LwM2M
XFS | *XFS
ZFS | ^ZFS
Btrfs
ext4
RAID | *RAID
Impeller | *Impeller
Moloco
DreamBooth
NVIDIA Tegra
DHTMLX
PandaCSS | panda css
BitQuery
AgentScope
Chrome DevTools
Nansen
Rspack
Sensor Tower
StoreMaven
Sealed Secrets
NVIDIA GPU Operator
Dell EMC
Flatcar
WebGoat
Polkadot | *Polkadot
Core Animation
URLSession
Play Integrity
CodeSignal
Marquez | *Marquez
ClearSlide
Salesforce NPSP | npsp
CCSDS
SCOS-2000 | scos 2000
Haas | *Haas
PowerPC
POSIX | ^POSIX
LVGL
V4L2
NCNN | *NCNN
LiteRT
Artio
Agrona
CRIU
Parasolid
OpenCASCADE | occt | open cascade
nTop | ntopology
Redpanda Connect
Wasmtime
Cranelift
Wasmer
OFRAK
WebKit | *WebKit
Loxo | *Loxo
Modin
cuDF
Vaex
Hevo | *Hevo
Rivery
Treasure Data
Bigeye
Anomalo
Periscope Data
Chartio
GoodData
Kepler.gl
CesiumJS | *Cesium
ERDAS IMAGINE | erdas
Neptune.ai
ZenML
TGI | *TGI
LM Studio
PydanticAI | pydantic ai
Promptfoo
Sentence Transformers
fastText
Stanford CoreNLP
Vapi | *Vapi
Retell AI
Vald | *Vald
MMDetection
Albumentations
Flax | *Flax
WDL | *WDL
SAMtools
PLINK | *PLINK
LabVantage
Dotmatics
OpenLab | *OpenLab
TetraScience
Tecan | *Tecan
Opentrons
Spacelift
env0
Ansible Tower
AWX | *AWX
CFEngine
HashiCorp Boundary
k3s
MicroK8s
Minikube
Skaffold
Argo Rollouts
Concourse | *Concourse
Semaphore CI
AppVeyor
MetalLB
CoreDNS
YubiKey
Securonix
Wazuh
OSSEC
tcpdump
TheHive
Secureframe
TrustArc
BigID
Abnormal Security
Cloudflare WARP
Tailscale
Arista EOS
Cisco IOS
Cisco ISE
Checkmk
LibreNMS
Raygun
Rootly
Pingdom
Uptime Robot
Grafana Loki | *Loki
Grafana Tempo | *Tempo
Grafana Mimir | *Mimir
Telegraf | *Telegraf
Filebeat
strace
LLDB | *LLDB
VMware vSphere | vsphere
libvirt
GlusterFS
Azure Bicep | *Bicep
Stencil | *Stencil
Inertia.js
Eleventy
Hugo | *Hugo
Jekyll
Docusaurus
VitePress
Vuetify
Quasar | *Quasar
SwiftData
Swift Package Manager
Robolectric
Sinon
MSW | *MSW
Minitest
Moq
Ginkgo | *Ginkgo
Sails.js
Payload CMS
Episerver
Saleor
Medusa | *Medusa
OpenCart
VTEX | *VTEX
Spryker
Oxid eSales
MikroORM
Dramatiq
uWSGI
Sanic | *Sanic
Litestar
Poetry | *Poetry
uv | *uv
Ruff | *Ruff
mypy
Puma | *Puma
Slim Framework
Twig | *Twig
Pekko
http4s
Buck2
Cobra | *Cobra
Avalonia
NHibernate
Inngest
Trigger.dev
Appwrite
PocketBase
Convex | *Convex
Xata
FaunaDB
Sybase
Adobe Express
Inkscape
OBS Studio
Pika | *Pika
HeyGen
Synthesia
Suno | *Suno
Autodesk Construction Cloud
Xcelium
Nordic nRF | nrf52
ARM Cortex-M | cortex m
ThreadX
CAPL
Vector CANape | canape
NI VeriStand
Universal Robots
Nav2
MAVLink
Tipalti
AvidXchange
Workday Adaptive Planning
Datarails
Maxio
TaxJar
CCH Axcess
ProSeries
Thomson Reuters ONESOURCE
Postscript | *Postscript
Mindtickle
Close CRM | close.io
LeanData
NICE CXone
3CX
WalkMe
Appcues
Userpilot
Matomo
Microsoft Clarity
AB Tasty
GrowthBook
Split.io
Superwall
BrightEdge
Agorapulse
Bitly
Linktree
Rockerbox
Rakuten Advertising
Azure Boards
YouTrack
Rocket.Chat
Dropbox | *Dropbox
Evernote
Grammarly
ADP Workforce Now
Factorial HR
Zenefits
Cornerstone OnDemand
Leapsome
Findem
BrightHire
CoderPad
Codility
TestGorilla
Indeed | *Indeed
Rise 360
NextGen Healthcare
Elation Health
RealPage
Entrata
Buildium
MRI Software
Argus Enterprise
Cloudbeds
Manhattan Active
o9 Solutions
Korber
McLeod
Sourcegraph Cody
JetBrains
WebStorm
Rider | *Rider
GoLand
CLion
Neovim
tmux
Cowork | ^CoWork | *Cowork
Lighthouse | *Lighthouse | google lighthouse | lighthouse scores
Kotlin Coroutines | *Coroutines
Tulip | *Tulip
Dune Analytics | *Dune
Aeron | *Aeron
Better Stack | ^Better Stack
Benthos | *Benthos
Directus | *Directus
Chronosphere | *Chronosphere
pre-commit | *pre-commit
Visier | ^Visier
Octave | *Octave | gnu octave
Graphite | *Graphite
Obsidian | *Obsidian
Maestro | *Maestro
AWS Systems Manager | aws ssm
`;
