/** A mail server that delivers into a folder, so that the browser tests read what the site has sent. */
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/** As much of RFC 5321 as a mailer needs: every address is taken, every message kept as it came. */
function serveMailer(socket, keep) {
  let rest = '';
  let message = null;
  const answer = (line) => socket.write(`${line}\r\n`);
  const onLine = (line) => {
    if (message !== null) {
      // RFC 5321 4.5.2: a line that begins with a dot was sent with two.
      if (line !== '.') message.push(line.startsWith('.') ? line.slice(1) : line);
      else {
        keep(message.join('\n'));
        message = null;
        answer('250 kept');
      }
    } else if (/^data$/i.test(line)) {
      message = [];
      answer('354 go on');
    } else if (/^quit$/i.test(line)) {
      answer('221 bye');
      socket.end();
    } else answer('250 ok');
  };
  socket.setEncoding('utf8');
  socket.on('error', () => {}); // a mailer that has gone away
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop();
    for (const line of lines) onLine(line);
  });
  answer('220 mail sink');
}

/**
 * Each message becomes a file of its own (RFC 5322), named so that they sort by when they came.
 * @param {string} dir is made
 * @returns {Promise<{ url: string, stop(): Promise<void> }>} url: for SMTP_URL
 */
export async function startMailSink(dir) {
  fs.mkdirSync(dir, { recursive: true });
  let count = 0;
  const keep = (text) => {
    count += 1;
    const file = path.join(dir, `${String(count).padStart(6, '0')}.eml`);
    // Whole when it is there: tests look into the folder meanwhile.
    fs.writeFileSync(`${file}.part`, text);
    fs.renameSync(`${file}.part`, file);
  };
  const server = net.createServer((socket) => serveMailer(socket, keep));
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
