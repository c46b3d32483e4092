/**
 * Names of one thing. On a line, all names after each other mean the same; before `>` stands what is only written, never
 * searched for: whoever types `golang` means Go, whoever types `go` does not mean golang only. Names are folded words.
 */
const table = `
swe = software engineer
sde = software development engineer
sre = site reliability engineer
ml = machine learning
ai = artificial intelligence
nlp = natural language processing
llm = large language model
dl > deep learning
ds > data science
bi = business intelligence
pm > product manager = project manager = program manager
tpm = technical program manager
pmm = product marketing manager
em > engineering manager
frontend = front end
backend = back end
fullstack = full stack
devops = dev ops
qa = quality assurance
ux = user experience
ui = user interface
hr = human resources
sdr = sales development representative
bdr = business development representative
ae > account executive
csm = customer success manager
ea > executive assistant
gtm = go to market
r d = research development
cto = chief technology officer
cfo = chief financial officer
coo = chief operating officer
cmo = chief marketing officer
vp = vice president
sr > senior
jr > junior
mgr > manager
dev > developer
eng > engineer = engineering
ops > operations
infra > infrastructure
js = javascript
ts > typescript
py > python
k8s = kubernetes
golang > go
nodejs = node js
reactjs = react js
vuejs = vue js
nextjs = next js
postgres = postgresql
mongo > mongodb
tf > terraform = tensorflow
gcp = google cloud platform = google cloud
aws = amazon web services
saas = software as a service
wfh > remote = work from home
parttime = part time
fulltime = full time
ecommerce = e commerce
nonprofit = non profit
startup = start up
healthcare = health care
cybersecurity = cyber security
infosec = information security
copywriter = copy writer
`;

export interface Synonym {
  /** Words of the name that was typed. */
  typed: readonly string[];
  /** Words of the other names. */
  others: readonly (readonly string[])[];
}

function readTable(): Map<string, Synonym[]> {
  const byFirst = new Map<string, Synonym[]>();
  for (const line of table.trim().split('\n')) {
    const [left = '', right] = line.split(' > ');
    const names = (right ?? left).split(' = ').map((name) => name.split(' '));
    const typed = right === undefined ? names : [left.split(' ')];
    for (const name of typed) {
      const others = names.filter((other) => other !== name);
      const [first = ''] = name;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { typed: name, others }]);
    }
  }
  return byFirst;
}

const byFirst = readTable();

/** The longest name of the table that begins the words, or null. */
export function findSynonym(words: readonly string[]): Synonym | null {
  const found = (byFirst.get(words[0] ?? '') ?? []).filter(({ typed }) =>
    typed.every((word, index) => word === words[index]),
  );
  return found.sort((a, b) => b.typed.length - a.typed.length)[0] ?? null;
}

/** Whether the table knows it as a name of its own. */
export const isAbbreviation = (word: string) => findSynonym([word]) !== null;
