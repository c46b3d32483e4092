// Outlives its parent: when stdin closes (parent exited in any way, even kill -9) it ends what the parent registered.
import { spawnSync } from 'node:child_process';
import readline from 'node:readline';

const pids = new Set();
const stops = new Map();
for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => {});
readline
  .createInterface({ input: process.stdin })
  .on('line', (l) => {
    const m = JSON.parse(l);
    if (m.pid) m.gone ? pids.delete(m.pid) : pids.add(m.pid);
    if (m.stop) m.gone ? stops.delete(m.id) : stops.set(m.id, m);
  })
  .on('close', async () => {
    const kill = (sig) => {
      for (const p of pids)
        try {
          process.kill(process.platform === 'win32' ? p : -p, sig);
        } catch {
          pids.delete(p);
        }
    };
    kill('SIGTERM');
    for (let i = 0; i < 40 && pids.size; i++) {
      await new Promise((r) => setTimeout(r, 100));
      for (const p of pids)
        try {
          process.kill(p, 0);
        } catch {
          pids.delete(p);
        }
    }
    kill('SIGKILL');
    for (const {
      stop: [c, a, o],
    } of stops.values())
      spawnSync(c, a, { ...o, stdio: 'ignore' });
    process.exit(0);
  });
