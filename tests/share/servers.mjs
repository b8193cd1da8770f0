// Real servers on this computer, each in a folder of its own that goes with it.
import { execFileSync, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const PATIENCE = 20_000;
export const USER = 'zoe';
export const SECRET = 'un secret: é@/?';

/** Apache with mod_dav: whoever has the password writes, everybody reads. */
export async function dav() {
  const [folder, port] = [place(), await freePort()];
  for (const part of ['root', 'run', 'logs']) fs.mkdirSync(path.join(folder, part));
  const hash = crypto.createHash('sha1').update(SECRET).digest('base64');
  fs.writeFileSync(path.join(folder, 'htpasswd'), `${USER}:{SHA}${hash}\n`);
  const modules = ['mpm_event', 'authn_file', 'authn_core', 'authz_core', 'authz_user', 'auth_basic', 'mime', 'dav', 'dav_fs'];
  const root = process.getuid() === 0;
  const lines = [
    `ServerRoot ${folder}`,
    `PidFile ${folder}/run/httpd.pid`,
    `Listen 127.0.0.1:${port}`,
    'ServerName localhost',
    ...(root ? ['User www-data', 'Group www-data'] : []),
    `ErrorLog ${folder}/logs/error.log`,
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    'TypesConfig /etc/mime.types',
    `DavLockDB ${folder}/run/lock`,
    `DocumentRoot ${folder}/root`,
    `<Directory ${folder}/root>\nRequire all granted\n</Directory>`,
    `<Location />\nDav On\nAuthType Basic\nAuthName partage\nAuthUserFile ${folder}/htpasswd`,
    '<LimitExcept GET HEAD OPTIONS>\nRequire valid-user\n</LimitExcept>\n</Location>',
  ];
  fs.writeFileSync(path.join(folder, 'apache.conf'), lines.join('\n'));
  if (root) execFileSync('chown', ['-R', 'www-data', folder]);
  fs.chmodSync(folder, 0o755);
  const program = spawn('/usr/sbin/apache2', ['-f', path.join(folder, 'apache.conf'), '-DFOREGROUND'], { stdio: 'ignore' });
  await listening(port);
  return { to: `dav+http://127.0.0.1:${port}`, user: USER, secret: SECRET, stored: path.join(folder, 'root'), ...ending(program, folder) };
}

/** An S3 server: `rclone serve s3`. With a key strangers read nothing, and addresses have to be signed. */
export async function s3(keyed) {
  const [folder, port] = [place(), await freePort()];
  fs.mkdirSync(path.join(folder, 'store', 'pages'), { recursive: true });
  const key = keyed ? ['--auth-key', 'KEYID,SECRETKEY'] : [];
  const options = ['serve', 's3', '--addr', `127.0.0.1:${port}`, ...key, '--vfs-cache-mode', 'full', '--vfs-write-back', '0s', '--cache-dir', path.join(folder, 'cache'), path.join(folder, 'store')];
  const program = spawn(process.env.RCLONE ?? 'rclone', options, { stdio: 'ignore', env: { ...process.env, RCLONE_CONFIG: path.join(folder, '..', 'none') } });
  await listening(port);
  const access = keyed ? { user: 'KEYID', secret: 'SECRETKEY' } : {};
  const endpoint = `http://127.0.0.1:${port}`;
  return { to: `s3://pages/zoe?endpoint=${encodeURIComponent(endpoint)}`, endpoint, ...access, stored: path.join(folder, 'store'), ...ending(program, folder) };
}

/** The relay of an organisation, over a folder or a bucket. */
export async function relay(bucket) {
  const [folder, port] = [place(), await freePort()];
  const token = crypto.randomBytes(24).toString('base64url');
  const store = bucket
    ? `[store.s3]\nbucket = "pages"\nregion = "us-east-1"\nendpoint = "${bucket.endpoint}"\naccess_key_id = "${bucket.user}"\nsecret_access_key = "${bucket.secret}"\n`
    : `[store]\nfolder = "${path.join(folder, 'store')}"\n`;
  const hash = crypto.createHash('sha256').update(token).digest('base64url');
  const config = `listen = "127.0.0.1:${port}"\n${store}[[tokens]]\nname = "Mission locale"\nsha256 = "${hash}"\n`;
  fs.mkdirSync(path.join(folder, 'store'));
  fs.writeFileSync(path.join(folder, 'relay.toml'), config);
  const program = spawn(process.env.RELAY ?? 'besace-relay', ['--config', path.join(folder, 'relay.toml')], { stdio: 'ignore' });
  await listening(port);
  const { close } = ending(program, folder);
  const stored = bucket?.stored ?? path.join(folder, 'store');
  return { to: `relay+http://127.0.0.1:${port}`, secret: token, stored, close: () => close().then(() => bucket?.close()) };
}

/**
 * A place that fails as it is told: `fails` says how it answers each method with a status, `cut` (in the midst), `kept-cut`
 * (after it did as it was asked), or how it gives a page out: `mangled`, `download`.
 */
export async function failing(fails) {
  const pages = new Map();
  const server = http.createServer((request, response) => {
    const how = fails[request.method];
    if (how === 'cut') {
      request.once('data', () => request.socket.destroy());
      if (request.method !== 'PUT') request.socket.destroy();
      return;
    }
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
      if (typeof how === 'number') return response.writeHead(how).end();
      if (request.method === 'PUT') pages.set(request.url, Buffer.concat(pieces));
      if (request.method === 'DELETE' && how !== 'ignored') pages.delete(request.url);
      if (how === 'kept-cut') return request.socket.destroy();
      const page = pages.get(request.url);
      if (request.method === 'PROPFIND') return response.writeHead(404).end();
      if (request.method !== 'GET') return response.writeHead(request.method === 'PUT' ? 201 : 204).end();
      if (!page) return response.writeHead(404).end();
      const headers = { 'content-type': 'text/html; charset=utf-8', ...(how === 'download' && { 'content-disposition': 'attachment' }) };
      return response.writeHead(200, headers).end(how === 'mangled' ? `${page}<script src="https://stats.example/x.js"></script>` : page);
    });
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { to: `dav+http://127.0.0.1:${server.address().port}`, pages, fails, close: () => server.close() };
}

function place() {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'besace-place-'));
}

export async function freePort() {
  const server = net.createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

export async function listening(port) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((wake) => setTimeout(wake, 50))) {
    const there = await new Promise((tell) => {
      const socket = net.connect(port, '127.0.0.1', () => tell(true)).on('error', () => tell(false));
      socket.unref();
      setTimeout(() => socket.destroy(), 500).unref();
    });
    if (there) return;
  }
  throw new Error(`nobody listens at ${port}`);
}

export function ending(program, folder) {
  return {
    close: async () => {
      const gone = new Promise((resolve) => program.once('exit', resolve));
      program.kill();
      await gone;
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
