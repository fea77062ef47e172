import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { LaunchFailure } from './launch-failure.js';

export type Account = { uid: number; gid: number };

/** How PostgreSQL is run: what stands before its command, and whose files it wants to find. */
export type PostgresAccount = { prefix: string[]; owner: Account | null };

// The kernel tells PostgreSQL to shut down in order when the portal is gone, after kill -9 too.
const endsWithPortal = ['--pdeathsig', 'INT'];

const runs = ([command = '', ...args]: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** initdb looks its user up, so the number has to be one that this system knows. */
function findOrdinaryAccount(): Account {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const accounts = lines.map((line) => line.split(':')).filter(([, , uid]) => Number(uid) > 0);
  const found = accounts.find(([name]) => name === 'nobody') ?? accounts[0];
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) };
}

/** Root's own files, seen by PostgreSQL as those of an ordinary user: works below /root and changes no owner. */
const inUserNamespace = ({ uid, gid }: Account): PostgresAccount => ({
  prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--', 'setpriv', ...endsWithPortal, '--'],
  owner: null,
});

const identity = ({ uid, gid }: Account) => ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];

/**
 * Where containers forbid namespaces: really another user, who may still pass the folders above his files. The secure
 * bit lets this hold for access() too, with which PostgreSQL looks for its own programs.
 */
const asOtherUser = (account: Account): PostgresAccount => {
  const capability = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { prefix: [...identity(account), ...capability, ...endsWithPortal, '--'], owner: account };
};

/** The least that will do: another user, and folders that everybody may pass. */
const asPlainOtherUser = (account: Account): PostgresAccount => ({
  prefix: [...identity(account), ...endsWithPortal, '--'],
  owner: account,
});

function ownerOf(folder: string): Account {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return { uid, gid };
}

function accountForRoot(binary: string, folder: string): PostgresAccount {
  const owner = ownerOf(folder);
  const ordinary = findOrdinaryAccount();
  const other = owner.uid === 0 ? ordinary : owner;
  const ways = [asOtherUser(other), asPlainOtherUser(other)];
  if (owner.uid === 0) ways.unshift(inUserNamespace(ordinary));
  const way = ways.find(({ prefix }) => runs([...prefix, binary, '--version']));
  if (way) return way;
  throw new LaunchFailure(
    'PostgreSQL läuft nicht mit Root-Rechten, und dieses System erlaubt keinen Wechsel zu einem anderen Benutzer. ' +
      'Bitte starten Sie das Portal als gewöhnlicher Benutzer, oder nennen Sie mit DATABASE_URL eine Datenbank.',
  );
}

export function choosePostgresAccount(binary: string, folder: string): PostgresAccount {
  if (process.getuid?.() === 0) return accountForRoot(binary, folder);
  const prefix = ['setpriv', ...endsWithPortal, '--'];
  return { prefix: runs([...prefix, binary, '--version']) ? prefix : [], owner: null };
}
