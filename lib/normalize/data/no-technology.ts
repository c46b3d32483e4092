/** Words of lists of tools that name no tool: fields, methods, formats, protocols, roles; folded. */
export const NO_TECHNOLOGY: ReadonlySet<string> = new Set(
  `ai ml llm llms rag nlp genai agentic agents agent mcp ocr slam cv cad cam erp crm crms erps hris hcm wms tms ehr emr pos cms dms lms plm pdm mdm mes scada plc
  bi etl elt olap oltp sql nosql newsql rdbms dbms database databases data dataset warehouse warehousing lake lakes analytics dashboards reporting visualization modeling
  api apis rest restful soap rpc json xml yaml csv pdf http https tcp ip udp ssl tls ssh ftp sftp smtp imap dns dhcp vpn vpc lan wan vlan bgp ospf mpls nat qos sip voip
  sso mfa iam rbac oauth2 siem soar edr xdr dlp waf ids ips pki soc soc2 hipaa gdpr pci iso nist itil cobit sox kyc aml
  ci cd cicd gitops devops devsecops mlops finops sre tdd bdd ddd oop oops mvc mvvm mvp mvi agile scrum kanban waterfall lean sixsigma xp solid crud cqrs orm orms di ioc
  cloud saas paas iaas iac serverless microservice microservices containers container virtualization networking network security infrastructure backend frontend fullstack full-stack
  front back end web mobile desktop embedded firmware hardware software server servers client platform platforms system systems tool tools framework frameworks library libraries
  technology technologies language languages programming scripting coding code testing test automation debugging monitoring logging observability tracing alerting deployment
  integration integrations architecture design patterns pattern algorithms structures structure concurrency multithreading threading distributed scalable performance optimization
  machine learning deep vision computer science statistics statistical math mathematics engineering engineer engineers developer developers development developer administrator manager
  product project management marketing sales finance support operations business analysis analyst communication english german french spanish dutch italian portuguese
  experience knowledge skills skill required preferred plus bonus strong understanding familiarity proficiency excellent good ability similar equivalent related other etc more modern
  ui ux uiux hci seo sem ppc cro cpa cpc aso crm kpi kpis okr okrs sla slas roi b2b b2c dsp dsps ssp ssps ctv ott adtech martech fintech edtech healthtech blockchain web3 defi nft nfts crypto iot ar vr xr
  gpu gpus cpu tpu fpga fpgas asic soc mcu rtos pcb usb hdmi wifi wi-fi lte 5g 4g gps gnss rf can spi i2c uart gpio ethernet iso9001
  remote onsite hybrid usa us uk eu europe london berlin paris india bangalore nyc sf texas california canada germany france spain
  any all the our your we you a an no not and or in with for to of on at is be as by from
  windows-based video audio image images content media graphics animation photography illustration editing copywriting
  transformer transformers embeddings embedding vector vectors prompt prompts prompting fine-tuning finetuning inference training evaluation evals reasoning planning memory
  queue queues messaging events event streaming stream batch cache caching storage file files search index indexing
  phd bachelor master degree bsc msc mba cpa certification certified certifications associate professional expert
  google amazon microsoft meta apple netflix uber facebook twitter linkedin instagram tiktok youtube pinterest snapchat whatsapp telegram wechat
  ford toyota walmart disney nike visa mastercard
  requirements responsibilities qualifications benefits note docs documentation internal external customer customers user users team teams company
  hft quant trading risk compliance audit tax accounting payroll billing invoicing procurement logistics supply chain
  automotive healthcare retail manufacturing robotics aerospace energy insurance banking
  jvm ipv4 ipv6 webhook webhooks broker brokers es6 es5 full time hpc pivots amd intel fido message independent provider curiosity rpm monday
  unit functional regression load manual e2e integration-test smoke exploratory
  senior junior lead staff principal intern`
    .split(/\s+/)
    .filter(Boolean),
);
